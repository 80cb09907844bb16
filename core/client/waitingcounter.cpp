// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/waitingcounter.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/client/pendingwork.h"
#include "core/storage/cache.h"
#include "core/storage/conversationlist.h"
#include "core/storage/conversationstore.h"
#include "core/storage/outbox.h"

namespace Frontdesk {

namespace {

using Counts = QHash<AccountId, TabCounts>;

constexpr qsizetype ManyWait = 300;
constexpr std::chrono::milliseconds LongPause(250);

void countOne(TabCounts &counts, const ConversationTies &ties, bool unassigned, int by)
{
    counts.all += by;
    if (ties.mine)
        counts.mine += by;
    if (unassigned)
        counts.unassigned += by;
    if (ties.ofMyTeam)
        counts.team += by;
    if (ties.mine || ties.ofMyTeam)
        counts.ours += by;
}

void count(Counts &counts, const Conversation &conversation, const ConversationTies &ties, int by)
{
    const bool unassigned = conversation.assignee.isNull();
    for (const auto &account : {AccountId(), conversation.account})
        countOne(counts[account], ties, unassigned, by);
}

bool isCounted(const Conversation &conversation)
{
    return conversation.waitingSince > 0 && shelfOf(conversation) == Shelf::Open;
}

/// What differs by what waits in the outbox.
Result<> addPending(Sql::Database &database,
                    Counts &counts,
                    const Viewer &viewer,
                    const PendingWork &pending)
{
    const auto ids = pending.conversations(database);
    if (!ids)
        return ids.error();
    const auto outlines = readOutlines(database, *ids, viewer, pending.marks());
    if (!outlines)
        return outlines.error();
    for (const auto &row : *outlines) {
        if (isCounted(row.conversation))
            count(counts, row.conversation, row.ties, -1);
        const auto now = pending.applied(row, viewer);
        if (isCounted(now.conversation))
            count(counts, now.conversation, now.ties, 1);
    }
    return {};
}

Result<> addMentions(Sql::Database &database, Counts &counts, const PendingMarks &pending)
{
    const auto mentioned = ConversationList(database, pending).mentioned();
    if (!mentioned)
        return mentioned.error();
    for (const auto &id : *mentioned) {
        const auto conversation = ConversationStore(database).find(id);
        if (!conversation)
            return conversation.error();
        if (!*conversation)
            continue;
        ++counts[AccountId()].mentioned;
        ++counts[(*conversation)->account].mentioned;
    }
    return {};
}

Result<Counts> readCounts(Sql::Database &database, const UserId &me, const PendingWork &pending)
{
    const auto viewer = readViewer(database, me);
    if (!viewer)
        return viewer.error();
    const auto waiting = ConversationList(database).waiting();
    if (!waiting)
        return waiting.error();
    Counts counts;
    for (const auto &one : *waiting) {
        Conversation like;
        like.account = one.account;
        like.assignee = one.assignee;
        like.team = one.team;
        count(counts, like, tiesOf(like, *viewer, false), one.conversations);
    }
    if (auto added = addPending(database, counts, *viewer, pending); !added)
        return added.error();
    if (auto added = addMentions(database, counts, pending.marks()); !added)
        return added.error();
    return counts;
}

} // namespace

WaitingCounter::WaitingCounter(
    Cache &cache, Outbox &outbox, ChangeFeed &feed, const Clock &clock, UserId me, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_me(std::move(me))
{
    connect(&feed, &ChangeFeed::changed, this, &WaitingCounter::take);
    connect(&m_cache, &Cache::rebuilt, this, &WaitingCounter::read);
    connect(&m_outbox, &Outbox::entryChanged, this, &WaitingCounter::takeEntry);
    connect(&m_outbox, &Outbox::entryRemoved, this, &WaitingCounter::takeEntry);
    connect(&m_outbox, &Outbox::reloaded, this, &WaitingCounter::begin);
    m_pause.setSingleShot(true);
    m_pause.setInterval(LongPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_readAgain, false))
            read();
    });
    m_pending = PendingWork(m_outbox.entries());
}

Async<> WaitingCounter::load()
{
    m_waiting.append(Promise<>());
    const auto loaded = m_waiting.constLast().future();
    read();
    return loaded;
}

TabCounts WaitingCounter::counts(const AccountId &account) const
{
    return m_counts.value(account);
}

void WaitingCounter::take(const ChangeSet &changes)
{
    if (changes.counts || changes.teams || changes.everything || !changes.mentions.isEmpty())
        read();
}

void WaitingCounter::takeEntry(const OutboxEntry &entry)
{
    if (entry.conversation.isNull())
        return;
    m_pending.follow(m_outbox.entries(), entry.conversation);
    read();
}

void WaitingCounter::begin()
{
    m_pending = PendingWork(m_outbox.entries());
    read();
}

/// One reading at a time; what came meanwhile makes one more.
void WaitingCounter::read()
{
    if (m_reading || m_pause.isActive()) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    const auto pending = m_pending.asOf(m_clock.nowMs());
    const auto reading = m_cache.read([pending, me = m_me](Sql::Database &database) {
        return readCounts(database, me, pending);
    });
    whenDone(reading, this, [this](const Result<ByAccount> &counts) { set(counts); });
}

void WaitingCounter::set(const Result<ByAccount> &counts)
{
    m_reading = false;
    if (!counts)
        qCWarning(LogClient) << "counts were not read:" << counts.error().detail;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting)
        promise.give(counts ? Result<>() : counts.error());
    if (counts && *counts != m_counts) {
        m_counts = *counts;
        Q_EMIT changed();
    }
    // Others want the reading thread too.
    if (m_pending.size() > ManyWait)
        m_pause.start();
    else if (std::exchange(m_readAgain, false))
        read();
}

} // namespace Frontdesk
