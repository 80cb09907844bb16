// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outboxentry.h"

#include <QHash>
#include <QMap>

namespace Frontdesk {

/// What waits, in the order in which it was made, and found by its id or its conversation without a
/// walk over the rest. A value.
class OutboxList
{
public:
    using const_iterator = QMap<qint64, OutboxEntry>::const_iterator;

    OutboxList() = default;
    OutboxList(const QList<OutboxEntry> &entries);

    const_iterator begin() const { return m_entries.cbegin(); }
    const_iterator end() const { return m_entries.cend(); }
    const_iterator cbegin() const { return m_entries.cbegin(); }
    const_iterator cend() const { return m_entries.cend(); }
    qsizetype size() const { return m_entries.size(); }
    bool isEmpty() const { return m_entries.isEmpty(); }
    const OutboxEntry &constFirst() const { return m_entries.first(); }
    const OutboxEntry &constLast() const { return m_entries.last(); }

    /// Null if it is not here. Until the next change.
    const OutboxEntry *find(const CommandId &id) const;
    /// Lower where it was made earlier; -1 if it is not here.
    qint64 placeOf(const CommandId &id) const { return m_places.value(id, -1); }
    /// What shows in @p conversation, in order.
    QList<OutboxEntry> of(const ConversationId &conversation) const;

    /// At the end, or in the place of the one with that id.
    void put(const OutboxEntry &entry);
    void remove(const CommandId &id);

    friend bool operator==(const OutboxList &a, const OutboxList &b)
    {
        return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    }

private:
    void unlist(const ConversationId &conversation, qint64 place);

    QMap<qint64, OutboxEntry> m_entries; ///< by place
    QHash<CommandId, qint64> m_places;
    QHash<ConversationId, QList<qint64>> m_byConversation;
    qint64 m_last = 0;
};

/// What outbox.db and outbox.log hold together.
struct OutboxState {
    OutboxList entries;
    QHash<ConversationId, QString> drafts;

    void keepDraft(const ConversationId &conversation, const QString &text);

    friend bool operator==(const OutboxState &, const OutboxState &) = default;
};

} // namespace Frontdesk
