// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakenames.h"

#include "core/search/fuzzy.h"
#include "core/search/term.h"

namespace Frontdesk::Test {

Async<QList<Conversation>> FakeNames::find(const QString &typed, int limit)
{
    asked.append(typed);
    const Search::FuzzyPattern pattern(typed);
    QList<Conversation> found;
    for (const auto &row : m_rows) {
        if (pattern.score(Search::spelled(row.conversation.title)) && found.size() < limit)
            found.append(row.conversation);
    }
    if (!m_holding)
        return ready<QList<Conversation>>(found);
    const Promise<QList<Conversation>> promise;
    m_held.append([promise, found] { promise.give(found); });
    return promise.future();
}

Async<QList<KnownHit>> FakeNames::findKnown(const QString &typed, int limit)
{
    QList<KnownHit> found;
    for (const auto &hit : std::as_const(known)) {
        if (Search::matches(hit.text, typed) && found.size() < limit)
            found.append(hit);
    }
    return ready<QList<KnownHit>>(found);
}

void FakeNames::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

} // namespace Frontdesk::Test
