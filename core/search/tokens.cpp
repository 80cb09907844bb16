// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tokens.h"

#include <QStringList>

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

void appendTokens(const FoldedText &text, const Run &run, bool whole, QStringList &tokens)
{
    const auto *letters = text.letters.constData();
    if (run.kind == Run::Kind::Word) {
        tokens.append(QString::fromUcs4(letters + run.begin, run.size()));
        return;
    }
    for (qsizetype at = run.begin; at + 1 < run.end; ++at)
        tokens.append(QString::fromUcs4(letters + at, 2));
    if (whole || run.size() == 1)
        tokens.append(QString::fromUcs4(letters + run.end - 1, 1));
}

QString tokensOf(QStringView text)
{
    const auto folded = fold(text);
    QStringList tokens;
    tokens.reserve(folded.letters.size());
    const auto runs = runsOf(folded);
    for (const auto &run : runs)
        appendTokens(folded, run, true, tokens);
    return tokens.join(u' ');
}

} // namespace Frontdesk::Search
