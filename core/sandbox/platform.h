// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/contentstore.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/ids.h"
#include "core/sandbox/replytokens.h"
#include "core/sandbox/requestlog.h"
#include "core/sandbox/retrykeys.h"
#include "core/sandbox/tokens.h"
#include "core/sandbox/webhookqueue.h"
#include "core/sandbox/world.h"

namespace Frontdesk::Sandbox {

/// All parts of the stand-in platform. The owner of the state; what it does is in the API
/// endpoints, the customers' phones and the control API.
struct Platform {
    explicit Platform(const Clock &time)
        : clock(time)
        , ids(time)
        , tokens(time)
        , replyTokens(time)
        , retryKeys(time)
        , webhooks(time, world, replyTokens)
    {
    }
    Q_DISABLE_COPY_MOVE(Platform)
    ~Platform() = default;

    const Clock &clock;
    World world;
    Ids ids;
    Tokens tokens;
    ReplyTokens replyTokens;
    RetryKeys retryKeys;
    ContentStore content;
    Faults faults;
    RequestLog requests;
    WebhookQueue webhooks;
};

} // namespace Frontdesk::Sandbox
