// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attributetext.h"

#include "core/rules/attributerules.h"
#include "ui/models/timetext.h"

#include <QDateTime>

namespace Frontdesk {

AttributeText::AttributeText(const QLocale &locale)
    : m_locale(locale)
{
}

QString AttributeText::value(const Attribute &attribute, const QString &value) const
{
    return attribute.sensitive ? masked(value) : whole(attribute, value);
}

QString AttributeText::whole(const Attribute &attribute, const QString &value) const
{
    switch (attribute.type) {
    case AttributeType::Date: {
        const auto day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? TimeText(m_locale).date(day.startOfDay().toMSecsSinceEpoch())
                             : value;
    }
    case AttributeType::Number:
        return number(value, 0);
    case AttributeType::Money:
        return tr("%1 %2", "currency, amount")
            .arg(attribute.currency, number(value, decimalsOf(attribute.currency)));
    case AttributeType::Text:
    case AttributeType::List:
        break;
    }
    return value;
}

QString AttributeText::origin(const ContactValue &value, const QString &name, qint64 now) const
{
    const QString age = value.at > 0 ? TimeText(m_locale).waiting(value.at, now) : QString();
    if (!value.source.isEmpty())
        return age.isEmpty() ? tr("from %1", "source").arg(value.source)
                             : tr("from %1, %2", "source, age").arg(value.source, age);
    if (name.isEmpty() || age.isEmpty())
        return name + age;
    return tr("%1, %2", "colleague, age").arg(name, age);
}

QString AttributeText::example(const Attribute &attribute)
{
    switch (attribute.type) {
    case AttributeType::Date:
        return QStringLiteral("2026-11-28");
    case AttributeType::Number:
        return QStringLiteral("1200.5");
    case AttributeType::Money:
        return decimalsOf(attribute.currency) > 0 ? QStringLiteral("1200.50")
                                                  : QStringLiteral("1200");
    case AttributeType::Text:
    case AttributeType::List:
        break;
    }
    return {};
}

/// Not by way of a double, which has not all of the digits. If there is a fraction, it has at least
/// @p least digits.
QString AttributeText::number(const QString &value, int least) const
{
    const bool isNegative = value.startsWith(u'-');
    const QString digits = isNegative ? value.mid(1) : value;
    bool isWhole = false;
    const qlonglong whole = digits.section(u'.', 0, 0).toLongLong(&isWhole);
    if (!isWhole)
        return value;
    QString fraction = digits.section(u'.', 1);
    if (!fraction.isEmpty())
        fraction = m_locale.decimalPoint() + fraction.leftJustified(least, u'0');
    return (isNegative ? m_locale.negativeSign() : QString()) + m_locale.toString(whole) + fraction;
}

} // namespace Frontdesk
