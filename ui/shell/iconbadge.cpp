// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconbadge.h"

#include "core/client/accountsource.h"

#include <algorithm>
#include <utility>

namespace Frontdesk {

std::optional<int> nextBadgeNumber(int shown, int unanswered)
{
    const int wanted = std::max(0, unanswered);
    return wanted == shown ? std::optional<int>() : wanted;
}

IconBadge::IconBadge(AccountSource &accounts, Way way)
    : m_accounts(accounts)
    , m_way(std::move(way))
{
    connect(&accounts, &AccountSource::countsChanged, this, &IconBadge::refresh);
    refresh();
}

IconBadge::~IconBadge()
{
    if (const auto none = nextBadgeNumber(m_told, 0))
        m_way(*none);
}

void IconBadge::refresh()
{
    const auto next = nextBadgeNumber(m_told, m_accounts.unansweredOfOurs());
    if (!next)
        return;
    m_told = *next;
    m_way(m_told);
}

} // namespace Frontdesk
