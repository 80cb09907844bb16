// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/domain/draft.h"
#include "core/domain/team.h"

#include <QSet>

namespace Frontdesk {

/// What one commit changed in the cache, or several commits taken together.
struct ChangeSet {
    QList<Account> accounts;
    QList<User> users;
    QList<Contact> contacts;
    QList<Conversation> conversations;
    QList<Message> messages;
    QList<ReadMark> readMarks;
    QList<Mention> mentions;
    QList<Draft> drafts;
    QList<AccountId> removedAccounts;
    QList<ContactId> removedContacts;
    QList<ConversationId> removedConversations;
    QList<MessageId> removedMessages;
    QStringList goneMedia; ///< shas that belonged to what may not be read any more
    bool counts = false; ///< how many conversations wait may differ
    bool teams = false; ///< who is in which team may differ
    bool tags = false; ///< there may be other tags
    bool tagUses = false; ///< how many have them may differ
    bool attributes = false; ///< what is known of customers may be defined otherwise
    bool companies = false; ///< companies may differ
    bool views = false; ///< saved views may differ
    bool templates = false; ///< templates may differ
    bool tasks = false; ///< to-dos may differ
    bool templateUses = false; ///< how often they were sent may differ
    bool aliases = false; ///< how customers see me may differ
    bool scheduled = false; ///< replies with a time may differ
    bool everything = false; ///< a scope came or went: ask for all again
    qint64 commit = 0; ///< the newest commit in it

    bool isEmpty() const;
};

/// What @p inOrder changed taken together: of each thing the last state, at its first place. One
/// walk, however many parts.
ChangeSet joined(const QList<ChangeSet> &inOrder);

} // namespace Frontdesk
