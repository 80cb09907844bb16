// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/domain/ids.h"

#include <QMetaType>
#include <QVariantMap>

#include <compare>

namespace Frontdesk {

enum class Direction {
    Inbound, ///< from the customer
    Outbound, ///< from us
    System, ///< a thin line: joined, followed, assigned, …
    Note, ///< from a colleague to colleagues; never sent
};

/// Where a send stands. Everything but Queued, Sending and Unknown is final; Unknown is ended by a
/// person only.
enum class SendState {
    None, ///< not a send
    Queued,
    Sending,
    Accepted, ///< the platform took it; LINE says no more than that
    Failed, ///< Message::errorCode says why
    Unknown, ///< the platform may have it
    Cancelled,
};

/// How a send went out: a reply is free, a push counts against the month.
enum class SendRoute { None, Reply, Push };

/// The place in a conversation, fixed once by the relay. A bubble the relay has not seen has none
/// and comes last.
struct MessageOrder {
    qint64 at = 0; ///< ms UTC
    qint64 seq = 0; ///< the relay's counter, for ties

    bool isNull() const noexcept { return at == 0; }
    // clang-tidy 14 takes the comparison with 0 that the compiler writes here for a pointer's.
    friend auto operator<=>(const MessageOrder &,
                            const MessageOrder &) = default; // NOLINT(modernize-use-nullptr)
};

/// One bubble or one thin line of a conversation.
struct Message {
    MessageId id;
    ConversationId conversation;
    AccountId account;
    Direction direction = Direction::Inbound;
    Content content;
    MessageOrder order;
    qint64 platformAt = 0; ///< the platform's own time, ms UTC; 0 if there is none
    qint64 arrivedAt = 0; ///< when the relay got it (inbound) or took it (outbound), ms UTC
    QString platformId; ///< the platform's id; a string, it exceeds 2^53
    QString senderId; ///< platform user id of the writer in groups and rooms
    QString senderName; ///< name of that writer as last known
    UserId
        author; ///< the colleague who wrote an outbound message or a note, or did what a line says
    MessageId quotes; ///< the message this one quotes, if we hold it
    bool quotable = false; ///< the platform gave a token with which it can be quoted
    qint64 editedAt = 0; ///< platform time of the last edit by the customer; 0 if none
    SendState state = SendState::None;
    SendRoute route = SendRoute::None;
    QString errorCode; ///< for Failed and Unknown; listed in PROTOCOL.md
    QVariantMap errorArgs;
    qint64 pinnedAt = 0; ///< ms UTC; 0: not pinned
    TemplateId usedTemplate; ///< from which a send was made; null: from none
    QString pinCategory; ///< what kind of thing it is ("address"), as colleagues named it
    /// Of this entity, +1 with each change at the relay; 0: the relay has not seen it.
    qint64 ver = 0;

    friend bool operator==(const Message &, const Message &) = default;
};

/// True if @p a stands above @p b. Messages without a place come last, in the order of their arrival.
bool precedes(const Message &a, const Message &b);

/// Where paging begins or goes on: before this place.
struct TimelinePlace {
    MessageOrder order;

    static TimelinePlace end();
};

/// Decision 7: the platform's timestamp if it lies at most two minutes before the arrival and not
/// after it, else the arrival.
qint64 inboundOrderAt(qint64 platformAt, qint64 arrivedAt);

/// True if the bubble has to say "sent 14:02, arrived 16:40".
bool arrivedLate(const Message &message);

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Message)
