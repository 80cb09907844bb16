// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblestate.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::Bubble)
};

QString routeOf(const Message &message)
{
    switch (message.route) {
    case SendRoute::Reply:
        return Words::tr("Free");
    case SendRoute::Push:
        return Words::tr("Push");
    case SendRoute::None:
        return {};
    }
    Q_UNREACHABLE();
}

BubbleMeta sentMeta(const Message &message, const QString &clock)
{
    const QString route = routeOf(message);
    QStringList texts;
    if (!route.isEmpty()) {
        texts.append(Words::tr("Sent · %1 · %2", "Free or Push, time").arg(route, clock));
        texts.append(Words::tr("%1 · %2", "Free or Push, time").arg(route, clock));
    } else {
        texts.append(Words::tr("Sent · %1", "time").arg(clock));
    }
    texts.append(clock);
    return {QStringLiteral("sent"), false, texts};
}

BubbleMeta inboundMeta(const BubbleScene &scene, const Message &message, const QString &clock)
{
    if (arrivedLate(message)) {
        return {{},
                false,
                {Words::tr("sent %1, arrived %2")
                     .arg(scene.times.clock(message.platformAt),
                          scene.times.clock(message.arrivedAt))}};
    }
    if (message.editedAt > 0)
        return {{}, false, {Words::tr("Edited · %1", "time").arg(clock), clock}};
    return {{}, false, {clock}};
}

} // namespace

BubbleMeta metaOf(const BubbleScene &scene, const BubbleInput &input)
{
    const Message &message = input.entry.first();
    const QString clock =
        scene.times.clock(message.order.isNull() ? message.arrivedAt : message.order.at);
    switch (message.state) {
    case SendState::None:
        return message.direction == Direction::Inbound ? inboundMeta(scene, message, clock)
                                                       : BubbleMeta{{}, false, {clock}};
    case SendState::Accepted:
        return sentMeta(message, clock);
    case SendState::Queued: {
        QString waits = Words::tr("Queued");
        if (input.waitsForAbove)
            waits = Words::tr("Queued · waits for the message above");
        else if (!scene.online)
            waits = Words::tr("Queued · sends when online");
        return {QStringLiteral("queued"), false, {waits, Words::tr("Queued")}};
    }
    case SendState::Sending:
        return input.slow ? BubbleMeta{{}, true, {Words::tr("Sending…")}} : BubbleMeta{};
    case SendState::Cancelled:
        return {QStringLiteral("close"), false, {Words::tr("Taken back · %1", "time").arg(clock)}};
    case SendState::Failed:
    case SendState::Unknown:
        return {}; // the verdict below says it
    }
    Q_UNREACHABLE();
}

BubbleVerdict verdictOf(const BubbleScene &scene, const Message &message)
{
    const auto why = [&] {
        return scene.words ? scene.words(message.errorCode, message.errorArgs) : QString();
    };
    if (message.state == SendState::Failed) {
        return {QStringLiteral("failed"),
                &Colors::bad,
                Words::tr("Not sent: %1").arg(why()),
                {{BubbleAction::Retry, Words::tr("Retry")},
                 {BubbleAction::Discard, Words::tr("Discard")}}};
    }
    if (message.state == SendState::Unknown) {
        return {QStringLiteral("unknown"),
                &Colors::warn,
                Words::tr("Unknown: %1").arg(why()),
                {{BubbleAction::MarkAsSent, Words::tr("Mark as sent")},
                 {BubbleAction::SendAgain, Words::tr("Send again…")},
                 {BubbleAction::Discard, Words::tr("Discard")}}};
    }
    return {};
}

} // namespace Frontdesk
