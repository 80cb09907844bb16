// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/scheduler.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/relay/journal/scheduledrows.h"

#include <QTimerEvent>

#include <memory>

namespace Frontdesk::Relay {

namespace {

constexpr int MostScheduledAtOnce = 200;

/// What is left of one look.
struct ScheduleRound {
    int open = 0;
    int done = 0;
    std::optional<Error> trouble;
};

} // namespace

Scheduler::Scheduler(
    Store &store, SendQueue &queue, OrderCounter &order, ScopesOf readable, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
    , m_order(order)
    , m_readable(std::move(readable))
{
}

void Scheduler::start(std::chrono::milliseconds pace)
{
    m_timer.start(static_cast<int>(pace.count()), this);
    look();
}

Async<int> Scheduler::run()
{
    const Promise<int> promise;
    const auto due = m_store.read([now = m_store.clock().nowMs()](Sql::Database &database) {
        return dueScheduled(database, now, MostScheduledAtOnce);
    });
    whenDone(due, this, [this, promise](const Result<QList<ScheduleId>> &ids) {
        if (!ids || ids->isEmpty())
            return promise.give(ids ? Result<int>(0) : Result<int>(ids.error()));
        const auto round = std::make_shared<ScheduleRound>();
        round->open = static_cast<int>(ids->size());
        for (const auto &id : *ids) {
            const auto one = m_store.write([this, id](WriteContext &context) {
                auto ran = runScheduled(context, m_queue, m_order, m_readable, id);
                crashPoint("schedule.before-commit");
                return ran;
            });
            whenDone(one, this, [promise, round](const Result<bool> &ran) {
                crashPoint("schedule.after-commit");
                if (!ran)
                    round->trouble = ran.error();
                else
                    round->done += *ran ? 1 : 0;
                if (--round->open > 0)
                    return;
                promise.give(round->trouble ? Result<int>(*round->trouble)
                                            : Result<int>(round->done));
            });
        }
    });
    return promise.future();
}

void Scheduler::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        look();
}

void Scheduler::look()
{
    if (m_looking)
        return;
    m_looking = true;
    whenDone(run(), this, [this](const Result<int> &done) {
        m_looking = false;
        if (!done)
            qCWarning(LogOutbox) << "replies with a time wait on:" << done.error().detail;
    });
}

} // namespace Frontdesk::Relay
