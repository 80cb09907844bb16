// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whyreturned.h"

#include "core/client/accountsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/chatpane.h"

namespace Frontdesk {

QString whyReturned(const TimelineModel &timeline,
                    const ConversationId &conversation,
                    const MessageOrder &seen,
                    const AccountSource &accounts,
                    const UserId &me)
{
    for (int row = timeline.rowCount() - 1; row >= 0 && !seen.isNull(); --row) {
        const Message message =
            timeline.index(row).data(TimelineModel::EntryRole).value<TimelineEntry>().first();
        if (message.direction == Direction::Outbound && !message.author.isNull()
            && message.author != me && message.conversation == conversation && message.order > seen)
            return ChatPane::tr("%1 answered first: “%2”. Your text was not sent.")
                .arg(accounts.userName(message.author), ContentText::line(message.content));
    }
    return ChatPane::tr("A colleague answered first, see above. Your text was not sent.");
}

} // namespace Frontdesk
