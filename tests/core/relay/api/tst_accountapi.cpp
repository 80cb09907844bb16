// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/api/relayrig.h"

#include <QJsonArray>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

// As in the sandbox's sample company.
const QString ChannelId = u"2000000001"_s;
const QString ChannelSecret = u"5c1a2b3c4d5e6f708192a3b4c5d6e7f8"_s;

QJsonObject request(const QJsonObject &more = {})
{
    QJsonObject body{{u"channel_id"_s, ChannelId},
                     {u"channel_secret"_s, ChannelSecret},
                     {u"slug"_s, u"taipei"_s}};
    for (auto field = more.constBegin(); field != more.constEnd(); ++field)
        body.insert(field.key(), field.value());
    return body;
}

/// "token good, webhook good, …"
QString summary(const QJsonObject &health)
{
    QStringList lines;
    const auto checks = health.value(u"checks"_s).toArray();
    for (const auto &value : checks) {
        const auto check = value.toObject();
        const auto code = check.value(u"code"_s).toString();
        lines.append(check.value(u"id"_s).toString() + u' '
                     + (code.isEmpty() ? check.value(u"state"_s).toString() : code));
    }
    return lines.join(u", "_s);
}

QStringList logLines;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logLines.append(text);
}

} // namespace

class TestAccountApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        logLines.clear();
        m_before = qInstallMessageHandler(keepLog);
        m_rig = std::make_unique<Test::RelayRig>();
        m_admin = m_rig->signIn(u"admin@example.com"_s);
    }
    void cleanup()
    {
        m_rig.reset();
        qInstallMessageHandler(m_before);
    }

    void connectsAndChecksEverything()
    {
        const auto made = connectAccount();
        QVERIFY2(made.status == 201, made.text());
        QCOMPARE(summary(made.json),
                 u"token good, webhook good, test good, chat-mode good, quota good, "
                 "first-message waiting"_s);
        const auto account = made.json.value(u"account"_s).toObject();
        QCOMPARE(account.value(u"name"_s).toString(), u"晨光茶室 台北"_s);
        QCOMPARE(account.value(u"letter"_s).toString(), u"晨"_s);
        QCOMPARE(account.value(u"color"_s).toInt(), 1);
        QCOMPARE(account.value(u"basic_id"_s).toString(), u"@118taipi"_s);
        QCOMPARE(made.json.value(u"add_friend_url"_s).toString(),
                 u"https://line.me/R/ti/p/%40118taipi"_s);
        const auto webhook = m_rig->url.toString() + u"/webhooks/line/taipei"_s;
        QCOMPARE(made.json.value(u"webhook_url"_s).toString(), webhook);
        QCOMPARE(m_rig->platform.world.channel(ChannelId)->webhook.endpoint, webhook);
        const auto quota = made.json.value(u"checks"_s).toArray().at(4).toObject();
        QCOMPARE(quota.value(u"args"_s).toObject().value(u"left"_s).toInt(), 5000 - 1240);

        const auto path = u"/api/v1/accounts/"_s + account.value(u"id"_s).toString();
        const auto health = m_rig->ask("GET", path + u"/health"_s, m_admin);
        QCOMPARE(health.status, 200);
        QCOMPARE(summary(health.json), summary(made.json));
    }

    void secretsGoInAndNeverComeOut()
    {
        const auto token = QByteArray("long-lived-token-of-taipei-0123456789");
        m_rig->platform.tokens.addLongLived(QString::fromLatin1(token), ChannelId);
        const auto made = connectAccount({{u"access_token"_s, QString::fromLatin1(token)}});
        QVERIFY2(made.status == 201, made.text());
        const auto id = made.json.value(u"account"_s).toObject().value(u"id"_s).toString();
        const auto path = u"/api/v1/accounts/"_s + id;
        QByteArray said = made.bytes;
        said += m_rig->ask("GET", path + u"/health"_s, m_admin).bytes;
        said += m_rig->ask("POST", path + u"/check"_s, m_admin).bytes;
        said += m_rig->ask("PATCH", path, m_admin, R"({"name":"x"})").bytes;
        said += m_rig->ask("GET", u"/metrics"_s).bytes;
        said += logLines.join(u'\n').toUtf8();
        for (const auto &secret : {ChannelSecret.toUtf8(), token, QByteArray("correct horse")}) {
            QVERIFY2(!said.contains(secret), secret.constData());
            QCOMPARE(m_rig->filesWith(secret), QStringList());
        }
        // The search does find what is there.
        QVERIFY(!m_rig->filesWith(id.toLatin1()).isEmpty());
        QVERIFY(said.contains(id.toLatin1()));
        const auto account = m_rig->relay->core().accounts.byId(AccountId(id));
        QCOMPARE(account->secrets, QList<QByteArray>{ChannelSecret.toUtf8()});
        QCOMPARE(account->accessToken, token);
    }

    void knowsItsSecretsAfterARestart()
    {
        QCOMPARE(connectAccount().status, 201);
        m_rig->relay.reset();
        m_rig->start();
        const auto account = m_rig->relay->core().accounts.bySlug(Platform::Line, u"taipei"_s);
        QVERIFY(account);
        QCOMPARE(account->secrets, QList<QByteArray>{ChannelSecret.toUtf8()});
        QCOMPARE(account->botUserId, u"Ua0000000000000000000000000000001"_s);
    }

    void refusesWrongCredentials()
    {
        const auto made = connectAccount({{u"channel_secret"_s, QString(32, u'0')}});
        QCOMPARE(made.status, 400);
        QCOMPARE(made.json.value(u"code"_s).toString(), u"account.credentials"_s);
        const auto token = connectAccount({{u"access_token"_s, u"not-a-token"_s}});
        QCOMPARE(token.json.value(u"code"_s).toString(), u"account.credentials"_s);
        QVERIFY(m_rig->relay->core().accounts.all().isEmpty());
    }

    void connectsOnce()
    {
        QCOMPARE(connectAccount().status, 201);
        const auto again = connectAccount({{u"slug"_s, u"other"_s}});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.json.value(u"code"_s).toString(), u"account.exists"_s);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << QJsonObject{{field, value}} << field;
        };
        row("no secret", u"channel_secret"_s, QString());
        row("secret as object", u"channel_secret"_s, QJsonObject{{u"$ne"_s, QJsonValue()}});
        row("short secret", u"channel_secret"_s, u"abc"_s);
        row("line break in secret", u"channel_secret"_s, QString(31, u'a') + u'\n');
        row("id with letters", u"channel_id"_s, u"20x"_s);
        row("id as number", u"channel_id"_s, 2000000001.0);
        row("slug with slash", u"slug"_s, u"a/b"_s);
        row("slug upwards", u"slug"_s, u".."_s);
        row("slug in capitals", u"slug"_s, u"Taipei"_s);
        row("colour 13", u"color"_s, 13);
        row("colour as text", u"color"_s, u"1"_s);
        row("letters", u"letter"_s, u"abc"_s);
        row("locale", u"locale"_s, u"../etc"_s);
        row("long name", u"name"_s, QString(101, u'x'));
        row("unknown platform", u"platform"_s, u"icq"_s);
        row("platform not here yet", u"platform"_s, u"messenger"_s);
        row("workspace", u"workspace_id"_s, 2);
        row("version", u"ver"_s, 7);
        row("owner", u"owner"_s, u"me"_s);
    }
    void refusesNonsense()
    {
        QFETCH(const QJsonObject, more);
        QFETCH(const QString, field);
        const auto made = connectAccount(more);
        QCOMPARE(made.status, 400);
        QCOMPARE(made.json.value(u"code"_s).toString(), u"command.invalid"_s);
        QCOMPARE(made.json.value(u"args"_s).toObject().value(u"field"_s).toString(), field);
    }

    void isForAdministratorsOnly()
    {
        QCOMPARE(connectAccount().status, 201);
        const auto id = m_rig->relay->core().accounts.all().constFirst()->account.id.value();
        const auto path = u"/api/v1/accounts/"_s + id;
        const auto agent = m_rig->signIn(u"agent@example.com"_s);
        const QList<std::pair<QByteArray, QString>> all{{"POST", u"/api/v1/accounts"_s},
                                                        {"GET", path + u"/health"_s},
                                                        {"POST", path + u"/check"_s},
                                                        {"PATCH", path}};
        for (const auto &[method, where] : all) {
            const auto answer =
                m_rig->ask(method, where, agent, Test::RelayRig::bytesOf(request()));
            QVERIFY2(answer.status == 403, (method + ' ' + where.toUtf8()).constData());
            QCOMPARE(answer.json.value(u"code"_s).toString(), u"auth.forbidden"_s);
        }
    }

    void changesWhatMayChange()
    {
        QCOMPARE(connectAccount().status, 201);
        auto account = m_rig->relay->core().accounts.all().constFirst()->account;
        const auto path = u"/api/v1/accounts/"_s + account.id.value();
        const auto changed = m_rig->ask("PATCH",
                                        path,
                                        m_admin,
                                        R"({"name":"台北本店","group":"台灣","letter":"台",)"
                                        R"("color":5,"locale":"zh-TW"})");
        QVERIFY2(changed.status == 200, changed.text());
        const auto now = m_rig->relay->core().accounts.byId(account.id)->account;
        QCOMPARE(now.name, u"台北本店"_s);
        QCOMPARE(now.color, 5);
        QCOMPARE(now.ver, account.ver + 1);
        const auto &accounts = m_rig->relay->core().accounts;
        QVERIFY(accounts.byId(account.id)->replyFirst);
        QCOMPARE(m_rig->ask("PATCH", path, m_admin, R"({"reply_first":false})").status, 200);
        QVERIFY(!accounts.byId(account.id)->replyFirst);
        QCOMPARE(m_rig->ask("PATCH", path, m_admin, R"({"reply_first":1})").status, 400);
        const QByteArray shown = R"({"read_marks":"answered","show_typing":false})";
        QCOMPARE(m_rig->ask("PATCH", path, m_admin, shown).status, 200);
        QCOMPARE(accounts.byId(account.id)->account.readReceipts, ReadReceipts::WhenAnswered);
        QVERIFY(!accounts.byId(account.id)->account.showTyping);
        QCOMPARE(m_rig->ask("PATCH", path, m_admin, R"({"read_marks":"often"})").status, 400);
        QCOMPARE(m_rig->ask("PATCH", path, m_admin, R"({"slug":"other"})").status, 400);
        QCOMPARE(m_rig->ask("PATCH", path, m_admin, R"({"name":""})").status, 400);
        QCOMPARE(m_rig->ask("PATCH", u"/api/v1/accounts/x"_s, m_admin, "{}").status, 404);
    }

    void rotatesSecrets()
    {
        QCOMPARE(connectAccount().status, 201);
        auto &accounts = m_rig->relay->core().accounts;
        const auto id = accounts.all().constFirst()->account.id;
        const auto path = u"/api/v1/accounts/"_s + id.value();
        for (const char digit : {'1', '2'}) {
            const QJsonObject body{{u"channel_secret"_s, QString(32, QLatin1Char(digit))}};
            QCOMPARE(m_rig->ask("PATCH", path, m_admin, Test::RelayRig::bytesOf(body)).status, 200);
        }
        QCOMPARE(accounts.byId(id)->secrets,
                 (QList<QByteArray>{QByteArray(32, '2'), QByteArray(32, '1')}));
    }

    void healthFollowsThePlatform()
    {
        QCOMPARE(connectAccount().status, 201);
        auto *channel = m_rig->platform.world.channel(ChannelId);
        channel->webhook.active = false;
        channel->chatMode = u"bot"_s;
        channel->monthlyUsage = 5000;
        const auto id = m_rig->relay->core().accounts.all().constFirst()->account.id;
        const auto check = u"/api/v1/accounts/%1/check"_s.arg(id.value());
        const auto ill = m_rig->ask("POST", check, m_admin);
        QCOMPARE(ill.status, 200);
        QVERIFY2(summary(ill.json).contains(u"webhook webhook.inactive"_s),
                 qPrintable(summary(ill.json)));
        QVERIFY(summary(ill.json).contains(u"chat-mode line.chat-off"_s));
        QVERIFY(summary(ill.json).contains(u"quota line.monthly-limit"_s));
        const auto account = ill.json.value(u"account"_s).toObject();
        QCOMPARE(account.value(u"attention"_s).toString(), u"webhook.inactive"_s);

        channel->webhook.active = true;
        channel->webhook.endpoint = u"https://elsewhere.example/hook"_s;
        const auto well = m_rig->ask("POST", check, m_admin);
        QVERIFY(summary(well.json).contains(u"webhook good, test good"_s));
        QVERIFY(!well.json.value(u"account"_s).toObject().contains(u"attention"_s));
    }

private:
    Test::RelayRig::Answer connectAccount(const QJsonObject &more = {})
    {
        return m_rig->ask(
            "POST", u"/api/v1/accounts"_s, m_admin, Test::RelayRig::bytesOf(request(more)));
    }

    std::unique_ptr<Test::RelayRig> m_rig;
    QByteArray m_admin;
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestAccountApi)
#include "tst_accountapi.moc"
