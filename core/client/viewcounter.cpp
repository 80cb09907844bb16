// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/viewcounter.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/outbox.h"

#include <QDateTime>

namespace Frontdesk {

using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 250ms;
constexpr auto Calm = 1s; ///< while much that was missed comes in, counting waits for this
constexpr auto Tick = 15s;
constexpr int TicksToCountMany = 20;
constexpr qsizetype MostTouched = 5'000; ///< more are counted from the beginning

} // namespace

ViewCounter::ViewCounter(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_tallies(std::make_shared<ViewTallies>())
{
    m_soon.setSingleShot(true);
    m_clockwork.setInterval(Tick);
    connect(&m_soon, &QTimer::timeout, this, &ViewCounter::ask);
    connect(&m_clockwork, &QTimer::timeout, this, &ViewCounter::lookAtTheClock);
    connect(&m_parts.feed, &ChangeFeed::changed, this, &ViewCounter::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, &ViewCounter::again);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &ViewCounter::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &ViewCounter::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &ViewCounter::again);
}

void ViewCounter::follow(const QStringList &queries)
{
    if (queries == m_queries)
        return;
    m_queries = queries;
    if (m_queries.isEmpty())
        return m_clockwork.stop();
    m_clockwork.start();
    ask();
}

std::optional<ViewCount> ViewCounter::count(const QString &query, const AccountId &account) const
{
    const auto counts = m_answer.counts.constFind(query);
    if (counts == m_answer.counts.cend())
        return {};
    const auto all = counts->value(AccountId());
    if (all.more && !account.isNull())
        return {};
    return counts->value(account);
}

void ViewCounter::take(const ChangeSet &changes)
{
    if (changes.everything)
        return again();
    for (const auto &conversation : changes.conversations)
        m_touched.insert(conversation.id);
    for (const auto &message : changes.messages)
        m_touched.insert(message.conversation);
    for (const auto &mark : changes.readMarks)
        m_touched.insert(mark.conversation);
    for (const auto &mention : changes.mentions)
        m_touched.insert(mention.conversation);
    for (const auto &contact : changes.contacts)
        m_contacts.insert(contact.id);
    for (const auto &id : changes.removedConversations)
        m_removed.insert(id);
    if (m_touched.size() + m_contacts.size() > MostTouched)
        return again();
    if (ChangeFeed::isFlood(changes))
        m_soon.start(Calm);
    else
        askSoon();
}

void ViewCounter::refresh(const QSet<ConversationId> &conversations)
{
    m_touched.unite(conversations);
    askSoon();
}

void ViewCounter::takeEntry(const OutboxEntry &entry)
{
    if (const auto *tagged = std::get_if<Protocol::TagContact>(&entry.command.args))
        m_contacts.insert(tagged->contact);
    else if (!entry.conversation.isNull())
        m_touched.insert(entry.conversation);
    else
        return;
    askSoon();
}

void ViewCounter::again()
{
    m_again = true;
    m_touched.clear();
    m_contacts.clear();
    m_soon.start(Calm);
}

/// Who waits for longer than five minutes changes by itself, and what "today" is.
void ViewCounter::lookAtTheClock()
{
    const auto today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.nowMs()).date();
    if (m_day.isValid() && m_day != today)
        m_again = true;
    if (m_answer.isOver && ++m_ticks % TicksToCountMany == 0)
        m_overAgain = true;
    if (m_again || m_overAgain || m_answer.dependsOnTime)
        ask();
}

void ViewCounter::askSoon()
{
    if (!m_soon.isActive())
        m_soon.start(Pause);
}

/// One round at a time; what comes meanwhile makes one more.
void ViewCounter::ask()
{
    if (m_queries.isEmpty())
        return;
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    m_soon.stop();
    const auto now = m_parts.clock.nowMs();
    m_day = QDateTime::fromMSecsSinceEpoch(now).date();
    const auto entries = m_parts.outbox.entries();
    ViewTallies::Round round{.queries = m_queries,
                             .again = std::exchange(m_again, false),
                             .overAgain = std::exchange(m_overAgain, false),
                             .touched = std::exchange(m_touched, {}),
                             .contacts = std::exchange(m_contacts, {}),
                             .removed = std::exchange(m_removed, {}),
                             .pending = PendingWork(entries, now),
                             .context = {m_parts.me, now, QTimeZone::systemTimeZone()}};
    round.context.waiting.tags = pendingTags(entries);
    const auto read = m_parts.cache.search([tallies = m_tallies, round](Sql::Database &database) {
        return tallies->run(database, round);
    });
    whenDone(read, this, [this](const Result<ViewTallies::Answer> &answer) { set(answer); });
}

void ViewCounter::set(const Result<ViewTallies::Answer> &answer)
{
    m_asking = false;
    if (!answer) {
        qCWarning(LogClient) << "views were not counted:" << answer.error().detail;
        m_again = true; // with the next tick
        return;
    }
    const bool differs = answer->counts != m_answer.counts;
    m_answer = *answer;
    if (answer->goesOn)
        ask();
    else if (std::exchange(m_askAgain, false))
        askSoon();
    if (differs)
        Q_EMIT changed();
}

} // namespace Frontdesk
