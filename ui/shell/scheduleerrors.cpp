// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scheduleerrors.h"

#include <QCoreApplication>

namespace Frontdesk::ScheduleErrors {

namespace {

struct ScheduleErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    static QHash<QString, QString> plain();
    static QString tooFar(int days);
    static QString tooMany(int limit);
    static QString tooSoon(int minutes);
    static QString over(const QString &state);
};

QString ScheduleErrorWords::tooFar(int days)
{
    return tr("a reply can be scheduled for the next %n days at most. Choose an earlier time.",
              nullptr,
              days);
}

QString ScheduleErrorWords::tooMany(int limit)
{
    return tr(
        "%n replies are scheduled in this chat already. Cancel one of them first.", nullptr, limit);
}

QString ScheduleErrorWords::tooSoon(int minutes)
{
    return tr("without a connection a reply has to be scheduled at least %n minutes ahead.",
              nullptr,
              minutes);
}

QString ScheduleErrorWords::over(const QString &state)
{
    return state == u"removed" ? tr("this scheduled reply was cancelled already.")
                               : tr("this scheduled reply has been sent already.");
}

QHash<QString, QString> ScheduleErrorWords::plain()
{
    return {{QStringLiteral("draft.too-long"),
             tr("the draft is too long for your other computers. It stays on this one.")},
            {QStringLiteral("schedule.author-gone"),
             tr("its author does not work at this desk any more. Write the reply again.")},
            {QStringLiteral("schedule.customer-wrote"),
             tr("the customer wrote first. Read what they say, then schedule the reply again.")},
            {QStringLiteral("schedule.missed"),
             tr("the relay was away at its time. Schedule the reply again, or send it now.")},
            {QStringLiteral("schedule.not-found"),
             tr("this scheduled reply is not at the relay any more.")},
            {QStringLiteral("schedule.past"), tr("this time is over. Choose a time to come.")}};
}

} // namespace

QHash<QString, QString> plain()
{
    return ScheduleErrorWords::plain();
}

std::optional<QString> filled(const QString &code, const QVariantMap &args)
{
    constexpr int StandardDays = 90;
    constexpr int StandardReplies = 20;
    constexpr int StandardMinutes = 5;
    const auto number = [&](const QString &name, int standard) {
        const int given = args.value(name).toInt();
        return given > 0 ? given : standard;
    };
    if (code == u"schedule.too-far")
        return ScheduleErrorWords::tooFar(number(QStringLiteral("days"), StandardDays));
    if (code == u"schedule.too-many")
        return ScheduleErrorWords::tooMany(number(QStringLiteral("limit"), StandardReplies));
    if (code == u"schedule.too-soon")
        return ScheduleErrorWords::tooSoon(number(QStringLiteral("minutes"), StandardMinutes));
    if (code == u"schedule.over")
        return ScheduleErrorWords::over(args.value(QStringLiteral("state")).toString());
    return {};
}

} // namespace Frontdesk::ScheduleErrors
