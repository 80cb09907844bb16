// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QByteArray>
#include <QList>

namespace Frontdesk {
class ChannelAdapter;
}

namespace Frontdesk::Relay {

/// An account with all that the relay needs to speak for it. Holds secrets in the clear: it never
/// leaves the process, and nothing prints it.
struct ConnectedAccount {
    Account account;
    const ChannelAdapter *adapter = nullptr; ///< never null
    QString botUserId; ///< what webhooks name as their destination
    QByteArray channelId;
    QList<QByteArray> secrets; ///< of the channel, newest first; never empty
    QByteArray accessToken; ///< long-lived; empty: tokens are issued with id and secret
    bool replyFirst = true; ///< replies are free, so they go before pushes
};

} // namespace Frontdesk::Relay
