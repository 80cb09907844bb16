// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typedtime.h"

#include <QRegularExpression>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypedMorning = 9;
constexpr int TypedAfternoon = 14;
constexpr int TypedEvening = 18;
constexpr int ThaiEveningFrom = 18; // 1 thum is 19:00
constexpr int MinutesADay = 24 * 60;
constexpr int MostDays = 2 * 366; // ahead
constexpr int BuddhistYears = 543;
constexpr int FirstBuddhistYear = 2400; // no other calendar is there yet

/// Full-width letters and every script's digits as ASCII; lower case.
QString plainTyped(const QString &text)
{
    constexpr char16_t FullWidthFirst = 0xFF01;
    constexpr char16_t FullWidthLast = 0xFF5E;
    constexpr char16_t ToAscii = 0xFEE0;
    QString all = text.normalized(QString::NormalizationForm_C).toLower();
    for (QChar &one : all) {
        if (one.isDigit())
            one = QChar(u'0' + one.digitValue());
        else if (one.unicode() >= FullWidthFirst && one.unicode() <= FullWidthLast)
            one = QChar(one.unicode() - ToAscii);
    }
    return all.simplified();
}

/// "jan|january|…" of one month, in the languages that write months as words.
QString namesOfMonth(int month)
{
    QStringList names;
    for (const auto language : {QLocale::English, QLocale::Thai}) {
        const QLocale locale(language);
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            names.append(QRegularExpression::escape(locale.monthName(month, format).toLower()));
    }
    return names.join(u'|');
}

bool dayComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

/// Takes one expression after the other from the beginning of what is left.
class TimeReader
{
public:
    TimeReader(const QString &text, const QDateTime &now, const QLocale &locale)
        : m_rest(plainTyped(text))
        , m_now(now)
        , m_locale(locale)
    {
    }

    std::optional<qint64> read()
    {
        if (m_rest.isEmpty())
            return {};
        while (!m_rest.isEmpty()) {
            const bool known = takeSpan() || takeDay() || takeWeekday() || takeDate() || takePart()
                || takeTime() || take(Fillers);
            if (!known)
                return {};
            m_rest = m_rest.trimmed();
        }
        return moment();
    }

private:
    enum class Part { None, Morning, Afternoon, Evening };

    static constexpr char16_t Fillers[] = u"[,、の]|(?:in|at|on|next|after|later)(?![a-z])|@|後に?|"
                                          u"后|以後|に|อีก|ใน|เวลา|ตอน|วันที่|ที่|หน้า|นี้";

    bool take(const QString &pattern)
    {
        const QRegularExpression what(u"^(?:"_s + pattern + u')');
        m_match = what.match(m_rest);
        if (!m_match.hasMatch())
            return false;
        m_rest.remove(0, m_match.capturedLength());
        m_rest = m_rest.trimmed();
        return true;
    }
    bool take(const char16_t *pattern) { return take(QString::fromUtf16(pattern)); }
    int number(int group) const { return m_match.captured(group).toInt(); }
    bool has(int group) const { return !m_match.captured(group).isEmpty(); }

    bool takeSpan()
    {
        constexpr int HalfAnHour = 30;
        if (take(u"half an hour|半(?:個|个)?(?:小時|小时|時間|鐘頭)|ครึ่งชั่วโมง")) {
            m_minutes += HalfAnHour;
            return m_isSpan = true;
        }
        if (!take(u"(\\d{1,5})\\s*(?:個|个|か)?\\s*(?:"
                  "(m|mins?|minutes?|分(?:鐘|钟|間)?|นาที)|"
                  "(h|hrs?|hours?|小時|小时|時間|鐘頭|ชม\\.?|ชั่วโมง)|"
                  "(d|days?|天|日(?=\\s*(?:後|后|間))間?|วัน)|"
                  "(w|wks?|weeks?|週間?|周|星期|禮拜|礼拜|สัปดาห์|อาทิตย์))(?![a-z])(半|ครึ่ง)?"))
            return false;
        m_isSpan = true;
        const int count = number(1);
        if (has(2))
            m_minutes += count;
        else if (has(3))
            m_minutes += count * 60 + (has(6) ? HalfAnHour : 0);
        else
            m_spanDays += has(4) ? count : count * 7;
        return true;
    }

