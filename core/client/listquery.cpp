// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/listquery.h"

#include "core/storage/querynames.h"

#include <algorithm>

namespace Frontdesk {

namespace {

std::optional<Shelf> shelfNamedBy(const Search::Clause &clause)
{
    if (clause.negated)
        return {};
    if (const auto *in = std::get_if<Search::InState>(&clause.condition)) {
        switch (in->state) {
        case Search::WorkState::New:
        case Search::WorkState::FollowUp:
            return Shelf::Open;
        case Search::WorkState::Snoozed:
            return Shelf::Snoozed;
        case Search::WorkState::Resolved:
            return Shelf::Resolved;
        }
    }
    const auto *is = std::get_if<Search::Is>(&clause.condition);
    if (is && is->trait == Search::Trait::Snoozed)
        return Shelf::Snoozed;
    if (is && is->trait == Search::Trait::Spam)
        return Shelf::Spam;
    return {};
}

bool isOfMessages(const Search::Clause &clause)
{
    return std::holds_alternative<Search::From>(clause.condition)
        || std::holds_alternative<Search::Has>(clause.condition);
}

/// Which name in a condition means nothing here: what is wrong, and how it was typed.
class Meaning
{
public:
    explicit Meaning(const std::optional<KnownNames> &known)
    {
        if (known)
            m_names = QueryNames(known->accounts, known->tags, known->colleagues, known->teams);
    }

    QLatin1String operator()(const Search::InAccount &in) const
    {
        return judged(Search::Mistakes::UnknownAccount,
                      [&] { return !m_names->accountsNamed(in.name).isEmpty(); });
    }
    QLatin1String operator()(const Search::Tagged &tagged) const
    {
        return judged(Search::Mistakes::UnknownTag,
                      [&] { return !m_names->tagsNamed(tagged.tag).isEmpty(); });
    }
    QLatin1String operator()(const Search::Assignee &assignee) const
    {
        const auto &colleague = assignee.colleague;
        return judged(Search::Mistakes::UnknownColleague, [&] {
            return colleague.who != Named || m_names->knowsColleague(colleague.name);
        });
    }
    QLatin1String operator()(const Search::InTeam &in) const
    {
        return judged(Search::Mistakes::UnknownTeam, [&] {
            return in.team.who != Named || !m_names->teamsNamed(in.team.name).isEmpty();
        });
    }
    template <typename Other>
    QLatin1String operator()(const Other &) const
    {
        return {};
    }

    struct NameIn {
        QString operator()(const Search::InAccount &in) const { return in.name; }
        QString operator()(const Search::Tagged &tagged) const { return tagged.tag; }
        QString operator()(const Search::Assignee &assignee) const
        {
            return assignee.colleague.name;
        }
        QString operator()(const Search::InTeam &in) const { return in.team.name; }
        template <typename Other>
        QString operator()(const Other &) const
        {
            return {};
        }
    };

private:
    static constexpr auto Named = Search::Somebody::Who::Named;

    template <typename IsKnown>
    QLatin1String judged(QLatin1String code, IsKnown isKnown) const
    {
        return !m_names || isKnown() ? QLatin1String() : code;
    }

    std::optional<QueryNames> m_names;
};

} // namespace

ListQuery listQuery(const ConversationFilter &base,
                    const QString &typed,
                    const std::optional<KnownNames> &known)
{
    const auto words = typed.trimmed();
    ListQuery made{base, {}};
    made.filter.query.clear();
    if (words.isEmpty())
        return made;
    const auto parsed = Search::parse(words);
    made.mistakes = parsed.mistakes;
    made.filter.shelf = Shelf::Open;
    made.filter.mentioned = false;
    const Meaning meaning(known);
    for (qsizetype i = 0; i < parsed.query.clauses.size(); ++i) {
        const auto &clause = parsed.query.clauses.at(i);
        if (isOfMessages(clause)) {
            const auto place = parsed.places.value(i);
            made.mistakes.append(
                {Search::Mistakes::MessagesOnly, place, words.mid(place.start, place.length)});
        }
        if (const auto code = std::visit(meaning, clause.condition); !code.isEmpty()) {
            made.mistakes.append(
                {code, parsed.places.value(i), std::visit(Meaning::NameIn(), clause.condition)});
        }
        if (const auto shelf = shelfNamedBy(clause))
            made.filter.shelf = *shelf;
        if (clause == Search::Clause{Search::Is{Search::Trait::Mentioned}})
            made.filter.mentioned = true;
    }
    if (!made.mistakes.isEmpty())
        made.filter = base;
    else
        made.filter.query = words;
    return made;
}

bool dependsOnTime(const ConversationFilter &filter)
{
    const auto parsed = Search::parse(filter.query);
    return std::any_of(parsed.query.clauses.cbegin(),
                       parsed.query.clauses.cend(),
                       [](const Search::Clause &clause) {
                           return std::holds_alternative<Search::Waiting>(clause.condition);
                       });
}

bool dependsOnDay(const Search::Query &query)
{
    return std::any_of(query.clauses.cbegin(), query.clauses.cend(), [](const auto &clause) {
        const auto *before = std::get_if<Search::Before>(&clause.condition);
        const auto *after = std::get_if<Search::After>(&clause.condition);
        return (before && before->day.date.isNull()) || (after && after->day.date.isNull());
    });
}

} // namespace Frontdesk
