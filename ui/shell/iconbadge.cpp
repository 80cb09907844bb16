// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconbadge.h"

#include "core/client/accountsource.h"

#include <utility>

namespace Frontdesk {

IconBadge::IconBadge(AccountSource &accounts, Way way)
    : m_accounts(accounts)
    , m_way(std::move(way))
{
    connect(&accounts, &AccountSource::countsChanged, this, &IconBadge::refresh);
    refresh();
}

IconBadge::~IconBadge()
{
    if (m_told > 0)
        m_way(0);
}

void IconBadge::refresh()
{
    const int count = m_accounts.unansweredOfOurs();
    if (std::exchange(m_told, count) != count)
        m_way(count);
}

} // namespace Frontdesk
