// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/domain/message.h"

#include <functional>

namespace Frontdesk {

/// Whom a reply goes to, and from whom.
struct ReplyTarget {
    ConversationId conversation;
    Account account;
    QString personName;
    bool standby = false; ///< another channel holds the chat
    FriendState friendState = FriendState::Unknown;
    ContactId contact = {}; ///< of a customer, not of a group
    qint64 freeUntil = 0; ///< Conversation::freeUntil
    qint64 lastAt = 0; ///< of the newest message, ms UTC
    /// As the customer is called in a message; empty: not known, or more than one person. Unlike
    /// personName it never stands for a name.
    QString customerName = {};

    friend bool operator==(const ReplyTarget &, const ReplyTarget &) = default;
};

/// That of replies in @p conversation, which belongs to @p account.
ReplyTarget
replyTarget(const Conversation &conversation, const Account &account, FriendState friendState);

/// Where a reply goes; answers when it is safe on the disk. @p templates: from which each bubble was
/// made, in their order; null or missing: from none.
using ReplyWay = std::function<Async<QList<MessageId>>(const ConversationId &conversation,
                                                       const QList<Content> &bubbles,
                                                       const MessageId &quotes,
                                                       const QList<TemplateId> &templates)>;

} // namespace Frontdesk
