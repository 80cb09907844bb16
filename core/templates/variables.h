// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Frontdesk::Templates {

/// "{{contact.name|there}}" in a text. Places are counted in UTF-16 units.
struct Variable {
    qsizetype start = 0;
    qsizetype length = 0; ///< with its braces
    QString name;
    std::optional<QString> fallback; ///< what stands behind "|"; it may be empty

    qsizetype end() const noexcept { return start + length; }
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// The variables of @p text, in their order: a name of at most LongestName letters between two pairs
/// of braces, on one line. The innermost pairs count; whatever else has braces is text.
QList<Variable> variablesIn(QStringView text);

inline constexpr qsizetype LongestName = 64;

/// What a variable stands for; nothing if nobody knows.
using ValueOf = std::function<std::optional<QString>(QStringView name)>;

/// A text whose variables were filled, as far as there is something to fill them with.
struct Filled {
    struct Part {
        qsizetype start = 0; ///< in Filled::text
        qsizetype length = 0;
        QString name;
        bool resolved = false; ///< else its braces still stand there
        bool byFallback = false;

        friend bool operator==(const Part &, const Part &) = default;
    };

    QString text;
    QList<Part> parts; ///< one for each variable, in their order

    /// Those that still have to be filled by hand.
    QList<Part> unresolved() const;
};

/// Fills each variable with its value, else with its fallback. What was filled in is not looked at
/// again: a customer who is called "{{x}}" stays that.
Filled fill(QStringView text, const ValueOf &valueOf);

} // namespace Frontdesk::Templates
