// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/search/messagefilter.h"

#include "core/domain/names.h"
#include "core/domain/searchedtext.h"
#include "core/relay/journal/rows.h"
#include "core/search/queryvalues.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

bool comesWith(const Message &message, Search::Attachment what)
{
    if (what == Search::Attachment::Any)
        return message.content.media.has_value();
    if (what == Search::Attachment::Link)
        return hasLink(message.content);
    return fromName<ContentKind>(QString(Search::nameOf(what))) == message.content.kind;
}

bool canBeAsked(const Search::Condition &condition)
{
    return std::holds_alternative<Search::Text>(condition)
        || std::holds_alternative<Search::From>(condition)
        || std::holds_alternative<Search::InAccount>(condition)
        || std::holds_alternative<Search::OnChannel>(condition)
        || std::holds_alternative<Search::Has>(condition)
        || std::holds_alternative<Search::Before>(condition)
        || std::holds_alternative<Search::After>(condition);
}

bool isCalled(const Account &account, const Search::Term &term)
{
    const auto names = {account.name, account.slug, account.basicId, account.group};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return term.matches(Search::IndexedText(name));
    });
}

bool isOn(const Account &account, Search::Channel channel)
{
    if (channel == Search::Channel::Facebook)
        return account.platform == Platform::Messenger;
    return fromName<Platform>(QString(Search::nameOf(channel))) == account.platform;
}

qint64 beginningOf(const Search::Day &day, qint64 now, const QTimeZone &zone)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return day.on(today).startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

/// Decides one condition for one message; times and accounts are decided already.
struct MessageFilter::Judge {
    MessageFilter &filter;
    const Message &message;
    const Search::IndexedText &text;
    qsizetype clause;

    Result<bool> operator()(const Search::Text &) const
    {
        return filter.m_terms.at(clause).matches(text);
    }
    Result<bool> operator()(const Search::Has &has) const { return comesWith(message, has.what); }
    Result<bool> operator()(const Search::From &from) const
    {
        using Who = Search::Somebody::Who;
        switch (from.writer.who) {
        case Who::Me:
            return message.author == filter.m_user;
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
    /// The others were decided before, or refused.
    template <typename Other>
    Result<bool> operator()(const Other &) const
    {
        return !filter.m_query.clauses.at(clause).negated;
    }

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
        const auto title = filter.titleOf(message.conversation);
        if (!title)
            return title.error();
        return name.matches(Search::IndexedText(*title));
    }
};

Result<MessageFilter> MessageFilter::of(Sql::Database &database,
                                        const Search::Query &query,
                                        const Seeker &seeker,
                                        const QTimeZone &zone)
{
    MessageFilter filter(database, query, seeker);
    if (auto prepared = filter.prepare(seeker, zone); !prepared)
        return prepared.error();
    return filter;
}

Result<> MessageFilter::prepare(const Seeker &seeker, const QTimeZone &zone)
{
    const auto users = allUsers(m_database);
    if (!users)
        return users.error();
    for (const auto &user : *users)
        m_users.insert(user.id, user.name);
    for (const auto &clause : std::as_const(m_query.clauses)) {
        if (!canBeAsked(clause.condition)) {
            return Error{ErrorKind::Rejected,
                         u"search.unavailable"_s,
                         {},
                         {{u"clause"_s, Search::print(clause)}}};
        }
        const auto *text = std::get_if<Search::Text>(&clause.condition);
        const auto *from = std::get_if<Search::From>(&clause.condition);
        m_terms.append(Search::Term(text ? text->words : from ? from->writer.name : QString()));
        if (auto narrowed = prepareAccounts(clause); !narrowed)
            return narrowed;
        if (const auto *before = std::get_if<Search::Before>(&clause.condition))
            narrowTime(clause, beginningOf(before->day, seeker.now, zone));
        if (const auto *after = std::get_if<Search::After>(&clause.condition))
            narrowTime(clause, beginningOf(after->day, seeker.now, zone));
    }
    return {};
}

Result<> MessageFilter::prepareAccounts(const Search::Clause &clause)
{
    const auto *in = std::get_if<Search::InAccount>(&clause.condition);
    const auto *on = std::get_if<Search::OnChannel>(&clause.condition);
    if (!in && !on)
        return {};
    const auto accounts = allAccounts(m_database);
    if (!accounts)
        return accounts.error();
    const Search::Term term(in ? in->name : QString());
    QSet<AccountId> meant;
    for (const auto &account : *accounts) {
        const bool isMeant = in ? isCalled(account, term) : isOn(account, on->channel);
        if (isMeant)
            meant.insert(account.id);
    }
    if (clause.negated)
        m_accounts.subtract(meant);
    else
        m_accounts.intersect(meant);
    return {};
}

void MessageFilter::narrowTime(const Search::Clause &clause, qint64 at)
{
    const bool isBefore = std::holds_alternative<Search::Before>(clause.condition);
    if (isBefore != clause.negated)
        m_before = std::min(m_before, at);
    else
        m_from = std::max(m_from, at);
}

Result<QString> MessageFilter::titleOf(const ConversationId &conversation)
{
    if (const auto known = m_titles.constFind(conversation); known != m_titles.cend())
        return *known;
    const auto found = conversationById(m_database, conversation);
    if (!found)
        return found.error();
    const bool isPerson = *found && (*found)->kind == ConversationKind::User;
    return *m_titles.insert(conversation, isPerson ? (*found)->title : QString());
}

Result<bool> MessageFilter::accepts(const Message &message)
{
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

} // namespace Frontdesk::Relay
