// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/registry.h"
#include "core/relay/accounts/accounts.h"
#include "core/relay/journal/store.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace Frontdesk::Test {

/// Accounts over a database and a key of their own.
struct AccountRig {
    AccountRig()
    {
        const auto opened = await(store.open());
        Q_ASSERT(opened);
    }

    /// An account that nobody else has.
    static Relay::ConnectedAccount account(const QString &slug)
    {
        Relay::ConnectedAccount connected;
        connected.account.id = AccountId(QStringLiteral("id-") + slug);
        connected.account.slug = slug;
        connected.account.name = slug;
        connected.account.letter = slug.left(1);
        connected.account.ver = 1;
        connected.adapter = channelAdapter(Platform::Line);
        connected.botUserId = QStringLiteral("U-") + slug;
        connected.channelId = "channel-" + slug.toUtf8();
        connected.secrets = {"secret-of-" + slug.toUtf8() + "-0123456789"};
        return connected;
    }

    Relay::SecretBox newBox() const
    {
        const auto file = folder.filePath(QStringLiteral("relay.key"));
        if (!QFile::exists(file)) {
            const auto made = Relay::SecretBox::create(file);
            Q_ASSERT(made);
        }
        return *Relay::SecretBox::load(file);
    }

    QTemporaryDir folder;
    FixedClock clock;
    Relay::Store store{{folder.filePath(QStringLiteral("relay.db"))}, clock};
    Relay::Accounts accounts{store, newBox()};
};

} // namespace Frontdesk::Test
