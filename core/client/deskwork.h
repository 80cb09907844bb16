// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/actionwatch.h"
#include "core/client/workplan.h"
#include "core/storage/outboxentry.h"

#include <QQueue>

namespace Frontdesk {

class Cache;
class Clock;
class CommandQueue;
class Outbox;

/// Turns changes of work into commands in the outbox, those of one action together. One action after
/// the other: the second sees what the first did, or it would say something wrong about what stood
/// there before.
class DeskWork : public WorkActions
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        CommandQueue &commands;
        const Clock &clock;
        UserId me;
    };

    explicit DeskWork(Parts parts, QObject *parent = nullptr);

    Async<WorkReceipt> change(const QList<ConversationId> &conversations,
                              const WorkChange &change) override;
    Async<WorkReceipt> undo(const WorkReceipt &receipt) override;

private:
    struct Action {
        QList<WorkWish> wishes;
        QList<WorkStep> undoes = {}; ///< of an undo: what is taken back
        Promise<WorkReceipt> answer = {};
        WorkReceipt receipt = {};
        QList<OutboxEntry> entries = {}; ///< for the outbox
        qsizetype planned = 0; ///< of the wishes
    };

    Async<WorkReceipt> add(const std::shared_ptr<Action> &action);
    void runNext();
    void takeBack(const std::shared_ptr<Action> &action);
    QList<CommandId> untouched(const QList<WorkStep> &steps) const;
    void planOn(const std::shared_ptr<Action> &action);
    void plan(Action &action, const QList<WorkWish> &wishes, const QList<WorkSubject> &subjects);
    void keep(const std::shared_ptr<Action> &action);
    void finish(const Action &action, const Result<WorkReceipt> &receipt);

    static constexpr int AtOnce = 200; ///< read by one job: others read too

    Parts m_parts;
    ActionWatch m_watch;
    QQueue<std::shared_ptr<Action>> m_actions; ///< the first is under way
    int m_counted = 0;
};

} // namespace Frontdesk
