// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/upnext.h"

#include <QTimerEvent>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PauseMs = 400; ///< news comes in swarms
constexpr int FirstPage = UpNext::Kept + 1; ///< the one that is open may be among them
constexpr int FurtherPage = 50;

} // namespace

UpNext::UpNext(ConversationSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &ConversationSource::rowsChanged, this, &UpNext::drop);
    connect(&source, &ConversationSource::rowsRemoved, this, &UpNext::soon);
    connect(&source, &ConversationSource::manyChanged, this, &UpNext::soon);
    connect(&source, &ConversationSource::reset, this, &UpNext::soon);
}

void UpNext::look(const AccountId &account, const ConversationId &current)
{
    if (account == m_account && current == m_current && m_asked > 0)
        return;
    m_account = account;
    m_current = current;
    m_next.removeAll(current);
    ask();
}

void UpNext::setPolicy(const NextPolicy &policy, const ConversationFilter &list)
{
    ConversationFilter counts = policy.listOnly ? list : ConversationFilter();
    counts.sort = {}; // the policy says in which order
    counts.account = {}; // look() says of which
    if (policy == m_policy && counts == m_list)
        return;
    m_policy = policy;
    m_list = counts;
    if (m_asked > 0)
        ask();
}

bool UpNext::isBefore(const ConversationRow &a, const ConversationRow &b, NextOrder order)
{
    const Conversation &left = a.conversation;
    const Conversation &right = b.conversation;
    if (order == NextOrder::Mine && a.ties.mine != b.ties.mine)
        return a.ties.mine;
    if (order != NextOrder::Oldest && left.priority != right.priority)
        return left.priority > right.priority;
    if (order == NextOrder::Priority && a.ties.mine != b.ties.mine)
        return a.ties.mine;
    if (left.waitingSince != right.waitingSince)
        return left.waitingSince < right.waitingSince;
    return left.id.value() < right.id.value();
}

void UpNext::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_pause.stop();
    ask();
}

void UpNext::soon()
{
    if (m_asked > 0 && !m_pause.isActive())
        m_pause.start(PauseMs, this);
}

/// Who was just answered is not offered again while the news is gathered: somebody who is quick would
/// be taken back.
void UpNext::drop(const QList<ConversationRow> &rows)
{
    const auto before = m_next.size();
    for (const auto &row : rows) {
        const Conversation &now = row.conversation;
        if (now.waitingSince > 0 && shelfOf(now) == m_list.shelf)
            continue;
        m_gone.insert(now.id);
        m_next.removeAll(now.id);
    }
    soon();
    if (m_next.size() != before)
        Q_EMIT changed();
}

void UpNext::ask()
{
    ++m_asked;
    m_gone.clear();
    m_gathered.clear();
    const auto asked = tabs();
    m_missing = static_cast<int>(asked.size());
    for (const auto tab : asked)
        askFor(tab);
}

/// A list of all shows colleagues' as well, which are not offered; so does one of my teams.
QList<ListTab> UpNext::tabs() const
{
    if (m_list.tab == ListTab::All)
        return {ListTab::Mine, ListTab::Unassigned};
    return {m_list.tab};
}

/// Pages come by priority or by waiting, and mine may be on the last one of the team's.
bool UpNext::mustSeeAll() const
{
    return m_list.tab == ListTab::Team && m_policy.order != NextOrder::Oldest;
}

void UpNext::askFor(ListTab tab, const MessageOrder &after, qsizetype found)
{
    ConversationFilter filter = m_list;
    filter.account = m_account;
    filter.tab = tab;
    filter.sort =
        m_policy.order == NextOrder::Oldest ? ListSort::LongestWaiting : ListSort::Priority;
    filter.waiting = true;
    const auto answer = m_source.page(filter, after, after.isNull() ? FirstPage : FurtherPage);
    whenDone(answer, this, [=, this, asked = m_asked](const Result<ConversationPage> &page) {
        if (asked == m_asked)
            take(tab, page ? *page : ConversationPage{}, found);
    });
}

/// A page may have nothing to offer where more follows: answered here and not yet at the relay, or
/// held by another channel.
void UpNext::take(ListTab tab, const ConversationPage &page, qsizetype found)
{
    for (const auto &row : page.rows) {
        if (mayOffer(row)) {
            m_gathered.append(row);
            ++found;
        }
    }
    if ((found < Kept || mustSeeAll()) && !page.complete && !page.reached.isNull())
        return askFor(tab, page.reached, found);
    if (--m_missing == 0)
        choose();
}

bool UpNext::mayOffer(const ConversationRow &row) const
{
    const bool colleagues = !row.conversation.assignee.isNull() && !row.ties.mine;
    return row.conversation.id != m_current && !row.conversation.standby && !colleagues;
}

void UpNext::choose()
{
    std::ranges::sort(m_gathered, [order = m_policy.order](const auto &a, const auto &b) {
        return isBefore(a, b, order);
    });
    QList<ConversationId> next;
    for (const auto &row : std::as_const(m_gathered)) {
        if (next.size() < Kept && !m_gone.contains(row.conversation.id))
            next.append(row.conversation.id);
    }
    m_gathered.clear();
    if (next == m_next)
        return;
    m_next = next;
    Q_EMIT changed();
}

} // namespace Frontdesk
