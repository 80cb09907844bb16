// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacttable.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Attribute field(const QString &name, AttributeType type, bool sensitive = false)
{
    Attribute one;
    one.id = AttributeId(name.toLower());
    one.name = name;
    one.type = type;
    one.sensitive = sensitive;
    if (sensitive)
        one.revealTo = User::Role::Supervisor;
    return one;
}

ContactTableNames names(User::Role role = User::Role::Supervisor)
{
    ContactTableNames all;
    Account tea;
    tea.id = AccountId(u"a1"_s);
    tea.slug = u"tea"_s;
    all.accounts = {tea};
    all.attributes = {field(u"Size"_s, AttributeType::Number),
                      field(u"Phone"_s, AttributeType::Text, true)};
    auto elsewhere = field(u"Elsewhere"_s, AttributeType::Text);
    elsewhere.accounts = {AccountId(u"a2"_s)};
    all.attributes.append(elsewhere);
    all.tags = {{TagId(u"vip"_s), u"VIP"_s, 1}, {TagId(u"tpe"_s), u"台北"_s, 2}};
    all.me = {UserId(u"me"_s), u"Me"_s, {}, role, 1};
    return all;
}

Contact amy()
{
    Contact contact;
    contact.id = ContactId(u"c1"_s);
    contact.account = AccountId(u"a1"_s);
    contact.platformUserId = u"U1"_s;
    contact.displayName = u"=Amy"_s;
    contact.language = u"zh-TW"_s;
    contact.friendState = FriendState::Friend;
    contact.friendSince = 86'400'000;
    contact.tags = {TagId(u"gone"_s), TagId(u"vip"_s)};
    contact.values = {{AttributeId(u"phone"_s), u"•••678"_s}, {AttributeId(u"size"_s), u"38"_s}};
    contact.ver = 7;
    return contact;
}

ContactImport plan(const QByteArray &bytes, User::Role role = User::Role::Supervisor)
{
    CsvTable table(bytes, contactTableShape());
    return planContactImport(table, {amy()}, names(role));
}

} // namespace

class TestContactTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsMaskedAndRunsNowhere()
    {
        const auto bytes = contactsAsCsv({amy()}, names(), QTimeZone::utc());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes), // which passes over the mark
                 u"id,account,user,name,language,friend,friend_since,tags,Size,Phone,"
                 "Elsewhere\r\n"
                 "c1,tea,U1,'=Amy,zh-TW,friend,1970-01-02 00:00,VIP,38,•••678,\r\n"_s);
        QVERIFY(plan(bytes).problems.isEmpty());
        QVERIFY(plan(bytes).changes.isEmpty()); // it is so already
    }

    void onlyWhatDiffersIsChanged()
    {
        const auto planned = plan("id,SIZE,tags\nc1,39.50,vip; 台北\n");
        QVERIFY(planned.problems.isEmpty());
        QCOMPARE(planned.customers, 1);
        QCOMPARE(planned.differences,
                 (QList<ContactDifference>{{2, u"=Amy"_s, u"Size"_s, u"38"_s, u"39.5"_s},
                                           {2, u"=Amy"_s, {}, {}, u"台北"_s}}));
        QCOMPARE(planned.changes.size(), 2);
        const auto set = std::get<Protocol::SetContactValue>(planned.changes.at(0).args);
        QCOMPARE(set.was, u"38"_s);
        QCOMPARE(set.value, u"39.5"_s);
        const auto tagged = std::get<Protocol::TagContact>(planned.changes.at(1).args);
        QCOMPARE(tagged.add.size(), 1);
        QCOMPARE(tagged.seen, 7);
        QCOMPARE(planned.changes.at(0).account, AccountId(u"a1"_s));
    }

    void anEmptyFieldChangesNothing()
    {
        QVERIFY(plan("id,Size,Phone,tags\nc1,,,\n").changes.isEmpty());
    }

    void whatIsSensitiveIsShownMasked()
    {
        const auto planned = plan("id,Phone\nc1,0987654321\n");
        QCOMPARE(planned.differences.constFirst().becomes, u"•••321"_s);
        const auto set = std::get<Protocol::SetContactValue>(planned.changes.at(0).args);
        QCOMPARE(set.value, u"0987654321"_s);
        QCOMPARE(set.was, u"•••678"_s);
    }

    void whatIsWrongIsSaidByLineAndNothingIsChanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("no id") << QByteArray("name\nAmy\n") << 1 << u"import.columns"_s;
        QTest::newRow("unknown column")
            << QByteArray("id,Shoe\nc1,38\n") << 1 << u"import.columns"_s;
        QTest::newRow("unknown customer")
            << QByteArray("id,Size\nc1,40\nc9,38\n") << 3 << u"contact.not-found"_s;
        QTest::newRow("twice") << QByteArray("id,Size\nc1,40\nc1,41\n") << 3 << u"import.value"_s;
        QTest::newRow("no number") << QByteArray("id,Size\nc1,big\n") << 2 << u"value.number"_s;
        QTest::newRow("of another account")
            << QByteArray("id,Elsewhere\nc1,x\n") << 2 << u"attribute.not-found"_s;
        QTest::newRow("unknown tag")
            << QByteArray("id,tags\nc1,VIP;none\n") << 2 << u"import.value"_s;
        QTest::newRow("long value") << QByteArray("id,Phone\nc1," + QByteArray(10'000, 'x') + "\n")
                                    << 2 << u"value.too-long"_s;
    }
    void whatIsWrongIsSaidByLineAndNothingIsChanged()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, line);
        QFETCH(const QString, code);
        const auto planned = plan(bytes);
        QVERIFY(planned.changes.isEmpty() && planned.differences.isEmpty());
        QCOMPARE(planned.customers, 0);
        QCOMPARE(planned.problems.constFirst().code, code);
        QCOMPARE(planned.problems.constFirst().line, line);
    }

    void whoMayNotSeeItMayNotWriteIt()
    {
        const auto planned = plan("id,Phone\nc1,0987654321\n", User::Role::Agent);
        QCOMPARE(planned.problems.constFirst().code, u"auth.forbidden"_s);
        QVERIFY(plan("id,Phone\nc1,•••678\n", User::Role::Agent).problems.isEmpty());
    }

    void aHundredThousandLinesAreRefused()
    {
        QByteArray bytes("id,Size\n");
        for (int i = 0; i < 100'000; ++i)
            bytes += "c1,40\n";
        QCOMPARE(plan(bytes).problems.constFirst().code, u"table.too-long"_s);
        QVERIFY(plan(bytes).changes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestContactTable)
#include "tst_contacttable.moc"
