// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Frontdesk::Relay {

/// One thing that the doctor looked at.
struct Finding {
    enum class State { Good, Advice, Problem };

    State state = State::Good;
    QString subject; ///< "key file"
    QString text; ///< what was found and, if need be, what to do

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

inline Finding good(const QString &subject, const QString &text)
{
    return {Finding::State::Good, subject, text};
}

inline Finding advice(const QString &subject, const QString &text)
{
    return {Finding::State::Advice, subject, text};
}

inline Finding problem(const QString &subject, const QString &text)
{
    return {Finding::State::Problem, subject, text};
}

} // namespace Frontdesk::Relay
