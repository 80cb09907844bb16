// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/variablevalues.h"

#include "core/templates/variables.h"

#include <QDateTime>
#include <QLocale>

namespace Frontdesk::Templates {

namespace {

constexpr int MostDaysAhead = 366;
constexpr QStringView AttributePrefix = u"attribute.";

std::optional<QString> known(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

/// As people write a day of these months in a message: short, with the day of the week.
QString written(const QDate &day, const QString &language)
{
    const QLocale locale(language);
    const int weekday = day.dayOfWeek();
    switch (locale.language()) {
    case QLocale::Chinese:
        return QStringLiteral("%1/%2 (%3)")
            .arg(day.month())
            .arg(day.day())
            .arg(locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    case QLocale::Japanese:
        return QStringLiteral("%1月%2日(%3)")
            .arg(day.month())
            .arg(day.day())
            .arg(locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    case QLocale::Korean:
        return QStringLiteral("%1/%2 (%3)")
            .arg(day.month())
            .arg(day.day())
            .arg(locale.dayName(weekday, QLocale::ShortFormat));
    case QLocale::Thai:
        return QStringLiteral("%1ที่ %2 %3")
            .arg(locale.dayName(weekday, QLocale::LongFormat))
            .arg(day.day())
            .arg(locale.monthName(day.month(), QLocale::ShortFormat));
    default:
        return locale.toString(day, QStringLiteral("ddd d MMM"));
    }
}

/// Of "date+3" what is added; of "date" 0.
std::optional<int> daysOf(QStringView name)
{
    if (!name.startsWith(u"date"))
        return {};
    const QStringView rest = name.mid(4);
    if (rest.isEmpty())
        return 0;
    bool isNumber = false;
    const int days = rest.mid(1).toInt(&isNumber);
    const bool fits =
        rest.startsWith(u'+') && isNumber && rest.at(1).isDigit() && days <= MostDaysAhead;
    return fits ? std::optional(days) : std::nullopt;
}

} // namespace

std::optional<QString> VariableValues::of(QStringView name) const
{
    if (name == u"contact.name")
        return known(contactName);
    if (name == u"contact.language") {
        const QString own = QLocale(contactLanguage).nativeLanguageName();
        return known(own.isEmpty() ? contactLanguage : own);
    }
    if (name == u"agent.name")
        return known(agentName);
    if (name == u"account.name")
        return known(accountName);
    if (name == u"account.id")
        return known(accountId);
    if (name.startsWith(AttributePrefix))
        return known(attributes.value(attributeKey(name.mid(AttributePrefix.size()))));
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, zone);
    if (name == u"time")
        return now == 0 ? std::nullopt : std::optional(here.toString(QStringLiteral("HH:mm")));
    const auto days = daysOf(name);
    return days && now != 0 ? std::optional(written(here.date().addDays(*days), locale))
                            : std::nullopt;
}

QString VariableValues::attributeKey(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString VariableValues::ofAttribute(const QString &name)
{
    const QString variable = AttributePrefix.toString() + name;
    const auto found = variablesIn(QStringLiteral("{{%1}}").arg(variable));
    return found.size() == 1 && found.constFirst().name == variable ? variable : QString();
}

const QStringList &VariableValues::names()
{
    static const QStringList All{QStringLiteral("contact.name"),
                                 QStringLiteral("contact.language"),
                                 QStringLiteral("agent.name"),
                                 QStringLiteral("account.name"),
                                 QStringLiteral("account.id"),
                                 QStringLiteral("date"),
                                 QStringLiteral("date+3"),
                                 QStringLiteral("time")};
    return All;
}

} // namespace Frontdesk::Templates
