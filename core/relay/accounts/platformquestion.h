// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channeladapter.h"
#include "core/relay/accounts/platformclient.h"

namespace Frontdesk::Relay {

/// Asks @p call with @p token (empty: without one) and reads the answer.
template <typename T>
Async<T> ask(PlatformClient &client,
             const ChannelAdapter &adapter,
             PlatformCall<T> call,
             const QByteArray &token)
{
    if (!token.isEmpty())
        adapter.authorize(call.request, token);
    const auto answered = client.send(adapter.platform(), call.request);
    return whenDone(
        answered, &client, [read = call.read](const Result<PlatformAnswer> &answer) -> Result<T> {
            if (!answer)
                return answer.error();
            return read(*answer);
        });
}

} // namespace Frontdesk::Relay
