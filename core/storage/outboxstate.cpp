// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxstate.h"

namespace Frontdesk {

OutboxList::OutboxList(const QList<OutboxEntry> &entries)
{
    for (const auto &entry : entries)
        put(entry);
}

const OutboxEntry *OutboxList::find(const CommandId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &*m_entries.constFind(*place);
}

QList<OutboxEntry> OutboxList::of(const ConversationId &conversation) const
{
    QList<OutboxEntry> all;
    const auto places = m_byConversation.constFind(conversation);
    if (places == m_byConversation.cend())
        return all;
    for (const auto place : *places)
        all.append(*m_entries.constFind(place));
    return all;
}

void OutboxList::put(const OutboxEntry &entry)
{
    const auto known = m_places.constFind(entry.id());
    if (known != m_places.cend()) {
        auto &old = m_entries[*known];
        Q_ASSERT(old.conversation == entry.conversation);
        old = entry;
        return;
    }
    const auto place = ++m_last;
    m_entries.insert(m_entries.cend(), place, entry);
    m_places.insert(entry.id(), place);
    if (!entry.conversation.isNull())
        m_byConversation[entry.conversation].append(place);
}

void OutboxList::remove(const CommandId &id)
{
    const auto known = m_places.constFind(id);
    if (known == m_places.cend())
        return;
    const auto place = *known;
    const auto entry = m_entries.take(place);
    m_places.erase(known);
    unlist(entry.conversation, place);
}

void OutboxList::unlist(const ConversationId &conversation, qint64 place)
{
    const auto places = m_byConversation.find(conversation);
    if (places == m_byConversation.end())
        return;
    places->removeOne(place);
    if (places->isEmpty())
        m_byConversation.erase(places);
}

void OutboxState::keepDraft(const ConversationId &conversation, const QString &text)
{
    if (text.isEmpty())
        drafts.remove(conversation);
    else
        drafts.insert(conversation, text);
}

} // namespace Frontdesk
