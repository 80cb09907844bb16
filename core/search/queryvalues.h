// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <optional>

namespace Frontdesk::Search {

/// What stands before the colon.
enum class Operator {
    From,
    Account,
    Channel,
    Tag,
    Has,
    Before,
    After,
    Is,
    Assignee,
    Team,
    State,
};

std::optional<Operator> operatorNamed(QStringView name);
QLatin1String nameOf(Operator which);
/// Every operator's name, and every word that may follow it, in the order in which they are offered.
QList<QLatin1String> operatorNames();
QList<QLatin1String> wordsOf(Operator which);

QLatin1String nameOf(Attachment what);
QLatin1String nameOf(Trait trait);
QLatin1String nameOf(Channel channel);
QLatin1String nameOf(WorkState state);
/// Empty for Named.
QLatin1String nameOf(Somebody::Who who);

/// What "has:", "is:", "before:" … say with @p value; nothing if they do not know it. A
/// @p quoted name is a name, also where the word alone means something else ("me").
std::optional<Condition> conditionOf(Operator which, const QString &value, bool quoted);

/// "90s", "5m", "2h", "1d".
std::optional<std::chrono::seconds> durationFrom(QStringView text);
QString durationText(std::chrono::seconds duration);
QString dayText(const Day &day);

} // namespace Frontdesk::Search
