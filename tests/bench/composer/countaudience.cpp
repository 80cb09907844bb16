// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/audiencetable.h"
#include "core/sql/database.h"
#include "tests/bench/composer/customers.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ManyCustomers = 1'000'000;
constexpr int Rounds = 21;

/// What one customer has, for table and SQL alike.
struct Facts {
    bool vip;
    bool taipei;
    bool blocked;
    int size; ///< 0: not known
    bool inTaipei;
};

Facts anyFacts(std::mt19937 &random)
{
    const auto one = random();
    return {(one & 3U) == 0,
            (one & 12U) == 0,
            (one & 0x1F0U) == 0,
            (one & 0x200U) == 0 ? 0 : 30 + int((one >> 10U) % 20U),
            (one & 0x100000U) == 0};
}

Contact contactOf(int n, const Facts &facts)
{
    Contact contact;
    contact.id = ContactId(u"0190b5a0-3333-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')));
    contact.account = AccountId(u"a1"_s);
    if (facts.vip)
        contact.tags.append(TagId(u"vip"_s));
    if (facts.taipei)
        contact.tags.append(TagId(u"taipei"_s));
    if (facts.blocked)
        contact.tags.append(TagId(u"blocked"_s));
    if (facts.size > 0)
        contact.values.append({AttributeId(u"size"_s), QString::number(facts.size)});
    contact.values.append({AttributeId(u"city"_s), facts.inTaipei ? u"台北"_s : u"高雄"_s});
    return contact;
}

AudienceNames benchNames()
{
    AudienceNames names;
    for (const auto &name : {u"vip"_s, u"taipei"_s, u"blocked"_s})
        names.tags.append({TagId(name), name, 1});
    Attribute size;
    size.id = AttributeId(u"size"_s);
    size.name = u"size"_s;
    size.type = AttributeType::Number;
    Attribute city;
    city.id = AttributeId(u"city"_s);
    city.name = u"city"_s;
    names.attributes = {size, city};
    return names;
}

/// Rows as somebody would keep them who has no table.
class PlainRows
{
public:
    PlainRows()
        : m_database({.file = u":memory:"_s})
    {
        must(m_database.open());
        run("CREATE TABLE contact (n INTEGER PRIMARY KEY)");
        run("CREATE TABLE tagged (n INTEGER, tag TEXT, PRIMARY KEY (n, tag)) WITHOUT ROWID");
        run("CREATE TABLE value (n INTEGER, attribute TEXT, value TEXT, "
            "PRIMARY KEY (n, attribute)) WITHOUT ROWID");
        run("BEGIN");
    }
    void add(int n, const Facts &facts)
    {
        must(m_database.execute("INSERT INTO contact VALUES (:n)", {{":n", n}}));
        const auto tag = [&](bool has, const QString &name) {
            if (has)
                must(m_database.execute("INSERT INTO tagged VALUES (:n, :tag)",
                                        {{":n", n}, {":tag", name}}));
        };
        tag(facts.vip, u"vip"_s);
        tag(facts.taipei, u"taipei"_s);
        tag(facts.blocked, u"blocked"_s);
        const auto value = [&](const QString &attribute, const QString &text) {
            must(m_database.execute("INSERT INTO value VALUES (:n, :attribute, :value)",
                                    {{":n", n}, {":attribute", attribute}, {":value", text}}));
        };
        if (facts.size > 0)
            value(u"size"_s, QString::number(facts.size));
        value(u"city"_s, facts.inTaipei ? u"台北"_s : u"高雄"_s);
    }
    qint64 count()
    {
        const auto counted = m_database.selectOne(
            "SELECT count(*) FROM contact AS c WHERE "
            "EXISTS (SELECT 1 FROM tagged AS t WHERE t.n = c.n AND t.tag = 'vip') "
            "AND EXISTS (SELECT 1 FROM tagged AS t WHERE t.n = c.n AND t.tag = 'taipei') "
            "AND NOT EXISTS (SELECT 1 FROM tagged AS t WHERE t.n = c.n AND t.tag = 'blocked') "
            "AND EXISTS (SELECT 1 FROM value AS v WHERE v.n = c.n AND v.attribute = 'size' "
            "AND CAST(v.value AS REAL) > 38) "
            "AND EXISTS (SELECT 1 FROM value AS v WHERE v.n = c.n AND v.attribute = 'city' "
            "AND v.value = '台北')",
            {},
            [](const Sql::Row &row) { return row.integer(0); });
        must(counted);
        return counted->value_or(0);
    }

private:
    template <typename T>
    static void must(const Result<T> &done)
    {
        if (done)
            return;
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
        std::exit(1);
    }
    void run(const char *sql) { must(m_database.execute(sql, {})); }

    Sql::Database m_database;
};

} // namespace

void countAudience(unsigned seed, const SayNumber &say)
{
    std::mt19937 random(seed);
    const auto names = benchNames();
    AudienceTable table;
    table.setAttributes(names.attributes);
    PlainRows rows;
    QElapsedTimer elapsed;
    double filling = 0;
    for (int n = 0; n < ManyCustomers; ++n) {
        const auto facts = anyFacts(random);
        const auto contact = contactOf(n, facts);
        elapsed.start();
        table.put(contact);
        filling += double(elapsed.nsecsElapsed());
        rows.add(n, facts);
    }
    table.pack();
    say("audience-fill", filling / 1e9);
    const auto typed = u"tag:vip tag:taipei -tag:blocked attr:size>38 attr:city=台北"_s;
    qint64 found = 0;
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        elapsed.start();
        const auto parsed = Search::parseCustomers(typed);
        found = table.find(parsed.query, names)->count();
        times.push_back(double(elapsed.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    elapsed.start();
    const auto scanned = rows.count();
    const double scan = double(elapsed.nsecsElapsed()) / 1e6;
    if (scanned != found) {
        std::fprintf(stderr, "the table finds %lld, a scan %lld\n", found, scanned);
        std::exit(1);
    }
    say("audience-count", times.back());
    say("audience-scan", scan);
    say("audience-scan-of-count", scan / times.at(times.size() / 2));
}

} // namespace Frontdesk
