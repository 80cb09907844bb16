// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/upnext.h"

#include <QTimerEvent>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PauseMs = 400; ///< news comes in swarms

} // namespace

UpNext::UpNext(ConversationSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &ConversationSource::rowsChanged, this, &UpNext::soon);
    connect(&source, &ConversationSource::rowsRemoved, this, &UpNext::soon);
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

/// One more of each than are kept: the one that is open may be among them.
void UpNext::ask()
{
    const int asked = ++m_asked;
    m_gathered.clear();
    m_missing = 2;
    for (const auto tab : {ListTab::Mine, ListTab::Unassigned}) {
        ConversationFilter filter;
        filter.account = m_account;
        filter.tab = tab;
        filter.sort = ListSort::Priority;
        filter.waiting = true;
        whenDone(m_source.page(filter, {}, Kept + 1),
                 this,
                 [this, asked](const Result<ConversationPage> &page) {
                     if (asked == m_asked)
                         take(page ? page->rows : QList<ConversationRow>());
                 });
    }
}

void UpNext::take(const QList<ConversationRow> &rows)
{
    m_gathered += rows;
    if (--m_missing > 0)
        return;
    std::ranges::sort(m_gathered, isBefore);
    QList<ConversationId> next;
    for (const auto &row : std::as_const(m_gathered)) {
        const ConversationId &id = row.conversation.id;
        if (id != m_current && !row.conversation.standby && next.size() < Kept)
            next.append(id);
    }
    m_gathered.clear();
    if (next == m_next)
        return;
    m_next = next;
    Q_EMIT changed();
}

} // namespace Frontdesk
