// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/wire.h"

#include <QtEndian>

namespace Frontdesk::Relay {

namespace {

constexpr char FinalText = char(0x81);
constexpr qsizetype LongestByte = 125;
constexpr qsizetype LongestShort = 0xFFFF;

template <typename Length>
void appendLength(QByteArray &head, char mark, qsizetype size)
{
    const auto length = qToBigEndian(static_cast<Length>(size));
    head.append(mark);
    head.append(reinterpret_cast<const char *>(&length), sizeof length);
}

} // namespace

WireFrame::WireFrame(const QByteArray &text)
{
    m_bytes.reserve(text.size() + 10);
    m_bytes.append(FinalText);
    if (text.size() <= LongestByte)
        m_bytes.append(static_cast<char>(text.size()));
    else if (text.size() <= LongestShort)
        appendLength<quint16>(m_bytes, 126, text.size());
    else
        appendLength<quint64>(m_bytes, 127, text.size());
    m_head = m_bytes.size();
    m_bytes.append(text);
}

} // namespace Frontdesk::Relay
