// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowwords.h"

#include "core/client/accountsource.h"
#include "core/domain/responsetarget.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/models/workwords.h"

namespace Frontdesk {

QString RowWords::preview(const ConversationRow &row) const
{
    if (row.lastIsMine)
        return ContentText::preview(row.conversation, tr("You"));
    return ContentText::preview(row.conversation,
                                row.lastAuthor.isNull() ? QString()
                                                        : m_accounts.userName(row.lastAuthor));
}

QString RowWords::spoken(const ConversationRow &row, Presence company, qint64 now) const
{
    const Conversation &conversation = row.conversation;
    QStringList parts{ContentText::title(conversation)};
    if (const auto account = m_accounts.account(conversation.account))
        parts.append(account->name);
    if (conversation.priority == Priority::Vip)
        parts.append(tr("VIP"));
    else if (conversation.priority == Priority::High)
        parts.append(tr("high priority"));
    if (conversation.waitingSince > 0) {
        const QString time = TimeText().waiting(conversation.waitingSince, now);
        parts.append(pressureOf(conversation, now) == Pressure::Late
                         ? tr("waits for %1, late", "14 m").arg(time)
                         : tr("waits for %1", "14 m").arg(time));
    }
    if (row.unread > 0)
        parts.append(tr("%n unread", nullptr, row.unread));
    else if (row.mark.unread)
        parts.append(tr("marked unread"));
    if (company != Presence::Away) {
        parts.append(company == Presence::Writing ? tr("a colleague is writing")
                                                  : tr("a colleague is viewing"));
    }
    if (row.mark.pinnedAt > 0) {
        parts.append(row.mark.pinCategory.isEmpty() ? tr("pinned")
                                                    : tr("pinned as %1").arg(row.mark.pinCategory));
    }
    if (isTeamPinned(conversation, row.ties)) {
        parts.append(conversation.pinCategory.isEmpty()
                         ? tr("pinned for the team")
                         : tr("pinned for the team as %1").arg(conversation.pinCategory));
    }
    if (row.mark.muted)
        parts.append(tr("muted"));
    parts.append(conversation.assignee.isNull()
                     ? tr("unassigned")
                     : tr("handled by %1").arg(m_accounts.userName(conversation.assignee)));
    if (row.failed > 0)
        parts.append(tr("a reply was not sent"));
    if (row.queued > 0)
        parts.append(tr("%n replies wait", nullptr, row.queued));
    if (!row.draft.isEmpty())
        parts.append(tr("draft: %1").arg(row.draft));
    parts.append(isBack(conversation, row.readUpTo) ? tr("back, its snooze is over")
                                                    : WorkWords::stateOf(conversation));
    parts.append(preview(row));
    parts.append(TimeText().row(activityOf(conversation).at, now));
    return parts.join(QLatin1String(", "));
}

} // namespace Frontdesk
