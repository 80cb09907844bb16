// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/guardednumbers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Frontdesk {

namespace {

using Kind = GuardFinding::Kind;
using Letters = QList<char32_t>;
using Digits = QList<int>;

constexpr qsizetype LongestNumber = 19;
constexpr qsizetype ThaiLength = 13;
constexpr qsizetype JapaneseLength = 12;
constexpr qsizetype TaiwaneseLength = 10;

/// Digits that stand together.
struct Group {
    qsizetype first = 0;
    qsizetype last = 0;

    qsizetype size() const { return last - first + 1; }
};

bool isDigit(char32_t letter)
{
    return QChar::category(letter) == QChar::Number_DecimalDigit;
}

bool isLatinLetter(char32_t letter)
{
    return (letter >= 'a' && letter <= 'z') || letter == '_';
}

bool isSeparator(char32_t letter)
{
    return letter == ' ' || letter == '.' || letter == 0x2212
        || QChar::category(letter) == QChar::Punctuation_Dash;
}

/// Begins with "20260520": a day, perhaps with the time.
bool isDate(const Digits &digits)
{
    const int century = digits.at(0) * 10 + digits.at(1);
    const int month = digits.at(4) * 10 + digits.at(5);
    const int day = digits.at(6) * 10 + digits.at(7);
    return (century == 19 || century == 20) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool passesLuhn(const Digits &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i);
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

int leading(const Digits &digits, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i)
        number = number * 10 + digits.at(i);
    return number;
}

/// The first digits say whose card it is, and with it how long its number is.
bool isOfANetwork(const Digits &digits)
{
    const auto size = digits.size();
    const int two = leading(digits, 2);
    const int three = leading(digits, 3);
    const int four = leading(digits, 4);
    if (two / 10 == 4 || two == 62) // Visa, UnionPay
        return size == 16 || size == 19;
    if (two == 34 || two == 37) // American Express
        return size == 15;
    if ((three >= 300 && three <= 305) || two == 36 || two == 38) // Diners Club
        return size == 14;
    const bool mastercard = (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720);
    const bool jcb = four >= 3528 && four <= 3589;
    const bool discover = four == 6011 || two == 65 || (three >= 644 && three <= 649);
    return size == 16 && (mastercard || jcb || discover);
}

bool isCard(const Digits &digits, const QList<qsizetype> &sizes)
{
    if (digits.size() < 14 || !isOfANetwork(digits) || !passesLuhn(digits))
        return false;
    if (sizes.size() > 1 && sizes.constFirst() != 4)
        return false; // printed in groups, of which the first has four
    return sizes.size() == 1 || std::all_of(sizes.cbegin(), sizes.cend(), [](qsizetype size) {
               return size >= 3 && size <= 7;
           });
}

bool isThai(const Digits &digits, const QList<qsizetype> &sizes)
{
    const bool grouped = sizes.size() == 1 || sizes == QList<qsizetype>{1, 4, 5, 2, 1};
    if (digits.size() != ThaiLength || !grouped || digits.at(0) == 0 || digits.at(0) == 9)
        return false;
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits.at(i) * (13 - i);
    return (11 - sum % 11) % 10 == digits.at(12);
}

/// Parcels of Japan's carriers have twelve digits in the same groups, and the rest by seven at the
/// end. They are sent all day.
bool isParcel(const Digits &digits)
{
    int rest = 0;
    for (int i = 0; i < 11; ++i)
        rest = (rest * 10 + digits.at(i)) % 7;
    return rest == digits.at(11);
}

bool isJapanese(const Digits &digits, const QList<qsizetype> &sizes)
{
    const bool grouped = sizes.size() == 1 || sizes == QList<qsizetype>{4, 4, 4};
    if (digits.size() != JapaneseLength || !grouped || isParcel(digits))
        return false;
    if (sizes.size() == 1 && isDate(digits))
        return false;
    int sum = 0;
    for (int n = 1; n <= 11; ++n)
        sum += digits.at(11 - n) * (n <= 6 ? n + 1 : n - 5);
    const int rest = sum % 11;
    return (rest <= 1 ? 0 : 11 - rest) == digits.at(11);
}

std::optional<Kind> kindOf(const Digits &digits, const QList<qsizetype> &sizes)
{
    if (std::all_of(digits.cbegin(), digits.cend(), [&](int d) { return d == digits.at(0); }))
        return {};
    if (isCard(digits, sizes))
        return Kind::CardNumber;
    if (isThai(digits, sizes) || isJapanese(digits, sizes))
        return Kind::IdentityNumber;
    return {};
}

/// "A123456789": the letter stands for two digits.
bool isTaiwanese(const Letters &text, qsizetype at)
{
    static constexpr std::array<int, 26> Letter{10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21,
                                                22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33};
    const auto end = at + TaiwaneseLength;
    if (end > text.size() || text.at(at) < 'a' || text.at(at) > 'z')
        return false;
    if (at > 0 && (isLatinLetter(text.at(at - 1)) || isDigit(text.at(at - 1))))
        return false;
    if (end < text.size() && (isLatinLetter(text.at(end)) || isDigit(text.at(end))))
        return false;
    const int code = Letter.at(text.at(at) - 'a');
    int sum = code / 10 + code % 10 * 9;
    for (int i = 1; i < TaiwaneseLength; ++i) {
        const auto letter = text.at(at + i);
        if (!isDigit(letter))
            return false;
        const int digit = QChar::digitValue(letter);
        if (i == 1 && digit != 1 && digit != 2 && digit != 8 && digit != 9)
            return false; // man or woman, citizen or resident
        sum += digit * (i == TaiwaneseLength - 1 ? 1 : 9 - i);
    }
    return sum % 10 == 0;
}

/// The places of @p text that belong to an address on the web.
QList<bool> addressesIn(const Letters &text)
{
    QList<bool> inside(text.size(), false);
    const auto belongs = [&text](qsizetype i) {
        return text.at(i) > ' ' && text.at(i) < 0x7F;
    };
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        if (text.at(i) != ':' || text.at(i + 1) != '/' || text.at(i + 2) != '/')
            continue;
        for (qsizetype back = i; back >= 0 && belongs(back); --back)
            inside[back] = true;
        for (; i < text.size() && belongs(i); ++i)
            inside[i] = true;
    }
    return inside;
}

