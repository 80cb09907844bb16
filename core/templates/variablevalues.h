// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Frontdesk::Templates {

/// What the variables of a reply are filled with. What is empty is not known.
struct VariableValues {
    QString contactName;
    QString contactLanguage; ///< BCP 47; it is filled in by its own name
    QString agentName;
    QString accountName;
    QString accountId; ///< "@216abcde"
    QString locale; ///< of the account's customers: in it days are written
    qint64 now = 0; ///< ms UTC; 0: not known
    QTimeZone zone = QTimeZone::utc();

    /// The value of "contact.name", "contact.language", "agent.name", "account.name", "account.id",
    /// "date", "date+3" (a day within the next year) or "time". Nothing for other names, and where
    /// the value is not known.
    std::optional<QString> of(QStringView name) const;

    /// The names there are, as people are offered them.
    static const QStringList &names();
};

} // namespace Frontdesk::Templates
