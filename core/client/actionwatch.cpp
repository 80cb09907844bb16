// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/actionwatch.h"

#include "core/sync/commandqueue.h"

namespace Frontdesk {

ActionWatch::ActionWatch(CommandQueue &commands, QObject *parent)
    : QObject(parent)
    , m_news([this] { tell(); })
{
    connect(&commands,
            &CommandQueue::answered,
            this,
            [this](const CommandId &id, const Protocol::CommandResult &result) {
                std::optional<Error> refusal;
                if (result.outcome != Protocol::CommandResult::Outcome::Ok)
                    refusal = Error{ErrorKind::Rejected, result.code, {}, result.codeArgs};
                settle(id, refusal, false);
            });
    connect(&commands, &CommandQueue::withdrawn, this, &ActionWatch::forget);
}

void ActionWatch::follow(const WorkReceipt &receipt)
{
    Followed followed;
    followed.progress.action = receipt.action;
    for (const auto &step : receipt.steps) {
        if (step.commands.isEmpty())
            continue;
        ++followed.progress.total;
        followed.left.insert(step.conversation, static_cast<int>(step.commands.size()));
        for (const auto &id : step.commands)
            m_open.insert(id, {receipt.action, step.conversation});
    }
    if (followed.progress.total > 0)
        m_actions.insert(receipt.action, followed);
}

void ActionWatch::forget(const QSet<CommandId> &commands)
{
    for (const auto &id : commands)
        settle(id, {}, true);
}

void ActionWatch::settle(const CommandId &id, const std::optional<Error> &refusal, bool isForgotten)
{
    const auto open = m_open.constFind(id);
    if (open == m_open.cend())
        return;
    const auto place = *open;
    m_open.erase(open);
    auto &followed = m_actions[place.action];
    auto &progress = followed.progress;
    if (refusal) {
        progress.refused.insert(place.conversation);
        progress.why = refusal;
    }
    auto &left = followed.left[place.conversation];
    if (--left == 0) {
        if (isForgotten)
            --progress.total;
        else
            ++progress.done;
    }
    followed.isNews = true;
    m_news.ask();
}

void ActionWatch::tell()
{
    QList<WorkProgress> news;
    for (auto it = m_actions.begin(); it != m_actions.end();) {
        if (std::exchange(it->isNews, false))
            news.append(it->progress);
        it = it->progress.isOver() ? m_actions.erase(it) : std::next(it);
    }
    for (const auto &progress : std::as_const(news))
        Q_EMIT progressed(progress);
}

} // namespace Frontdesk
