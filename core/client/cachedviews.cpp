// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedviews.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/listquery.h"
#include "core/client/outboxoverlay.h"
#include "core/client/viewcounter.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <algorithm>
#include <tuple>

namespace Frontdesk {

CachedViews::CachedViews(Parts parts, QObject *parent)
    : ViewSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedViews::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedViews::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedViews::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedViews::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &ViewSource::changed);
    connect(this, &ViewSource::changed, this, &CachedViews::followQueries);
    read();
}

CachedViews::~CachedViews() = default;

QList<SavedView> CachedViews::views() const
{
    auto all = m_held;
    for (const auto &entry : m_parts.outbox.entries()) {
        if (!isOnItsWay(entry))
            continue;
        if (const auto *put = std::get_if<Protocol::PutView>(&entry.command.args)) {
            all.removeIf([&](const SavedView &view) { return view.id == put->id; });
            all.append({put->id,
                        put->name,
                        put->query,
                        m_parts.me,
                        put->shared,
                        put->position,
                        0,
                        put->team,
                        put->with});
        } else if (const auto *gone = std::get_if<Protocol::RemoveView>(&entry.command.args)) {
            all.removeIf([&](const SavedView &view) { return view.id == gone->id; });
        }
    }
    std::sort(all.begin(), all.end(), [this](const SavedView &a, const SavedView &b) {
        const auto rank = [this](const SavedView &view) {
            const bool mine = isMine(view);
            return std::tuple(!mine, mine ? view.position : 0, view.name, view.id);
        };
        return rank(a) < rank(b);
    });
    return all;
}

bool CachedViews::isMine(const SavedView &view) const
{
    return view.owner == m_parts.me;
}

Async<> CachedViews::put(const SavedView &view)
{
    const auto name = view.name.simplified();
    if (name.isEmpty() || name.size() > LongestName || view.query.size() > LongestQuery)
        return ready<void>(Error{ErrorKind::Rejected, QStringLiteral("view.invalid")});
    const auto id = view.id.isNull() ? ViewId(newUuid(m_parts.clock.nowMs())) : view.id;
    return keep(
        Protocol::PutView{id, name, view.query, view.shared, view.position, view.team, view.with});
}

Async<> CachedViews::remove(const ViewId &view)
{
    return keep(Protocol::RemoveView{view});
}

/// Those that stand elsewhere now.
Async<> CachedViews::arrange(const QList<ViewId> &order)
{
    QList<Async<>> kept;
    const auto all = views();
    for (const auto &view : all) {
        const auto place = static_cast<int>(order.indexOf(view.id)) + 1;
        if (place > 0 && place != view.position && isMine(view)) {
            kept.append(keep(Protocol::PutView{
                view.id, view.name, view.query, view.shared, place, view.team, view.with}));
        }
    }
    const Promise<> done;
    if (kept.isEmpty())
        done.give(Result<>());
    // They are written in this order, so the last one answers last; one that failed is told.
    const auto failure = std::make_shared<std::optional<Error>>();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const bool last = i == kept.size() - 1;
        whenDone(kept.at(i), this, [done, failure, last](const Result<> &one) {
            if (!one && !*failure)
                *failure = one.error();
            if (last)
                done.give(*failure ? Result<>(**failure) : Result<>());
        });
    }
    return done.future();
}

std::optional<ViewCount> CachedViews::count(const QString &query, const AccountId &account)
{
    if (!m_counter) {
        m_counter = std::make_unique<ViewCounter>(ViewCounter::Parts{
            m_parts.cache, m_parts.outbox, m_parts.feed, m_parts.clock, m_parts.me});
        connect(m_counter.get(), &ViewCounter::changed, this, &ViewSource::countsChanged);
        followQueries();
    }
    return m_counter->count(query, account);
}

void CachedViews::followQueries()
{
    if (!m_counter)
        return;
    QStringList queries;
    const auto all = views();
    for (const auto &view : all) {
        if (!queries.contains(view.query) && listQuery({}, view.query).mistakes.isEmpty())
            queries.append(view.query);
    }
    m_counter->follow(queries);
}

Async<> CachedViews::keep(Protocol::CommandArgs args)
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, std::move(args)};
    entry.author = m_parts.me;
    return m_parts.outbox.put(entry);
}

void CachedViews::refresh(const QSet<ConversationId> &conversations)
{
    if (m_counter)
        m_counter->refresh(conversations);
}

void CachedViews::read()
{
    const auto all =
        m_parts.cache.read([](Sql::Database &database) { return EntityStore(database).views(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<SavedView>> &views) {
        if (!views)
            qCWarning(LogClient) << "views were not read:" << views.error().detail;
        if (!views || asked != m_reads)
            return;
        m_held = *views;
        Q_EMIT changed();
    });
}

void CachedViews::take(const ChangeSet &changes)
{
    if (changes.views || changes.everything)
        read();
}

void CachedViews::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::PutView>(entry.command.args)
        || std::holds_alternative<Protocol::RemoveView>(entry.command.args))
        Q_EMIT changed();
}

} // namespace Frontdesk
