// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryedit.h"

#include "core/search/queryparser.h"

namespace Frontdesk::Search {

namespace {

/// With the space that parts it from what stands before, or behind where nothing does.
void cut(QString &typed, const TextRange &place)
{
    auto start = place.start;
    auto end = place.end();
    if (start > 0 && typed.at(start - 1).isSpace())
        --start;
    else if (end < typed.size() && typed.at(end).isSpace())
        ++end;
    typed.remove(start, end - start);
}

} // namespace

QString replaced(const QString &typed,
                 const std::function<bool(const Clause &)> &isOld,
                 const std::optional<Clause> &wanted)
{
    const auto parsed = parse(typed);
    QString edited = typed;
    bool placed = !wanted;
    QList<TextRange> old;
    for (qsizetype i = 0; i < parsed.query.clauses.size(); ++i) {
        if (isOld(parsed.query.clauses.at(i)))
            old.append(parsed.places.at(i));
    }
    // From behind, so that the places before stay where they are.
    for (auto i = old.size() - 1; i >= 0; --i) {
        if (i > 0 || placed) {
            cut(edited, old.at(i));
        } else {
            edited.replace(old.at(i).start, old.at(i).length, print(*wanted));
            placed = true;
        }
    }
    if (placed)
        return edited;
    const auto added = print(*wanted);
    return edited.trimmed().isEmpty() ? added + u' ' : added + u' ' + edited;
}

} // namespace Frontdesk::Search
