// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/viewtally.h"

#include "core/client/listquery.h"
#include "core/storage/conversationtraits.h"

#include <algorithm>

namespace Frontdesk {

ViewTally::ViewTally(const QString &query)
    : m_whole(Search::parse(query).query)
    , m_filter(listQuery({}, query).filter)
    , m_onDay(Frontdesk::dependsOnDay(m_whole))
{
    for (const auto &clause : std::as_const(m_whole.clauses)) {
        const bool waits = std::holds_alternative<Search::Waiting>(clause.condition);
        (waits ? m_waits : m_lasting.clauses).append(clause);
    }
}

void ViewTally::put(const ListedConversation &row, bool taken)
{
    const auto &conversation = row.conversation;
    if (!taken) {
        m_held.remove(conversation.id);
        return;
    }
    if (m_over)
        return;
    m_held.insert(conversation.id, {conversation.account, conversation.waitingSince});
    if (m_held.size() > Most) {
        m_over = true;
        m_held = {};
    }
}

void ViewTally::remove(const ConversationId &conversation)
{
    m_held.remove(conversation);
}

void ViewTally::clear()
{
    m_held = {};
    m_over = false;
}

ViewTally::Counts ViewTally::counts(qint64 now) const
{
    Counts counts{{AccountId(), {m_over ? Most : 0, m_over}}};
    for (const auto &held : m_held) {
        Conversation waiting;
        waiting.waitingSince = held.waitingSince;
        const bool isNow =
            std::all_of(m_waits.cbegin(), m_waits.cend(), [&](const Search::Clause &clause) {
                const auto &wanted = std::get<Search::Waiting>(clause.condition);
                return hasWaited(waiting, wanted, now) != clause.negated;
            });
        if (!isNow)
            continue;
        ++counts[AccountId()].conversations;
        ++counts[held.account].conversations;
    }
    return counts;
}

} // namespace Frontdesk
