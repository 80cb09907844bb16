// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outboxentry.h"

namespace Frontdesk {

/// The outbox's plain second copy: one line per change, JSON after its checksum, on the disk before
/// the database is touched. A damaged outbox.db is made again from it. Any one thread.
class OutboxLog
{
public:
    explicit OutboxLog(QString path)
        : m_path(std::move(path))
    {
    }

    Result<> appendPut(const OutboxEntry &entry);
    // These two reach the disk with the database's commit or the next entry. An entry whose removal
    // was lost goes to the relay once more, which gives the same result again.
    Result<> appendRemove(const CommandId &id);
    Result<> appendDraft(const ConversationId &conversation, const QString &text);

    /// Plays the log over @p state; later lines win. Answers with the number of lines that could
    /// not be read; a last line without its end was never promised to anybody and does not count.
    Result<int> replayOver(OutboxState &state) const;
    /// Makes the log say @p state and nothing else. With @p keepOld the present file is kept beside
    /// it, for what could not be read.
    Result<> rewrite(const OutboxState &state, bool keepOld = false);

    /// It has grown well beyond what it has to say: time to rewrite() it.
    bool isLong() const;

private:
    Result<> append(const QByteArray &json, bool synced);

    QString m_path;
    qint64 m_sizeWhenNew = 0;
};

} // namespace Frontdesk
