// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/chunkedbody.h"

#include "core/http/hexdigit.h"

#include <QtGlobal>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MaxDigits = 8; ///< of a chunk size; far above any limit of ours

} // namespace

ChunkedBody::Step
ChunkedBody::read(QByteArrayView bytes, QByteArray &body, quint64 limit, qsizetype &consumed)
{
    consumed = 0;
    while (consumed < bytes.size() && m_state != State::Done) {
        if (m_state == State::Data) {
            const auto piece = std::min(m_size, static_cast<quint64>(bytes.size() - consumed));
            const auto size = static_cast<qsizetype>(piece);
            body.append(bytes.data() + consumed, size);
            consumed += size;
            m_size -= piece;
            if (m_size == 0)
                m_state = State::DataCr;
            continue;
        }
        const quint64 room = limit - std::min(limit, static_cast<quint64>(body.size()));
        const Step step = readByte(bytes[consumed], room);
        ++consumed;
        if (step != Step::NeedMore)
            return step;
    }
    return m_state == State::Done ? Step::Done : Step::NeedMore;
}

ChunkedBody::Step ChunkedBody::readByte(char c, quint64 room)
{
    const auto expect = [&](char wanted, State next) {
        if (c != wanted)
            return Step::Malformed;
        m_state = next;
        return Step::NeedMore;
    };
    switch (m_state) {
    case State::Size:
        return readSize(c, room);
    case State::SizeEnd:
        return expect('\n', m_size == 0 ? State::LastCr : State::Data);
    case State::DataCr:
        return expect('\r', State::DataLf);
    case State::DataLf:
        m_digits = 0;
        m_size = 0;
        return expect('\n', State::Size);
    case State::LastCr:
        return expect('\r', State::LastLf);
    case State::LastLf: {
        const Step step = expect('\n', State::Done);
        return step == Step::NeedMore ? Step::Done : step;
    }
    case State::Data:
    case State::Done:
        break;
    }
    return Step::Malformed;
}

ChunkedBody::Step ChunkedBody::readSize(char c, quint64 room)
{
    if (c == '\r' && m_digits > 0) {
        m_state = State::SizeEnd;
        return m_size > room ? Step::TooLarge : Step::NeedMore;
    }
    const int digit = hexValue(c);
    if (digit < 0 || ++m_digits > MaxDigits)
        return Step::Malformed;
    m_size = m_size * 16 + static_cast<quint64>(digit);
    return Step::NeedMore;
}

} // namespace Frontdesk
