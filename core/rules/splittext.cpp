// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/splittext.h"

#include <QTextBoundaryFinder>

namespace Frontdesk {

namespace {

/// Finds where one text may be cut.
class TextCutter
{
public:
    TextCutter(const Content &content, qsizetype maxUnits)
        : m_content(content)
        , m_text(content.text)
        , m_maxUnits(std::max<qsizetype>(2, maxUnits)) // one character can take two units
        , m_graphemes(QTextBoundaryFinder::Grapheme, content.text)
        , m_words(QTextBoundaryFinder::Line, content.text)
    {
    }

    QList<Content> parts()
    {
        QList<Content> parts;
        qsizetype from = afterBlanks(0);
        while (from < m_text.size()) {
            const auto end = endOfPart(from);
            parts.append(part(from, beforeBlanks(from, end)));
            from = afterBlanks(end);
        }
        return parts;
    }

private:
    qsizetype endOfPart(qsizetype from)
    {
        const auto furthest = from + m_maxUnits;
        if (beforeBlanks(from, m_text.size()) <= furthest)
            return m_text.size();
        const auto earliest = furthest - m_maxUnits / 3;
        for (const auto &separator : {QStringLiteral("\n\n"), QStringLiteral("\n")}) {
            // The separator itself may lie behind the limit: it is dropped with the blanks.
            const auto at = m_text.lastIndexOf(separator, furthest - m_text.size() - 1);
            if (at >= earliest && !isInMark(at))
                return at;
        }
        // Blanks behind the limit are dropped too, so a word may end right at it.
        if (const auto end = lastBreak(m_words, afterBlanks(furthest), earliest); end > 0)
            return end;
        if (const auto end = lastBreak(m_graphemes, furthest, from); end > 0)
            return end;
        return m_text.at(furthest).isLowSurrogate() ? furthest - 1 : furthest;
    }

    /// The last boundary up to @p furthest that cuts no mark; -1 if none lies behind @p earliest.
    qsizetype lastBreak(QTextBoundaryFinder &finder, qsizetype furthest, qsizetype earliest) const
    {
        finder.setPosition(furthest);
        auto at = finder.isAtBoundary() ? furthest : finder.toPreviousBoundary();
        while (at > earliest && (isInMark(at) || isInSequence(at)))
            at = finder.toPreviousBoundary();
        return at > earliest ? at : -1;
    }

    bool isInMark(qsizetype position) const
    {
        return std::any_of(
            m_content.marks.cbegin(), m_content.marks.cend(), [position](const auto &mark) {
                return mark.start < position && position < qsizetype(mark.start) + mark.length;
            });
    }

    /// Qt 6.4 finds grapheme boundaries around zero-width joiners, and even inside the characters
    /// they join: families and professions would fall apart.
    bool isInSequence(qsizetype position) const
    {
        constexpr char16_t Joiner = 0x200d;
        if (position <= 0 || position >= m_text.size())
            return false;
        const auto before = m_text.at(position - 1);
        const auto behind = m_text.at(position);
        return before == Joiner || behind == Joiner
            || (before.isHighSurrogate() && behind.isLowSurrogate());
    }

    qsizetype afterBlanks(qsizetype from) const
    {
        while (from < m_text.size() && m_text.at(from).isSpace())
            ++from;
        return from;
    }

    qsizetype beforeBlanks(qsizetype from, qsizetype end) const
    {
        while (end > from && m_text.at(end - 1).isSpace())
            --end;
        return end;
    }

    Content part(qsizetype from, qsizetype end) const
    {
        Content content;
        content.text = m_text.sliced(from, end - from).toString();
        for (auto mark : m_content.marks) {
            if (mark.start < from || qsizetype(mark.start) + mark.length > end)
                continue;
            mark.start -= static_cast<int>(from);
            content.marks.append(std::move(mark));
        }
        return content;
    }

    const Content &m_content;
    QStringView m_text;
    qsizetype m_maxUnits;
    QTextBoundaryFinder m_graphemes;
    QTextBoundaryFinder m_words;
};

} // namespace

QList<Content> splitText(const Content &content, qsizetype maxUnits)
{
    return TextCutter(content, maxUnits).parts();
}

} // namespace Frontdesk
