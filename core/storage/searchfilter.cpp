// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchfilter.h"

#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/searchfacts.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// What only a newer version knows of conversations.
bool isAvailable(const Search::Condition &condition)
{
    using Search::Trait;
    if (const auto *is = std::get_if<Search::Is>(&condition)) {
        return is->trait == Trait::Unanswered || is->trait == Trait::Unread
            || is->trait == Trait::Standby || is->trait == Trait::Group;
    }
    return !std::holds_alternative<Search::Tagged>(condition)
        && !std::holds_alternative<Search::Assignee>(condition)
        && !std::holds_alternative<Search::InState>(condition);
}

QString inColumn(QLatin1String column, const QString &expression)
{
    return column + u" : "_s + expression;
}

QString factPhrase(const QString &fact)
{
    return u'"' + fact + u'"';
}

} // namespace

/// Decides one condition for one message.
struct SearchFilter::Judge {
    SearchFilter &filter;
    const Message &message;
    const Search::IndexedText &text;
    qsizetype clause;

    Result<bool> operator()(const Search::Text &) const
    {
        return filter.m_terms.at(clause).matches(text);
    }
    Result<bool> operator()(const Search::InAccount &in) const
    {
        return filter.m_named.value(in.name).contains(message.account);
    }
    Result<bool> operator()(const Search::Has &has) const
    {
        return hasAttachment(message, has.what);
    }
    Result<bool> operator()(const Search::Before &before) const
    {
        return message.order.at < filter.beginningOf(before.day);
    }
    Result<bool> operator()(const Search::After &after) const
    {
        return message.order.at >= filter.beginningOf(after.day);
    }
    Result<bool> operator()(const Search::From &from) const
    {
        using Who = Search::Somebody::Who;
        switch (from.writer.who) {
        case Who::Me:
            return !message.author.isNull() && message.author == filter.m_context.me;
        case Who::Customer:
            return message.direction == Direction::Inbound;
        case Who::Us:
            return message.direction == Direction::Outbound;
        case Who::Nobody:
            return false;
        case Who::Named:
            return isNamed();
        }
        return false;
    }
    Result<bool> operator()(const Search::Waiting &waiting) const
    {
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        if ((*chat)->waitingSince == 0)
            return false;
        const auto waited = std::chrono::milliseconds(filter.m_context.now - (*chat)->waitingSince);
        return waiting.longer ? waited > waiting.than : waited < waiting.than;
    }
    Result<bool> operator()(const Search::Is &is) const
    {
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        switch (is.trait) {
        case Search::Trait::Unanswered:
            return (*chat)->waitingSince != 0;
        case Search::Trait::Standby:
            return (*chat)->standby;
        case Search::Trait::Group:
            return (*chat)->kind != ConversationKind::User;
        case Search::Trait::Unread: {
            const auto mark = filter.readUpTo(message.conversation);
            if (!mark)
                return mark.error();
            return message.direction == Direction::Inbound && message.order > *mark;
        }
        default:
            return false; // refused by prepare()
        }
    }
    // Refused by prepare().
    Result<bool> operator()(const Search::Tagged &) const { return false; }
    Result<bool> operator()(const Search::Assignee &) const { return false; }
    Result<bool> operator()(const Search::InState &) const { return false; }

private:
    Result<bool> isNamed() const
    {
        const auto &name = filter.m_terms.at(clause);
        if (!message.author.isNull())
            return name.matches(Search::IndexedText(filter.m_users.value(message.author)));
        if (message.direction != Direction::Inbound)
            return false;
        if (!message.senderName.isEmpty())
            return name.matches(Search::IndexedText(message.senderName));
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        return (*chat)->kind == ConversationKind::User
            && name.matches(Search::IndexedText((*chat)->title));
    }
};

Result<SearchFilter>
SearchFilter::of(Sql::Database &database, const Search::Query &query, const SearchContext &context)
{
    SearchFilter filter(database, query, context);
    if (auto prepared = filter.prepare(); !prepared)
        return prepared.error();
    return filter;
}

Result<> SearchFilter::prepare()
{
    EntityStore entities(m_database);
    const auto accounts = entities.accounts();
    if (!accounts)
        return accounts.error();
    m_accounts = *accounts;
    const auto users = entities.users();
    if (!users)
        return users.error();
    for (const auto &user : *users)
        m_users.insert(user.id, user.name);
    if (auto prepared = prepareConversation(); !prepared)
        return prepared;
    for (const auto &clause : std::as_const(m_query.clauses)) {
        if (auto prepared = prepareClause(clause); !prepared)
            return prepared;
    }
    return {};
}

