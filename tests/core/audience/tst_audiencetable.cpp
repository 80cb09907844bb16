// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/audiencetable.h"
#include "core/rules/attributerules.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Qt::StringLiterals;
using Search::CustomerQuery;
using Search::CustomerTest;
using What = CustomerTest::What;
using How = CustomerTest::How;

namespace {

Attribute attribute(const QString &name, AttributeType type)
{
    Attribute one;
    one.id = AttributeId(name.toLower());
    one.name = name;
    one.type = type;
    if (type == AttributeType::Money)
        one.currency = u"TWD"_s;
    if (type == AttributeType::List)
        one.choices = {u"Gold"_s, u"Silver"_s};
    return one;
}

AudienceNames names()
{
    AudienceNames all;
    all.tags = {{TagId(u"t1"_s), u"VIP"_s, 1},
                {TagId(u"t2"_s), u"台北"_s, 2},
                {TagId(u"t3"_s), u"blocked list"_s, 3},
                {TagId(u"t4"_s), u"VIP Gold"_s, 3}};
    all.attributes = {attribute(u"Size"_s, AttributeType::Number),
                      attribute(u"City"_s, AttributeType::Text),
                      attribute(u"Level"_s, AttributeType::List),
                      attribute(u"Birthday"_s, AttributeType::Date),
                      attribute(u"Spent"_s, AttributeType::Money)};
    auto phone = attribute(u"Phone"_s, AttributeType::Text);
    phone.sensitive = true;
    all.attributes.append(phone);
    Account taipei;
    taipei.id = AccountId(u"a1"_s);
    taipei.name = u"Taipei"_s;
    Account tokyo;
    tokyo.id = AccountId(u"a2"_s);
    tokyo.name = u"Tokyo"_s;
    all.accounts = {taipei, tokyo};
    return all;
}

int upTo(int end)
{
    return *rc::gen::inRange(0, end);
}

const QString &oneOf(const QStringList &all)
{
    return all.at(upTo(static_cast<int>(all.size())));
}

const QStringList &valuesOf(const QString &attribute)
{
    static const QHash<QString, QStringList> Values{
        {u"size"_s, {u"38"_s, u"39.5"_s, u"-2"_s, u"40"_s}},
        {u"city"_s, {u"台北"_s, u"Tainan"_s, u"TAINAN"_s}},
        {u"level"_s, {u"Gold"_s, u"Silver"_s}},
        {u"birthday"_s, {u"2001-02-03"_s, u"1999-12-31"_s}},
        {u"spent"_s, {u"1200"_s, u"0"_s, u"99.5"_s}}};
    const auto found = Values.constFind(attribute);
    return *found;
}

Contact anyContact(int n)
{
    Contact contact;
    contact.id =
        ContactId(n % 3 == 0 ? u"contact-%1"_s.arg(n)
                             : u"0190b5a0-3333-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')));
    contact.account = AccountId(u"a%1"_s.arg(1 + upTo(2)));
    contact.language = oneOf({QString(), u"zh-TW"_s, u"th"_s, u"zh-CN"_s});
    contact.friendState = static_cast<FriendState>(upTo(4));
    for (int tag = 1; tag <= 4; ++tag) {
        if (upTo(2) == 1)
            contact.tags.append(TagId(u"t%1"_s.arg(tag)));
    }
    for (const auto &name : {u"size"_s, u"city"_s, u"level"_s, u"birthday"_s, u"spent"_s}) {
        if (upTo(2) == 1)
            contact.values.append({AttributeId(name), oneOf(valuesOf(name))});
    }
    return contact;
}

CustomerQuery anyTest()
{
    switch (upTo(6)) {
    case 0:
        return CustomerQuery::of(
            {What::Tag, oneOf({u"vip"_s, u"台北"_s, u"blocked list"_s, u"VIP Gold"_s})});
    case 1:
        return CustomerQuery::of({What::Account, oneOf({u"Taipei"_s, u"tokyo"_s})});
    case 2:
        return CustomerQuery::of(
            {What::Friend, oneOf({u"friend"_s, u"blocked"_s, u"not-friend"_s})});
    case 3:
        return CustomerQuery::of({What::Language, oneOf({u"zh"_s, u"th"_s, u"zh-TW"_s})});
    default:
        break;
    }
    const auto name = oneOf({u"size"_s, u"city"_s, u"level"_s, u"birthday"_s, u"spent"_s});
    const bool hasOrder = name != u"city" && name != u"level";
    const auto how = hasOrder ? static_cast<How>(upTo(6)) : upTo(2) == 0 ? How::Is : How::Known;
    return CustomerQuery::of(
        {What::Attribute, name, how, how == How::Known ? QString() : oneOf(valuesOf(name))});
}

CustomerQuery anyQuery(int depth)
{
    if (depth == 0 || upTo(3) == 0)
        return anyTest();
    if (upTo(3) == 0)
        return CustomerQuery::no(anyQuery(depth - 1));
    CustomerQuery query{upTo(2) == 0 ? CustomerQuery::Kind::All : CustomerQuery::Kind::Any, {}, {}};
    for (int part = 2 + upTo(2); part > 0; --part)
        query.parts.append(anyQuery(depth - 1));
    return query;
}

/// As somebody would do it who looks at one customer after the other.
class Scan
{
public:
    explicit Scan(const Contact &contact)
        : m_contact(contact)
    {
    }

    bool fits(const CustomerQuery &query) const
    {
        const auto &parts = query.parts;
        const auto does = [this](const CustomerQuery &part) {
            return fits(part);
        };
        switch (query.kind) {
        case CustomerQuery::Kind::Test:
            return fits(query.test);
        case CustomerQuery::Kind::Not:
            return !fits(parts.constFirst());
        case CustomerQuery::Kind::Any:
            return std::any_of(parts.cbegin(), parts.cend(), does);
        case CustomerQuery::Kind::All:
            break;
        }
        return std::all_of(parts.cbegin(), parts.cend(), does);
    }

private:
    bool fits(const CustomerTest &test) const
    {
        const auto all = names();
        switch (test.what) {
        case What::Tag:
            return std::any_of(all.tags.cbegin(), all.tags.cend(), [&](const Tag &tag) {
                return foldedName(tag.name) == foldedName(test.name)
                    && m_contact.tags.contains(tag.id);
            });
        case What::Account:
            return m_contact.account == AccountId(test.name.startsWith(u'T') ? u"a1"_s : u"a2"_s);
        case What::Friend:
            return (test.name == u"friend" && m_contact.friendState == FriendState::Friend)
                || (test.name == u"blocked" && m_contact.friendState == FriendState::Blocked)
                || (test.name == u"not-friend" && m_contact.friendState == FriendState::NotFriend);
        case What::Language:
            return m_contact.language.startsWith(test.name);
        case What::Attribute:
            break;
        }
        for (const auto &value : m_contact.values) {
            if (value.attribute.value() == test.name)
                return fits(test, value.value);
        }
        return false;
    }

    static bool fits(const CustomerTest &test, const QString &value)
    {
        if (test.how == How::Known)
            return true;
        if (test.name == u"city" || test.name == u"level")
            return value.compare(test.value, Qt::CaseInsensitive) == 0;
        // Days of the same form are in the order of their letters.
        const int order = test.name == u"birthday"     ? value.compare(test.value)
            : value.toDouble() < test.value.toDouble() ? -1
            : value.toDouble() > test.value.toDouble() ? 1
                                                       : 0;
        switch (test.how) {
        case How::Is:
            return order == 0;
        case How::Less:
            return order < 0;
        case How::AtMost:
            return order <= 0;
        case How::More:
            return order > 0;
        case How::AtLeast:
            return order >= 0;
        case How::Known:
            break;
        }
        return true;
    }

    const Contact &m_contact;
};

Result<qint64> counted(const AudienceTable &table, const QString &typed)
{
    const auto parsed = Search::parseCustomers(typed);
    if (!parsed.isValid())
        return Error{ErrorKind::Rejected, parsed.mistake->code};
    const auto found = table.find(parsed.query, names());
    return found ? Result<qint64>(found->count()) : Result<qint64>(found.error());
}

} // namespace

class TestAudienceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Also after contacts were changed, taken out and put in again, and for what is printed.
    void findsWhatAScanFinds()
    {
        const bool holds = rc::check([] {
            AudienceTable table;
            table.setAttributes(names().attributes);
            QHash<ContactId, Contact> all;
            for (int step = 20 + upTo(40); step > 0; --step) {
                const auto contact = anyContact(upTo(25));
                if (upTo(5) == 0) {
                    table.remove(contact.id);
                    all.remove(contact.id);
                } else {
                    table.put(contact);
                    all.insert(contact.id, contact);
                }
            }
            if (upTo(2) == 0)
                table.pack();
            RC_ASSERT(table.size() == all.size());
            for (int question = 0; question < 5; ++question) {
                const auto query = anyQuery(3);
                QSet<ContactId> wanted;
                for (const auto &contact : std::as_const(all)) {
                    if (Scan(contact).fits(query))
                        wanted.insert(contact.id);
                }
                const auto printed = Search::parseCustomers(Search::print(query));
                RC_ASSERT(printed.isValid());
                for (const auto &asked : {query, printed.query}) {
                    const auto found = table.find(asked, names());
                    RC_ASSERT(found.hasValue());
                    const auto ids = table.ids(*found, 1000);
                    RC_ASSERT(found->count() == ids.size());
                    RC_ASSERT(QSet<ContactId>(ids.cbegin(), ids.cend()) == wanted);
                }
            }
        });
        QVERIFY(holds);
    }

