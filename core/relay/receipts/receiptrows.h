// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

// Up to where customers were shown that their messages were read. One row for a conversation: where
// they were told, and where they are to be told, written in the transaction that found the need.

/// What somebody at the desk did.
enum class Reading { Opening, Answering, Asking };

/// Shows the customer that everything up to @p upTo was read, if the account wants that of what was
/// done, the platform lets us, and they do not know yet. Never in standby, where another one speaks.
Result<> wantReceipt(WriteContext &context,
                     const ConversationId &conversation,
                     const MessageOrder &upTo,
                     Reading how);

/// A receipt that may go out now.
struct ReceiptJob {
    ConversationId conversation;
    AccountId account;
    Platform platform = Platform::Line;
    MessageOrder upTo;
    QString token; ///< of the message it marks; empty: it is not wanted any more
    int attempt = 0; ///< tries that failed so far
};

Result<QList<ReceiptJob>> dueReceipts(Sql::Database &database, qint64 now, int limit);
/// The customer knows, or never will.
Result<> settleReceipt(WriteContext &context, const ReceiptJob &job);
/// Not wanted any more: a later one tells all of it.
Result<> dropReceipt(WriteContext &context, const ReceiptJob &job);
/// Due again at @p notBefore, ms UTC; nothing was tried.
Result<> deferReceipt(WriteContext &context, const ReceiptJob &job, qint64 notBefore);
/// Counts a failed try; due again at @p notBefore, ms UTC.
Result<> postponeReceipt(WriteContext &context, const ReceiptJob &job, qint64 notBefore);

} // namespace Frontdesk::Relay
