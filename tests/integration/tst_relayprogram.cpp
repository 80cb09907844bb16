// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Program = QStringLiteral(FRONTDESK_BIN_DIR "/frontdesk-relay");
constexpr int Patience = 30'000;

struct Outcome {
    int code = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(Program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool isPrivate(const QString &path)
{
    return !(QFile::permissions(path)
             & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

} // namespace

class TestRelayProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void explainsItself_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *command : {"",
                                    "init",
                                    "serve",
                                    "doctor",
                                    "sample",
                                    "account",
                                    "account add",
                                    "account list",
                                    "account check",
                                    "account secret",
                                    "account set",
                                    "file",
                                    "file revoke",
                                    "user",
                                    "user add",
                                    "user list",
                                    "user password",
                                    "user disable",
                                    "session",
                                    "session list",
                                    "session revoke"})
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ', Qt::SkipEmptyParts);
    }
    void explainsItself()
    {
        QFETCH(const QStringList, command);
        const auto help = run(command + QStringList{u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.output.startsWith(u"usage: "_s, Qt::CaseInsensitive),
                 qPrintable(help.output));
        QVERIFY(help.output.contains(u"frontdesk-relay "_s + command.join(u' ')));
        QVERIFY(!help.output.contains(QStringLiteral(FRONTDESK_BIN_DIR)));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{u"dance"_s};
        QTest::newRow("unknown below") << QStringList{u"user"_s, u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"serve"_s, u"--fast"_s};
        QTest::newRow("too much") << QStringList{u"serve"_s, u"now"_s};
        QTest::newRow("too little") << QStringList{u"user"_s, u"disable"_s};
        QTest::newRow("no name") << QStringList{u"init"_s};
        // Secrets never come from the command line, where everybody can read them.
        QTest::newRow("password") << QStringList{u"user"_s, u"add"_s, u"--password"_s, u"x"_s};
        QTest::newRow("secret") << QStringList{u"account"_s, u"add"_s, u"--secret"_s, u"x"_s};
        QTest::newRow("token") << QStringList{u"account"_s, u"add"_s, u"--token"_s, u"x"_s};
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(const QStringList, command);
        const auto outcome = run(command);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.errors.startsWith(u"frontdesk-relay: "_s));
        QVERIFY(outcome.output.isEmpty());
    }

