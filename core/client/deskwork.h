// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/workactions.h"
#include "core/client/workplan.h"

#include <QQueue>

namespace Frontdesk {

class Cache;
class Clock;
class Outbox;

/// Turns changes of work into commands in the outbox. One action after the other: the second sees
/// what the first did, or it would say something wrong about what stood there before.
class DeskWork : public WorkActions
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
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
        Promise<WorkReceipt> answer;
    };

    Async<WorkReceipt> add(QList<WorkWish> wishes);
    void runNext();
    void carryOut(const Action &action, const QList<WorkSubject> &subjects);
    void finish(const Action &action, const Result<WorkReceipt> &receipt);

    Parts m_parts;
    QQueue<Action> m_actions; ///< the first is under way
};

} // namespace Frontdesk
