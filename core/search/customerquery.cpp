// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/customerquery.h"

#include <algorithm>

namespace Frontdesk::Search {

using namespace Qt::StringLiterals;

namespace {

using What = CustomerTest::What;
using How = CustomerTest::How;
using Kind = CustomerQuery::Kind;

constexpr qsizetype LongestQuestion = 4'000; ///< UTF-16 units
constexpr int DeepestQuestion = 40; ///< brackets within brackets

struct TestName {
    QLatin1String name;
    What what;
};
constexpr TestName TestNames[] = {{QLatin1String("tag"), What::Tag},
                                  {QLatin1String("attr"), What::Attribute},
                                  {QLatin1String("oa"), What::Account},
                                  {QLatin1String("is"), What::Friend},
                                  {QLatin1String("lang"), What::Language}};

struct Sign {
    QStringView typed;
    How how;
    bool negates;
};
/// Longer ones first.
constexpr Sign Signs[] = {{u"!=", How::Is, true},
                          {u"\uFF01\uFF1D", How::Is, true},
                          {u"\u2260", How::Is, true},
                          {u"<=", How::AtMost, false},
                          {u"\u2264", How::AtMost, false},
                          {u">=", How::AtLeast, false},
                          {u"\u2265", How::AtLeast, false},
                          {u"=", How::Is, false},
                          {u"\uFF1D", How::Is, false},
                          {u"<", How::Less, false},
                          {u"\uFF1C", How::Less, false},
                          {u">", How::More, false},
                          {u"\uFF1E", How::More, false}};

bool opensBracket(QChar c)
{
    return c == u'(' || c == u'\uFF08';
}

bool closesBracket(QChar c)
{
    return c == u')' || c == u'\uFF09';
}

bool endsWord(QChar c)
{
    return c.isSpace() || opensBracket(c) || closesBracket(c);
}

const Sign *signAt(QStringView text)
{
    for (const auto &sign : Signs) {
        if (text.startsWith(sign.typed))
            return &sign;
    }
    return nullptr;
}

/// By descent: or, and, not, one.
class CustomerParser
{
public:
    explicit CustomerParser(QStringView typed)
        : m_typed(typed)
    {
    }

    ParsedCustomerQuery run()
    {
        if (m_typed.size() > LongestQuestion) {
            fail(QLatin1String("query.too-long"), 0, QString::number(LongestQuestion));
            return {{}, m_mistake};
        }
        skipSpace();
        auto query = atEnd() ? CustomerQuery() : readAny(0);
        if (!m_mistake && !atEnd())
            fail(QLatin1String("query.bracket"), m_at, here());
        return {m_mistake ? CustomerQuery() : std::move(query), m_mistake};
    }

private:
    bool atEnd() const { return m_at >= m_typed.size(); }
    QChar here() const { return m_typed.at(m_at); }
    void skipSpace()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }

    void fail(QLatin1String code, qsizetype from, const QString &argument)
    {
        if (!m_mistake)
            m_mistake = Mistake{code, {from, std::max<qsizetype>(m_at - from, 1)}, argument};
    }

    /// Takes the word, which stands by itself, in capitals.
    bool takeWord(QLatin1String word)
    {
        if (!m_typed.mid(m_at).startsWith(word))
            return false;
        const auto end = m_at + word.size();
        if (end < m_typed.size() && !endsWord(m_typed.at(end)))
            return false;
        m_at = end;
        skipSpace();
        return true;
    }

    CustomerQuery readAny(int depth)
    {
        CustomerQuery any{Kind::Any, {}, {readAll(depth)}};
        while (!m_mistake && takeWord("OR"_L1))
            any.parts.append(readAll(depth));
        return any.parts.size() == 1 ? any.parts.takeFirst() : any;
    }

    CustomerQuery readAll(int depth)
    {
        CustomerQuery all{Kind::All, {}, {readNot(depth)}};
        while (!m_mistake && !atEnd() && !closesBracket(here()) && !isAt("OR"_L1)) {
            takeWord("AND"_L1);
            all.parts.append(readNot(depth));
        }
        return all.parts.size() == 1 ? all.parts.takeFirst() : all;
    }

    bool isAt(QLatin1String word)
    {
        const auto at = m_at;
        const bool is = takeWord(word);
        m_at = at;
        return is;
    }

    CustomerQuery readNot(int depth)
    {
        if (depth > DeepestQuestion) {
            fail(QLatin1String("query.too-long"), m_at, QString::number(DeepestQuestion));
            return {};
        }
        if (!atEnd() && here() == u'-') {
            ++m_at;
            return CustomerQuery::no(readNot(depth + 1));
        }
        if (takeWord("NOT"_L1))
            return CustomerQuery::no(readNot(depth + 1));
        return readOne(depth);
    }

    CustomerQuery readOne(int depth)
    {
        if (atEnd() || closesBracket(here())) {
            fail(QLatin1String("query.missing"), m_at, QString());
            return {};
        }
        if (!opensBracket(here()))
            return readTest();
        const auto from = m_at++;
        skipSpace();
        auto inner = readAny(depth + 1);
        if (!m_mistake && (atEnd() || !closesBracket(here()))) {
            fail(QLatin1String("query.bracket"), from, m_typed.mid(from, 1).toString());
            return {};
        }
        if (!m_mistake)
            ++m_at;
        skipSpace();
        return inner;
    }

