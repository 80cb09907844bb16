// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attributerules.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownDigits = 3;
constexpr int TooShortToShow = 5; ///< three of it would nearly say it all

Error attributeRefused(const QString &code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

Error attributeTooLong(const QString &field, int limit)
{
    return attributeRefused(u"attribute.too-long"_s, {{u"field"_s, field}, {u"limit"_s, limit}});
}

/// Digits of any script and width as ASCII has them.
QString plainDigits(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    for (auto &letter : plain) {
        if (letter.isDigit())
            letter = QChar(u'0' + letter.digitValue());
        else if (letter == QChar(0x2212)) // the minus of mathematics
            letter = u'-';
    }
    return plain;
}

/// Nothing if it is no number, or has more decimals or digits than may be.
std::optional<QString> decimalFrom(const QString &typed, int decimals)
{
    static const QRegularExpression Form(u"^(-?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?$"_s);
    const auto match = Form.match(plainDigits(typed));
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(2).remove(u',');
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    QString fraction = match.captured(3);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.size() > AttributeLimits::Digits || fraction.size() > decimals)
        return {};
    const bool isNothing = whole == u"0" && fraction.isEmpty();
    const QString number = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return isNothing ? number : match.captured(1) + number;
}

std::optional<QString> dateFrom(const QString &typed)
{
    static const QRegularExpression Form(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"_s);
    const auto match = Form.match(plainDigits(typed));
    if (!match.hasMatch())
        return {};
    const QDate date(
        match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!date.isValid() || date.year() < 1000)
        return {};
    return date.toString(Qt::ISODate);
}

std::optional<QString> choiceFrom(const QStringList &choices, const QString &typed)
{
    const auto wanted = foldedName(typed);
    for (const auto &choice : choices) {
        if (foldedName(choice) == wanted)
            return choice;
    }
    return {};
}

Result<> checkChoices(const QStringList &choices)
{
    QSet<QString> known;
    for (const auto &choice : choices) {
        if (choice.size() > AttributeLimits::Choice)
            return attributeTooLong(u"choice"_s, AttributeLimits::Choice);
        known.insert(foldedName(choice));
    }
    if (choices.isEmpty() || known.size() != choices.size()
        || choices.size() > AttributeLimits::Choices)
        return attributeRefused(u"attribute.choices"_s, {{u"limit"_s, AttributeLimits::Choices}});
    return {};
}

} // namespace

Attribute tidied(Attribute one)
{
    one.name = one.name.simplified();
    one.currency = one.type == AttributeType::Money ? one.currency.trimmed().toUpper() : QString();
    if (one.type != AttributeType::List)
        one.choices.clear();
    for (auto &choice : one.choices)
        choice = choice.simplified();
    one.choices.removeAll(QString());
    if (!one.sensitive)
        one.revealTo = User::Role::Agent;
    if (one.type != AttributeType::Text && one.type != AttributeType::Number)
        one.identity = AttributeIdentity::None;
    return one;
}

Attribute noteAttribute()
{
    Attribute note;
    note.id = AttributeId(u"note"_s);
    note.name = u"note"_s; // nobody sees it
    return note;
}

Result<> checkAttribute(const Attribute &one)
{
    static const QRegularExpression Currency(u"^[A-Z]{3}$"_s);
    if (one.name.isEmpty())
        return attributeRefused(u"attribute.no-name"_s);
    if (one.name.size() > AttributeLimits::Name)
        return attributeTooLong(u"name"_s, AttributeLimits::Name);
    if (one.type == AttributeType::Money && !Currency.match(one.currency).hasMatch())
        return attributeRefused(u"attribute.currency"_s);
    return one.type == AttributeType::List ? checkChoices(one.choices) : Result<>();
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool isOffered(const Attribute &one, const AccountId &account)
{
    return !one.retired && (one.accounts.isEmpty() || one.accounts.contains(account));
}

Result<QString> checkedValue(const Attribute &one, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    std::optional<QString> value;
    QVariantMap args{{u"name"_s, one.name}};
    QString code;
    switch (one.type) {
    case AttributeType::Text:
        code = u"value.too-long"_s;
        args.insert(u"limit"_s, AttributeLimits::Text);
        if (text.size() <= AttributeLimits::Text)
            value = text;
        break;
    case AttributeType::Number:
        code = u"value.number"_s;
        args.insert(u"digits"_s, AttributeLimits::Digits);
        args.insert(u"decimals"_s, AttributeLimits::Decimals);
        value = decimalFrom(text, AttributeLimits::Decimals);
        break;
    case AttributeType::Date:
        code = u"value.date"_s;
        value = dateFrom(text);
        break;
    case AttributeType::List:
        code = u"value.choice"_s;
        value = choiceFrom(one.choices, text);
        break;
    case AttributeType::Money:
        code = u"value.money"_s;
        args.insert(u"currency"_s, one.currency);
        args.insert(u"decimals"_s, decimalsOf(one.currency));
        value = decimalFrom(text, decimalsOf(one.currency));
        break;
    }
    if (!value)
        return attributeRefused(code, std::move(args));
    return *value;
}

int decimalsOf(const QString &currency)
{
    const bool isWhole = currency == u"JPY" || currency == u"KRW" || currency == u"VND";
    return isWhole ? 0 : 2;
}

QString masked(const QString &value)
{
    const auto hidden = u"•••"_s;
    if (value.isEmpty() || value.startsWith(hidden))
        return value;
    if (value.size() <= TooShortToShow)
        return hidden;
    QString shown = value.right(ShownDigits);
    if (shown.at(0).isLowSurrogate())
        shown.remove(0, 1);
    return hidden + shown;
}

} // namespace Frontdesk
