// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryvalues.h"

#include <QRegularExpression>

#include <array>

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Name {
    QLatin1String name;
    Value value;
};

constexpr std::array Operators{
    Name<Operator>{QLatin1String("from"), Operator::From},
    Name<Operator>{QLatin1String("oa"), Operator::Account},
    Name<Operator>{QLatin1String("channel"), Operator::Channel},
    Name<Operator>{QLatin1String("tag"), Operator::Tag},
    Name<Operator>{QLatin1String("has"), Operator::Has},
    Name<Operator>{QLatin1String("before"), Operator::Before},
    Name<Operator>{QLatin1String("after"), Operator::After},
    Name<Operator>{QLatin1String("is"), Operator::Is},
    Name<Operator>{QLatin1String("assignee"), Operator::Assignee},
    Name<Operator>{QLatin1String("team"), Operator::Team},
    Name<Operator>{QLatin1String("state"), Operator::State},
};

constexpr std::array Attachments{
    Name<Attachment>{QLatin1String("image"), Attachment::Image},
    Name<Attachment>{QLatin1String("video"), Attachment::Video},
    Name<Attachment>{QLatin1String("audio"), Attachment::Audio},
    Name<Attachment>{QLatin1String("file"), Attachment::File},
    Name<Attachment>{QLatin1String("link"), Attachment::Link},
    Name<Attachment>{QLatin1String("location"), Attachment::Location},
    Name<Attachment>{QLatin1String("sticker"), Attachment::Sticker},
    Name<Attachment>{QLatin1String("card"), Attachment::Card},
    Name<Attachment>{QLatin1String("media"), Attachment::Any},
};

constexpr std::array Traits{
    Name<Trait>{QLatin1String("unanswered"), Trait::Unanswered},
    Name<Trait>{QLatin1String("unread"), Trait::Unread},
    Name<Trait>{QLatin1String("pinned"), Trait::Pinned},
    Name<Trait>{QLatin1String("mentioned"), Trait::Mentioned},
    Name<Trait>{QLatin1String("snoozed"), Trait::Snoozed},
    Name<Trait>{QLatin1String("muted"), Trait::Muted},
    Name<Trait>{QLatin1String("spam"), Trait::Spam},
    Name<Trait>{QLatin1String("standby"), Trait::Standby},
    Name<Trait>{QLatin1String("group"), Trait::Group},
    Name<Trait>{QLatin1String("vip"), Trait::Vip},
    Name<Trait>{QLatin1String("failed"), Trait::Failed},
};

constexpr std::array WorkStates{
    Name<WorkState>{QLatin1String("new"), WorkState::New},
    Name<WorkState>{QLatin1String("follow-up"), WorkState::FollowUp},
    Name<WorkState>{QLatin1String("snoozed"), WorkState::Snoozed},
    Name<WorkState>{QLatin1String("resolved"), WorkState::Resolved},
};

constexpr std::array Channels{
    Name<Channel>{QLatin1String("line"), Channel::Line},
    Name<Channel>{QLatin1String("facebook"), Channel::Facebook},
    Name<Channel>{QLatin1String("instagram"), Channel::Instagram},
    Name<Channel>{QLatin1String("whatsapp"), Channel::WhatsApp},
};

constexpr std::array Writers{
    Name<Somebody::Who>{QLatin1String("me"), Somebody::Who::Me},
    Name<Somebody::Who>{QLatin1String("customer"), Somebody::Who::Customer},
    Name<Somebody::Who>{QLatin1String("us"), Somebody::Who::Us},
};

constexpr std::array Assignees{
    Name<Somebody::Who>{QLatin1String("me"), Somebody::Who::Me},
    Name<Somebody::Who>{QLatin1String("none"), Somebody::Who::Nobody},
};

constexpr std::array Teams{
    Name<Somebody::Who>{QLatin1String("none"), Somebody::Who::Nobody},
};

template <typename Value, size_t Size>
std::optional<Value> valueNamed(const std::array<Name<Value>, Size> &names, QStringView name)
{
    for (const auto &one : names) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return std::nullopt;
}

template <typename Value, size_t Size>
QLatin1String nameOfValue(const std::array<Name<Value>, Size> &names, Value value)
{
    for (const auto &one : names) {
        if (one.value == value)
            return one.name;
    }
    return {};
}

template <typename Value, size_t Size>
QList<QLatin1String> allNames(const std::array<Name<Value>, Size> &names)
{
    QList<QLatin1String> all;
    for (const auto &one : names)
        all.append(one.name);
    return all;
}

template <size_t Size>
Somebody
somebodyFrom(const std::array<Name<Somebody::Who>, Size> &words, const QString &value, bool quoted)
{
    const auto who = quoted ? std::nullopt : valueNamed(words, value);
    return who ? Somebody{*who} : Somebody{Somebody::Who::Named, value};
}

