// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/byterange.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace Frontdesk {

namespace {

std::optional<qint64> toNumber(QByteArrayView digits)
{
    const bool isNumber = !digits.isEmpty() && digits.size() <= 18
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    return digits.toByteArray().toLongLong();
}

RangeAnswer lastBytes(QByteArrayView count, qint64 size)
{
    const auto wanted = toNumber(count);
    if (!wanted)
        return WholeFile{};
    if (*wanted == 0 || size == 0)
        return RangeNotSatisfiable{};
    return ByteRange{std::max<qint64>(0, size - *wanted), size - 1};
}

} // namespace

RangeAnswer rangeFor(QByteArrayView header, qint64 size)
{
    constexpr QByteArrayView Unit = "bytes=";
    if (!header.startsWith(Unit))
        return WholeFile{};
    const QByteArrayView spec = header.sliced(Unit.size()).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return WholeFile{};
    if (dash == 0)
        return lastBytes(spec.sliced(1), size);

    const auto first = toNumber(spec.first(dash));
    const QByteArrayView tail = spec.sliced(dash + 1);
    const auto last = tail.isEmpty() ? std::optional<qint64>(size - 1) : toNumber(tail);
    if (!first || !last)
        return WholeFile{};
    if (*first >= size)
        return RangeNotSatisfiable{};
    if (*last < *first)
        return WholeFile{};
    return ByteRange{*first, std::min(*last, size - 1)};
}

} // namespace Frontdesk
