// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/rows.h"
#include "tests/core/relay/api/relayrig.h"

#include <QJsonDocument>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Who writes customers into files, over HTTPS.
class TestExportApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<RelayRig>(); }
    void cleanupTestCase() { m_rig.reset(); }

    void anExportIsInTheAudit()
    {
        const auto answer =
            ask({{u"question"_s, u"tag:vip"_s}, {u"count"_s, 12}}, u"admin@example.com"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(audit(), QStringList{u"12 tag:vip"_s});
    }

    void whoMayNotIsNotNoted()
    {
        const auto before = audit();
        const auto answer = ask({{u"count"_s, 12}}, u"agent@example.com"_s);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json.value(u"code"_s).toString(), u"auth.forbidden"_s);
        QCOMPARE(m_rig->ask("POST", path()).status, 401);
        QCOMPARE(audit(), before);
    }

    void whatIsNotOfItsFormIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no count") << QJsonObject() << u"count"_s;
        QTest::newRow("text") << QJsonObject{{u"count"_s, u"12"_s}} << u"count"_s;
        QTest::newRow("less than nobody") << QJsonObject{{u"count"_s, -1}} << u"count"_s;
        QTest::newRow("long") << QJsonObject{{u"count"_s, 1},
                                             {u"question"_s, QString(10'000, u'x')}}
                              << u"question"_s;
        QTest::newRow("more") << QJsonObject{{u"count"_s, 1}, {u"x"_s, 1}} << u"x"_s;
    }
    void whatIsNotOfItsFormIsRefused()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const QString, field);
        const auto before = audit();
        const auto answer = ask(body, u"admin@example.com"_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json.value(u"args"_s).toObject().value(u"field"_s).toString(), field);
        QCOMPARE(audit(), before);
    }

private:
    static QString path() { return u"/api/v1/exports"_s; }
    RelayRig::Answer ask(const QJsonObject &body, const QString &who)
    {
        return m_rig->ask("POST", path(), m_rig->signIn(who), QJsonDocument(body).toJson());
    }
    QStringList audit()
    {
        return *await(m_rig->relay->core().store.read([](Sql::Database &database) {
            return database.select("SELECT subject FROM audit WHERE action = 'contacts.export' "
                                   "AND app_user <> '' AND at > 0 AND workspace = :workspace",
                                   {{":workspace", Workspace}},
                                   [](const Sql::Row &row) { return row.text(0); });
        }));
    }

    std::unique_ptr<RelayRig> m_rig;
};

QTEST_GUILESS_MAIN(TestExportApi)
#include "tst_exportapi.moc"
