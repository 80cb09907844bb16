// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"

namespace Frontdesk::Test {

/// Finds among its hits by their text, as the real one does, and knows no operator but oa: and
/// from:. A test can hold answers back and let them go later.
class FakeSearch : public SearchSource
{
public:
    Async<FoundMessages>
    find(const SearchQuestion &question, const SearchPosition &after, int limit) override;
    Async<SearchTotals> totals(const SearchQuestion &question, int most) override;
    /// Two at a time of atRelay, whatever the question.
    Async<RelayFindings>
    askRelay(const SearchQuestion &question, qint64 before, const QString &after) override;

    /// The next answers of find() wait until release().
    void hold() { m_holding = true; }
    void release();

    QList<SearchHit> hits; ///< kept newest first
    QList<SearchHit> atRelay; ///< newest first
    std::optional<Error> relayFailure;
    int relayAsked = 0;
    bool indexing = false;
    qint64 heldFrom = 0;
    QList<SearchQuestion> asked;
    std::optional<Error> failure;

private:
    QList<SearchHit> matching(const SearchQuestion &question) const;

    bool m_holding = false;
    QList<std::function<void()>> m_held;
};

SearchHit searchHit(const Message &message, const Conversation &conversation);

} // namespace Frontdesk::Test
