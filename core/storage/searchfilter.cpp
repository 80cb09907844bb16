// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchfilter.h"

#include "core/storage/conversationstore.h"
#include "core/storage/conversationtraits.h"
#include "core/storage/entitystore.h"
#include "core/storage/searchfacts.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

QString inColumn(QLatin1String column, const QString &expression)
{
    return column + u" : "_s + expression;
}

QString factPhrase(const QString &fact)
{
    return u'"' + fact + u'"';
}

/// What a condition compares with a text or a name.
QString wordsOf(const Search::Condition &condition)
{
    if (const auto *text = std::get_if<Search::Text>(&condition))
        return text->words;
    if (const auto *from = std::get_if<Search::From>(&condition))
        return from->writer.name;
    if (const auto *assignee = std::get_if<Search::Assignee>(&condition))
        return assignee->colleague.name;
    return {};
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
    Result<bool> operator()(const Search::OnChannel &on) const
    {
        return filter.m_names.accountsOn(on.channel).contains(message.account);
    }
    Result<bool> operator()(const Search::InTeam &in) const
    {
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        return isInTeam(**chat, in, filter.m_teams.value(in.team.name));
    }
    Result<bool> operator()(const Search::Has &has) const
    {
        return hasAttachment(message, has.what);
    }
    Result<bool> operator()(const Search::Before &before) const
    {
        return message.order.at < filter.m_context.beginningOf(before.day);
    }
    Result<bool> operator()(const Search::After &after) const
    {
        return message.order.at >= filter.m_context.beginningOf(after.day);
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
        return hasWaited(**chat, waiting, filter.m_context.now);
    }
    Result<bool> operator()(const Search::Is &is) const
    {
        if (is.trait == Search::Trait::Pinned)
            return message.pinnedAt > 0;
        if (is.trait == Search::Trait::Mentioned)
            return filter.asksForMe(message);
        if (is.trait == Search::Trait::Failed)
            return message.state == SendState::Failed || message.state == SendState::Unknown;
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        const auto has = hasTrait(**chat, is.trait);
        return has ? Result<bool>(*has) : isKept(is.trait);
    }
    Result<bool> operator()(const Search::Tagged &tagged) const
    {
        return filter.isTagged(message.conversation, tagged.tag);
    }
    Result<bool> operator()(const Search::Assignee &assignee) const
    {
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        return isHandledBy(
            **chat, assignee, filter.m_terms.at(clause), filter.m_context.me, filter.m_names);
    }
    Result<bool> operator()(const Search::InState &in) const
    {
        const auto chat = filter.conversation(message.conversation);
        if (!chat)
            return chat.error();
        return isInState(**chat, in);
    }

private:
    Result<bool> isKept(Search::Trait trait) const
    {
        const auto mark = filter.mark(message.conversation);
        if (!mark)
            return mark.error();
        if (trait == Search::Trait::Muted)
            return mark->muted;
        return message.direction == Direction::Inbound && message.order > mark->upTo;
    }
    Result<bool> isNamed() const
    {
        const auto &name = filter.m_terms.at(clause);
        if (!message.author.isNull())
            return name.matches(Search::IndexedText(filter.m_names.colleague(message.author)));
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
    auto names = QueryNames::of(database, context.waiting.tags);
    if (!names)
        return names.error();
    SearchFilter filter(database, query, context, *names);
    if (auto prepared = filter.prepare(); !prepared)
        return prepared.error();
    return filter;
}

Result<> SearchFilter::prepare()
{
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
    const auto *text = std::get_if<Search::Text>(&clause.condition);
    const auto *from = std::get_if<Search::From>(&clause.condition);
    const auto *in = std::get_if<Search::InAccount>(&clause.condition);
    m_terms.append(Search::Term(wordsOf(clause.condition)));
    if (in)
        m_named.insert(in->name, m_names.accountsNamed(in->name));
    if (const auto *team = std::get_if<Search::InTeam>(&clause.condition))
        m_teams.insert(team->team.name, m_names.teamsNamed(team->team.name));
    if (const auto *tagged = std::get_if<Search::Tagged>(&clause.condition))
        m_tagged.insert(tagged->tag, m_names.tagsNamed(tagged->tag));
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
    if (const auto *on = std::get_if<Search::OnChannel>(&clause.condition))
        narrowAccounts(m_names.accountsOn(on->channel));
    if (from)
        narrowWriter(*from);
    if (const auto *has = std::get_if<Search::Has>(&clause.condition))
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::attachment(has->what)));
    if (clause.condition == Search::Condition(Search::Is{Search::Trait::Pinned}))
        m_match << inColumn("facts"_L1, factPhrase(SearchFacts::pinned()));
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
    const auto at = m_context.beginningOf(before ? before->day : after->day);
    if ((before != nullptr) != clause.negated)
        m_before = std::min(m_before, at);
    else
        m_from = std::max(m_from, at);
}

qint64 SearchContext::beginningOf(const Search::Day &day) const
{
    const auto today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return day.on(today).startOfDay(zone).toMSecsSinceEpoch();
}

Result<const Conversation *> SearchFilter::conversation(const ConversationId &id)
{
    if (!m_conversations.contains(id)) {
        const auto found = ConversationStore(m_database).find(id);
        if (!found)
            return found.error();
        auto chat = found->value_or(Conversation());
        if (m_context.waiting.work)
            chat = m_context.waiting.work({chat}).conversation;
        m_conversations.insert(id, chat);
    }
    return &*m_conversations.constFind(id);
}

Result<ReadMark> SearchFilter::mark(const ConversationId &id)
{
    if (!m_marks.contains(id)) {
        const auto mark = EntityStore(m_database).readMark(id);
        if (!mark)
            return mark.error();
        m_marks.insert(id, withPending(*mark, id));
    }
    return m_marks.value(id);
}

ReadMark SearchFilter::withPending(ReadMark mark, const ConversationId &id) const
{
    if (m_context.waiting.work) {
        ListedConversation row;
        row.conversation.id = id;
        row.mark = mark;
        mark = m_context.waiting.work(row).mark;
    }
    mark.upTo = std::max(mark.upTo, m_context.waiting.readUpTo.value(id));
    return mark;
}

Result<bool> SearchFilter::isTagged(const ConversationId &id, const QString &tag)
{
    if (!m_tagsOf.contains(id)) {
        const auto chat = conversation(id);
        if (!chat)
            return chat.error();
        const auto contact = EntityStore(m_database).contact((*chat)->contact);
        if (!contact)
            return contact.error();
        const auto tags = Frontdesk::withPending(
            contact->value_or(Contact()).tags, (*chat)->contact, m_context.waiting.tags);
        m_tagsOf.insert(id, QSet<TagId>(tags.cbegin(), tags.cend()));
    }
    return m_tagsOf.value(id).intersects(m_tagged.value(tag));
}

/// A note that mentions me, and I have not looked.
Result<bool> SearchFilter::asksForMe(const Message &message)
{
    if (message.direction != Direction::Note)
        return false;
    const auto mention = EntityStore(m_database).mention(message.id);
    if (!mention)
        return mention.error();
    if (!*mention || (*mention)->done)
        return false;
    const auto read = mark(message.conversation);
    if (!read)
        return read.error();
    return message.order > read->upTo; // who read it has looked
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
