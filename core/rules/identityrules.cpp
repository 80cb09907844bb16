// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identityrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCompared = 254; ///< of an address; the others are shorter
constexpr qsizetype ShortestLine = 7;
constexpr qsizetype LongestLine = 15; ///< E.164
constexpr qsizetype ShortestMember = 3;

QString plainOf(const QString &value)
{
    return value.normalized(QString::NormalizationForm_KC).trimmed();
}

/// As is typed into a field that must not stay empty.
bool isOneLetter(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [&](QChar one) { return one == text.front(); });
}

QString phoneKey(const QString &value)
{
    static const QRegularExpression Extension(u"(#|;|,|ext|x|轉|转|分機|分机|內線).*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Countries(u"^(?:886|81|66)(?=\\d{8,10}$)"_s);
    QString digits;
    const QString plain = plainOf(value).remove(Extension);
    for (const auto letter : plain) {
        if (letter.isDigit())
            digits.append(QChar(u'0' + letter.digitValue()));
        else if (letter.isLetter())
            return {};
    }
    const bool isInternational = plain.startsWith(u'+') || digits.startsWith(u"00"_s);
    if (isOneLetter(digits))
        return {};
    static const QRegularExpression Zeros(u"^0+"_s);
    digits.remove(Zeros);
    if (isInternational)
        digits.remove(Countries).remove(Zeros);
    return digits.size() < ShortestLine || digits.size() > LongestLine ? QString() : digits;
}

QString emailKey(const QString &value)
{
    static const QRegularExpression Form(u"^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$"_s);
    const QString plain = plainOf(value).toLower();
    return Form.match(plain).hasMatch() ? plain : QString();
}

QString memberKey(const QString &value)
{
    QString key;
    const QString plain = plainOf(value).toUpper();
    for (const auto letter : plain) {
        if (letter.isLetterOrNumber())
            key.append(letter);
    }
    return key.size() < ShortestMember || isOneLetter(key) ? QString() : key;
}

} // namespace

QString identityKey(AttributeIdentity identity, const QString &value)
{
    if (value.isEmpty() || value.size() > LongestCompared)
        return {};
    switch (identity) {
    case AttributeIdentity::Member:
        return memberKey(value);
    case AttributeIdentity::Email:
        return emailKey(value);
    case AttributeIdentity::Phone:
        return phoneKey(value);
    case AttributeIdentity::None:
        break;
    }
    return {};
}

QString comparedName(const QString &name)
{
    return plainOf(name).simplified().toCaseFolded();
}

} // namespace Frontdesk
