// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/domain/conversation.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Frontdesk {

/// Names and values of HTTP header fields in the order of the wire. Names compare without case.
using HeaderFields = QList<QPair<QByteArray, QByteArray>>;

/// All values of the field @p name.
QList<QByteArray> valuesOf(const HeaderFields &fields, QByteArrayView name);

/// One webhook request as it arrived. The body is the very bytes: the signature covers them.
struct Delivery {
    HeaderFields headers;
    QByteArray body;
};

/// One event of a webhook request, the platform's words turned into domain values. What a platform
/// did not say is empty, 0 or false.
struct InboundEvent {
    enum class Kind {
        Message,
        MessageEdited, ///< carries the message id of the original and its whole new content
        Unsend,
        Follow,
        Unfollow,
        Join,
        Leave,
        MemberJoined,
        MemberLeft,
        Postback,
        Other, ///< known but of no effect on a conversation, or not known to this version
    };

    Kind kind = Kind::Other;
    QString platformType; ///< the platform's word: "message", "things", …
    QString eventId; ///< of the platform; may be empty
    QString dedupeKey; ///< unique per account; never empty
    QString messageDedupeKey; ///< a second net, unique per account; only for Kind::Message
    ConversationKind conversationKind = ConversationKind::User;
    QString conversationId; ///< platform user, group or room id; empty: belongs to no conversation
    QString userId; ///< who acted; may be empty in groups
    qint64 timestamp = 0; ///< the platform's time of the event, ms UTC
    bool redelivery = false; ///< a label only; duplicates are told by the dedupe keys
    bool standby = false; ///< another channel holds the chat: nothing may be sent
    QString replyToken;
    QString markAsReadToken;
    QString quoteToken;
    QString quotedMessageId;
    QString messageId; ///< for Message, MessageEdited, Unsend
    Content content; ///< Message, MessageEdited: what it says; else ContentKind::Event or Unknown
    bool fetchContent = false; ///< the media's bytes are to be downloaded by message id
    QString externalUrl; ///< media outside the platform: https, hostile, never shown our token
    QString externalPreviewUrl;
    QStringList memberIds; ///< who joined or left
    QByteArray raw; ///< the event's own JSON
};

/// All events of one webhook request. No events is the platform's check of the connection.
struct InboundBatch {
    QString destination; ///< the platform's id of the account it is meant for
    QList<InboundEvent> events;
};

} // namespace Frontdesk
