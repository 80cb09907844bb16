// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"
#include "core/storage/outboxstate.h"

namespace Frontdesk {

/// The rows of outbox.db.
class OutboxStore
{
public:
    explicit OutboxStore(Sql::Database &database)
        : m_database(database)
    {
    }

    /// Everything, after a look at the file's health. Error: Corrupt if a page or a row is damaged.
    Result<OutboxState> load();
    /// The number of the last line of the log that is in here.
    Result<qint64> logged();
    Result<> noteLogged(qint64 number);
    /// Inserts at the end, or replaces in place.
    Result<> put(const OutboxEntry &entry);
    Result<> remove(const CommandId &id);
    /// An empty text removes it.
    Result<> keepDraft(const ConversationId &conversation, const QString &text);
    /// Makes the rows say @p state and nothing else.
    Result<> replaceAll(const OutboxState &state);

private:
    Result<> checkHealth();

    Sql::Database &m_database;
};

} // namespace Frontdesk