Result<> SearchFilter::prepareConversation()
{
    if (m_context.only.isNull())
        return {};
    const auto head = ConversationStore(m_database).head(m_context.only);
    if (!head)
        return head.error();
    m_impossible = !head->has_value();
    if (!m_impossible)
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::conversation((*head)->n)));
    return {};
}

Result<> SearchFilter::prepareClause(const Search::Clause &clause)
{
    if (!isAvailable(clause.condition)) {
        return Error{ErrorKind::Rejected,
                     u"search.unavailable"_s,
                     {},
                     {{u"clause"_s, Search::print(clause)}}};
    }
    const auto *text = std::get_if<Search::Text>(&clause.condition);
    const auto *from = std::get_if<Search::From>(&clause.condition);
    const auto *in = std::get_if<Search::InAccount>(&clause.condition);
    m_terms.append(Search::Term(text ? text->words : from ? from->writer.name : QString()));
    if (in)
        m_named.insert(in->name, accountsNamed(in->name));
    narrowTime(clause);
    // What is not wanted narrows nothing: the index may be behind, and the message decides.
    if (clause.negated)
        return {};
    if (text) {
        const auto expression = m_terms.constLast().matchExpression();
        m_impossible = m_impossible || expression.isEmpty();
        m_match << inColumn("words"_L1, expression);
    }
    if (in)
        narrowAccounts(m_named.value(in->name));
    if (from)
        narrowWriter(*from);
    if (const auto *has = std::get_if<Search::Has>(&clause.condition))
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::attachment(has->what)));
    return {};
}

void SearchFilter::narrowAccounts(const QSet<AccountId> &accounts)
{
    QStringList facts;
    for (const auto &account : accounts)
        facts << factPhrase(SearchFacts::account(account));
    m_impossible = m_impossible || facts.isEmpty();
    m_match << inColumn("facts"_L1, u'(' + facts.join(u" OR ") + u')');
}

void SearchFilter::narrowWriter(const Search::From &from)
{
    using Who = Search::Somebody::Who;
    if (from.writer.who == Who::Me)
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::author(m_context.me)));
    if (from.writer.who == Who::Customer)
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::direction(Direction::Inbound)));
    if (from.writer.who == Who::Us)
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::direction(Direction::Outbound)));
}

void SearchFilter::narrowTime(const Search::Clause &clause)
{
    const auto *before = std::get_if<Search::Before>(&clause.condition);
    const auto *after = std::get_if<Search::After>(&clause.condition);
    if (!before && !after)
        return;
    const auto at = beginningOf(before ? before->day : after->day);
    if ((before != nullptr) != clause.negated)
        m_before = std::min(m_before, at);
    else
        m_from = std::max(m_from, at);
}

qint64 SearchFilter::beginningOf(const Search::Day &day) const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_context.now, m_context.zone);
    return day.on(now.date()).startOfDay(m_context.zone).toMSecsSinceEpoch();
}

QSet<AccountId> SearchFilter::accountsNamed(const QString &name) const
{
    QSet<AccountId> found;
    const Search::Term term(name);
    for (const auto &account : m_accounts) {
        for (const auto &called : {account.name, account.slug, account.basicId, account.group}) {
            if (term.matches(Search::IndexedText(called)))
                found.insert(account.id);
        }
    }
    return found;
}

Result<const Conversation *> SearchFilter::conversation(const ConversationId &id)
{
    if (!m_conversations.contains(id)) {
        const auto found = ConversationStore(m_database).find(id);
        if (!found)
            return found.error();
        m_conversations.insert(id, found->value_or(Conversation()));
    }
    return &*m_conversations.constFind(id);
}

Result<MessageOrder> SearchFilter::readUpTo(const ConversationId &id)
{
    if (!m_marks.contains(id)) {
        const auto mark = EntityStore(m_database).readUpTo(id);
        if (!mark)
            return mark;
        m_marks.insert(id, *mark);
    }
    return m_marks.value(id);
}

Result<bool> SearchFilter::accepts(const Message &message)
{
    if (!m_context.only.isNull() && message.conversation != m_context.only)
        return false;
    const Search::IndexedText text(searchedText(message));
    for (qsizetype i = 0; i < m_query.clauses.size(); ++i) {
        const auto &clause = m_query.clauses.at(i);
        const auto holds = std::visit(Judge{*this, message, text, i}, clause.condition);
        if (!holds)
            return holds;
        if (*holds == clause.negated)
            return false;
    }
    return true;
}

} // namespace Frontdesk
