// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

namespace Frontdesk {

enum class FriendState { Unknown, Friend, Blocked, NotFriend };

/// A customer as one account knows them: (account, platform user id).
struct Contact {
    ContactId id;
    AccountId account;
    QString platformUserId;
    QString displayName; ///< as the platform says; untrusted, not unique
    QString picture; ///< sha of the picture under /media/; empty without one
    QString statusMessage;
    QString language; ///< as the platform says, "zh-TW"
    FriendState friendState = FriendState::Unknown;
    qint64 friendSince = 0; ///< ms UTC of the last follow; 0 if not known
    qint64 profileAt = 0; ///< when the profile was last read, ms UTC
    qint64 ver = 0;

    friend bool operator==(const Contact &, const Contact &) = default;
};

enum class ConversationKind { User, Group, Room };

/// One for life per (account, customer or group).
struct Conversation {
    ConversationId id;
    AccountId account;
    ConversationKind kind = ConversationKind::User;
    ContactId contact; ///< of a User conversation
    QString platformId; ///< user, group or room id
    QString title; ///< name of the customer or the group; empty if not known yet
    QString picture; ///< sha under /media/
    int members = 0; ///< of a group or room; 0 if not known
    MessageOrder lastOrder; ///< of the newest message
    Direction lastDirection = Direction::Inbound;
    ContentKind lastKind = ContentKind::Text;
    QString lastText; ///< first 120 characters of the newest message
    QString lastSender; ///< who wrote it, in groups
    SendState lastState = SendState::None;
    qint64 waitingSince = 0; ///< ms UTC of the oldest customer message not answered; 0: answered
    int unanswered = 0; ///< customer messages since our last one
    bool standby = false; ///< another channel holds this chat: nothing may be sent
    qint64 ver = 0;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// How far a colleague has read a conversation.
struct ReadMark {
    ConversationId conversation;
    MessageOrder upTo;
    qint64 ver = 0;

    friend bool operator==(const ReadMark &, const ReadMark &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Contact)
Q_DECLARE_METATYPE(Frontdesk::Conversation)
