// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"

#include "core/search/queryvalues.h"
#include "core/search/term.h"

#include <algorithm>

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == u'\uFF1A';
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class Parser
{
public:
    explicit Parser(QStringView typed)
        : m_typed(typed)
    {
    }

    ParsedQuery run()
    {
        for (skipSpace(); !atEnd(); skipSpace())
            readClause();
        return std::move(m_parsed);
    }

private:
    struct Value {
        QString text;
        TextRange place;
        bool quoted = false;
    };

    bool atEnd() const { return m_at >= m_typed.size(); }
    QChar here() const { return m_typed.at(m_at); }

    void skipSpace()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }

    void readClause()
    {
        m_start = m_at;
        const bool negated =
            here() == u'-' && m_at + 1 < m_typed.size() && !m_typed.at(m_at + 1).isSpace();
        if (negated)
            ++m_at;
        const auto condition = readCondition();
        if (!condition)
            return;
        m_parsed.query.clauses.append({*condition, negated});
        m_parsed.places.append({m_start, m_at - m_start});
    }

    std::optional<Condition> readCondition()
    {
        if (!isQuote(here())) {
            auto end = m_at;
            while (end < m_typed.size() && isLatin(m_typed.at(end)))
                ++end;
            const auto name = m_typed.mid(m_at, end - m_at);
            const auto rest = m_typed.mid(end);
            if (isOperator(name, rest)) {
                m_at = end + 1;
                return readOperator(name);
            }
            const bool compares = rest.startsWith(u'>') || rest.startsWith(u'<');
            if (compares && name.compare("wait"_L1, Qt::CaseInsensitive) == 0) {
                m_at = end + 1;
                return readWaiting(rest.startsWith(u'>'));
            }
        }
        const auto value = readValue();
        if (!value)
            return std::nullopt;
        if (Term(value->text).isEmpty())
            return mistake(Mistakes::NothingToFind, value->place, value->text);
        return Text{value->text};
    }

    /// A wide colon is one only behind a name that is known: Chinese puts it behind any word.
    static bool isOperator(QStringView name, QStringView rest)
    {
        if (name.isEmpty() || rest.isEmpty() || rest.startsWith("://"_L1))
            return false;
        return rest.front() == u':' || (isColon(rest.front()) && operatorNamed(name));
    }

    std::optional<Condition> readOperator(QStringView name)
    {
        const TextRange place{m_start, m_at - m_start};
        const auto which = operatorNamed(name);
        const auto value = readValue();
        if (!value)
            return std::nullopt;
        if (!which)
            return mistake(Mistakes::UnknownOperator, place, name.toString());
        if (value->text.trimmed().isEmpty())
            return mistake(Mistakes::MissingValue, {m_start, m_at - m_start}, name.toString());
        if (*which == Operator::Is && value->text.compare("mine"_L1, Qt::CaseInsensitive) == 0)
            return Assignee{{Somebody::Who::Me}};
        auto condition = conditionOf(*which, value->text, value->quoted);
        return condition ? condition : mistake(Mistakes::BadValue, value->place, value->text);
    }

    std::optional<Condition> readWaiting(bool longer)
    {
        const auto value = readValue();
        if (!value)
            return std::nullopt;
        if (value->text.isEmpty())
            return mistake(Mistakes::MissingValue, {m_start, m_at - m_start}, u"wait"_s);
        const auto duration = durationFrom(value->text);
        if (!duration)
            return mistake(Mistakes::BadValue, value->place, value->text);
        return Waiting{longer, *duration};
    }

    /// Up to the next space, or what stands in quotes; nothing if those do not end.
    std::optional<Value> readValue()
    {
        const auto start = m_at;
        if (!atEnd() && isQuote(here()))
            return readQuoted();
        while (!atEnd() && !here().isSpace())
            ++m_at;
        return Value{m_typed.mid(start, m_at - start).toString(), {start, m_at - start}, false};
    }

    std::optional<Value> readQuoted()
    {
        const auto start = m_at++;
        QString text;
        for (; !atEnd(); ++m_at) {
            if (isQuote(here())) {
                ++m_at;
                return Value{text, {start, m_at - start}, true};
            }
            const bool escapes = here() == u'\\' && m_at + 1 < m_typed.size()
                && (isQuote(m_typed.at(m_at + 1)) || m_typed.at(m_at + 1) == u'\\');
            if (escapes)
                ++m_at;
            text += here();
        }
        mistake(Mistakes::OpenQuote, {start, m_at - start}, text);
        return std::nullopt;
    }

    std::nullopt_t mistake(QLatin1String code, const TextRange &place, const QString &argument)
    {
        m_parsed.mistakes.append({code, place, argument});
        return std::nullopt;
    }

    QStringView m_typed;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< of the clause
    ParsedQuery m_parsed;
};

} // namespace

bool isQuote(QChar c)
{
    // What input methods type for it.
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\uFF02';
}

ParsedQuery parse(QStringView typed)
{
    return Parser(typed).run();
}

} // namespace Frontdesk::Search
