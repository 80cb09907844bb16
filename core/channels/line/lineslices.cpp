// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineslices.h"

#include <QByteArrayView>

namespace Frontdesk::Line {

namespace {

/// One walk over the bytes that only follows strings and brackets.
class EventSlicer
{
public:
    explicit EventSlicer(const QByteArray &body)
        : m_body(body)
    {
    }

    QList<QByteArray> slices()
    {
        for (m_at = 0; m_at < m_body.size(); ++m_at)
            take(m_body.at(m_at));
        return m_lists == 1 ? m_slices : QList<QByteArray>();
    }

private:
    void take(char c)
    {
        switch (c) {
        case '"':
            skipString();
            break;
        case '{':
        case '[':
            open(c);
            break;
        case '}':
        case ']':
            close();
            break;
        case ':':
            if (m_depth == 1)
                m_isEvents = m_string == "events";
            break;
        case ',':
            if (m_depth == 2 && m_isInList)
                cut();
            break;
        default:
            break;
        }
    }

    /// Leaves m_at on the closing quote.
    void skipString()
    {
        const auto start = m_at + 1;
        m_at = start;
        do {
            m_at = m_body.indexOf('"', m_at) + 1;
        } while (m_at > 0 && isEscaped(m_at - 1, start));
        m_at = m_at > 0 ? m_at - 1 : m_body.size();
        if (m_depth == 1)
            m_string = QByteArrayView(m_body).sliced(start, m_at - start);
    }

    /// Whether an odd number of backslashes stands before @p position.
    bool isEscaped(qsizetype position, qsizetype start) const
    {
        auto first = position;
        while (first > start && m_body.at(first - 1) == '\\')
            --first;
        return (position - first) % 2 == 1;
    }

    void open(char c)
    {
        if (m_depth == 1 && m_isEvents) {
            ++m_lists;
            m_isInList = c == '[';
            m_start = m_at + 1;
        }
        ++m_depth;
    }

    void close()
    {
        --m_depth;
        if (m_depth == 1 && m_isInList) {
            cut();
            m_isInList = false;
        }
    }

    void cut()
    {
        auto slice = m_body.mid(m_start, m_at - m_start).trimmed();
        if (!slice.isEmpty())
            m_slices.append(std::move(slice));
        m_start = m_at + 1;
    }

    const QByteArray &m_body;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< of the element being read
    int m_depth = 0;
    int m_lists = 0; ///< values seen under the key "events"
    bool m_isEvents = false; ///< the value that follows is that of "events"
    bool m_isInList = false;
    QByteArrayView m_string; ///< the last string at the top level
    QList<QByteArray> m_slices;
};

} // namespace

QList<QByteArray> sliceEvents(const QByteArray &body)
{
    return EventSlicer(body).slices();
}

} // namespace Frontdesk::Line
