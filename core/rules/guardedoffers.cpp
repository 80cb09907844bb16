// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/guardedoffers.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace Frontdesk {

namespace {

using Letters = QList<char32_t>;

constexpr double Unusual = 80; // per cent off

/// A number as it is written, and what it says.
struct Figure {
    qsizetype first = 0;
    qsizetype last = 0;
    double value = 0;
    int digits = 0; ///< before the point
};

int digitOf(char32_t letter)
{
    static const std::u32string Han = U"〇一二三四五六七八九";
    if (const auto at = Han.find(letter); at != std::u32string::npos)
        return static_cast<int>(at);
    return QChar::category(letter) == QChar::Number_DecimalDigit ? QChar::digitValue(letter) : -1;
}

Figure figureAt(const Letters &text, qsizetype first)
{
    Figure figure{first, first, 0, 0};
    double scale = 0; // of what follows the point
    for (qsizetype i = first; i < text.size(); ++i) {
        const int digit = digitOf(text.at(i));
        const bool isPoint =
            text.at(i) == '.' && scale == 0 && i + 1 < text.size() && digitOf(text.at(i + 1)) >= 0;
        if (isPoint) {
            scale = 1;
            continue;
        }
        if (digit < 0)
            break;
        figure.last = i;
        if (scale > 0) {
            scale /= 10;
            figure.value += digit * scale;
        } else {
            figure.value = figure.value * 10 + digit;
            ++figure.digits;
        }
    }
    return figure;
}

qsizetype pastSpaces(const Letters &text, qsizetype at)
{
    while (at < text.size() && text.at(at) == ' ')
        ++at;
    return at;
}

/// The end of @p word where it stands at @p at, else -1.
qsizetype pastWord(const Letters &text, qsizetype at, std::u32string_view word)
{
    const auto size = static_cast<qsizetype>(word.size());
    if (at + size > text.size() || !std::equal(word.begin(), word.end(), text.cbegin() + at))
        return -1;
    return at + size;
}

/// Folded, behind "90%".
constexpr std::u32string_view OffWords[] = {U"off", U"おふ", U"引き", U"折扣", U"discount"};

/// The last letter of an offer that begins with @p figure; -1 if it is none, or a usual one.
qsizetype endOfOffer(const Letters &text, const Figure &figure)
{
    const auto next = pastSpaces(text, figure.last + 1);
    if (const auto end = pastWord(text, next, U"折"); end > 0) {
        // "1折" is a tenth of the price, "15折" three twentieths; "10折" and "0折" are no offers.
        const double tenths = figure.digits > 1 ? figure.value / 10 : figure.value;
        const bool isOffer = figure.digits <= 2 && tenths > 0 && tenths < 10 && figure.value != 10;
        return isOffer && 100 - tenths * 10 >= Unusual ? end - 1 : -1;
    }
    if (const auto end = pastWord(text, next, U"割引"); end > 0)
        return figure.value < 10 && figure.value * 10 >= Unusual ? end - 1 : -1;
    const auto percent = pastWord(text, next, U"%");
    if (percent < 0 || figure.value < Unusual || figure.value > 100)
        return -1;
    for (const auto &word : OffWords) {
        if (const auto end = pastWord(text, pastSpaces(text, percent), word); end > 0)
            return end - 1;
    }
    return -1;
}

/// Where "ลด" stands before @p figure, which is "90%"; -1 where it does not.
qsizetype startOfThaiOffer(const Letters &text, const Figure &figure)
{
    const auto percent = pastWord(text, pastSpaces(text, figure.last + 1), U"%");
    if (percent < 0 || figure.value < Unusual || figure.value > 100)
        return -1;
    auto at = figure.first - 1;
    while (at >= 0 && text.at(at) == ' ')
        --at;
    return at >= 1 && pastWord(text, at - 1, U"ลด") > 0 ? at - 1 : -1;
}

} // namespace

void findOffers(const QList<char32_t> &text, QList<GuardedPart> &found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (digitOf(text.at(i)) < 0)
            continue;
        const auto figure = figureAt(text, i);
        i = figure.last;
        if (const auto end = endOfOffer(text, figure); end >= 0) {
            found.append({GuardFinding::Kind::UnusualDiscount, figure.first, end});
        } else if (const auto start = startOfThaiOffer(text, figure); start >= 0) {
            const auto percent = pastSpaces(text, figure.last + 1);
            found.append({GuardFinding::Kind::UnusualDiscount, start, percent});
        }
    }
}

} // namespace Frontdesk
