// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outboxstate.h"

namespace Frontdesk {

/// The outbox's plain second copy: one line per change, JSON after its checksum, written before the
/// database is touched. A damaged outbox.db is made again from it. Lines are numbered, and the
/// database notes with each commit how far it has them: lines it has do not count again, so that
/// one whose successor was lost with the power brings nothing back. Any one thread.
class OutboxLog
{
public:
    explicit OutboxLog(QString path)
        : m_path(std::move(path))
    {
    }

    struct Replayed {
        int unreadable = 0; ///< lines
        qint64 last = 0; ///< the highest number met
    };

    /// In the same line goes the conversation's draft with @p clearsDraft, and what is kept under
    /// @p beside, unless that is null.
    Result<> appendPut(const OutboxEntry &entry,
                       bool clearsDraft = false,
                       const ConversationId &beside = {});
    /// All lines or none of them, whatever happens meanwhile: the file is exchanged.
    Result<> appendPuts(const QList<OutboxEntry> &entries);
    // These reach the disk with the database's commit or the next entry. An entry whose removal
    // was lost goes to the relay once more, which gives the same result again.
    Result<> appendRemoves(const QList<CommandId> &ids);
    Result<> appendDraft(const ConversationId &conversation, const QString &text);
    /// The entry goes and its conversation has @p draft, in one line: it is never in both places, nor
    /// in none.
    Result<> appendReturn(const OutboxEntry &entry, const QString &draft);

    /// Plays the lines behind number @p after over @p state; later lines win. A last line without
    /// its end was never promised to anybody and does not count as unreadable.
    Result<Replayed> replayOver(OutboxState &state, qint64 after = 0) const;
    /// Goes on counting behind @p number.
    void countFrom(qint64 number) noexcept { m_last = number; }
    /// The number of the last line.
    qint64 last() const noexcept { return m_last; }
    /// Makes the log say @p state and nothing else. With @p keepOld the present file is kept beside
    /// it, for what could not be read.
    Result<> rewrite(const OutboxState &state, bool keepOld = false);

    /// It has grown well beyond what it has to say: time to rewrite() it.
    bool isLong() const;

private:
    Result<> append(const QByteArray &lines, bool synced);

    QString m_path;
    qint64 m_sizeWhenNew = 0;
    qint64 m_last = 0;
};

} // namespace Frontdesk
