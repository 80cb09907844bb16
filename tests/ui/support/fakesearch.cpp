// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesearch.h"

#include "core/search/term.h"

#include <algorithm>

namespace Frontdesk::Test {

SearchHit searchHit(const Message &message, const Conversation &conversation)
{
    SearchHit hit;
    hit.message = message;
    hit.conversation = conversation;
    hit.author = message.author.value();
    hit.text = message.content.text;
    return hit;
}

QList<SearchHit> FakeSearch::matching(const SearchQuestion &question) const
{
    QList<SearchHit> found;
    for (auto hit : hits) {
        const auto &message = hit.message;
        bool fits = question.conversation.isNull() || message.conversation == question.conversation;
        for (const auto &clause : question.query.clauses) {
            bool holds = true;
            if (const auto *text = std::get_if<Search::Text>(&clause.condition)) {
                const Search::Term term(text->words);
                holds = Search::matches(hit.text, text->words);
                if (!clause.negated)
                    hit.places += Search::hits(hit.text, {term});
            } else if (const auto *in = std::get_if<Search::InAccount>(&clause.condition)) {
                holds = message.account.value() == in->name;
            } else if (const auto *from = std::get_if<Search::From>(&clause.condition)) {
                const bool inbound = message.direction == Direction::Inbound;
                holds = (from->writer.who == Search::Somebody::Who::Customer) == inbound;
            }
            fits = fits && holds != clause.negated;
        }
        if (fits)
            found.append(hit);
    }
    std::ranges::sort(found, [](const SearchHit &a, const SearchHit &b) {
        return a.message.order > b.message.order;
    });
    return found;
}

Async<FoundMessages>
FakeSearch::find(const SearchQuestion &question, const SearchPosition &after, int limit)
{
    asked.append(question);
    if (failure)
        return ready<FoundMessages>(*failure);
    FoundMessages page;
    page.indexing = indexing;
    const auto found = matching(question);
    for (const auto &hit : found) {
        if (!after.order.isNull() && hit.message.order >= after.order)
            continue;
        if (page.hits.size() == limit) {
            page.next = SearchPosition{page.hits.constLast().message.order, 0};
            break;
        }
        page.hits.append(hit);
    }
    if (!m_holding)
        return ready<FoundMessages>(page);
    const Promise<FoundMessages> promise;
    m_held.append([promise, page] { promise.give(page); });
    return promise.future();
}

Async<SearchTotals> FakeSearch::totals(const SearchQuestion &question, int most)
{
    if (failure)
        return ready<SearchTotals>(*failure);
    SearchTotals totals;
    totals.heldFrom = heldFrom;
    const auto found = matching(question);
    totals.complete = found.size() <= most;
    for (const auto &hit : found.first(std::min<qsizetype>(most, found.size()))) {
        ++totals.hits;
        ++totals.accounts[hit.message.account];
        ++(hit.message.direction == Direction::Inbound ? totals.customers : totals.colleagues);
    }
    return ready<SearchTotals>(totals);
}

Async<RelayFindings>
FakeSearch::askRelay(const SearchQuestion &, qint64 before, const QString &after)
{
    constexpr int AtOnce = 2;
    ++relayAsked;
    if (relayFailure)
        return ready<RelayFindings>(*relayFailure);
    const int from = after.toInt();
    RelayFindings findings;
    for (const auto &hit : atRelay.mid(from, AtOnce)) {
        if (before == 0 || hit.message.order.at < before)
            findings.hits.append(hit);
        findings.reached = hit.message.order.at;
    }
    if (from + AtOnce < atRelay.size())
        findings.next = QString::number(from + AtOnce);
    return ready<RelayFindings>(findings);
}

void FakeSearch::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

} // namespace Frontdesk::Test
