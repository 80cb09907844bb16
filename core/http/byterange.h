// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <variant>

namespace Frontdesk {

struct WholeFile {
    friend bool operator==(const WholeFile &, const WholeFile &) = default;
};

/// Both ends are inside.
struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;

    qint64 size() const { return last - first + 1; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

struct RangeNotSatisfiable {
    friend bool operator==(const RangeNotSatisfiable &, const RangeNotSatisfiable &) = default;
};

using RangeAnswer = std::variant<WholeFile, ByteRange, RangeNotSatisfiable>;

/// What to send of @p size bytes for the Range header @p header. One range only: several, or
/// something unreadable, get the whole file, as RFC 9110 permits.
RangeAnswer rangeFor(QByteArrayView header, qint64 size);

} // namespace Frontdesk
