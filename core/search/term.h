// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/runs.h"

namespace Frontdesk::Search {

/// A text made ready to be compared with terms.
struct IndexedText {
    explicit IndexedText(QStringView text)
        : folded(fold(text))
        , runs(runsOf(folded))
    {
    }

    FoldedText folded;
    QList<Run> runs;
};

/// One word or quoted phrase that somebody looks for.
///
/// Its runs have to stand one after the other; what parts them does not count. All but the first
/// begin where a run of the text begins, all but the last end where one ends. So a term of one run
/// is found at the beginning of a word, or anywhere in a chain.
class Term
{
public:
    explicit Term(QStringView typed);

    /// It holds nothing that could be looked for, only punctuation or emoji.
    bool isEmpty() const noexcept { return m_text.runs.isEmpty(); }

    /// True where a scan would find it. The reference that the index is held to, and what covers
    /// what is not indexed yet.
    bool matches(const IndexedText &text) const;
    /// Where it stands, in units of the text that was indexed; in order, without overlaps, and
    /// never half of a written character.
    QList<TextRange> hits(const IndexedText &text) const;

    /// For FTS5 over tokensOf(): a phrase, its last token as a beginning where the term may go on.
    /// Empty for an empty term.
    QString matchExpression() const;

    /// They find the same.
    friend bool operator==(const Term &a, const Term &b)
    {
        return a.m_text.folded.letters == b.m_text.folded.letters;
    }

private:
    qsizetype place(const IndexedText &text, qsizetype firstRun, qsizetype from) const;
    bool restFollows(const IndexedText &text, qsizetype firstRun) const;
    qsizetype endOfHit(qsizetype begin, const IndexedText &text, qsizetype firstRun) const;

    IndexedText m_text;
};

/// The hits of several terms, joined where they touch.
QList<TextRange> hits(QStringView text, const QList<Term> &terms);

/// matches() for one text and one term.
bool matches(QStringView text, QStringView term);

} // namespace Frontdesk::Search