std::optional<Day> dayFrom(const QString &text)
{
    static const QRegularExpression Written(
        uR"(^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$)"_s);
    static const QRegularExpression Counted(uR"(^(\d{1,5})d$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return Day{{}, 0};
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return Day{{}, 1};
    if (const auto counted = Counted.match(text); counted.hasMatch())
        return Day{{}, counted.captured(1).toInt()};
    const auto written = Written.match(text);
    if (!written.hasMatch())
        return std::nullopt;
    // A year or a month means its first day.
    const auto part = [&written](int n) {
        return written.hasCaptured(n) ? written.captured(n).toInt() : 1;
    };
    const QDate date(part(1), part(2), part(3));
    return date.isValid() ? std::optional(Day{date, 0}) : std::nullopt;
}

template <typename Made, typename Value>
std::optional<Condition> made(const std::optional<Value> &value)
{
    return value ? std::optional<Condition>(Made{*value}) : std::nullopt;
}

} // namespace

std::optional<Operator> operatorNamed(QStringView name)
{
    return valueNamed(Operators, name);
}

QLatin1String nameOf(Operator which)
{
    return nameOfValue(Operators, which);
}

QList<QLatin1String> operatorNames()
{
    return allNames(Operators);
}

QList<QLatin1String> wordsOf(Operator which)
{
    switch (which) {
    case Operator::From:
        return allNames(Writers);
    case Operator::Has:
        return allNames(Attachments);
    case Operator::Is:
        return allNames(Traits);
    case Operator::Assignee:
        return allNames(Assignees);
    case Operator::Team:
        return allNames(Teams);
    case Operator::State:
        return allNames(WorkStates);
    case Operator::Channel:
        return allNames(Channels);
    case Operator::Before:
    case Operator::After:
        return {QLatin1String("today"), QLatin1String("yesterday")};
    case Operator::Account:
    case Operator::Tag:
        return {};
    }
    return {};
}

QLatin1String nameOf(Attachment what)
{
    return nameOfValue(Attachments, what);
}

QLatin1String nameOf(Trait trait)
{
    return nameOfValue(Traits, trait);
}

QLatin1String nameOf(Channel channel)
{
    return nameOfValue(Channels, channel);
}

QLatin1String nameOf(WorkState state)
{
    return nameOfValue(WorkStates, state);
}

QLatin1String nameOf(Somebody::Who who)
{
    const auto name = nameOfValue(Writers, who);
    return name.isEmpty() ? nameOfValue(Assignees, who) : name;
}

std::optional<Condition> conditionOf(Operator which, const QString &value, bool quoted)
{
    switch (which) {
    case Operator::From:
        return From{somebodyFrom(Writers, value, quoted)};
    case Operator::Account:
        return InAccount{value};
    case Operator::Tag:
        return Tagged{value};
    case Operator::Has:
        return made<Has>(valueNamed(Attachments, value));
    case Operator::Before:
        return made<Before>(dayFrom(value));
    case Operator::After:
        return made<After>(dayFrom(value));
    case Operator::Is:
        return made<Is>(valueNamed(Traits, value));
    case Operator::Assignee:
        return Assignee{somebodyFrom(Assignees, value, quoted)};
    case Operator::Team:
        return InTeam{somebodyFrom(Teams, value, quoted)};
    case Operator::Channel:
        return made<OnChannel>(valueNamed(Channels, value));
    case Operator::State:
        return made<InState>(valueNamed(WorkStates, value));
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> durationFrom(QStringView text)
{
    static const QRegularExpression Counted(uR"(^(\d{1,6})([smhd])$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto counted = Counted.match(text.toString());
    if (!counted.hasMatch())
        return std::nullopt;
    const auto count = counted.captured(1).toInt();
    switch (counted.captured(2).at(0).toLower().unicode()) {
    case 'm':
        return std::chrono::minutes(count);
    case 'h':
        return std::chrono::hours(count);
    case 'd':
        return std::chrono::hours(24) * count;
    default:
        return std::chrono::seconds(count);
    }
}

QString durationText(std::chrono::seconds duration)
{
    const auto count = static_cast<qint64>(duration.count());
    constexpr qint64 Minute = 60;
    constexpr qint64 Hour = 60 * Minute;
    constexpr qint64 DayLong = 24 * Hour;
    if (count > 0 && count % DayLong == 0)
        return u"%1d"_s.arg(count / DayLong);
    if (count > 0 && count % Hour == 0)
        return u"%1h"_s.arg(count / Hour);
    if (count > 0 && count % Minute == 0)
        return u"%1m"_s.arg(count / Minute);
    return u"%1s"_s.arg(count);
}

QString dayText(const Day &day)
{
    return day.date.isValid() ? day.date.toString(Qt::ISODate) : u"%1d"_s.arg(day.daysAgo);
}

} // namespace Frontdesk::Search
