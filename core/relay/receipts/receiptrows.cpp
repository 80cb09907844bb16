// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/receipts/receiptrows.h"

#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

namespace {

struct ReceiptMark {
    MessageOrder order;
    QString token;
};

bool wantsReceipt(const Account &account, const Conversation &conversation, Reading how)
{
    if (conversation.standby || !account.markAsReadManually)
        return false;
    switch (account.readReceipts) {
    case ReadReceipts::Never:
        return false;
    case ReadReceipts::WhenOpened:
        return true;
    case ReadReceipts::WhenAnswered:
        return how != Reading::Opening;
    case ReadReceipts::ByHand:
        return how == Reading::Asking;
    }
    Q_UNREACHABLE();
}

/// The newest message up to @p upTo that can be marked, which marks all before it. Looks at so many
/// only: an account whose messages carry nothing to mark them by has none at all.
Result<std::optional<ReceiptMark>>
markUpTo(Sql::Database &database, const ConversationId &conversation, const MessageOrder &upTo)
{
    return database.selectOne(
        "SELECT order_at, order_seq, mark_token FROM (SELECT order_at, order_seq, mark_token "
        "FROM message WHERE workspace = :workspace AND conversation = :conversation "
        "AND (order_at, order_seq) <= (:at, :seq) ORDER BY order_at DESC, order_seq DESC "
        "LIMIT 200) WHERE mark_token <> '' ORDER BY order_at DESC, order_seq DESC LIMIT 1",
        {{":workspace", Workspace},
         {":conversation", conversation.value()},
         {":at", upTo.at},
         {":seq", upTo.seq}},
        [](const Sql::Row &row) {
            return ReceiptMark{{row.integer(0), row.integer(1)}, row.text(2)};
        });
}

Result<> receiptDone(const Result<qint64> &rows)
{
    return rows ? Result<>() : Result<>(rows.error());
}

Result<ReceiptJob> completedReceipt(Sql::Database &database, ReceiptJob job)
{
    const auto conversation = conversationById(database, job.conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return job;
    job.account = (*conversation)->account;
    const auto account = accountById(database, job.account);
    if (!account)
        return account.error();
    // What was wanted when it was written may not be any more.
    if (!*account || !wantsReceipt(**account, **conversation, Reading::Asking))
        return job;
    job.platform = (*account)->platform;
    const auto mark = markUpTo(database, job.conversation, job.upTo);
    if (!mark)
        return mark.error();
    if (*mark)
        job.token = (*mark)->token;
    return job;
}

} // namespace

Result<> wantReceipt(WriteContext &context,
                     const ConversationId &conversation,
                     const MessageOrder &upTo,
                     Reading how)
{
    const auto found = conversationById(context.database, conversation);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const auto account = accountById(context.database, (*found)->account);
    if (!account)
        return account.error();
    if (!*account || !wantsReceipt(**account, **found, how))
        return {};
    const auto mark = markUpTo(context.database, conversation, upTo);
    if (!mark)
        return mark.error();
    if (!*mark)
        return {};
    return receiptDone(context.database.execute(
        "INSERT INTO read_receipt (workspace, conversation, wanted_at, wanted_seq, pending, "
        "not_before) VALUES (:workspace, :conversation, :at, :seq, 1, :now) "
        "ON CONFLICT (workspace, conversation) DO UPDATE SET wanted_at = excluded.wanted_at, "
        "wanted_seq = excluded.wanted_seq, pending = 1, attempt = 0, not_before = :now "
        "WHERE (excluded.wanted_at, excluded.wanted_seq) > (wanted_at, wanted_seq) "
        "OR (NOT pending AND (excluded.wanted_at, excluded.wanted_seq) > (told_at, told_seq))",
        {{":workspace", Workspace},
         {":conversation", conversation.value()},
         {":at", (*mark)->order.at},
         {":seq", (*mark)->order.seq},
         {":now", context.now}}));
}

Result<QList<ReceiptJob>> dueReceipts(Sql::Database &database, qint64 now, int limit)
{
    auto rows =
        database.select("SELECT conversation, wanted_at, wanted_seq, attempt FROM read_receipt "
                        "WHERE workspace = :workspace AND pending AND not_before <= :now "
                        "ORDER BY not_before LIMIT :limit",
                        {{":workspace", Workspace}, {":now", now}, {":limit", limit}},
                        [](const Sql::Row &row) {
                            ReceiptJob job;
                            job.conversation = ConversationId(row.text(0));
                            job.upTo = {row.integer(1), row.integer(2)};
                            job.attempt = static_cast<int>(row.integer(3));
                            return job;
                        });
    if (!rows)
        return rows.error();
    QList<ReceiptJob> jobs;
    for (const auto &row : std::as_const(*rows)) {
        auto job = completedReceipt(database, row);
        if (!job)
            return job.error();
        jobs.append(*job);
    }
    return jobs;
}

Result<> settleReceipt(WriteContext &context, const ReceiptJob &job)
{
    return receiptDone(context.database.execute(
        "UPDATE read_receipt SET told_at = :at, told_seq = :seq, attempt = 0, "
        "pending = (wanted_at, wanted_seq) > (:at, :seq) "
        "WHERE workspace = :workspace AND conversation = :conversation",
        {{":at", job.upTo.at},
         {":seq", job.upTo.seq},
         {":workspace", Workspace},
         {":conversation", job.conversation.value()}}));
}

Result<> dropReceipt(WriteContext &context, const ReceiptJob &job)
{
    return receiptDone(context.database.execute(
        "UPDATE read_receipt SET pending = 0 WHERE workspace = :workspace "
        "AND conversation = :conversation AND (wanted_at, wanted_seq) = (:at, :seq)",
        {{":workspace", Workspace},
         {":conversation", job.conversation.value()},
         {":at", job.upTo.at},
         {":seq", job.upTo.seq}}));
}

Result<> deferReceipt(WriteContext &context, const ReceiptJob &job, qint64 notBefore)
{
    return receiptDone(
        context.database.execute("UPDATE read_receipt SET not_before = :not_before "
                                 "WHERE workspace = :workspace AND conversation = :conversation",
                                 {{":not_before", notBefore},
                                  {":workspace", Workspace},
                                  {":conversation", job.conversation.value()}}));
}

Result<> postponeReceipt(WriteContext &context, const ReceiptJob &job, qint64 notBefore)
{
    return receiptDone(context.database.execute(
        "UPDATE read_receipt SET attempt = attempt + 1, not_before = :not_before "
        "WHERE workspace = :workspace AND conversation = :conversation",
        {{":not_before", notBefore},
         {":workspace", Workspace},
         {":conversation", job.conversation.value()}}));
}

} // namespace Frontdesk::Relay