    bool takeDay()
    {
        if (take(u"tonight|今晚|今夜|คืนนี้"))
            return setDay(0, Part::Evening);
        if (take(u"明早"))
            return setDay(1, Part::Morning);
        if (take(u"明晚"))
            return setDay(1, Part::Evening);
        if (take(u"day after tomorrow|後天|后天|明後日|あさって|มะรืน(?:นี้)?"))
            return setDay(2);
        if (take(u"tomorrow|tmrw?(?![a-z])|明天|明日|あした|พรุ่งนี้"))
            return setDay(1);
        if (take(u"today|今天|今日|本日|きょう|วันนี้"))
            return setDay(0);
        if (take(u"next "
                 u"week|来週|來週|(?:สัปดาห์|อาทิตย์)หน้า|下(?:個|个)?(?:週|周|星期|禮拜|礼拜)(?!["
                 u"一二三四五六日天])"))
            return m_nextWeek = true;
        return false;
    }

    bool takeWeekday()
    {
        static const QStringList Days{
            u"mon(?:day)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)一|月曜日?|(?:วัน)?จันทร์"_s,
            u"tue(?:s|sday)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)二|火曜日?|(?:วัน)?อังคาร"_s,
            u"wed(?:nesday)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)三|水曜日?|(?:วัน)?พุธ"_s,
            u"thu(?:rs?|rsday)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)四|木曜日?|(?:วัน)?พฤหัส(?:บดี)?"_s,
            u"fri(?:day)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)五|金曜日?|(?:วัน)?ศุกร์"_s,
            u"sat(?:urday)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)六|土曜日?|(?:วัน)?เสาร์"_s,
            u"sun(?:day)?(?![a-z])|(?:週|周|星期|禮拜|礼拜)[日天]|日曜日?|(?:วัน)?อาทิตย์"_s};
        if (take(u"下(?:個|个)?(?=週|周|星期|禮拜|礼拜)"))
            m_nextWeek = true;
        for (qsizetype i = 0; i < Days.size(); ++i) {
            if (take(Days.at(i))) {
                m_weekday = static_cast<int>(i) + 1;
                return true;
            }
        }
        return false;
    }

    bool takeDate()
    {
        if (take(u"(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"))
            return setDate(number(1), number(2), number(3));
        if (take(u"(?:(\\d{4})\\s*年)?\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日號号]?"))
            return setDate(number(1), number(2), number(3));
        if (take(u"(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?!\\d)")) {
            const bool swaps = dayComesFirst(m_locale);
            return setDate(number(3), number(swaps ? 2 : 1), number(swaps ? 1 : 2));
        }
        for (int month = 1; month <= 12; ++month) {
            const QString names = namesOfMonth(month);
            if (take(u"(\\d{1,2})\\s*(?:"_s + names + u")(?![a-z])\\.?\\s*(\\d{4})?(?!:)"_s))
                return setDate(number(2), month, number(1));
            if (take(u"(?:"_s + names + u")(?![a-z])\\.?\\s*(\\d{1,2})(?![\\d:])"_s))
                return setDate(0, month, number(1));
        }
        return false;
    }

    bool takePart()
    {
        if (take(u"(?:am|a\\.m\\.|morning)(?![a-z])|上午|早上|午前|朝|เช้า"))
            m_part = Part::Morning;
        else if (take(u"(?:pm|p\\.m\\.|afternoon)(?![a-z])|下午|午後|บ่าย"))
            m_part = Part::Afternoon;
        else if (take(u"evening(?![a-z])|晚上|傍晚|夕方|夜|เย็น|ค่ำ"))
            m_part = Part::Evening;
        else
            return false;
        return true;
    }

    bool takeTime()
    {
        constexpr int Noon = 12;
        constexpr int Half = 30;
        if (take(u"(\\d{1,2})[:.](\\d{2})(?!\\d)\\s*(?:น\\.?)?"))
            return setTime(number(1), number(2));
        if (take(u"(\\d{1,2})\\s*(?:時|时|点|點|โมง)\\s*(?:(半|ครึ่ง)|(\\d{1,2})\\s*分?)?"))
            return setTime(number(1), has(2) ? Half : number(3));
        if (take(u"(\\d)\\s*ทุ่ม"))
            return setTime(ThaiEveningFrom + number(1), 0);
        if (take(u"(\\d{1,2})\\s*น\\.?"))
            return setTime(number(1), 0);
        if (take(u"noon(?![a-z])|中午|正午|เที่ยง"))
            return setTime(Noon, 0);
        const bool saysWhen = m_day || m_weekday > 0 || m_part != Part::None || m_nextWeek;
        if (take(u"(\\d{1,2})(?=\\s*(?:am|pm|a\\.m|p\\.m))")
            || (saysWhen && take(u"(\\d{1,2})(?=\\s*$)")))
            return setTime(number(1), 0);
        return false;
    }

