// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/message.h"

namespace Frontdesk::Sql {
class Database;
}

namespace Frontdesk::Relay {

/// Hands out the places of messages in their conversations (architecture.md, decision 7): a counter
/// of the whole relay that only goes up, so that no two messages share a place and a later start
/// goes on where the last one ended. Used inside write jobs only, which all run in one thread.
class OrderCounter
{
public:
    /// Goes on after the highest number in the table of messages. Once, before the first next().
    Result<> load(Sql::Database &database);

    /// A place at @p at, ms UTC, after every place at that moment that was handed out before.
    MessageOrder next(qint64 at) { return {at, ++m_last}; }

private:
    qint64 m_last = 0;
};

} // namespace Frontdesk::Relay