QList<Group> groupsIn(const Letters &text, const QList<bool> &isAddress)
{
    QList<Group> groups;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text.at(i)) || isAddress.at(i))
            continue;
        const qsizetype first = i;
        while (i + 1 < text.size() && isDigit(text.at(i + 1)))
            ++i;
        const bool hangs = (first > 0 && isLatinLetter(text.at(first - 1)))
            || (i + 1 < text.size() && isLatinLetter(text.at(i + 1)));
        if (!hangs)
            groups.append({first, i});
    }
    return groups;
}

/// The last of the groups from @p begin on that are one number, and what it is.
std::optional<std::pair<qsizetype, Kind>>
numberFrom(const Letters &text, const QList<Group> &groups, qsizetype begin)
{
    std::optional<std::pair<qsizetype, Kind>> found;
    Digits digits;
    QList<qsizetype> sizes;
    for (qsizetype i = begin; i < groups.size(); ++i) {
        const auto &group = groups.at(i);
        const bool follows = i == begin
            || (group.first - groups.at(i - 1).last == 2 && isSeparator(text.at(group.first - 1)));
        if (!follows || digits.size() + group.size() > LongestNumber)
            break;
        for (qsizetype at = group.first; at <= group.last; ++at)
            digits.append(QChar::digitValue(text.at(at)));
        sizes.append(group.size());
        if (const auto kind = kindOf(digits, sizes))
            found = {i, *kind}; // the longest counts
    }
    return found;
}

} // namespace

void findNumbers(const QList<char32_t> &text, QList<GuardedPart> &found)
{
    const auto isAddress = addressesIn(text);
    const auto groups = groupsIn(text, isAddress);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (const auto number = numberFrom(text, groups, i)) {
            found.append({number->second, groups.at(i).first, groups.at(number->first).last});
            i = number->first;
        }
    }
    for (qsizetype i = 0; i + TaiwaneseLength <= text.size(); ++i) {
        if (!isAddress.at(i) && isTaiwanese(text, i))
            found.append({Kind::IdentityNumber, i, i + TaiwaneseLength - 1});
    }
}

} // namespace Frontdesk
