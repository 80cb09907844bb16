// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Frontdesk {

/// Joins the chunks of a chunked body as they come. Takes the plain form only: a hexadecimal size,
/// no extensions, no trailer fields. (Beast's own reader asserts on bodies that arrive byte by
/// byte.)
class ChunkedBody
{
public:
    enum class Step { NeedMore, Done, Malformed, TooLarge };

    /// Takes @p consumed of @p bytes and appends what is content to @p body, @p limit bytes at most.
    Step read(QByteArrayView bytes, QByteArray &body, quint64 limit, qsizetype &consumed);

private:
    enum class State { Size, SizeEnd, Data, DataCr, DataLf, LastCr, LastLf, Done };

    Step readByte(char c, quint64 room);
    Step readSize(char c, quint64 room);

    State m_state = State::Size;
    quint64 m_size = 0; ///< of the chunk being read, then what is left of it
    int m_digits = 0;
};

} // namespace Frontdesk
