// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/snoozes.h"

#include "core/base/logging.h"
#include "core/domain/conversationfilter.h"
#include "core/domain/names.h"
#include "core/relay/commands/eventline.h"
#include "core/relay/journal/rows.h"

#include <QTimerEvent>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAtOnce = 200;

Result<QList<ConversationId>> dueAt(Sql::Database &database, qint64 now)
{
    return database.select("SELECT id FROM conversation WHERE workspace = :workspace "
                           "AND snoozed_until > 0 AND snoozed_until <= :now "
                           "ORDER BY snoozed_until LIMIT :limit",
                           {{":workspace", Workspace}, {":now", now}, {":limit", MostAtOnce}},
                           [](const Sql::Row &row) { return ConversationId(row.text(0)); });
}

Result<bool> wakeOne(WriteContext &context, OrderCounter &order, const ConversationId &id)
{
    const auto found = conversationById(context.database, id);
    if (!found)
        return found.error();
    // Somebody may have been faster.
    if (!*found || !isDue(**found, context.now))
        return false;
    const QJsonObject data{{u"state"_s, QString(nameOf(ConversationState::New))}};
    const auto said = addLine(context, order, **found, {}, u"snooze.over"_s, data);
    if (!said)
        return said.error();
    const auto stored = putConversation(context.database, woken(**found, *said));
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return true;
}

} // namespace

Snoozes::Snoozes(Store &store, OrderCounter &order, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_order(order)
{
}

void Snoozes::start(std::chrono::milliseconds pace)
{
    m_timer.start(static_cast<int>(pace.count()), this);
    wake().ignore(); // the next look finds what this one could not
}

Async<int> Snoozes::wake()
{
    const Promise<int> promise;
    const auto due = m_store.read(
        [now = m_store.clock().nowMs()](Sql::Database &database) { return dueAt(database, now); });
    whenDone(due, this, [this, promise](const Result<QList<ConversationId>> &ids) {
        if (!ids || ids->isEmpty())
            return promise.give(ids ? Result<int>(0) : Result<int>(ids.error()));
        const auto woken =
            m_store.write([&order = m_order, ids = *ids](WriteContext &context) -> Result<int> {
                int count = 0;
                for (const auto &id : ids) {
                    const auto done = wakeOne(context, order, id);
                    if (!done)
                        return done.error();
                    count += *done ? 1 : 0;
                }
                return count;
            });
        whenDone(woken, this, [promise](const Result<int> &count) { promise.give(count); });
    });
    return promise.future();
}

void Snoozes::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId() || m_looking)
        return;
    m_looking = true;
    whenDone(wake(), this, [this](const Result<int> &woken) {
        m_looking = false;
        if (!woken)
            qCWarning(LogRelay) << "snoozed conversations stay asleep:" << woken.error().detail;
    });
}

} // namespace Frontdesk::Relay
