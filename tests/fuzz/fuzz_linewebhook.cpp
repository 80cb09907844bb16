// SPDX-License-Identifier: GPL-3.0-or-later
// What a stranger with the secret could send us: any body. Beside not crashing, what is made of it
// must hold what the relay builds on.
#include "core/channels/line/linewebhook.h"
#include "core/channels/webhookerrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace Frontdesk;

namespace {

using Kind = InboundEvent::Kind;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireMarksInside(const Content &content)
{
    qsizetype end = 0;
    for (const auto &mark : content.marks) {
        require(mark.start >= end && mark.length > 0);
        end = qsizetype(mark.start) + mark.length;
    }
    require(end <= content.text.size());
}

void requireSound(const InboundEvent &event)
{
    require(!event.dedupeKey.isEmpty());
    require(!event.raw.isEmpty());
    require(event.timestamp >= 0);
    require(event.messageDedupeKey.isEmpty() == (event.kind != Kind::Message));
    const bool namesMessage = event.kind == Kind::Message || event.kind == Kind::MessageEdited
        || event.kind == Kind::Unsend;
    require(!namesMessage || !event.messageId.isEmpty());
    require(!event.fetchContent || (event.content.media && event.externalUrl.isEmpty()));
    require(event.externalUrl.isEmpty()
            || event.externalUrl.startsWith(QLatin1String("https://"), Qt::CaseInsensitive));
    requireMarksInside(event.content);
    if (event.content.location)
        require(std::isfinite(event.content.location->latitude)
                && std::isfinite(event.content.location->longitude));
    if (event.content.media)
        require(event.content.media->size >= 0 && event.content.media->durationMs >= 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto batch = Line::parseWebhook(body);
    if (!batch) {
        require(batch.error().code == WebhookError::Malformed);
        return 0;
    }
    const auto sent =
        QJsonDocument::fromJson(body).object().value(QLatin1String("events")).toArray();
    require(batch->events.size() == sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        requireSound(batch->events.at(i));
        const auto raw = QJsonDocument::fromJson('[' + batch->events.at(i).raw + ']').array();
        require(raw.size() == 1 && raw.at(0) == sent.at(i));
    }
    return 0;
}
