// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"
#include "core/domain/message.h"
#include "core/domain/tag.h"

namespace Frontdesk {

/// Where the work on a conversation stands.
enum class ConversationState {
    New, ///< nobody has answered since the customer began
    FollowUp, ///< somebody is on it
    Snoozed, ///< until a time, or until the customer writes
    Resolved,
};

enum class Priority { Normal, High, Vip };

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
    QList<TagId> tags; ///< in the order of their ids; removed ones too
    QList<GivenTag> given = {}; ///< of those tags the ones that end or that no agent gave
    QList<ContactValue> values; ///< in the order of their attributes
    PersonId person; ///< the same in all contacts that are one human; null: linked to none
    QList<AttributeId> chosen; ///< of these its value counts for the human; in the order of ids
    CompanyId company; ///< that the customer belongs to; null: to none
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
    ConversationState state = ConversationState::New;
    qint64 snoozedUntil = 0; ///< of a snoozed one, ms UTC; 0: until the customer writes
    UserId snoozedBy; ///< of a snoozed one, and of one that is back
    MessageOrder back; ///< where its snooze ended, until somebody writes or puts it away; null: not
    UserId assignee; ///< who handles it now; null: nobody
    TeamId team; ///< whose queue it is in; null: none
    qint64 assignedAt = 0; ///< ms UTC of the last change of assignee or team
    Priority priority = Priority::Normal;
    bool spam = false; ///< in no list but its own, tells nobody
    qint64 pinnedAt = 0; ///< for the team it is in, in none for all who read it; ms UTC, 0: not
    QString pinCategory;
    qint64 freeUntil = 0; ///< a reply is free of charge up to it, ms UTC; 0: there is no token
    qint64 ver = 0;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// What a conversation is to one colleague: how far read, and how it is kept.
struct ReadMark {
    ConversationId conversation;
    MessageOrder upTo = {};
    bool unread = false; ///< marked unread by hand, until it is read again
    bool muted = false; ///< tells of nothing
    qint64 pinnedAt = 0; ///< ms UTC; 0: not pinned
    QString pinCategory = {};
    qint64 ver = 0;

    friend bool operator==(const ReadMark &, const ReadMark &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Contact)
Q_DECLARE_METATYPE(Frontdesk::Conversation)
