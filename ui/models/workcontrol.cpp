// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workcontrol.h"

#include "core/client/accountsource.h"
#include "core/client/linksource.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/timetext.h"

#include <QLocale>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int ManyConversations = 200; // fewer are done before anybody has read a sentence

} // namespace

WorkControl::WorkControl(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.work, &WorkActions::progressed, this, &WorkControl::take);
}

void WorkControl::resolve(const Ids &ids)
{
    change(ids,
           {.state = ConversationState::Resolved},
           tr("%n conversations resolved", nullptr, static_cast<int>(ids.size())));
}

bool WorkControl::resolveOrReopen(const Ids &ids, Shelf other)
{
    Ids spam;
    bool anyOpen = false;
    for (const auto &id : ids) {
        const Shelf where = shelf(id, other);
        anyOpen |= where == Shelf::Open;
        if (where == Shelf::Spam)
            spam.append(id);
    }
    if (anyOpen)
        resolve(ids);
    else if (!spam.isEmpty())
        setSpam(spam, false);
    else
        reopen(ids);
    return anyOpen;
}

void WorkControl::reopen(const Ids &ids)
{
    change(ids,
           {.state = ConversationState::New},
           tr("%n conversations opened again", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::followUp(const Ids &ids)
{
    change(ids,
           {.state = ConversationState::FollowUp},
           tr("%n conversations to follow up", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::snooze(const Ids &ids, qint64 until)
{
    const auto count = static_cast<int>(ids.size());
    const QString what = until > 0
        ? tr("%n conversations snoozed until %1", nullptr, count).arg(TimeText().exact(until))
        : tr("%n conversations snoozed until the customer writes", nullptr, count);
    change(ids, {.state = ConversationState::Snoozed, .until = until}, what);
}

void WorkControl::claim(const Ids &ids)
{
    change(ids,
           {.assignee = me()},
           tr("%n conversations are yours", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::assign(const Ids &ids, const UserId &user)
{
    const auto count = static_cast<int>(ids.size());
    const QString what = user.isNull()
        ? tr("%n conversations handed back", nullptr, count)
        : tr("%n conversations assigned to %1", nullptr, count).arg(nameOf(user));
    change(ids, {.assignee = user}, what);
}

void WorkControl::handToTeam(const Ids &ids, const TeamId &team)
{
    const auto teams = m_parts.accounts.teams();
    const auto known =
        std::find_if(teams.cbegin(), teams.cend(), [&](const Team &one) { return one.id == team; });
    const auto count = static_cast<int>(ids.size());
    const QString what = known == teams.cend()
        ? tr("%n conversations taken out of their team", nullptr, count)
        : tr("%n conversations handed to %1", nullptr, count).arg(known->name);
    change(ids, {.assignee = UserId(), .team = team}, what);
}

void WorkControl::setPriority(const Ids &ids, Priority priority)
{
    const auto count = static_cast<int>(ids.size());
    const QString what = priority == Priority::Vip
        ? tr("%n conversations marked VIP", nullptr, count)
        : priority == Priority::High ? tr("%n conversations with high priority", nullptr, count)
                                     : tr("%n conversations with normal priority", nullptr, count);
    change(ids, {.priority = priority}, what);
}

void WorkControl::setSpam(const Ids &ids, bool spam)
{
    const auto count = static_cast<int>(ids.size());
    change(ids,
           {.spam = spam},
           spam ? tr("%n conversations moved to spam", nullptr, count)
                : tr("%n conversations are no spam", nullptr, count));
}

void WorkControl::toggleSpam(const Ids &ids, Shelf other)
{
    setSpam(ids, std::any_of(ids.cbegin(), ids.cend(), [&](const ConversationId &id) {
                return shelf(id, other) != Shelf::Spam;
            }));
}

void WorkControl::toggleUnread(const Ids &ids)
{
    if (any(ids, [](const ConversationRow &row) { return row.unread > 0 || row.mark.unread; }))
        markRead(ids);
    else
        markUnread(ids);
}

void WorkControl::markRead(const Ids &ids)
{
    change(ids,
           {.unread = false},
           tr("%n conversations marked read", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::markUnread(const Ids &ids)
{
    change(ids,
           {.unread = true},
           tr("%n conversations marked unread", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::setPinned(const Ids &ids, bool pinned)
{
    const auto count = static_cast<int>(ids.size());
    change(ids,
           {.pinned = pinned, .category = pinned ? std::nullopt : std::optional(QString())},
           pinned ? tr("%n conversations pinned", nullptr, count)
                  : tr("%n conversations not pinned any more", nullptr, count));
}

void WorkControl::togglePinned(const Ids &ids)
{
    setPinned(ids, any(ids, [](const ConversationRow &row) { return row.mark.pinnedAt == 0; }));
}

void WorkControl::pinAs(const Ids &ids, const QString &category)
{
    const auto count = static_cast<int>(ids.size());
    change(ids,
           {.pinned = true, .category = category},
           category.isEmpty() ? tr("%n conversations pinned", nullptr, count)
                              : tr("%n conversations pinned as %1", nullptr, count).arg(category));
}

void WorkControl::pinForTeam(const Ids &ids, const QString &category)
{
    change(ids,
           {.teamPinned = true, .teamCategory = category},
           tr("%n conversations pinned for the team", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::unpinForTeam(const Ids &ids)
{
    change(ids,
           {.teamPinned = false, .teamCategory = QString()},
           tr("%n conversations not pinned for the team any more",
              nullptr,
              static_cast<int>(ids.size())));
}

bool WorkControl::arePinnedForTeam(const Ids &ids) const
{
    return !any(ids, [](const ConversationRow &row) { return row.conversation.pinnedAt == 0; });
}

void WorkControl::setMuted(const Ids &ids, bool muted)
{
    const auto count = static_cast<int>(ids.size());
    change(ids,
           {.muted = muted},
           muted ? tr("%n conversations muted", nullptr, count)
                 : tr("%n conversations make themselves heard again", nullptr, count));
}

void WorkControl::addNote(const Ids &ids, const QString &text)
{
    change(ids,
           {.note = text},
           tr("A note added to %n conversations", nullptr, static_cast<int>(ids.size())));
}

void WorkControl::undo()
{
    if (!canUndo())
        return;
    const auto back = std::exchange(m_back, {});
    m_followed = 0; // how far it was is not of interest any more
    whenDone(back(), this, [this, back](const Result<QString> &result) {
        if (result) {
            Q_EMIT undone(*result);
            return;
        }
        if (!canUndo()) // nothing was done since
            m_back = back;
        Q_EMIT failed(result.error());
    });
}

void WorkControl::unresolve(const ConversationId &id)
{
    const bool isLast = canUndo() && m_last && m_last->steps.size() == 1
        && m_last->steps.constFirst().conversation == id
        && m_last->steps.constFirst().done.state == ConversationState::Resolved;
    if (isLast)
        undo();
    else
        reopen({id});
}

void WorkControl::offerUndo(const QString &what, WayBack back)
{
    m_last.reset();
    m_followed = 0; // the toast speaks of this now
    offer(what, [this, back = std::move(back)] {
        return whenDone(back(), this, [](const Result<> &done) {
            return done ? Result<QString>(QString()) : Result<QString>(done.error());
        });
    });
}

void WorkControl::offer(const QString &what, Undo back)
{
    m_back = std::move(back);
    Q_EMIT done(what);
}

void WorkControl::follow(const WorkReceipt &receipt, const QString &what)
{
    m_followed = receipt.action;
    m_what = what;
    m_hasToldProgress = false;
}

void WorkControl::take(const WorkProgress &progress)
{
    if (progress.action != m_followed)
        return;
    const bool isLong = progress.total > ManyConversations || m_hasToldProgress;
    if (isLong && !progress.isOver()) {
        m_hasToldProgress = true;
        const QLocale locale;
        Q_EMIT progressed(
            m_what,
            tr("%1 of %2 sent", "conversations")
                .arg(locale.toString(progress.done), locale.toString(progress.total)));
    }
    if (!progress.isOver())
        return;
    if (std::exchange(m_hasToldProgress, false))
        Q_EMIT progressed(m_what, {});
    if (m_last && m_last->action == progress.action) {
        // The way back is for what went through.
        m_last->steps.removeIf(
            [&](const WorkStep &step) { return progress.refused.contains(step.conversation); });
        if (m_last->steps.isEmpty())
            m_back = {};
    }
    // Of one alone its own chat tells.
    if (progress.total > 1 && progress.why)
        Q_EMIT fellShort(m_what, static_cast<int>(progress.refused.size()), *progress.why);
}

UserId WorkControl::me() const
{
    return m_parts.link.me().id;
}

Shelf WorkControl::shelf(const ConversationId &id, Shelf other) const
{
    const auto row = m_parts.list.find(id);
    return row ? shelfOf(row->conversation) : other;
}

/// Of one that the list does not have nothing is known: it counts as in the list of open ones.
bool WorkControl::any(const Ids &ids, bool (*is)(const ConversationRow &row)) const
{
    return std::any_of(ids.cbegin(), ids.cend(), [&](const ConversationId &id) {
        return is(m_parts.list.find(id).value_or(ConversationRow{}));
    });
}

void WorkControl::change(const Ids &ids, const WorkChange &change, const QString &what)
{
    if (ids.isEmpty())
        return;
    if (!change.note) // which moves no row
        m_parts.list.letGo(ids);
    whenDone(
        m_parts.work.change(ids, change), this, [this, what](const Result<WorkReceipt> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            if (result->steps.isEmpty())
                return; // it was so already
            m_last = std::make_shared<WorkReceipt>(*result);
            follow(*result, what);
            offer(what, [this, receipt = m_last] { return takeBack(*receipt); });
        });
}

Async<QString> WorkControl::takeBack(const WorkReceipt &receipt)
{
    Ids ids;
    for (const auto &step : receipt.steps)
        ids.append(step.conversation);
    m_parts.list.letGo(ids);
    int notes = 0;
    for (const auto &step : receipt.steps)
        notes += step.done.note ? 1 : 0;
    return whenDone(m_parts.work.undo(receipt),
                    this,
                    [this, notes](const Result<WorkReceipt> &result) -> Result<QString> {
                        if (!result)
                            return result.error();
                        const auto count = static_cast<int>(result->steps.size());
                        if (notes > count)
                            return tr(
                                "%n notes had been added already and stay", nullptr, notes - count);
                        const auto what = tr("%n conversations put back", nullptr, count);
                        if (!canUndo()) // nothing was done since
                            follow(*result, what);
                        return count > ManyConversations ? what : QString();
                    });
}

QString WorkControl::nameOf(const UserId &user) const
{
    return user == me() ? tr("you") : m_parts.accounts.userName(user);
}

} // namespace Frontdesk
