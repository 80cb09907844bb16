// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/message.h"

#include <QObject>

namespace Frontdesk {

/// Part of a conversation, oldest first.
struct TimelinePage {
    QList<Message> messages;
    bool atBeginning = false; ///< nothing older exists
    /// Nothing older is in the cache, but the relay has it: fetchOlder() brings it.
    bool olderAtRelay = false;
    qint64 commit = 0; ///< the cache as of this commit; change sets not newer are contained
    bool atEnd = false; ///< nothing newer exists
    /// The next newer ones are not in the cache: fetchOlder() from the end brings them.
    bool newerAtRelay = false;
    /// Everything from here to the end is in the cache. What is older may have holes.
    MessageOrder wholeFrom = {};
    MessageOrder newest = {}; ///< of all that the cache holds of the conversation
};

/// What a timeline needs to know. Messages still in the outbox are among them, as overlay: state
/// Queued, no place, last. GUI thread.
class TimelineSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The last @p limit messages before @p before.
    virtual Async<TimelinePage>
    page(const ConversationId &conversation, const TimelinePlace &before, int limit) = 0;
    /// The first @p limit messages after @p after.
    virtual Async<TimelinePage>
    pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit) = 0;
    /// Half of @p limit before @p place, half from there on. With holes if @p place is older than
    /// TimelinePage::wholeFrom.
    virtual Async<TimelinePage>
    pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit) = 0;

    /// Asks the relay for messages older than the cache holds. They arrive in the cache first; ask
    /// for the page again then. Error: Offline.
    virtual Async<> fetchOlder(const ConversationId &conversation, const TimelinePlace &before) = 0;

    /// A message by its id, wherever it stands. Error: NotFound "message.not-found".
    virtual Async<Message> message(const MessageId &id) = 0;

    /// The timeline of @p conversation shows other chats too.
    virtual bool isJoined(const ConversationId &) const { return false; }
    /// The timeline of @p conversation shows @p message, or would.
    virtual bool isPartOf(const ConversationId &conversation, const Message &message) const
    {
        return message.conversation == conversation;
    }

Q_SIGNALS:
    /// These messages are new, or replace older states of themselves (by id).
    void messagesChanged(const QList<Frontdesk::Message> &messages, qint64 commit);
    /// These ids are not in the timeline any more (a queued bubble was taken back).
    void messagesRemoved(const QList<Frontdesk::MessageId> &messages);
    /// The cache was rebuilt, or a scope came or went: ask for everything again.
    void reset();
};

} // namespace Frontdesk