    void beginsWithEverythingPrivate()
    {
        const auto made = initialize();
        QVERIFY2(made.code == 0, qPrintable(made.errors));
        for (const char *file : {"relay.key", "relay.toml", "data/relay.db"}) {
            const auto path = m_folder->filePath(QString::fromLatin1(file));
            QVERIFY2(QFileInfo::exists(path), file);
            QVERIFY2(isPrivate(path), file);
        }
        QFile key(m_folder->filePath(u"relay.key"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const auto before = key.readAll();
        QCOMPARE(initialize().code, 2);
        QVERIFY(key.seek(0));
        QCOMPARE(key.readAll(), before);
    }

    void wrongOptionsLeaveNothingBehind()
    {
        QCOMPARE(initialize({u"--port"_s, u"99999"_s}).code, 1);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"relay.key"_s)));
        QVERIFY(!QFileInfo::exists(config()));
    }

    void addsPeople()
    {
        QCOMPARE(initialize().code, 0);
        const auto added = addUser(u"amy@example.com"_s, "correct horse\n");
        QVERIFY2(added.code == 0, qPrintable(added.errors));
        QCOMPARE(addUser(u"amy@example.com"_s, "correct horse\n").code, 1);
        const auto weak = addUser(u"ben@example.com"_s, "short\n");
        QCOMPARE(weak.code, 1);
        QVERIFY2(weak.errors.contains(u"8 to 256"_s), qPrintable(weak.errors));
        const auto listed = run({u"user"_s, u"list"_s, u"--config"_s, config()});
        QCOMPARE(listed.output, u"amy@example.com\tagent\tAmy\n"_s);
        QCOMPARE(run({u"user"_s, u"disable"_s, u"amy@example.com"_s, u"--config"_s, config()}).code,
                 0);
        QCOMPARE(run({u"user"_s, u"list"_s, u"--config"_s, config()}).output, QString());
    }

    void saysWhereTheConfigurationIsWrong()
    {
        QCOMPARE(initialize().code, 0);
        QFile file(config());
        QVERIFY(file.open(QIODevice::Append));
        file.write("\nprot = 1\n");
        file.close();
        const auto outcome = run({u"serve"_s, u"--config"_s, config()});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.errors.contains(u"there is no key \"prot\""_s),
                 qPrintable(outcome.errors));
        QVERIFY(run({u"serve"_s, u"--config"_s, u"/nowhere.toml"_s}).errors.contains(u"init"_s));
    }

    // As when the disk with the data is not mounted.
    void doesNotServeWithoutItsDatabase()
    {
        QCOMPARE(initialize().code, 0);
        const auto database = m_folder->filePath(u"data/relay.db"_s);
        QVERIFY(QFile::rename(database, m_folder->filePath(u"elsewhere.db"_s)));
        const auto outcome = run({u"serve"_s, u"--config"_s, config()});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.errors.contains(u"mounted"_s), qPrintable(outcome.errors));
        QVERIFY(!QFileInfo::exists(database));
    }

    void servesUntilToldToStop()
    {
        QCOMPARE(initialize().code, 0);
        QCOMPARE(addUser(u"amy@example.com"_s, "correct horse\n").code, 0);
        QProcess relay;
        const auto url = serve(relay);
        QVERIFY2(!url.isEmpty(), relay.readAllStandardError().constData());
        const auto hello = get(url + u"/api/v1/hello"_s);
        QCOMPARE(hello.value(u"organisation"_s).toString(), u"Tea \"and\" 茶"_s);
        QVERIFY(signIn(url));

        // One process at a time writes; another says what to do.
        const auto second = run({u"account"_s, u"check"_s, u"x"_s, u"--config"_s, config()});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.errors.contains(u"Stop it first"_s), qPrintable(second.errors));

        relay.terminate();
        QVERIFY(relay.waitForFinished(Patience));
        QCOMPARE(relay.exitStatus(), QProcess::NormalExit);
        QCOMPARE(relay.exitCode(), 0);
        QVERIFY(!QString::fromUtf8(relay.readAllStandardError()).contains(u"correct horse"_s));
        QCOMPARE(run({u"user"_s, u"list"_s, u"--config"_s, config()}).code, 0);
    }

    /// People come and go while the relay runs; it is the one that writes.
    void isRunWhileItServes()
    {
        QCOMPARE(initialize().code, 0);
        QCOMPARE(addUser(u"amy@example.com"_s, "correct horse\n").code, 0);
        QProcess relay;
        const auto url = serve(relay);
        QVERIFY2(!url.isEmpty(), relay.readAllStandardError().constData());
        QVERIFY(isPrivate(m_folder->filePath(u"data/relay.db.control"_s)));

        const auto added = addUser(u"ben@example.com"_s, "correct horse\n");
        QVERIFY2(added.code == 0, qPrintable(added.errors));
        const auto again = addUser(u"ben@example.com"_s, "correct horse\n");
        QCOMPARE(again.code, 1);
        QVERIFY2(again.errors.contains(u"somebody has"_s), qPrintable(again.errors));
        const auto listed = run({u"user"_s, u"list"_s, u"--config"_s, config()});
        QVERIFY2(listed.output.contains(u"ben@example.com"_s), qPrintable(listed.errors));

        QVERIFY(signIn(url));
        const auto sessions = run({u"session"_s, u"list"_s, u"--config"_s, config()});
        const auto session = sessions.output.section(u'\t', 0, 0);
        QVERIFY(!session.isEmpty());
        QCOMPARE(run({u"session"_s, u"revoke"_s, session, u"--config"_s, config()}).code, 0);
        QCOMPARE(run({u"session"_s, u"list"_s, u"--config"_s, config()}).output, QString());
        QCOMPARE(run({u"user"_s, u"disable"_s, u"amy@example.com"_s, u"--config"_s, config()}).code,
                 0);
        QVERIFY(!signIn(url));
        QCOMPARE(run({u"file"_s, u"revoke"_s, u"x"_s, u"--config"_s, config()}).code, 1);
        const auto doctor = run({u"doctor"_s, u"--config"_s, config()});
        QVERIFY2(doctor.output.contains(u"quick_check is ok"_s), qPrintable(doctor.output));

        relay.terminate();
        QVERIFY(relay.waitForFinished(Patience));
        QCOMPARE(relay.exitCode(), 0);
    }

    void endsWith75WhenACommitFails()
    {
        QCOMPARE(initialize().code, 0);
        QCOMPARE(addUser(u"amy@example.com"_s, "correct horse\n").code, 0);
        // No file may grow beyond the database, so the log of changes soon cannot.
        const auto limit = QFileInfo(m_folder->filePath(u"data/relay.db"_s)).size() / 1024 + 8;
        QProcess relay;
        const auto url = serve(relay, u"trap '' XFSZ; ulimit -f %1; "_s.arg(limit));
        QVERIFY2(!url.isEmpty(), relay.readAllStandardError().constData());
        for (int i = 0; i < 200 && relay.state() == QProcess::Running; ++i)
            signIn(url);
        QVERIFY(relay.state() == QProcess::NotRunning || relay.waitForFinished(Patience));
        QCOMPARE(relay.exitStatus(), QProcess::NormalExit);
        QCOMPARE(relay.exitCode(), 75);

        QProcess again;
        const auto newUrl = serve(again);
        QVERIFY(!newUrl.isEmpty());
        QVERIFY(signIn(newUrl));
        again.terminate();
        QVERIFY(again.waitForFinished(Patience));
    }

    void fillsASampleCompany()
    {
        QCOMPARE(initialize({u"--public-url"_s, u"https://localhost:1"_s}).code, 0);
        const auto state = m_folder->filePath(u"state.json"_s);
        const auto filled = run({u"sample"_s, u"--config"_s, config(), u"--sandbox-state"_s, state},
                                "correct horse\n");
        QVERIFY2(filled.code == 0, qPrintable(filled.errors));
        QVERIFY(filled.output.contains(u"amy@haruya.example\tAmy Lin\n"_s));
        const auto accounts = run({u"account"_s, u"list"_s, u"--config"_s, config()});
        for (const auto &slug : {u"taipei"_s, u"siam"_s, u"shibuya"_s})
            QVERIFY(accounts.output.contains(slug));
        QFile file(state);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto channels =
            QJsonDocument::fromJson(file.readAll()).object().value(u"channels"_s).toArray();
        QCOMPARE(channels.size(), 3);
        const auto first = channels.at(0).toObject();
        QCOMPARE(first.value(u"webhook"_s).toObject().value(u"endpoint"_s).toString(),
                 u"https://localhost:1/webhooks/line/taipei"_s);
        QVERIFY(first.value(u"customers"_s).toArray().size() > 5);
        const QStringList set{u"account"_s, u"set"_s, u"taipei"_s, u"--config"_s, config()};
        QCOMPARE(run(set + QStringList{u"--read-marks"_s, u"answered"_s}).code, 0);
        QCOMPARE(
            run(set + QStringList{u"--show-typing"_s, u"no"_s, u"--reply-first"_s, u"no"_s}).code,
            0);
        QCOMPARE(run(set + QStringList{u"--read-marks"_s, u"sometimes"_s}).code, 2);
        QCOMPARE(run(set).code, 2);
        // A second time there is somebody already.
        QCOMPARE(run({u"sample"_s, u"--config"_s, config()}, "correct horse\n").code, 1);
    }

    void doctorFindsWhatIsWrong()
    {
        QCOMPARE(initialize().code, 0);
        const auto key = m_folder->filePath(u"relay.key"_s);
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther));
        const auto outcome = run({u"doctor"_s, u"--config"_s, config()});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.output.contains(u"PROBLEM  key file"_s), qPrintable(outcome.output));
        QVERIFY(outcome.output.contains(u"ok       data folder"_s));
        QVERIFY(outcome.output.contains(u"advice   public_url"_s));
    }

