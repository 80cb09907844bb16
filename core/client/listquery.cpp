// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/listquery.h"

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

} // namespace

ListQuery listQuery(const ConversationFilter &base, const QString &typed)
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
    for (qsizetype i = 0; i < parsed.query.clauses.size(); ++i) {
        const auto &clause = parsed.query.clauses.at(i);
        if (isOfMessages(clause)) {
            const auto place = parsed.places.value(i);
            made.mistakes.append(
                {Search::Mistakes::MessagesOnly, place, words.mid(place.start, place.length)});
        }
        if (const auto shelf = shelfNamedBy(clause))
            made.filter.shelf = *shelf;
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

} // namespace Frontdesk
