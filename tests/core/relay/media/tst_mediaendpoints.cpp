// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/mediaendpoints.h"
#include "tests/core/relay/api/relayrig.h"
#include "tests/core/relay/media/samplefiles.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// Files over HTTPS: who may put them there, and who may have them.
class TestMediaEndpoints : public QObject
{
    Q_OBJECT

private:
    template <typename Job>
    auto write(Job job)
    {
        return await(m_rig->relay->core().store.write(std::move(job)));
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RelayRig>();
        m_agent = m_rig->signIn(u"agent@example.com"_s);
        m_admin = m_rig->signIn(u"admin@example.com"_s);
        QVERIFY(!m_agent.isEmpty() && !m_admin.isEmpty());
    }
    void cleanup() { m_rig.reset(); }

    void anUploadIsItsSendersUntilItIsSent()
    {
        const auto bytes = picture({1000, 500});
        const auto uploaded = m_rig->ask("POST", u"/api/v1/media"_s, m_agent, bytes);
        QCOMPARE(uploaded.status, 201);
        const auto sha = uploaded.json.value(u"sha"_s).toString();
        QCOMPARE(uploaded.json.value(u"state"_s).toString(), u"ready"_s);
        QCOMPARE(uploaded.json.value(u"mime"_s).toString(), u"image/jpeg"_s);
        QCOMPARE(uploaded.json.value(u"width"_s).toInt(), 1000);
        QCOMPARE(uploaded.json.value(u"size"_s).toInteger(), bytes.size());
        const auto thumbnail = uploaded.json.value(u"thumbnail"_s).toString();
        QVERIFY(!thumbnail.isEmpty());

        const auto own = m_rig->ask("GET", u"/media/"_s + sha, m_agent);
        QCOMPARE(own.status, 200);
        QCOMPARE(own.bytes, bytes);
        QCOMPARE(own.header("Content-Type"), QByteArray("image/jpeg"));
        QCOMPARE(own.header("ETag"), '"' + sha.toLatin1() + '"');
        QVERIFY(own.header("Cache-Control").startsWith("private"));
        QCOMPARE(m_rig->ask("GET", u"/media/"_s + thumbnail, m_agent).status, 200);

        const auto others = m_rig->ask("GET", u"/media/"_s + sha, m_admin);
        QCOMPARE(others.status, 404);
        const auto nothing = m_rig->ask("GET", u"/media/"_s + QString(64, u'a'), m_admin);
        QCOMPARE(nothing.status, 404);
        QCOMPARE(others.bytes, nothing.bytes); // one cannot be told from the other

        use(sha);
        QCOMPARE(m_rig->ask("GET", u"/media/"_s + sha, m_admin).status, 200);
    }

    void strangersGetAndPutNothing()
    {
        const auto uploaded = m_rig->ask("POST", u"/api/v1/media"_s, m_agent, picture({8, 8}));
        const auto sha = uploaded.json.value(u"sha"_s).toString();
        QCOMPARE(m_rig->ask("GET", u"/media/"_s + sha).status, 401);
        // Long enough that keys and tokens, which are random, never hold it by chance.
        const QByteArray bytes("what a stranger would leave here");
        const auto refused = m_rig->ask("POST", u"/api/v1/media"_s, {}, bytes);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json.value(u"code"_s).toString(), u"auth.none"_s);
        QCOMPARE(m_rig->ask("POST", u"/api/v1/media"_s, "wrong", bytes).status, 401);
        QVERIFY(m_rig->filesWith(bytes).isEmpty());
    }

    void namesThatAreNoneAreNotThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("short") << u"/media/abc"_s;
        QTest::newRow("upper case") << u"/media/"_s + QString(64, u'A');
        QTest::newRow("up") << u"/media/..%2Frelay.key"_s;
        QTest::newRow("token") << u"/p/..%2F..%2Frelay.key"_s;
        QTest::newRow("no such token") << u"/p/"_s + QString(22, u'a') + u"/a.pdf"_s;
    }

    void namesThatAreNoneAreNotThere()
    {
        QFETCH(QString, path);
        QCOMPARE(m_rig->ask("GET", path, m_agent).status / 100, 4);
    }

    void aPublicFileIsForAnybodyUntilItIsRevoked()
    {
        const QByteArray bytes("%PDF-1.7 offer");
        const auto uploaded = m_rig->ask("POST", u"/api/v1/media"_s, m_agent, bytes);
        const auto sha = uploaded.json.value(u"sha"_s).toString();
        const auto file = write([=](WriteContext &context) {
            return publishFile(
                context, {{}, sha, u"報價 單.pdf"_s, u"application/pdf"_s}, MessageId(u"m"_s));
        });
        QVERIFY(file);
        const auto path = u"/p/"_s + file->token;
        const QStringList addresses{path, path + u"/any.pdf"_s};
        for (const auto &address : addresses) {
            const auto got = m_rig->ask("GET", address);
            QCOMPARE(got.status, 200);
            QCOMPARE(got.bytes, bytes);
            QCOMPARE(got.header("Content-Type"), QByteArray("application/pdf"));
            QCOMPARE(got.header("X-Content-Type-Options"), QByteArray("nosniff"));
            QVERIFY(got.header("Content-Disposition").startsWith("attachment; filename=\""));
            QVERIFY(got.header("Content-Disposition").contains("filename*=UTF-8''%E5%A0%B1"));
        }
        const auto again = write([=](WriteContext &context) {
            return publishFile(context, {{}, sha, u"x"_s, u"application/pdf"_s}, MessageId(u"m"_s));
        });
        QCOMPARE(again->token, file->token); // made once
        QVERIFY(write([](WriteContext &context) {
            return context.database.execute("UPDATE public_file SET revoked_at = 1");
        }));
        QCOMPARE(m_rig->ask("GET", path).status, 404);
    }

    void aPageIsNeverServedAsOne()
    {
        const auto uploaded =
            m_rig->ask("POST", u"/api/v1/media"_s, m_agent, "<html><script>alert(1)</script>");
        QCOMPARE(uploaded.status, 201);
        const auto got =
            m_rig->ask("GET", u"/media/"_s + uploaded.json.value(u"sha"_s).toString(), m_agent);
        QVERIFY(!got.header("Content-Type").contains("html"));
        QVERIFY(got.header("Content-Disposition").startsWith("attachment"));
        QVERIFY(got.header("Content-Security-Policy").contains("sandbox"));
    }

private:
    /// Somebody has sent it in a conversation that the others may read too.
    void use(const QString &sha)
    {
        QVERIFY(write([=](WriteContext &context) -> Result<> {
            auto added = context.database.execute(
                "INSERT INTO account (workspace, id, platform, slug, name, basic_id, bot_user_id, "
                "channel_id, group_name, locale, letter, color, ver) VALUES (1, 'A', 'line', 'x', "
                "'n', 'b', 'Ux', 'c', 'g', 'en', 'A', 1, 1)");
            if (!added)
                return added.error();
            return useFile(context, sha, deskScope(AccountId(u"A"_s)), u"m"_s);
        }));
    }

    std::unique_ptr<RelayRig> m_rig;
    QByteArray m_agent;
    QByteArray m_admin;
};

QTEST_GUILESS_MAIN(TestMediaEndpoints)
#include "tst_mediaendpoints.moc"
