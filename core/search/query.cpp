// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/search/queryparser.h"
#include "core/search/queryvalues.h"

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

namespace {

QString inQuotes(const QString &text)
{
    QString quoted(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || c == u'\u201C' || c == u'\u201D' || c == u'\uFF02')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

/// @p typed if that is read as @p wanted, else with @p value in quotes: the parser alone knows what
/// needs them.
QString
plainOrQuoted(const QString &before, const QString &value, const Condition &wanted, bool negated)
{
    auto typed = before + value;
    const auto read = parse(typed);
    const bool isRead = read.isValid() && read.query.clauses == QList<Clause>{{wanted, negated}};
    return isRead ? typed : before + inQuotes(value);
}

class Printer
{
public:
    Printer(const Condition &condition, bool negated)
        : m_condition(condition)
        , m_negated(negated)
    {
    }

    QString operator()(const Text &text) const { return value({}, text.words); }
    QString operator()(const InAccount &in) const { return value(Operator::Account, in.name); }
    QString operator()(const Tagged &tagged) const { return value(Operator::Tag, tagged.tag); }
    QString operator()(const From &from) const { return somebody(Operator::From, from.writer); }
    QString operator()(const Assignee &assignee) const
    {
        return somebody(Operator::Assignee, assignee.colleague);
    }
    QString operator()(const InTeam &in) const { return somebody(Operator::Team, in.team); }
    QString operator()(const OnChannel &on) const
    {
        return word(Operator::Channel, nameOf(on.channel));
    }
    QString operator()(const Has &has) const { return word(Operator::Has, nameOf(has.what)); }
    QString operator()(const Is &is) const { return word(Operator::Is, nameOf(is.trait)); }
    QString operator()(const InState &in) const { return word(Operator::State, nameOf(in.state)); }
    QString operator()(const Before &before) const
    {
        return word(Operator::Before, dayText(before.day));
    }
    QString operator()(const After &after) const
    {
        return word(Operator::After, dayText(after.day));
    }
    QString operator()(const Waiting &waiting) const
    {
        return sign() + (waiting.longer ? u"wait>"_s : u"wait<"_s) + durationText(waiting.than);
    }

private:
    QString sign() const { return m_negated ? u"-"_s : QString(); }

    template <typename Words>
    QString word(Operator which, const Words &words) const
    {
        return sign() + nameOf(which) + u':' + words;
    }

    QString value(std::optional<Operator> which, const QString &text) const
    {
        const auto before = sign() + (which ? nameOf(*which) + u':' : QString());
        return plainOrQuoted(before, text, m_condition, m_negated);
    }

    QString somebody(Operator which, const Somebody &who) const
    {
        return who.who == Somebody::Who::Named ? value(which, who.name)
                                               : word(which, nameOf(who.who));
    }

    const Condition &m_condition;
    bool m_negated;
};

} // namespace

QString print(const Clause &clause)
{
    return std::visit(Printer(clause.condition, clause.negated), clause.condition);
}

QString print(const Query &query)
{
    QStringList clauses;
    for (const auto &clause : query.clauses)
        clauses.append(print(clause));
    return clauses.join(u' ');
}

} // namespace Frontdesk::Search
