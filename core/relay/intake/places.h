// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/store.h"

#include <QCache>

namespace Frontdesk::Relay {

/// Where an event belongs.
struct EventPlace {
    Conversation conversation;
    bool known = false; ///< the row was there before this event
    /// The event names a person and a place that this version does not know: a thin line in the
    /// person's conversation, which an answer must not go by.
    bool aside = false;
};

/// With which @p event can be answered for free, if it can.
std::optional<ReplyToken> replyTokenOf(const WriteContext &context, const InboundEvent &event);

/// Finds the conversations of events and moves them on. Writer's thread.
///
/// Those that are busy are remembered, so that most events need no look into the table. What is
/// remembered is a guess: the row's ver decides when it is written.
class Places
{
public:
    Places();

    Result<EventPlace>
    of(WriteContext &context, const AccountId &account, const InboundEvent &event);

    /// Counts @p message, whose row is there, into the conversation of @p place and stores it.
    Result<Conversation> moveOn(WriteContext &context,
                                EventPlace place,
                                const Message &message,
                                const InboundEvent &event);

private:
    Result<EventPlace> make(WriteContext &context,
                            EventPlace place,
                            const AccountId &account,
                            const InboundEvent &event);
    Result<Conversation> putFirst(WriteContext &context,
                                  Conversation conversation,
                                  const std::optional<ReplyToken> &token);
    static Result<> readAgain(WriteContext &context, EventPlace &place);
    const Conversation *
    remembered(WriteContext &context, const AccountId &account, const QString &platformId);
    void remember(const WriteContext &context, const Conversation &conversation);
    static QString keyOf(const AccountId &account, const QString &platformId);

    QCache<QString, Conversation> m_busy;
    qint64 m_timesUndone = 0; ///< of the connection, when something was last remembered
};

} // namespace Frontdesk::Relay
