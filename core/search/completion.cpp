// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"

#include "core/search/queryparser.h"
#include "core/search/queryvalues.h"
#include "core/search/term.h"

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSuggestions = 8;

/// Where the word that ends at @p cursor begins; nothing inside of quotes.
std::optional<qsizetype> wordBefore(const QString &typed, qsizetype cursor)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        if (isQuote(typed.at(at)))
            quoted = !quoted;
        else if (!quoted && typed.at(at).isSpace())
            start = at + 1;
    }
    return quoted ? std::nullopt : std::optional(start);
}

QStringList namesOf(Operator which, const CompletionNames &names)
{
    switch (which) {
    case Operator::Account:
        return names.accounts;
    case Operator::Tag:
        return names.tags;
    case Operator::From:
    case Operator::Assignee:
        return names.colleagues;
    case Operator::Team:
        return names.teams;
    default:
        return {};
    }
}

/// "oa:taipei", or "oa:\"晴葉 台北\"" where it needs quotes.
QString written(Operator which, const QString &name)
{
    const Somebody somebody{Somebody::Who::Named, name};
    switch (which) {
    case Operator::Account:
        return print(Clause{InAccount{name}});
    case Operator::Tag:
        return print(Clause{Tagged{name}});
    case Operator::From:
        return print(Clause{From{somebody}});
    case Operator::Team:
        return print(Clause{InTeam{somebody}});
    default:
        return print(Clause{Assignee{somebody}});
    }
}

void addValues(Operator which,
               QStringView begun,
               const CompletionNames &names,
               QList<Suggestion> &suggestions)
{
    const auto words = wordsOf(which);
    for (const auto word : words) {
        if (QStringView(QString(word)).startsWith(begun, Qt::CaseInsensitive) && word != begun)
            suggestions.append({nameOf(which) + u':' + word});
    }
    const auto known = namesOf(which, names);
    for (const auto &name : known) {
        const bool fits = begun.isEmpty() || matches(name, begun);
        if (fits && suggestions.size() < MostSuggestions)
            suggestions.append({written(which, name)});
    }
}

} // namespace

Completion completionAt(const QString &typed, qsizetype cursor, const CompletionNames &names)
{
    const auto start = wordBefore(typed, cursor);
    if (!start)
        return {};
    const qsizetype begin = *start < cursor && typed.at(*start) == u'-' ? *start + 1 : *start;
    const auto word = QStringView(typed).mid(begin, cursor - begin);
    Completion completion{{begin, cursor - begin}, {}};
    qsizetype colon = word.indexOf(u':');
    if (colon < 0)
        colon = word.indexOf(u'\uFF1A');
    if (colon >= 0) {
        if (const auto which = operatorNamed(word.left(colon)))
            addValues(*which, word.mid(colon + 1), names, completion.suggestions);
        return completion;
    }
    const auto operators = operatorNames();
    for (const auto name : operators) {
        if (!word.isEmpty() && QString(name).startsWith(word, Qt::CaseInsensitive))
            completion.suggestions.append({name + u':', true});
    }
    return completion;
}

} // namespace Frontdesk::Search
