// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/noticerules.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

namespace {

bool isMissed(qint64 at, const NoticeMoment &moment)
{
    return moment.now - at > NewsMs || at < moment.awayUntil;
}

NoticeVerdict shownAs(const NoticeRule &rule, bool quiet, bool missed)
{
    if (quiet || missed)
        return {NoticeVerdict::Way::List, NoticeSound::None, !rule.hidePreview, missed && !quiet};
    return {NoticeVerdict::Way::Show, rule.sound, !rule.hidePreview};
}

bool isListOnly(const NoticeRule &rule, const NoticeFacts &facts, const NoticeSettings &settings)
{
    return rule.scope == NoticeScope::ListOnly && !(facts.vip && settings.vipBreaksThrough);
}

bool isNews(const Message &message, const NoticeMoment &moment)
{
    if (message.direction != Direction::Inbound)
        return false;
    if (message.content.kind == ContentKind::Event || message.content.kind == ContentKind::Erased)
        return false;
    const bool isKept = moment.since > 0 && message.arrivedAt >= moment.since;
    return isKept || moment.now - message.arrivedAt <= NewsMs;
}

bool passesMidnight(const QuietDay &day)
{
    return day.kind == QuietDay::Kind::Hours && day.from > day.to;
}

/// By what begins on that day.
bool isQuietOn(const QuietDay &day, int minute)
{
    if (day.kind != QuietDay::Kind::Hours)
        return day.kind == QuietDay::Kind::Always;
    if (passesMidnight(day))
        return minute >= day.from;
    return day.from <= minute && minute < day.to;
}

} // namespace

QuietDay QuietHours::dayOn(QDate date) const
{
    const bool isFree =
        std::any_of(holidays.cbegin(), holidays.cend(), [date](const auto &country) {
            return isHoliday(date, country);
        });
    return isFree ? QuietDay{QuietDay::Kind::Always} : dayOf(date.dayOfWeek());
}

NoticeVerdict judgeWorkNews(const Conversation &conversation,
                            qint64 at,
                            const NoticeFacts &facts,
                            const NoticeMoment &moment,
                            const NoticeSettings &settings)
{
    if (facts.muted || settings.muted.contains(conversation.id))
        return {};
    if (moment.windowActive && moment.open == conversation.id)
        return {};
    const NoticeRule rule = settings.ruleOf(conversation.account);
    const bool quiet = isQuiet(settings, moment.now, moment.zone, conversation.account)
        && !(facts.vip && settings.vipBreaksThrough);
    const bool listed = rule.scope == NoticeScope::None || isListOnly(rule, facts, settings);
    return shownAs(rule, quiet || listed, isMissed(at, moment));
}

bool isQuiet(const NoticeSettings &settings,
             qint64 now,
             const QTimeZone &zone,
             const AccountId &account)
{
    if (now < settings.quietUntil)
        return true;
    const QuietHours hours = settings.hoursOf(account);
    if (!hours.on)
        return false;
    const auto local = QDateTime::fromMSecsSinceEpoch(now, zone);
    const int minute = local.time().msecsSinceStartOfDay() / 60'000;
    const auto today = hours.dayOn(local.date());
    const auto yesterday = hours.dayOn(local.date().addDays(-1));
    return isQuietOn(today, minute) || (passesMidnight(yesterday) && minute < yesterday.to);
}

NoticeVerdict judgeNotice(const Message &message,
                          const NoticeFacts &facts,
                          const NoticeMoment &moment,
                          const NoticeSettings &settings)
{
    const bool muted = facts.muted || facts.never || settings.muted.contains(message.conversation);
    if (!isNews(message, moment) || muted)
        return {};
    if (moment.windowActive && moment.open == message.conversation)
        return {};
    const NoticeRule rule = settings.ruleOf(message.account);
    const bool always = facts.always && !settings.views.isEmpty();
    const bool wanted = rule.scope == NoticeScope::All || rule.scope == NoticeScope::ListOnly
        || (rule.scope == NoticeScope::Mine && facts.mine);
    if (!wanted && !always)
        return {};
    const bool quiet = isQuiet(settings, moment.now, moment.zone, message.account)
        && !(facts.vip && settings.vipBreaksThrough);
    const bool listed = !always && isListOnly(rule, facts, settings);
    return shownAs(rule, quiet || listed, isMissed(message.arrivedAt, moment));
}

} // namespace Frontdesk
