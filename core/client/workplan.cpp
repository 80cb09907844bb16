// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/workplan.h"

namespace Frontdesk {

namespace {

/// Collects what is to be changed, field by field.
class Planner
{
public:
    Planner(const WorkWish &wish, const WorkSubject &subject)
        : m_wish(wish)
        , m_subject(subject)
    {
        m_plan.step.conversation = wish.conversation;
    }

    WorkPlan plan()
    {
        planSpam();
        planAssignment();
        planPriority();
        planState();
        planTeamPin();
        planKeeping();
        planNote();
        return std::move(m_plan);
    }

private:
    const Conversation &now() const { return m_subject.row.conversation; }

    /// Notes that @p field goes from @p from to what is wished, if it does.
    template <typename T>
    bool moves(std::optional<T> WorkChange::*field, const T &from)
    {
        const auto &wanted = m_wish.change.*field;
        if (!wanted || *wanted == from)
            return false;
        if (m_wish.onlyIf && (*m_wish.onlyIf).*field != from)
            return false;
        m_plan.step.done.*field = *wanted;
        m_plan.step.back.*field = from;
        return true;
    }

    void planSpam()
    {
        if (moves(&WorkChange::spam, now().spam))
            m_plan.commands.append(Protocol::SetSpam{now().id, *m_wish.change.spam});
    }

    void planAssignment()
    {
        const bool person = moves(&WorkChange::assignee, now().assignee);
        const bool team = moves(&WorkChange::team, now().team);
        if (!person && !team)
            return;
        m_plan.commands.append(Protocol::Assign{now().id,
                                                person ? *m_wish.change.assignee : now().assignee,
                                                team ? *m_wish.change.team : now().team,
                                                now().assignee,
                                                now().team});
    }

    void planPriority()
    {
        if (moves(&WorkChange::priority, now().priority)) {
            m_plan.commands.append(
                Protocol::SetPriority{now().id, *m_wish.change.priority, now().priority});
        }
    }

    void planState()
    {
        const auto &wanted = m_wish.change.state;
        if (!wanted)
            return;
        const bool sameState = *wanted == now().state;
        const bool otherTime = sameState && *wanted == ConversationState::Snoozed
            && m_wish.change.until != now().snoozedUntil;
        if (sameState && !otherTime)
            return;
        if (m_wish.onlyIf && !isStill(*m_wish.onlyIf))
            return;
        m_plan.step.done.state = *wanted;
        m_plan.step.done.until = m_wish.change.until;
        m_plan.step.back.state = now().state;
        m_plan.step.back.until = now().snoozedUntil;
        m_plan.commands.append(Protocol::SetState{
            now().id, *wanted, m_wish.change.until, now().state, m_subject.seen});
    }

    /// In the state, and if snoozed as long, as @p left it.
    bool isStill(const WorkChange &left) const
    {
        const bool sameTime =
            now().state != ConversationState::Snoozed || left.until == now().snoozedUntil;
        return left.state == now().state && sameTime;
    }

    void planTeamPin()
    {
        const bool pin = moves(&WorkChange::teamPinned, now().pinnedAt > 0);
        const bool category = moves(&WorkChange::teamCategory, now().pinCategory);
        if (!pin && !category)
            return;
        m_plan.commands.append(
            Protocol::PinConversation{now().id,
                                      pin ? *m_wish.change.teamPinned : now().pinnedAt > 0,
                                      category ? *m_wish.change.teamCategory : now().pinCategory});
    }

    void planKeeping()
    {
        const auto &mark = m_subject.row.mark;
        Protocol::KeepConversation keep{now().id, {}, {}, {}, {}};
        if (moves(&WorkChange::unread, mark.unread || m_subject.row.unread > 0)) {
            if (*m_wish.change.unread)
                keep.unread = true;
            else
                m_plan.commands.append(Protocol::MarkRead{now().id, m_subject.seen});
        }
        if (moves(&WorkChange::muted, mark.muted))
            keep.muted = m_wish.change.muted;
        if (moves(&WorkChange::pinned, mark.pinnedAt > 0))
            keep.pinned = m_wish.change.pinned;
        if (moves(&WorkChange::category, mark.pinCategory))
            keep.category = m_wish.change.category;
        if (keep.unread || keep.muted || keep.pinned || keep.category)
            m_plan.commands.append(keep);
    }

    /// There is nothing it could be instead of: the way back has no part in it.
    void planNote()
    {
        if (!m_wish.change.note || m_wish.onlyIf)
            return;
        m_plan.step.done.note = m_wish.change.note;
        m_plan.commands.append(Protocol::AddNote{{}, now().id, *m_wish.change.note, {}});
    }

    const WorkWish &m_wish;
    const WorkSubject &m_subject;
    WorkPlan m_plan;
};

} // namespace

WorkPlan planWork(const WorkWish &wish, const WorkSubject &subject)
{
    return Planner(wish, subject).plan();
}

} // namespace Frontdesk
