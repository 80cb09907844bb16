// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakeconversations.h"

#include <algorithm>

namespace Frontdesk::Test {

namespace {

/// What these tests ask: words of the name, "is:vip" and "is:unread".
bool matches(const QString &query, const ConversationRow &row)
{
    if (query == QStringLiteral("is:vip"))
        return row.conversation.priority == Priority::Vip;
    if (query == QStringLiteral("is:unread"))
        return row.unread > 0 || row.mark.unread;
    return row.conversation.title.contains(query);
}

bool shows(const ConversationFilter &filter, const ConversationRow &row)
{
    return accepts(filter, row.conversation, row.ties)
        && (filter.query.isEmpty() || matches(filter.query, row));
}

} // namespace

Async<ConversationPage>
FakeConversations::page(const ConversationFilter &filter, const MessageOrder &after, int limit)
{
    ++pagesAsked;
    if (failure)
        return ready<ConversationPage>(*failure);
    QList<ConversationRow> sorted = rows;
    const auto placeOf = [&](const ConversationRow &row) {
        return placeFor(row.conversation, row.mark, row.ties, filter.sort);
    };
    std::sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        return placeOf(a) > placeOf(b);
    });
    ConversationPage page;
    page.commit = commit;
    page.complete = true;
    for (const auto &row : std::as_const(sorted)) {
        const bool wanted = shows(filter, row);
        const bool below = after.isNull() || placeOf(row) < after;
        if (!wanted || !below)
            continue;
        if (page.rows.size() == limit) {
            page.complete = false;
            break;
        }
        page.rows.append(row);
        page.reached = placeOf(row);
    }
    if (!m_holding)
        return ready<ConversationPage>(page);
    const Promise<ConversationPage> promise;
    m_held.append([promise, page] { promise.give(page); });
    return promise.future();
}

void FakeConversations::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

Async<ConversationRow> FakeConversations::row(const ConversationId &conversation)
{
    for (const auto &row : std::as_const(rows)) {
        if (row.conversation.id == conversation)
            return ready<ConversationRow>(row);
    }
    return ready<ConversationRow>(
        Error{ErrorKind::NotFound, QStringLiteral("conversation.not-found")});
}

Async<QList<bool>> FakeConversations::takenBy(const ConversationId &conversation,
                                              const QList<ConversationFilter> &filters)
{
    QList<bool> answers;
    for (const auto &row : std::as_const(rows)) {
        if (row.conversation.id != conversation)
            continue;
        for (const auto &filter : filters)
            answers.append(shows(filter, row));
    }
    return ready<QList<bool>>(answers);
}

TabCounts FakeConversations::counts(const AccountId &account) const
{
    TabCounts counts;
    const auto waiting = [&](ListTab tab) {
        const ConversationFilter filter{.account = account, .tab = tab, .waiting = true};
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [&](const auto &row) {
            return accepts(filter, row.conversation, row.ties);
        }));
    };
    counts.all = waiting(ListTab::All);
    counts.mine = waiting(ListTab::Mine);
    counts.unassigned = waiting(ListTab::Unassigned);
    counts.team = waiting(ListTab::Team);
    const ConversationFilter mentioned{.account = account, .mentioned = true};
    counts.mentioned =
        static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [&](const auto &row) {
            return accepts(mentioned, row.conversation, row.ties);
        }));
    return counts;
}

void FakeConversations::put(const ConversationRow &row)
{
    rows.removeIf(
        [&](const ConversationRow &old) { return old.conversation.id == row.conversation.id; });
    rows.append(row);
    Q_EMIT rowsChanged({row}, ++commit);
    Q_EMIT countsChanged();
}

void FakeConversations::take(const ConversationId &conversation)
{
    rows.removeIf([&](const ConversationRow &old) { return old.conversation.id == conversation; });
    Q_EMIT rowsRemoved({conversation});
}

} // namespace Frontdesk::Test
