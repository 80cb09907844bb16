// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesADay = 24 * 60;

constexpr std::array SoundNames{
    "none", "desktop", "chime", "drop", "knock", "account"}; // as NoticeSound

QString nameOf(NoticeSound sound)
{
    return QLatin1String(SoundNames.at(static_cast<size_t>(sound)));
}

/// A program before there were several kept whether there is one.
NoticeSound soundFrom(const QJsonValue &json)
{
    if (json.isUndefined())
        return NoticeRule().sound;
    if (json.isBool())
        return json.toBool() ? NoticeSound::Desktop : NoticeSound::None;
    const auto found = std::find_if(
        SoundNames.cbegin(), SoundNames.cend(), [name = json.toString()](const char *one) {
            return name == QLatin1String(one);
        });
    return found == SoundNames.cend() ? NoticeSound::Desktop
                                      : static_cast<NoticeSound>(found - SoundNames.cbegin());
}

QJsonObject toJson(const NoticeRule &rule)
{
    return {{u"scope"_s, static_cast<int>(rule.scope)},
            {u"sound"_s, nameOf(rule.sound)},
            {u"hidePreview"_s, rule.hidePreview}};
}

NoticeRule ruleFrom(const QJsonObject &json)
{
    NoticeRule rule;
    const int scope = json.value("scope"_L1).toInt(0);
    if (scope >= 0 && scope <= static_cast<int>(NoticeScope::ListOnly))
        rule.scope = static_cast<NoticeScope>(scope);
    rule.sound = soundFrom(json.value("sound"_L1));
    rule.hidePreview = json.value("hidePreview"_L1).toBool(rule.hidePreview);
    return rule;
}

int minuteFrom(const QJsonValue &json, int otherwise)
{
    const int minute = json.toInt(-1);
    return minute >= 0 && minute < MinutesADay ? minute : otherwise;
}

constexpr std::array DayKinds{"hours", "never", "always"}; // as QuietDay::Kind
constexpr int DaysAWeek = 7;
constexpr std::array CountryNames{"tw", "th", "jp"}; // as HolidayCountry

QJsonArray countriesOf(const QuietHours &hours)
{
    QJsonArray names;
    for (const auto country : HolidayCountries) {
        if (hours.holidays.contains(country))
            names.append(QLatin1String(CountryNames.at(static_cast<size_t>(country))));
    }
    return names;
}

QSet<HolidayCountry> countriesFrom(const QJsonValue &json)
{
    QSet<HolidayCountry> countries;
    const auto names = json.toArray();
    for (const auto country : HolidayCountries) {
        if (names.contains(QLatin1String(CountryNames.at(static_cast<size_t>(country)))))
            countries.insert(country);
    }
    return countries;
}

QJsonObject daysOf(const QuietHours &hours)
{
    QJsonObject days;
    for (auto it = hours.days.cbegin(); it != hours.days.cend(); ++it) {
        days.insert(
            QString::number(it.key()),
            QJsonObject{{u"kind"_s, QLatin1String(DayKinds.at(static_cast<size_t>(it->kind)))},
                        {u"from"_s, it->from},
                        {u"to"_s, it->to}});
    }
    return days;
}

QHash<int, QuietDay> daysFrom(const QJsonObject &json)
{
    QHash<int, QuietDay> days;
    for (int day = 1; day <= DaysAWeek; ++day) {
        const auto kept = json.value(QString::number(day)).toObject();
        const auto kind = std::find_if(DayKinds.cbegin(),
                                       DayKinds.cend(),
                                       [name = kept["kind"_L1].toString()](const char *one) {
                                           return name == QLatin1String(one);
                                       });
        if (kind == DayKinds.cend())
            continue;
        QuietDay read{static_cast<QuietDay::Kind>(kind - DayKinds.cbegin())};
        read.from = minuteFrom(kept["from"_L1], read.from);
        read.to = minuteFrom(kept["to"_L1], read.to);
        days.insert(day, read);
    }
    return days;
}

