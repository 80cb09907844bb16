// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/diskcheck.h"
#include "core/relay/doctor/doctor.h"
#include "core/relay/doctor/installationcheck.h"
#include "tests/core/relay/accounts/accountrig.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

using State = Finding::State;

State stateOf(const Findings &findings, const QString &subject)
{
    const auto found =
        std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.subject == subject;
        });
    if (found == findings.cend())
        qFatal("there is no finding about %s", qPrintable(subject));
    return found->state;
}

QString textOf(const Findings &findings, const QString &subject)
{
    const auto found =
        std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.subject == subject;
        });
    return found == findings.cend() ? QString() : found->text;
}

} // namespace

Q_DECLARE_METATYPE(Finding::State)

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = {};
        m_clock.emplace();
        m_settings.organisation = u"Tea"_s;
        m_settings.database = m_folder->filePath(u"data/relay.db"_s);
        m_settings.mediaFolder = m_folder->filePath(u"data/media"_s);
        m_settings.keyFile = m_folder->filePath(u"relay.key"_s);
        m_settings.diskMinFreeMb = 0;
        m_settings.diskMinFreePercent = 0;
        m_settings.publicUrl = QUrl(u"https://relay.example"_s);
        m_settings.platforms.lineApi = QUrl(u"https://no-such-host.invalid"_s);
        QVERIFY(QDir().mkpath(m_settings.mediaFolder));
        QVERIFY(SecretBox::create(m_settings.keyFile));
        QFile database(m_settings.database);
        QVERIFY(database.open(QIODevice::WriteOnly));
        QVERIFY(database.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void allIsWell()
    {
        const auto findings = checkInstallation(m_settings, *m_clock);
        for (const auto &finding : findings)
            QVERIFY2(finding.state == State::Good, qPrintable(finding.subject + finding.text));
    }

    void seesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<Finding::State>("state");
        QTest::newRow("no key") << u"key file"_s << State::Problem;
        QTest::newRow("key for all") << u"key file"_s << State::Problem;
        QTest::newRow("key beside the database") << u"key file"_s << State::Advice;
        QTest::newRow("no media") << u"media folder"_s << State::Problem;
        QTest::newRow("no database") << u"database file"_s << State::Problem;
        QTest::newRow("database for all") << u"database file"_s << State::Problem;
        QTest::newRow("full disk") << u"disk"_s << State::Problem;
        QTest::newRow("no certificate") << u"TLS certificate"_s << State::Problem;
        QTest::newRow("expired certificate") << u"TLS certificate"_s << State::Problem;
        QTest::newRow("certificate about to expire") << u"TLS certificate"_s << State::Advice;
        QTest::newRow("open to all") << u"listening"_s << State::Problem;
        QTest::newRow("open to all, on purpose") << u"listening"_s << State::Advice;
        QTest::newRow("no address") << u"public_url"_s << State::Advice;
        QTest::newRow("plain address") << u"public_url"_s << State::Problem;
    }
    void seesWhatIsWrong()
    {
        QFETCH(const QString, subject);
        QFETCH(const Finding::State, state);
        spoil(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(stateOf(checkInstallation(m_settings, *m_clock), subject), state);
    }

    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
            QTest::newRow(type) << true;
        for (const char *type : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", ""})
            QTest::newRow(type) << false;
    }
    void knowsNetworkFileSystems()
    {
        QFETCH(const bool, network);
        QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), network);
    }

    void knowsVersionsOfSqlite_data()
    {
        QTest::addColumn<Finding::State>("state");
        QTest::newRow("3.6.23") << State::Good;
        QTest::newRow("3.7.0") << State::Advice;
        QTest::newRow("3.40.1") << State::Advice;
        QTest::newRow("3.51.2") << State::Advice;
        QTest::newRow("3.51.3") << State::Good;
        QTest::newRow("4.0.0") << State::Good;
    }
    void knowsVersionsOfSqlite()
    {
        QFETCH(const Finding::State, state);
        QCOMPARE(sqliteFinding(QString::fromLatin1(QTest::currentDataTag())).state, state);
    }

    void comparesClocks_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<Finding::State>("state");
        QTest::newRow("same") << QByteArray("Fri, 01 May 2026 12:00:00 GMT") << State::Good;
        QTest::newRow("a bit late") << QByteArray("Fri, 01 May 2026 12:00:20 GMT") << State::Good;
        QTest::newRow("behind") << QByteArray("Fri, 01 May 2026 12:01:00 GMT") << State::Problem;
        QTest::newRow("ahead") << QByteArray("Fri, 01 May 2026 11:59:00 GMT") << State::Problem;
        QTest::newRow("none") << QByteArray() << State::Advice;
        QTest::newRow("nonsense") << QByteArray("yesterday") << State::Advice;
    }
    void comparesClocks()
    {
        QFETCH(const QByteArray, theirs);
        QFETCH(const Finding::State, state);
        QCOMPARE(clockFinding(theirs, m_clock->nowMs()).state, state);
    }

    /// Beside a relay that runs, and without a trace.
    void looksIntoTheDatabase()
    {
        QVERIFY(QFile::remove(m_settings.database));
        Clock clock;
        auto running = RelayCore::make(m_settings, {}, clock);
        QVERIFY(running);
        const auto relay = std::move(running).value();
        QVERIFY(Test::await(relay->open()));
        QVERIFY(Test::await(relay->accounts.add(Test::AccountRig::account(u"taipei"_s))));
        QVERIFY(Test::await(relay->store.write([](WriteContext &context) -> Result<> {
            return context.database.executeScript(
                "INSERT INTO quarantine (workspace, id, account, reason, received_at, body) VALUES "
                "(1, 'q1', 'id-taipei', 'webhook.malformed', 1777636800000, ''), "
                "(1, 'q2', 'id-taipei', 'webhook.wrong-destination', 1777636860000, '')");
        })));
        const auto commits = relay->store.commits();

        RelayCore::Options options;
        options.readOnly = true;
        auto made = RelayCore::make(m_settings, options, clock);
        QVERIFY(made);
        const auto core = std::move(made).value();
        QVERIFY(Test::await(core->open()));
        Doctor doctor(*core);
        const auto findings = Test::await(doctor.examine(), 20'000);
        QVERIFY(findings);
        QCOMPARE(stateOf(*findings, u"database"_s), State::Good);
        QCOMPARE(stateOf(*findings, u"people"_s), State::Advice);
        QCOMPARE(stateOf(*findings, u"way to LINE"_s), State::Problem);
        QCOMPARE(stateOf(*findings, u"taipei"_s), State::Problem);
        QCOMPARE(textOf(*findings, u"quarantine"_s),
                 u"2 webhooks were put aside; the last at 2026-05-01T12:01:00Z for taipei: "
                 "webhook.wrong-destination"_s);

        // The relay still has the only hand that writes.
        QVERIFY(!Test::await(core->accounts.setAttention(AccountId(u"id-taipei"_s), u"x"_s)));
        QVERIFY(Test::await(relay->store.write([](WriteContext &) -> Result<> { return {}; })));
        QCOMPARE(relay->store.commits(), commits + 1);
    }

private:
    void spoil(const QString &how)
    {
        constexpr QFile::Permissions ForAll = QFile::ReadOwner | QFile::ReadOther;
        const auto use = [this](const Test::TestCertificate &certificate) {
            m_settings.http.tls = TlsFiles{certificate.certificateFile(), certificate.keyFile()};
        };
        const QHash<QString, std::function<void()>> ways{
            {u"no key"_s,
             [&] {
                 QFile::remove(m_settings.keyFile);
             }},
            {u"key for all"_s,
             [&] {
                 QFile::setPermissions(m_settings.keyFile, ForAll);
             }},
            {u"key beside the database"_s,
             [&] {
                 const auto other = m_folder->filePath(u"data/relay.key"_s);
                 QFile::rename(m_settings.keyFile, other);
                 m_settings.keyFile = other;
             }},
            {u"no media"_s,
             [&] {
                 QDir().rmdir(m_settings.mediaFolder);
             }},
            {u"no database"_s,
             [&] {
                 QFile::remove(m_settings.database);
             }},
            {u"database for all"_s,
             [&] {
                 QFile::setPermissions(m_settings.database, ForAll);
             }},
            {u"full disk"_s,
             [&] {
                 m_settings.diskMinFreeMb = 1LL << 40;
             }},
            {u"no certificate"_s,
             [&] {
                 m_settings.http.tls = TlsFiles{u"/nowhere/cert"_s, u"/nowhere/key"_s};
             }},
            {u"expired certificate"_s,
             [&] {
                 use(m_expired);
             }},
            {u"certificate about to expire"_s,
             [&] {
                 use(m_valid);
                 const auto chain =
                     QSslCertificate::fromPath(m_settings.http.tls->certificate, QSsl::Pem);
                 const auto end = chain.first().expiryDate().toMSecsSinceEpoch();
                 m_clock->jump(end - 3LL * 24 * 3600 * 1000 - m_clock->nowMs());
             }},
            {u"open to all"_s,
             [&] {
                 m_settings.http.addresses = {QHostAddress(QHostAddress::AnyIPv4)};
             }},
            {u"open to all, on purpose"_s,
             [&] {
                 m_settings.http.addresses = {QHostAddress(QHostAddress::AnyIPv4)};
                 m_settings.http.allowPlainText = true;
             }},
            {u"no address"_s,
             [&] {
                 m_settings.publicUrl = {};
             }},
            {u"plain address"_s, [&] {
                 m_settings.publicUrl = QUrl(u"http://relay.example"_s);
             }}};
        QVERIFY(ways.contains(how));
        ways.value(how)();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    RelaySettings m_settings;
    std::optional<Test::FixedClock> m_clock; ///< of each row: one sets it forward
    const Test::TestCertificate m_valid;
    const Test::TestCertificate m_expired{Test::TestCertificate::Validity::Expired};
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
