// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of those who have waited too long.
#include "ui/models/timetext.h"
#include "ui/shell/noticecenter.h"

#include <algorithm>

namespace Frontdesk {

/// As a message of theirs, and with urgency: quiet hours and what was muted count as for that.
void NoticeCenter::showLate(const ConversationRow &row)
{
    const auto &conversation = row.conversation;
    const bool isVip = conversation.priority == Priority::Vip;
    const NoticeFacts facts{row.ties.mine, isVip, row.mark.muted || conversation.spam};
    const auto here = moment();
    const auto verdict = judgeWorkNews(conversation, here.now, facts, here, m_settings);
    if (verdict.way == NoticeVerdict::Way::Nothing)
        return;
    Notice notice = frameOf(conversation);
    const QString since = TimeText().clock(conversation.waitingSince);
    notice.text = isVip ? tr("A VIP has waited for an answer since %1").arg(since)
                        : tr("Has waited for an answer since %1").arg(since);
    notice.at = here.now;
    notice.written = true;
    notice.urgent = true;
    notice.count = 0; // nothing new was written
    setSound(notice, verdict.sound, conversation.account);
    addUp(notice);
    notice.count = std::max(1, notice.count);
    list(notice);
    if (verdict.way == NoticeVerdict::Way::Show) {
        m_parts.service.show(notice);
        Q_EMIT shown();
    }
    Q_EMIT changed();
}

} // namespace Frontdesk
