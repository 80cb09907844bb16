// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sandbox/platform.h"

#include <QJsonObject>

namespace Frontdesk::Sandbox {

/// Who does something, and where.
struct Actor {
    QString channelId;
    QString userId;
    QString groupId; ///< empty: in the one-to-one chat
};

/// What came of it.
struct Acted {
    QString webhookEventId;
    QString messageId; ///< empty when it was no message
};

/// A picture, video, recording or file as the phone sends it. Without bytes the sandbox makes some.
struct Attachment {
    QByteArray bytes = {};
    QByteArray contentType = {};
    QString fileName = {};
    int durationMs = 3000;
    int answersInPreparation = 0;
    bool transcodingFails = false;
    QJsonObject imageSet = {}; ///< id, index, total
    QByteArray seed = {}; ///< of what the sandbox makes
};

/// What customers do on their phones. Each act changes the chat and sends its event.
class Phone
{
public:
    explicit Phone(Platform &platform)
        : m_platform(platform)
    {
    }

    /// @p extras may hold quotedMessageId, emojis and mention, as in the webhook.
    Result<Acted> text(const Actor &actor, const QString &text, const QJsonObject &extras = {});
    Result<Acted> sticker(const Actor &actor, const QJsonObject &sticker);
    Result<Acted> location(const Actor &actor, const QJsonObject &location);
    Result<Acted> image(const Actor &actor, Attachment attachment);
    Result<Acted> video(const Actor &actor, Attachment attachment);
    Result<Acted> audio(const Actor &actor, Attachment attachment);
    Result<Acted> file(const Actor &actor, const Attachment &attachment);
    /// A message of any type, as in the webhook, without its id and tokens.
    Result<Acted> message(const Actor &actor, QJsonObject message);

    Result<Acted> unsend(const Actor &actor, const QString &messageId);
    Result<Acted> edit(const Actor &actor, const QString &messageId, const QString &text);
    Result<Acted> follow(const Actor &actor);
    Result<Acted> block(const Actor &actor);
    Result<Acted> joinGroup(const Actor &actor);
    Result<Acted> leaveGroup(const Actor &actor);
    Result<Acted> addMember(const Actor &actor, const QString &userId);
    Result<Acted> removeMember(const Actor &actor, const QString &userId);
    /// Any other event: postback, beacon, accountLink, unknown ones. @p payload is merged in.
    Result<Acted> event(const Actor &actor, const QString &type, const QJsonObject &payload);

private:
    struct Draft;
    Result<Draft> draft(const Actor &actor, const QString &type);
    Acted publish(const Draft &draft);
    Result<Acted> write(const Actor &actor, QJsonObject message);
    Result<Acted> attach(const Actor &actor, QJsonObject message, ContentStore::Content content);
    Result<Acted> membership(const Actor &actor, const QString &userId, bool joins);

    Platform &m_platform;
};

} // namespace Frontdesk::Sandbox
