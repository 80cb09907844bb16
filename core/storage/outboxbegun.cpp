// SPDX-License-Identifier: GPL-3.0-or-later
// What is begun in a conversation and is no draft of it: kept where drafts are, under keys of its own.
#include "core/storage/outbox.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

// Among the drafts, where no conversation has such an id: log and database have one form for all,
// which an earlier program reads too.
const auto NoteMark = u"note:"_s;
const auto BesideMark = u"beside:"_s;

ConversationId noteKey(const ConversationId &conversation)
{
    return ConversationId(NoteMark + conversation.value());
}

ConversationId besideKey(const ConversationId &conversation)
{
    return ConversationId(BesideMark + conversation.value());
}

} // namespace

QSet<ConversationId> Outbox::conversationsWithDraft() const
{
    QSet<ConversationId> all(m_state.drafts.keyBegin(), m_state.drafts.keyEnd());
    all.removeIf([](const ConversationId &id) {
        return id.value().startsWith(NoteMark) || id.value().startsWith(BesideMark);
    });
    return all;
}

QString Outbox::beside(const ConversationId &conversation) const
{
    return draft(besideKey(conversation));
}

Outbox::Begun Outbox::begun(const ConversationId &conversation) const
{
    return {draft(conversation), beside(conversation)};
}

Async<> Outbox::putInsteadOf(const Begun &begun, const OutboxEntry &entry)
{
    const auto chat = entry.conversation;
    Clears clears;
    clears.draft = !begun.draft.isEmpty() && draft(chat) == begun.draft;
    if (!begun.beside.isEmpty() && beside(chat) == begun.beside)
        clears.beside = besideKey(chat);
    const auto done = put(QList{entry}, clears);
    if (!clears.draft && clears.beside.isNull())
        return done;
    return whenDone(done, this, [this, begun, clears, chat](const Result<> &kept) {
        if (!kept)
            return kept;
        if (!clears.beside.isNull() && beside(chat) == begun.beside)
            m_state.keepDraft(clears.beside, {});
        if (clears.draft && draft(chat) == begun.draft) {
            m_state.keepDraft(chat, {});
            Q_EMIT draftChanged(chat);
        }
        return kept;
    });
}

QStringList Outbox::allBeside() const
{
    QStringList all;
    for (auto it = m_state.drafts.cbegin(); it != m_state.drafts.cend(); ++it) {
        if (it.key().value().startsWith(BesideMark))
            all.append(it.value());
    }
    return all;
}

QString Outbox::begunNote(const ConversationId &conversation) const
{
    return draft(noteKey(conversation));
}

Async<> Outbox::keepBegunNote(const ConversationId &conversation, const QString &text)
{
    return keepQuietly(noteKey(conversation), text);
}

Async<> Outbox::keepBeside(const ConversationId &conversation, const QString &text)
{
    return keepQuietly(besideKey(conversation), text);
}

/// No draft that a list or another computer would show.
Async<> Outbox::keepQuietly(const ConversationId &key, const QString &text)
{
    if (draft(key) == text)
        return m_looseDrafts.contains(key) ? writeDraft(key, text) : ready<>({});
    m_state.keepDraft(key, text);
    return writeDraft(key, text);
}

} // namespace Frontdesk