    void oneThatIsCalledSoIsMeantAlone()
    {
        AudienceTable table;
        table.setAttributes(names().attributes);
        Contact vip;
        vip.id = ContactId(u"1"_s);
        vip.tags = {TagId(u"t1"_s)};
        Contact gold;
        gold.id = ContactId(u"2"_s);
        gold.tags = {TagId(u"t4"_s)};
        table.put(vip);
        table.put(gold);
        QCOMPARE(*counted(table, u"tag:vip"_s), 1);
        QCOMPARE(*counted(table, u"tag:vi"_s), 2); // none is called so
        QCOMPARE(*counted(table, u"tag:\"vip gold\""_s), 1);
        QCOMPARE(*counted(table, {}), 2);
    }

    void whatCannotBeAskedIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("tag") << u"tag:nobody"_s << u"query.tag"_s;
        QTest::newRow("account") << u"oa:osaka"_s << u"query.account"_s;
        QTest::newRow("attribute") << u"attr:shoe=1"_s << u"query.attribute"_s;
        QTest::newRow("sensitive") << u"attr:phone=1"_s << u"query.sensitive"_s;
        QTest::newRow("no number") << u"attr:size>big"_s << u"query.value"_s;
        QTest::newRow("no day") << u"attr:birthday<soon"_s << u"query.value"_s;
        QTest::newRow("no choice") << u"attr:level=Bronze"_s << u"query.value"_s;
        QTest::newRow("no order") << u"attr:city>Tainan"_s << u"query.value"_s;
        QTest::newRow("in a part") << u"tag:vip OR (-tag:nobody)"_s << u"query.tag"_s;
    }
    void whatCannotBeAskedIsSaid()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        AudienceTable table;
        table.setAttributes(names().attributes);
        const auto found = counted(table, typed);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
    }
};

QTEST_APPLESS_MAIN(TestAudienceTable)
#include "tst_audiencetable.moc"
