// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that are held back or taken back, and which one goes next.
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// The words of a send; none for other commands.
QString wordsOf(const OutboxEntry &entry)
{
    QStringList texts;
    if (const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args)) {
        for (const auto &bubble : send->bubbles) {
            if (bubble.content.kind == ContentKind::Text)
                texts << bubble.content.text;
        }
    }
    return texts.join(u'\n');
}

/// Whom a command waits behind: those of its conversation, or of its kind. Empty: nobody.
QString queueOf(const OutboxEntry &entry)
{
    if (!entry.conversation.isNull())
        return entry.conversation.value();
    const bool isOfTemplates = std::holds_alternative<Protocol::PutTemplate>(entry.command.args)
        || std::holds_alternative<Protocol::RemoveTemplate>(entry.command.args);
    return isOfTemplates ? u"templates"_s : QString();
}

} // namespace

qint64 CommandQueue::heldFor(const CommandId &id) const
{
    const auto *entry = m_outbox.entries().find(id);
    const bool mayStay = entry && entry->stage == OutboxEntry::Stage::Waiting && neverLeft(id)
        && !m_inFlight.contains(id) && !m_settling.contains(id);
    return mayStay ? holdOf(*entry) : 0;
}

Async<> CommandQueue::recall(const CommandId &id)
{
    const auto entry = m_outbox.entry(id);
    if (!entry || heldFor(id) == 0)
        return Frontdesk::ready<void>(Error{ErrorKind::NotFound, u"command.left"_s});
    m_settling.insert(id); // or it would leave while the disk is at it
    return whenDone(m_outbox.remove(id, wordsOf(*entry)),
                    this,
                    [this, id](const Result<> &removed) -> Result<> {
                        m_settling.remove(id);
                        m_prepared.remove(id);
                        if (removed) {
                            Q_EMIT withdrawn({id});
                        } else {
                            line(id);
                            pump();
                        }
                        return removed;
                    });
}

Async<QSet<CommandId>> CommandQueue::takeBack(const QList<CommandId> &ids)
{
    QSet<CommandId> mine;
    for (const auto &id : ids) {
        const auto *entry = m_outbox.entries().find(id);
        if (entry && entry->stage == OutboxEntry::Stage::Waiting && neverLeft(id)
            && !m_settling.contains(id))
            mine.insert(id);
    }
    if (mine.isEmpty())
        return Frontdesk::ready<QSet<CommandId>>(mine);
    m_settling += mine; // or they would leave while the disk is at it
    return whenDone(m_outbox.removeAll(mine.values()),
                    this,
                    [this, mine](const Result<> &removed) -> Result<QSet<CommandId>> {
                        m_settling -= mine;
                        m_prepared -= mine;
                        if (removed) {
                            Q_EMIT withdrawn(mine);
                            return mine;
                        }
                        for (const auto &id : mine)
                            line(id);
                        pump();
                        return removed.error();
                    });
}

void CommandQueue::letGo(const CommandId &id)
{
    if (heldFor(id) == 0)
        return;
    auto entry = *m_outbox.entry(id);
    entry.notBefore = 0;
    m_outbox.note(entry); // in memory is enough: on the disk its time will be over soon
}

std::optional<OutboxEntry> CommandQueue::nextToGo()
{
    if (!m_online || m_inFlight.size() >= InFlight)
        return {};
    QSet<QString> waited; // behind one of these, others wait too
    qint64 shortest = LongestHoldMs;
    bool holds = false;
    auto next = m_line.cbegin();
    std::optional<OutboxEntry> found;
    while (next != m_line.cend()) {
        const auto *entry = m_outbox.entries().find(*next);
        if (!entry || !mayGo(*entry)) {
            next = m_line.erase(next); // what may go again comes to its place again
            continue;
        }
        const auto hold = holdOf(*entry);
        if (hold > 0) {
            shortest = std::min(shortest, hold);
            holds = true;
        }
        const auto queue = queueOf(*entry);
        if (hold == 0 && !waited.contains(queue) && (isTooOld(*entry) || prepare(*entry))) {
            found = *entry;
            break;
        }
        if (!queue.isEmpty())
            waited.insert(queue);
        ++next;
    }
    if (holds)
        m_holdOver.start(static_cast<int>(shortest));
    return found;
}

/// What is left of the time for which it is held.
qint64 CommandQueue::holdOf(const OutboxEntry &entry) const
{
    if (entry.notBefore == 0)
        return 0;
    const auto left = entry.notBefore - m_clock.nowMs();
    return left > LongestHoldMs ? 0 : std::max<qint64>(left, 0);
}

} // namespace Frontdesk