QJsonObject toJson(const QuietHours &hours)
{
    return {{u"on"_s, hours.on},
            {u"from"_s, hours.from},
            {u"to"_s, hours.to},
            {u"days"_s, daysOf(hours)},
            {u"holidays"_s, countriesOf(hours)}};
}

QuietHours hoursFrom(const QJsonObject &json)
{
    QuietHours hours;
    hours.on = json.value("on"_L1).toBool(false);
    hours.from = minuteFrom(json.value("from"_L1), hours.from);
    hours.to = minuteFrom(json.value("to"_L1), hours.to);
    hours.days = daysFrom(json.value("days"_L1).toObject());
    hours.holidays = countriesFrom(json.value("holidays"_L1));
    return hours;
}

} // namespace

NoticeSettings loadNotices(const QSettings &settings)
{
    const auto json =
        QJsonDocument::fromJson(settings.value(u"notices/rules"_s).toByteArray()).object();
    NoticeSettings notices;
    notices.standard = ruleFrom(json.value("standard"_L1).toObject());
    const auto accounts = json.value("accounts"_L1).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        notices.accounts.insert(AccountId(it.key()), ruleFrom(it.value().toObject()));
    const auto views = json.value("views"_L1).toObject();
    for (auto it = views.begin(); it != views.end(); ++it) {
        const bool always = it.value().toString() == "always"_L1;
        notices.views.insert(ViewId(it.key()), always ? ViewNotice::Always : ViewNotice::Never);
    }
    const auto muted = json.value("muted"_L1).toObject();
    for (auto it = muted.begin(); it != muted.end(); ++it)
        notices.muted.insert(ConversationId(it.key()));
    QuietHours &hours = notices.hours;
    hours.on = json.value("quiet"_L1).toBool(false);
    hours.from = minuteFrom(json.value("quietFrom"_L1), hours.from);
    hours.to = minuteFrom(json.value("quietTo"_L1), hours.to);
    hours.days = daysFrom(json.value("quietDays"_L1).toObject());
    hours.holidays = countriesFrom(json.value("quietHolidays"_L1));
    const auto quiet = json.value("quietAccounts"_L1).toObject();
    for (auto it = quiet.begin(); it != quiet.end(); ++it)
        notices.quietAccounts.insert(AccountId(it.key()), hoursFrom(it.value().toObject()));
    notices.quietUntil = json.value("quietUntil"_L1).toInteger(0);
    notices.vipBreaksThrough = json.value("vip"_L1).toBool(true);
    return notices;
}

void saveNotices(const NoticeSettings &notices, QSettings &settings)
{
    QJsonObject accounts;
    for (auto it = notices.accounts.cbegin(); it != notices.accounts.cend(); ++it)
        accounts.insert(it.key().value(), toJson(it.value()));
    QJsonObject views;
    for (auto it = notices.views.cbegin(); it != notices.views.cend(); ++it)
        views.insert(it.key().value(), it.value() == ViewNotice::Always ? u"always"_s : u"never"_s);
    QJsonObject muted;
    for (const auto &conversation : notices.muted)
        muted.insert(conversation.value(), true);
    QJsonObject quiet;
    for (auto it = notices.quietAccounts.cbegin(); it != notices.quietAccounts.cend(); ++it)
        quiet.insert(it.key().value(), toJson(it.value()));
    const QJsonObject json{{u"standard"_s, toJson(notices.standard)},
                           {u"accounts"_s, accounts},
                           {u"views"_s, views},
                           {u"muted"_s, muted},
                           {u"quiet"_s, notices.hours.on},
                           {u"quietFrom"_s, notices.hours.from},
                           {u"quietTo"_s, notices.hours.to},
                           {u"quietDays"_s, daysOf(notices.hours)},
                           {u"quietHolidays"_s, countriesOf(notices.hours)},
                           {u"quietAccounts"_s, quiet},
                           {u"quietUntil"_s, notices.quietUntil},
                           {u"vip"_s, notices.vipBreaksThrough}};
    settings.setValue(u"notices/rules"_s, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace Frontdesk
