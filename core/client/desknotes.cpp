// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/desknotes.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

DeskNotes::DeskNotes(Parts parts, QObject *parent)
    : NoteActions(parent)
    , m_parts(std::move(parts))
{
}

Async<MessageId> DeskNotes::add(const ConversationId &conversation,
                                const AccountId &account,
                                const QString &text,
                                const QList<UserId> &mentions,
                                const QList<Content> &files)
{
    constexpr int Longest = LongestNote;
    static_assert(Longest == Protocol::AddNote::LongestText);
    if (text.trimmed().isEmpty() && files.isEmpty())
        return ready<MessageId>(Error{ErrorKind::Rejected, QStringLiteral("note.empty")});
    if (text.size() > Longest) {
        return ready<MessageId>(Error{ErrorKind::Rejected,
                                      QStringLiteral("note.too-long"),
                                      {},
                                      {{QStringLiteral("limit"), Longest}}});
    }
    const auto now = m_parts.clock.nowMs();
    const MessageId id(newUuid(now));
    QList<OutboxEntry> entries;
    const auto notes = std::max<qsizetype>(1, files.size());
    for (qsizetype i = 0; i < notes; ++i) {
        Protocol::AddNote note{i == 0 ? id : MessageId(newUuid(now)), conversation, {}, {}};
        if (i == 0) {
            note.text = text;
            note.mentions = mentions;
        }
        if (i < files.size())
            note.file = files.at(i);
        OutboxEntry entry;
        // The time of making decides among what has no place yet; theirs must not be equal.
        entry.command = {CommandId(newUuid(now)), now + i, std::move(note)};
        entry.conversation = conversation;
        entry.account = account;
        entry.author = m_parts.me;
        entries.append(std::move(entry));
    }
    return whenDone(m_parts.outbox.putAll(entries), this, [id](const Result<> &kept) {
        return kept ? Result<MessageId>(id) : Result<MessageId>(kept.error());
    });
}

Async<> DeskNotes::finishMention(const ConversationId &conversation, const MessageId &note)
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, Protocol::FinishMention{note}};
    entry.conversation = conversation;
    entry.author = m_parts.me;
    return m_parts.outbox.put(entry);
}

Async<> DeskNotes::keepBegun(const ConversationId &conversation, const QString &text)
{
    const auto done = m_parts.outbox.keepBegunNote(conversation, text);
    return whenDone(done, this, [](const Result<> &kept) {
        if (!kept)
            qCWarning(LogClient) << "a begun note was not kept:" << kept.error().detail;
        return kept;
    });
}

QString DeskNotes::begun(const ConversationId &conversation) const
{
    return m_parts.outbox.begunNote(conversation);
}

} // namespace Frontdesk
