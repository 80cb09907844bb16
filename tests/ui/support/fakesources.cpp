// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesources.h"

#include <algorithm>

namespace Frontdesk::Test {

namespace {

bool newerFirst(const ConversationRow &a, const ConversationRow &b)
{
    return a.conversation.lastOrder > b.conversation.lastOrder;
}

} // namespace

Media readyMedia(const QString &sha)
{
    Media media;
    media.state = MediaState::Ready;
    media.sha = sha;
    return media;
}

Async<ConversationPage>
FakeConversations::page(const ConversationFilter &filter, const MessageOrder &after, int limit)
{
    ++pagesAsked;
    if (failure)
        return ready<ConversationPage>(*failure);
    QList<ConversationRow> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), newerFirst);
    ConversationPage page;
    page.commit = commit;
    page.complete = true;
    for (const auto &row : std::as_const(sorted)) {
        const bool wanted = filter.account.isNull() || row.conversation.account == filter.account;
        const bool below = after.isNull() || row.conversation.lastOrder < after;
        if (!wanted || !below)
            continue;
        if (page.rows.size() == limit) {
            page.complete = false;
            break;
        }
        page.rows.append(row);
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

void FakeConversations::put(const ConversationRow &row)
{
    rows.removeIf(
        [&](const ConversationRow &old) { return old.conversation.id == row.conversation.id; });
    rows.append(row);
    Q_EMIT rowsChanged({row}, ++commit);
}

void FakeConversations::take(const ConversationId &conversation)
{
    rows.removeIf([&](const ConversationRow &old) { return old.conversation.id == conversation; });
    Q_EMIT rowsRemoved({conversation});
}

std::optional<Account> FakeAccounts::account(const AccountId &id) const
{
    for (const auto &account : list) {
        if (account.id == id)
            return account;
    }
    return {};
}

int FakeAccounts::unansweredInAll() const
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

Async<Contact> FakeContacts::contact(const ContactId &id)
{
    if (contacts.contains(id))
        return ready<Contact>(contacts.value(id));
    return ready<Contact>(Error{ErrorKind::NotFound, QStringLiteral("conversation.not-found")});
}

Async<QList<MessageId>> FakeActions::send(const ConversationId &conversation,
                                          const QList<Content> &bubbles,
                                          const MessageId &quotes)
{
    sent.append({conversation, bubbles, quotes});
    const QList<MessageId> ids{MessageId(QStringLiteral("sent-%1").arg(sent.size()))};
    const auto answer =
        failure ? Result<QList<MessageId>>(*failure) : Result<QList<MessageId>>(ids);
    if (failure)
        sent.removeLast();
    if (!m_holding)
        return ready<QList<MessageId>>(answer);
    const Promise<QList<MessageId>> promise;
    m_held.append([promise, answer] { promise.give(answer); });
    return promise.future();
}

void FakeActions::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

Async<Content> FakeActions::attach(const ConversationId &, const QString &path)
{
    if (failure)
        return ready<Content>(*failure);
    Content content;
    content.kind = ContentKind::Image;
    content.media = readyMedia(QStringLiteral("sha-of-") + path);
    return ready<Content>(content);
}

Async<> FakeActions::decide(const MessageId &message, Decision decision)
{
    decided.append({message, decision});
    return ready<>({});
}

Async<> FakeActions::markRead(const ConversationId &conversation, const MessageOrder &upTo)
{
    read.append({conversation, upTo});
    return ready<>({});
}

void FakeActions::keepDraft(const ConversationId &conversation, const QString &text)
{
    drafts.insert(conversation, text);
}

Async<QString> FakeActions::draft(const ConversationId &conversation)
{
    return ready<QString>(drafts.value(conversation));
}

Async<QString> FakeMedia::fetch(const QString &sha)
{
    ++fetches;
    if (files.contains(sha))
        return ready<QString>(files.value(sha));
    return ready<QString>(Error{ErrorKind::NotFound, QStringLiteral("media.gone")});
}

} // namespace Frontdesk::Test
