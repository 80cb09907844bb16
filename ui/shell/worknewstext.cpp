// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/worknewstext.h"

#include "ui/shell/errortext.h"
#include "ui/shell/noticecenter.h"

namespace Frontdesk {

namespace {

QString mentionText(const WorkNews &news, bool preview)
{
    if (!preview)
        return NoticeCenter::tr("%1 asks for you in a note", "colleague").arg(news.by);
    QString text =
        NoticeCenter::tr("%1 asks for you: %2", "colleague, note").arg(news.by, news.text);
    if (!news.before.isEmpty())
        text += u'\n' + news.before.join(u'\n');
    return text;
}

QString notSentText(const WorkNews &news, bool preview)
{
    const QString why = ErrorText::reason(news.why.code, news.why.args);
    const QString text = news.unknown ? NoticeCenter::tr("Perhaps not sent: %1", "why").arg(why)
                                      : NoticeCenter::tr("Not sent: %1", "why").arg(why);
    return preview ? text + u'\n' + news.text : text;
}

} // namespace

QString workNewsText(const WorkNews &news, bool preview)
{
    switch (news.kind) {
    case WorkNews::Kind::Mentioned:
        return mentionText(news, preview);
    case WorkNews::Kind::Given:
        return news.by.isEmpty()
            ? NoticeCenter::tr("This chat is yours now")
            : NoticeCenter::tr("%1 gave this chat to you", "colleague").arg(news.by);
    case WorkNews::Kind::Back:
        return NoticeCenter::tr("Back: its snooze is over");
    case WorkNews::Kind::NotSent:
        return notSentText(news, preview);
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
