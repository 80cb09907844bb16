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
    connect(&source, &ConversationSource::rowsChanged, this, &UpNext::soon);
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

bool UpNext::isBefore(const ConversationRow &a, const ConversationRow &b)
{
    const Conversation &left = a.conversation;
    const Conversation &right = b.conversation;
    if (left.priority != right.priority)
        return left.priority > right.priority;
    if (a.ties.mine != b.ties.mine)
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

void UpNext::ask()
{
    ++m_asked;
    m_gathered.clear();
    m_missing = 2;
    for (const auto tab : {ListTab::Mine, ListTab::Unassigned})
        askFor(tab);
}

void UpNext::askFor(ListTab tab, const MessageOrder &after, qsizetype found)
{
    ConversationFilter filter;
    filter.account = m_account;
    filter.tab = tab;
    filter.sort = ListSort::Priority;
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
    if (found < Kept && !page.complete && !page.reached.isNull())
        return askFor(tab, page.reached, found);
    if (--m_missing == 0)
        choose();
}

bool UpNext::mayOffer(const ConversationRow &row) const
{
    return row.conversation.id != m_current && !row.conversation.standby;
}

void UpNext::choose()
{
    std::ranges::sort(m_gathered, isBefore);
    QList<ConversationId> next;
    for (const auto &row : std::as_const(m_gathered)) {
        if (next.size() < Kept)
            next.append(row.conversation.id);
    }
    m_gathered.clear();
    if (next == m_next)
        return;
    m_next = next;
    Q_EMIT changed();
}

} // namespace Frontdesk
