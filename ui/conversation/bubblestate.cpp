// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblestate.h"

#include "ui/conversation/bubblewords.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

QString routeOf(const Message &message)
{
    switch (message.route) {
    case SendRoute::Reply:
        return BubbleWords::tr("Free");
    case SendRoute::Push:
        return BubbleWords::tr("Push");
    case SendRoute::None:
        return {};
    }
    Q_UNREACHABLE();
}

/// With the colleague who wrote it in front: of all of these, or of the time alone.
QStringList signedTexts(QStringList texts, const QString &colleague)
{
    if (colleague.isEmpty())
        return texts;
    for (QString &text : texts)
        text = BubbleWords::tr("%1 · %2", "who of us wrote it, \"Sent · Free · 10:04\"")
                   .arg(colleague, text);
    return texts;
}

BubbleMeta sentMeta(const BubbleScene &scene, const Message &message, const QString &clock)
{
    const QString route = routeOf(message);
    QStringList texts;
    if (!route.isEmpty()) {
        texts.append(BubbleWords::tr("Sent · %1 · %2", "Free or Push, time").arg(route, clock));
        texts.append(BubbleWords::tr("%1 · %2", "Free or Push, time").arg(route, clock));
    } else {
        texts.append(BubbleWords::tr("Sent · %1", "time").arg(clock));
    }
    texts.append(clock);
    return {QStringLiteral("sent"), false, signedTexts(texts, colleagueIn(scene, message.author))};
}

BubbleMeta inboundMeta(const BubbleScene &scene, const Message &message, const QString &clock)
{
    if (arrivedLate(message)) {
        return {{},
                false,
                {BubbleWords::tr("sent %1, arrived %2")
                     .arg(scene.times.clock(message.platformAt),
                          scene.times.clock(message.arrivedAt))}};
    }
    if (message.editedAt > 0)
        return {{}, false, {BubbleWords::tr("Edited · %1", "time").arg(clock), clock}};
    return {{}, false, {clock}};
}

/// Trying the same again would end the same.
bool isContentAtFault(const QString &code)
{
    return code.startsWith(QLatin1String("rule.")) || code == QLatin1String("line.invalid-request")
        || code == QLatin1String("line.kind-refused")
        || code == QLatin1String("line.sticker-refused") || code == QLatin1String("line.too-large");
}

/// What helps against the reason why @p message failed; what does not is not offered. Of what the
/// relay does not have all bubbles of a reply go together: it is tried again or discarded.
QList<BubbleVerdict::Choice> fixesOf(const Message &message)
{
    const QString &code = message.errorCode;
    const bool isWords =
        message.content.kind == ContentKind::Text && !message.content.text.isEmpty();
    if (message.direction == Direction::Note || message.ver == 0)
        return {{BubbleAction::Retry, BubbleWords::tr("Retry")}};
    if (code == QLatin1String("line.reply-token-invalid"))
        return {{BubbleAction::Retry, BubbleWords::tr("Send as push")}};
    if (isWords && code == QLatin1String("line.quote-refused"))
        return {{BubbleAction::SendWithoutQuote, BubbleWords::tr("Send without the quote")}};
    if (!isContentAtFault(code))
        return {{BubbleAction::Retry, BubbleWords::tr("Retry")}};
    QList<BubbleVerdict::Choice> fixes;
    const bool isTooLong = code == QLatin1String("line.too-large")
        || code == QLatin1String("rule.text-too-long")
        || code == QLatin1String("rule.request-too-large");
    if (isWords && isTooLong)
        fixes.append({BubbleAction::SendInParts, BubbleWords::tr("Send in parts")});
    if (isWords)
        fixes.append({BubbleAction::EditAgain, BubbleWords::tr("Edit")});
    return fixes;
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
        return sentMeta(scene, message, clock);
    case SendState::Queued: {
        QString waits = BubbleWords::tr("Queued");
        if (input.waitsForAbove)
            waits = BubbleWords::tr("Queued · waits for the message above");
        else if (!scene.online)
            waits = BubbleWords::tr("Queued · sends when online");
        return {QStringLiteral("queued"), false, {waits, BubbleWords::tr("Queued")}};
    }
    case SendState::Sending:
        return input.slow ? BubbleMeta{{}, true, {BubbleWords::tr("Sending…")}} : BubbleMeta{};
    case SendState::Cancelled:
        return {QStringLiteral("close"),
                false,
                {BubbleWords::tr("Taken back · %1", "time").arg(clock)}};
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
        auto choices = fixesOf(message);
        choices.append({BubbleAction::Discard, BubbleWords::tr("Discard")});
        return {QStringLiteral("failed"),
                &Colors::bad,
                message.direction == Direction::Note
                    ? BubbleWords::tr("The note was not taken: %1").arg(why())
                    : BubbleWords::tr("Not sent: %1").arg(why()),
                choices};
    }
    if (message.state == SendState::Unknown) {
        return {QStringLiteral("unknown"),
                &Colors::warn,
                BubbleWords::tr("Unknown: %1").arg(why()),
                {{BubbleAction::MarkAsSent, BubbleWords::tr("Mark as sent")},
                 {BubbleAction::SendAgain, BubbleWords::tr("Send again…")},
                 {BubbleAction::Discard, BubbleWords::tr("Discard")}}};
    }
    return {};
}

} // namespace Frontdesk
