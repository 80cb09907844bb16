// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationmatcher.h"

#include "core/storage/conversationtraits.h"
#include "core/storage/entitystore.h"

#include <algorithm>

namespace Frontdesk {

/// Decides one condition for one row.
struct ConversationMatcher::Judge {
    ConversationMatcher &matcher;
    const ListedConversation &row;
    qsizetype clause;

    Result<bool> operator()(const Search::Text &) const
    {
        return term().matches(Search::IndexedText(conversation().title));
    }
    Result<bool> operator()(const Search::InAccount &in) const
    {
        return matcher.m_accounts.value(in.name).contains(conversation().account);
    }
    Result<bool> operator()(const Search::OnChannel &on) const
    {
        return matcher.m_names.accountsOn(on.channel).contains(conversation().account);
    }
    Result<bool> operator()(const Search::InTeam &in) const
    {
        return isInTeam(conversation(), in, matcher.m_teams.value(in.team.name));
    }
    Result<bool> operator()(const Search::Tagged &tagged) const
    {
        return matcher.isTagged(conversation(), tagged.tag);
    }
    Result<bool> operator()(const Search::Before &before) const
    {
        return conversation().lastOrder.at < matcher.m_context.beginningOf(before.day);
    }
    Result<bool> operator()(const Search::After &after) const
    {
        return conversation().lastOrder.at >= matcher.m_context.beginningOf(after.day);
    }
    Result<bool> operator()(const Search::Waiting &waiting) const
    {
        return hasWaited(conversation(), waiting, matcher.m_context.now);
    }
    Result<bool> operator()(const Search::Is &is) const
    {
        if (const auto has = hasTrait(conversation(), is.trait))
            return *has;
        if (is.trait == Search::Trait::Pinned)
            return row.mark.pinnedAt > 0 || isTeamPinned(conversation(), row.ties);
        if (is.trait == Search::Trait::Muted)
            return row.mark.muted;
        if (is.trait == Search::Trait::Mentioned)
            return row.ties.mentioned;
        if (is.trait == Search::Trait::Failed)
            return row.notSent > 0 || row.refused > 0;
        return row.unread > 0 || row.mark.unread;
    }
    Result<bool> operator()(const Search::Assignee &assignee) const
    {
        return isHandledBy(conversation(), assignee, term(), matcher.m_context.me, matcher.m_names);
    }
    Result<bool> operator()(const Search::InState &in) const
    {
        return isInState(conversation(), in);
    }
    // These are of messages: who reads the query for a list refuses them.
    Result<bool> operator()(const Search::From &) const { return false; }
    Result<bool> operator()(const Search::Has &) const { return false; }

private:
    const Conversation &conversation() const { return row.conversation; }
    const Search::Term &term() const { return matcher.m_terms.at(clause); }
};

ConversationMatcher::ConversationMatcher(Sql::Database &database,
                                         Search::Query query,
                                         SearchContext context,
                                         QueryNames names,
                                         PendingTags pending)
    : m_database(database)
    , m_query(std::move(query))
    , m_context(std::move(context))
    , m_names(std::move(names))
    , m_pending(std::move(pending))
{
    for (const auto &clause : std::as_const(m_query.clauses)) {
        QString words;
        if (const auto *text = std::get_if<Search::Text>(&clause.condition))
            words = text->words;
        else if (const auto *assignee = std::get_if<Search::Assignee>(&clause.condition))
            words = assignee->colleague.name;
        else if (const auto *in = std::get_if<Search::InAccount>(&clause.condition))
            m_accounts.insert(in->name, m_names.accountsNamed(in->name));
        else if (const auto *team = std::get_if<Search::InTeam>(&clause.condition))
            m_teams.insert(team->team.name, m_names.teamsNamed(team->team.name));
        else if (const auto *tagged = std::get_if<Search::Tagged>(&clause.condition))
            m_tags.insert(tagged->tag, m_names.tagsNamed(tagged->tag));
        m_terms.append(Search::Term(words));
    }
}

Result<ConversationMatcher> ConversationMatcher::of(Sql::Database &database,
                                                    const Search::Query &query,
                                                    const SearchContext &context,
                                                    const PendingTags &pending)
{
    const auto names = QueryNames::of(database, pending);
    if (!names)
        return names.error();
    return ConversationMatcher(database, query, context, *names, pending);
}

Result<bool> ConversationMatcher::accepts(const ListedConversation &row)
{
    for (qsizetype i = 0; i < m_query.clauses.size(); ++i) {
        const auto &clause = m_query.clauses.at(i);
        const auto holds = std::visit(Judge{*this, row, i}, clause.condition);
        if (!holds)
            return holds;
        if (*holds == clause.negated)
            return false;
    }
    return true;
}

ConversationFilter ConversationMatcher::narrowed(ConversationFilter filter) const
{
    using Who = Search::Somebody::Who;
    for (const auto &clause : m_query.clauses) {
        if (clause.negated)
            continue;
        const auto *is = std::get_if<Search::Is>(&clause.condition);
        const auto *in = std::get_if<Search::InAccount>(&clause.condition);
        const auto *assignee = std::get_if<Search::Assignee>(&clause.condition);
        const bool waits = std::holds_alternative<Search::Waiting>(clause.condition);
        filter.waiting = filter.waiting || waits || (is && is->trait == Search::Trait::Unanswered);
        filter.vip = filter.vip || (is && is->trait == Search::Trait::Vip);
        if (in && filter.account.isNull() && m_accounts.value(in->name).size() == 1)
            filter.account = *m_accounts.value(in->name).cbegin();
        if (const auto *on = std::get_if<Search::OnChannel>(&clause.condition)) {
            const auto accounts = m_names.accountsOn(on->channel);
            if (filter.account.isNull() && accounts.size() == 1)
                filter.account = *accounts.cbegin();
        }
        if (assignee && filter.tab == ListTab::All && assignee->colleague.who == Who::Me)
            filter.tab = ListTab::Mine;
        if (assignee && filter.tab == ListTab::All && assignee->colleague.who == Who::Nobody)
            filter.tab = ListTab::Unassigned;
    }
    return filter;
}

Result<bool> ConversationMatcher::isTagged(const Conversation &conversation, const QString &tag)
{
    const auto &wanted = m_tags[tag];
    if (wanted.isEmpty() || conversation.contact.isNull())
        return false;
    const auto contact = EntityStore(m_database).contact(conversation.contact);
    if (!contact)
        return contact.error();
    const auto tags =
        withPending(contact->value_or(Contact()).tags, conversation.contact, m_pending);
    return std::any_of(
        tags.cbegin(), tags.cend(), [&](const TagId &id) { return wanted.contains(id); });
}

} // namespace Frontdesk
