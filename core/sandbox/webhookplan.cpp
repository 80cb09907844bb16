// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/webhookplan.h"

#include <QHash>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

Result<WebhookPlan> WebhookPlan::read(const QJsonObject &object)
{
    const QHash<QString, WebhookQuirk> quirks{{u"delay"_s, WebhookQuirk::Delay},
                                              {u"duplicate"_s, WebhookQuirk::Duplicate},
                                              {u"reorder"_s, WebhookQuirk::Reorder},
                                              {u"batch"_s, WebhookQuirk::Batch},
                                              {u"wrongSignature"_s, WebhookQuirk::WrongSignature},
                                              {u"noSignature"_s, WebhookQuirk::NoSignature},
                                              {u"escape"_s, WebhookQuirk::Escape},
                                              {u"lose"_s, WebhookQuirk::Lose}};
    const QString name = object.value(u"quirk"_s).toString();
    if (!quirks.contains(name))
        return Error{ErrorKind::Rejected, u"sandbox.unknown-quirk"_s, name};
    WebhookPlan plan;
    plan.quirk = quirks.value(name);
    plan.channelId = object.value(u"channelId"_s).toString();
    plan.count = std::max(1, object.value(u"count"_s).toInt(2));
    plan.delayMs = object.value(u"delayMs"_s).toInt(1000);
    plan.times = object.value(u"times"_s).toInt(1);
    return plan;
}

} // namespace Frontdesk::Sandbox