    bool setDay(int ahead, Part part = Part::None)
    {
        m_day = m_now.date().addDays(ahead);
        if (part != Part::None)
            m_part = part;
        return true;
    }

    /// Without a year the next such day. What is no date is kept as one, and refused in the end.
    bool setDate(int year, int month, int day)
    {
        if (year >= FirstBuddhistYear)
            year -= BuddhistYears;
        m_day = QDate(year > 0 ? year : m_now.date().year(), month, day);
        if (year == 0 && m_day->isValid() && *m_day < m_now.date())
            m_day = QDate(m_now.date().year() + 1, month, day);
        return true;
    }

    bool setTime(int hour, int minute)
    {
        m_hour = hour;
        m_minute = minute;
        return true;
    }

    std::optional<qint64> moment() const
    {
        const bool saysDay = m_day || m_weekday > 0 || m_nextWeek;
        const bool saysTime = m_hour >= 0 || m_part != Part::None;
        if (m_isSpan && (saysDay || (saysTime && m_minutes > 0)))
            return {};
        if (m_minutes > MostDays * MinutesADay || m_spanDays > MostDays)
            return {};
        if (m_isSpan && !saysTime)
            return after(m_now.addDays(m_spanDays).addSecs(60LL * m_minutes));
        if (!saysDay && !saysTime)
            return {};
        const QTime time = saysTime ? timeOfDay() : QTime(TypedMorning, 0);
        if (!time.isValid())
            return {};
        const QDate day = m_isSpan ? m_now.date().addDays(m_spanDays) : dayFor(time);
        const bool comesAgain = !saysDay && !m_isSpan && at(day, time) <= m_now;
        return after(at(comesAgain ? day.addDays(1) : day, time));
    }

    QDate dayFor(QTime time) const
    {
        const QDate today = m_now.date();
        if (m_nextWeek)
            return today.addDays(8 - today.dayOfWeek() + std::max(m_weekday - 1, 0));
        if (m_day)
            return *m_day;
        if (m_weekday == 0)
            return today;
        const int ahead = (m_weekday - today.dayOfWeek() + 7) % 7;
        const bool isPast = ahead == 0 && at(today, time) <= m_now;
        return today.addDays(isPast ? 7 : ahead);
    }

    QTime timeOfDay() const
    {
        constexpr int Noon = 12;
        const bool late = m_part == Part::Afternoon || m_part == Part::Evening;
        if (m_hour >= 0) {
            const int hour = m_part == Part::Morning && m_hour == Noon ? 0
                : late && m_hour < Noon                                ? m_hour + Noon
                                                                       : m_hour;
            return {hour, m_minute};
        }
        return {m_part == Part::Morning         ? TypedMorning
                    : m_part == Part::Afternoon ? TypedAfternoon
                                                : TypedEvening,
                0};
    }

    QDateTime at(QDate day, QTime time) const
    {
        QDateTime then = m_now;
        then.setDate(day);
        then.setTime(time);
        return then;
    }

    std::optional<qint64> after(const QDateTime &then) const
    {
        if (!then.isValid() || then <= m_now || m_now.daysTo(then) > MostDays)
            return {};
        return then.toMSecsSinceEpoch();
    }

    QString m_rest;
    const QDateTime m_now;
    const QLocale m_locale;
    QRegularExpressionMatch m_match;
    std::optional<QDate> m_day;
    int m_weekday = 0; ///< from 1, Monday; 0: none said
    bool m_nextWeek = false;
    Part m_part = Part::None;
    int m_hour = -1;
    int m_minute = 0;
    bool m_isSpan = false;
    int m_spanDays = 0;
    int m_minutes = 0;
};

} // namespace

std::optional<qint64> typedTime(const QString &text, const QDateTime &now, const QLocale &locale)
{
    return TimeReader(text, now, locale).read();
}

} // namespace Frontdesk
