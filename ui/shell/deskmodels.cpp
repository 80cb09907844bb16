// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskmodels.h"

#include <utility>

namespace Frontdesk {

DeskModels::DeskModels(const Clock &clock, const DeskSources &sources)
    : pictures(sources.media)
    , conversations(sources.conversations, sources.accounts, clock)
    , work(WorkControl::Parts{sources.work, conversations, sources.accounts, sources.link, clock})
    , templates(sources.templates, clock)
{
    conversations.setPresence(sources.presence);
}

void DeskModels::begin(const AccountId &account)
{
    if (std::exchange(m_begun, true))
        conversations.retry();
    else
        conversations.show({.account = account});
}

} // namespace Frontdesk