private:
    QString config() const { return m_folder->filePath(u"relay.toml"_s); }

    Outcome initialize(const QStringList &more = {})
    {
        return run(QStringList{
                       u"init"_s, u"--config"_s, config(), u"--organisation"_s, u"Tea \"and\" 茶"_s}
                   + (more.contains(u"--port"_s) ? QStringList() : QStringList{u"--port"_s, u"0"_s})
                   + more);
    }

    Outcome addUser(const QString &email, const QByteArray &password)
    {
        return run({u"user"_s,
                    u"add"_s,
                    u"--config"_s,
                    config(),
                    u"--email"_s,
                    email,
                    u"--name"_s,
                    u"Amy"_s},
                   password);
    }

    /// Starts the relay; its address, or nothing.
    QString serve(QProcess &relay, const QString &before = {})
    {
        relay.start(u"/bin/bash"_s,
                    {u"-c"_s, before + u"exec \"$0\" serve --config \"$1\""_s, Program, config()});
        if (!QTest::qWaitFor(
                [&] { return relay.canReadLine() || relay.state() == QProcess::NotRunning; },
                Patience)
            || !relay.canReadLine())
            return {};
        const auto line = QJsonDocument::fromJson(relay.readLine()).object();
        return u"http://127.0.0.1:%1"_s.arg(line.value(u"listening"_s).toInt());
    }

    std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        std::unique_ptr<QNetworkReply> owned(reply);
        if (!QTest::qWaitFor([&] { return owned->isFinished(); }, Patience))
            owned->abort();
        return owned;
    }

    QJsonObject get(const QString &url)
    {
        const auto reply = finished(m_network.get(QNetworkRequest(QUrl(url))));
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    bool signIn(const QString &url)
    {
        QNetworkRequest request(QUrl(url + u"/api/v1/sessions"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const auto reply = finished(m_network.post(
            request, R"({"email":"amy@example.com","password":"correct horse","device":"test"})"));
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestRelayProgram)
#include "tst_relayprogram.moc"
