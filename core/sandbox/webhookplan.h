// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace Frontdesk::Sandbox {

enum class WebhookQuirk {
    Delay, ///< send @c delayMs later
    Duplicate, ///< send the same body @c count times
    Reorder, ///< collect @c count events and send them one by one, last first
    Batch, ///< collect @c count events and send them in one body
    WrongSignature,
    NoSignature,
    Escape, ///< write what is not ASCII as \uXXXX
    Lose, ///< do not send; it can be redelivered on demand
};

/// How the next webhooks of a channel are to misbehave.
struct WebhookPlan {
    WebhookQuirk quirk = WebhookQuirk::Delay;
    QString channelId; ///< empty: any
    int count = 2;
    int delayMs = 1000;
    int times = 1; ///< so often; 0: until taken away

    /// Reads {"quirk", "channelId", "count", "delayMs", "times"}.
    static Result<WebhookPlan> read(const QJsonObject &object);
};

} // namespace Frontdesk::Sandbox
