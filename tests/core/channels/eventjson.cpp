// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/eventjson.h"

#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"
#include "tests/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindNames{"message"_L1,
                               "messageEdited"_L1,
                               "unsend"_L1,
                               "follow"_L1,
                               "unfollow"_L1,
                               "join"_L1,
                               "leave"_L1,
                               "memberJoined"_L1,
                               "memberLeft"_L1,
                               "postback"_L1,
                               "other"_L1};

void insert(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insert(QJsonObject &json, QLatin1String key, bool flag)
{
    if (flag)
        json.insert(key, true);
}

} // namespace

QJsonObject toJson(const InboundEvent &event)
{
    QJsonObject json{
        {u"kind"_s, QString(KindNames.at(static_cast<size_t>(event.kind)))},
        {u"type"_s, event.platformType},
        {u"content"_s, QJsonDocument::fromJson(Protocol::contentBytes(event.content)).object()}};
    insert(json, "id"_L1, event.eventId);
    insert(json, "key"_L1, event.dedupeKey);
    insert(json, "messageKey"_L1, event.messageDedupeKey);
    if (!event.conversationId.isEmpty())
        json.insert("conversation"_L1,
                    nameOf(event.conversationKind) + u':' + event.conversationId);
    insert(json, "user"_L1, event.userId);
    if (event.timestamp != 0)
        json.insert("at"_L1, event.timestamp);
    insert(json, "redelivery"_L1, event.redelivery);
    insert(json, "standby"_L1, event.standby);
    insert(json, "reply"_L1, event.replyToken);
    insert(json, "read"_L1, event.markAsReadToken);
    insert(json, "quote"_L1, event.quoteToken);
    insert(json, "quoted"_L1, event.quotedMessageId);
    insert(json, "message"_L1, event.messageId);
    insert(json, "fetch"_L1, event.fetchContent);
    insert(json, "external"_L1, event.externalUrl);
    insert(json, "preview"_L1, event.externalPreviewUrl);
    if (!event.memberIds.isEmpty())
        json.insert("members"_L1, QJsonArray::fromStringList(event.memberIds));
    return json;
}

QList<LineFixture> lineFixtures()
{
    const QDir folder(QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/fixtures/line"));
    QList<LineFixture> fixtures;
    const auto files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        const auto request = json["request"_L1];
        // A request that is a string stands for its very bytes.
        const auto body = request.isString()
            ? request.toString().toUtf8()
            : QJsonDocument(request.toObject()).toJson(QJsonDocument::Compact);
        fixtures.append({info.completeBaseName(), body, json});
    }
    return fixtures;
}

} // namespace Frontdesk::Test
