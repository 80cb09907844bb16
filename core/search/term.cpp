// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term.h"

#include "core/search/tokens.h"

#include <QStringList>

#include <algorithm>

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Nowhere = -1;

/// @p part of @p needle stands in @p text from letter @p at on.
bool standsAt(const FoldedText &text, qsizetype at, const FoldedText &needle, const Run &part)
{
    return std::equal(needle.letters.cbegin() + part.begin,
                      needle.letters.cbegin() + part.end,
                      text.letters.cbegin() + at);
}

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> apart;
    for (const auto &range : std::as_const(ranges)) {
        if (apart.isEmpty() || range.start > apart.constLast().end()) {
            apart.append(range);
        } else {
            auto &last = apart.last();
            last.length = std::max(last.end(), range.end()) - last.start;
        }
    }
    return apart;
}

} // namespace

Term::Term(QStringView typed)
    : m_text(typed)
{
}

/// The first letter at or after @p from, in run @p firstRun, at which the whole term stands.
qsizetype Term::place(const IndexedText &text, qsizetype firstRun, qsizetype from) const
{
    const auto &run = text.runs.at(firstRun);
    const auto &wanted = m_text.runs.constFirst();
    const bool goesOn = m_text.runs.size() > 1;
    if (run.kind != wanted.kind || run.size() < wanted.size())
        return Nowhere;
    const qsizetype last = run.end - wanted.size();
    if (wanted.kind == Run::Kind::Word) {
        const bool fits = from <= run.begin && (!goesOn || last == run.begin)
            && standsAt(text.folded, run.begin, m_text.folded, wanted);
        return fits && restFollows(text, firstRun) ? run.begin : Nowhere;
    }
    const qsizetype first = std::max(from, goesOn ? last : run.begin);
    for (qsizetype at = first; at <= last; ++at) {
        if (standsAt(text.folded, at, m_text.folded, wanted))
            return restFollows(text, firstRun) ? at : Nowhere;
    }
    return Nowhere;
}

bool Term::restFollows(const IndexedText &text, qsizetype firstRun) const
{
    const auto count = m_text.runs.size();
    if (firstRun + count > text.runs.size())
        return false;
    for (qsizetype i = 1; i < count; ++i) {
        const auto &run = text.runs.at(firstRun + i);
        const auto &wanted = m_text.runs.at(i);
        const bool isLast = i + 1 == count;
        const bool fits = isLast ? run.size() >= wanted.size() : run.size() == wanted.size();
        if (run.kind != wanted.kind || !fits
            || !standsAt(text.folded, run.begin, m_text.folded, wanted))
            return false;
    }
    return true;
}

qsizetype Term::endOfHit(qsizetype begin, const IndexedText &text, qsizetype firstRun) const
{
    const auto count = m_text.runs.size();
    const auto last = count == 1 ? begin : text.runs.at(firstRun + count - 1).begin;
    return last + m_text.runs.constLast().size();
}

bool Term::matches(const IndexedText &text) const
{
    if (isEmpty())
        return false;
    for (qsizetype i = 0; i < text.runs.size(); ++i) {
        if (place(text, i, 0) != Nowhere)
            return true;
    }
    return false;
}

QList<TextRange> Term::hits(const IndexedText &text) const
{
    QList<TextRange> found;
    for (qsizetype i = 0; i < text.runs.size() && !isEmpty(); ++i) {
        for (auto at = place(text, i, 0); at != Nowhere; at = place(text, i, at + 1)) {
            const auto start = text.folded.places.at(at).start;
            const auto end = text.folded.places.at(endOfHit(at, text, i) - 1).end();
            found.append({start, end - start});
        }
    }
    return joined(found);
}

QString Term::matchExpression() const
{
    if (isEmpty())
        return {};
    QStringList tokens;
    for (qsizetype i = 0; i < m_text.runs.size(); ++i)
        appendTokens(m_text.folded, m_text.runs.at(i), i + 1 < m_text.runs.size(), tokens);
    const auto &last = m_text.runs.constLast();
    const bool mayGoOn = last.kind == Run::Kind::Word || last.size() == 1;
    return u'"' + tokens.join(u' ') + (mayGoOn ? u"\" *"_s : u"\""_s);
}

QList<TextRange> hits(QStringView text, const QList<Term> &terms)
{
    const IndexedText indexed(text);
    QList<TextRange> found;
    for (const auto &term : terms)
        found += term.hits(indexed);
    return joined(found);
}

bool matches(QStringView text, QStringView term)
{
    return Term(term).matches(IndexedText(text));
}

} // namespace Frontdesk::Search
