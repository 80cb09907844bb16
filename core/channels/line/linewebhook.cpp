// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linewebhook.h"

#include "core/channels/line/lineevents.h"
#include "core/channels/line/linejson.h"
#include "core/channels/line/lineslices.h"
#include "core/channels/webhookerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &detail)
{
    return {.kind = ErrorKind::Corrupt, .code = WebhookError::Malformed, .detail = detail};
}

/// Compact JSON of any value; a document takes only objects and arrays.
QByteArray printed(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const auto list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

Result<InboundBatch> parseWebhook(const QByteArray &body)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return malformed(problem.errorString());
    if (!document.isObject())
        return malformed(u"not an object"_s);
    const auto root = document.object();
    const auto list = root.value("events"_L1);
    if (!list.isArray() && !list.isNull() && !list.isUndefined())
        return malformed(u"events is not a list"_s);

    const auto events = list.toArray();
    const auto slices = sliceEvents(body);
    const bool areSliced = slices.size() == events.size();
    InboundBatch batch;
    batch.destination = idOf(root.value("destination"_L1));
    batch.events.reserve(events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        auto event = readEvent(events.at(i));
        event.raw = areSliced ? slices.at(i) : printed(events.at(i));
        batch.events.append(std::move(event));
    }
    return batch;
}

} // namespace Frontdesk::Line
