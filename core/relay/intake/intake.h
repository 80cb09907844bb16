// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"
#include "core/relay/intake/intakerows.h"
#include "core/relay/intake/namewishes.h"
#include "core/relay/intake/places.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/store.h"

#include <QSet>

namespace Frontdesk::Relay {

/// What became of one webhook request.
struct Accepted {
    int events = 0; ///< new ones
    int duplicates = 0; ///< known already: nothing was written for them
    int unplaced = 0; ///< of the new ones those that belong to no conversation: raw and counted
};

/// Turns events of customers into rows: raw first, once each, in order, with what they change.
/// Signature and parsing are done before. Used inside write jobs, so by the writer's thread only.
class Intake
{
public:
    explicit Intake(OrderCounter &order);

    /// All events of one request, or none: an error means that nothing is kept.
    Result<Accepted>
    accept(WriteContext &context, const AccountId &account, const InboundBatch &batch);

    /// Keeps a signed request that cannot be used, for a person to look at.
    Result<> quarantine(WriteContext &context,
                        const AccountId &account,
                        const QString &reason,
                        const QByteArray &body);

private:
    Result<> apply(WriteContext &context, const AccountId &account, const InboundEvent &event);
    Result<>
    keepUnplaced(WriteContext &context, const AccountId &account, const InboundEvent &event);
    Result<> addMessage(WriteContext &context, EventPlace place, const InboundEvent &event);
    Result<> store(WriteContext &context,
                   EventPlace place,
                   const Message &message,
                   const InboundEvent &event,
                   const MessageTokens &tokens);
    Result<> meetCopy(WriteContext &context, const Message &copy);
    Result<> applyTombstones(WriteContext &context, Message &message, MessageTokens &tokens);
    Result<>
    editBeforeMessage(WriteContext &context, const AccountId &account, const InboundEvent &event);
    Result<> showEdit(WriteContext &context, const Message &message, const InboundEvent &event);
    Result<> addLine(WriteContext &context, EventPlace place, const InboundEvent &event);
    Result<> edit(WriteContext &context, const AccountId &account, const InboundEvent &event);
    Result<> unsend(WriteContext &context, const AccountId &account, const InboundEvent &event);
    Result<> befriend(WriteContext &context, const AccountId &account, const InboundEvent &event);
    Message
    messageFrom(const WriteContext &context, const EventPlace &place, const InboundEvent &event);

    Result<QList<Tombstone>> tombstonesFor(WriteContext &context, const Message &message);
    Result<> remember(WriteContext &context,
                      const AccountId &account,
                      const QString &platformMessageId,
                      const Tombstone &tombstone);

    OrderCounter &m_order;
    Places m_places;
    /// Messages that may have a tombstone; spares a look into the table for all others. One too
    /// many (its transaction was rolled back) costs a look and no more.
    std::optional<QSet<QString>> m_tombstoned;
    NameWishes m_names;
};

} // namespace Frontdesk::Relay