    CustomerQuery readTest()
    {
        const auto from = m_at;
        while (!atEnd() && here() != u':' && here() != u'\uFF1A' && !endsWord(here())
               && !isQuote(here()))
            ++m_at;
        const auto typed = m_typed.mid(from, m_at - from).toString();
        if (atEnd() || (here() != u':' && here() != u'\uFF1A')) {
            const bool isQuoted = !atEnd() && isQuote(here());
            fail(QLatin1String("query.customers-only"),
                 from,
                 isQuoted ? m_typed.mid(from, 20).toString() : typed);
            return {};
        }
        ++m_at;
        for (const auto &known : TestNames) {
            if (typed.compare(known.name, Qt::CaseInsensitive) == 0)
                return readNamed(known.what, typed, from);
        }
        fail(Mistakes::UnknownOperator, from, typed);
        return {};
    }

    CustomerQuery readNamed(What what, const QString &typed, qsizetype from)
    {
        CustomerTest test{what, readValue(what == What::Attribute)};
        if (!m_mistake && test.name.trimmed().isEmpty())
            fail(Mistakes::MissingValue, from, typed);
        bool negates = false;
        if (what == What::Attribute)
            negates = readComparison(test, typed, from);
        if (what == What::Friend && !m_mistake) {
            test.name = test.name.toLower();
            if (!QStringList{u"friend"_s, u"blocked"_s, u"not-friend"_s}.contains(test.name))
                fail(Mistakes::BadValue, from, test.name);
        }
        skipSpace();
        const auto one = CustomerQuery::of(test);
        return negates ? CustomerQuery::no(one) : one;
    }

    /// True for "is not".
    bool readComparison(CustomerTest &test, const QString &typed, qsizetype from)
    {
        const auto *sign = signAt(m_typed.mid(m_at));
        test.how = sign ? sign->how : How::Known;
        if (!sign)
            return false;
        m_at += sign->typed.size();
        test.value = readValue(false);
        if (!m_mistake && test.value.trimmed().isEmpty())
            fail(Mistakes::MissingValue, from, typed);
        return sign->negates;
    }

    /// Up to a space, a bracket or, if @p compared, a sign; or what stands in quotes.
    QString readValue(bool compared)
    {
        if (!atEnd() && isQuote(here()))
            return readQuoted();
        const auto from = m_at;
        while (!atEnd() && !endsWord(here()) && !(compared && signAt(m_typed.mid(m_at))))
            ++m_at;
        return m_typed.mid(from, m_at - from).toString();
    }

    QString readQuoted()
    {
        const auto from = m_at++;
        QString text;
        for (; !atEnd(); ++m_at) {
            if (isQuote(here())) {
                ++m_at;
                return text;
            }
            const bool escapes = here() == u'\\' && m_at + 1 < m_typed.size()
                && (isQuote(m_typed.at(m_at + 1)) || m_typed.at(m_at + 1) == u'\\');
            if (escapes)
                ++m_at;
            text += here();
        }
        fail(Mistakes::OpenQuote, from, text.left(20));
        return {};
    }

    QStringView m_typed;
    qsizetype m_at = 0;
    std::optional<Mistake> m_mistake; ///< the first one
};

QString quotedIfNeeded(const QString &text)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
    });
    if (isPlain)
        return text;
    QString quoted(u'"');
    for (const QChar c : text) {
        if (isQuote(c) || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

QString signOf(How how)
{
    switch (how) {
    case How::Is:
        return u"="_s;
    case How::Less:
        return u"<"_s;
    case How::AtMost:
        return u"<="_s;
    case How::More:
        return u">"_s;
    case How::AtLeast:
        return u">="_s;
    case How::Known:
        break;
    }
    return {};
}

QString printTest(const CustomerTest &test)
{
    QString typed;
    for (const auto &known : TestNames) {
        if (known.what == test.what)
            typed = QString(known.name) + u':' + quotedIfNeeded(test.name);
    }
    if (test.what == What::Attribute && test.how != How::Known)
        typed += signOf(test.how) + quotedIfNeeded(test.value);
    return typed;
}

QString printPart(const CustomerQuery &query)
{
    const bool isOne = query.kind == Kind::Test || query.kind == Kind::Not;
    return isOne ? print(query) : u'(' + print(query) + u')';
}

} // namespace

ParsedCustomerQuery parseCustomers(QStringView typed)
{
    return CustomerParser(typed).run();
}

QString print(const CustomerQuery &query)
{
    QStringList parts;
    switch (query.kind) {
    case Kind::Test:
        return printTest(query.test);
    case Kind::Not:
        return query.parts.isEmpty() ? QString() : u'-' + printPart(query.parts.constFirst());
    case Kind::All:
        for (const auto &part : query.parts)
            parts.append(printPart(part));
        return parts.join(u' ');
    case Kind::Any:
        for (const auto &part : query.parts)
            parts.append(part.kind == Kind::Any ? printPart(part) : print(part));
        return parts.join(u" OR "_s);
    }
    return {};
}

} // namespace Frontdesk::Search
