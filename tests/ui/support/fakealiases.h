// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/aliassource.h"

#include <QHash>

namespace Frontdesk::Test {

/// Names in a table.
class FakeAliases : public AliasSource
{
public:
    Alias alias(const AccountId &account) const override
    {
        return held.value(account, Alias{account, {}, {}});
    }
    Async<> put(const Alias &alias) override
    {
        ++puts;
        held.insert(alias.account, alias);
        Q_EMIT changed();
        return ready<>({});
    }

    QHash<AccountId, Alias> held;
    int puts = 0;
};

} // namespace Frontdesk::Test
