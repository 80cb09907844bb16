// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config/relaysettings.h"
#include "tests/paths.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

constexpr char Least[] = "organisation = \"Tea\"\n"
                         "database = \"data/relay.db\"\n"
                         "media_folder = \"data/media\"\n"
                         "key_file = \"relay.key\"\n";

Result<RelaySettings> parse(const QByteArray &text)
{
    return parseRelaySettings(text, u"relay.toml"_s, u"/etc/frontdesk"_s);
}

QByteArray example()
{
    QFile file(QStringLiteral(FRONTDESK_SOURCE_DIR "/packaging/frontdesk-relay.toml.example"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRelaySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleShowsEveryKeyAndNoOther()
    {
        QSet<QString> shown;
        static const QRegularExpression Line(u"^#? ?([a-z_]+) = "_s,
                                             QRegularExpression::MultilineOption);
        auto lines = Line.globalMatch(QString::fromUtf8(example()));
        while (lines.hasNext())
            shown.insert(lines.next().captured(1));
        const auto keys = relaySettingKeys();
        QCOMPARE(shown, QSet<QString>(keys.cbegin(), keys.cend()));
    }

    void theExampleIsValidAndShowsTheDefaults()
    {
        const auto shown = parse(example());
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
        const auto defaults = parse(Least);
        QVERIFY(defaults);
        QCOMPARE(shown->http.port, defaults->http.port);
        QCOMPARE(shown->http.addresses, defaults->http.addresses);
        QCOMPARE(shown->http.maxConnections, defaults->http.maxConnections);
        QCOMPARE(shown->http.maxConnectionsPerAddress, defaults->http.maxConnectionsPerAddress);
        QCOMPARE(shown->http.allowPlainText, defaults->http.allowPlainText);
        QCOMPARE(shown->webhookBodyLimit, defaults->webhookBodyLimit);
        QCOMPARE(shown->uploadLimit, defaults->uploadLimit);
        QCOMPARE(shown->mediaLimit, defaults->mediaLimit);
        QCOMPARE(shown->diskMinFreeMb, defaults->diskMinFreeMb);
        QCOMPARE(shown->sessionIdle, defaults->sessionIdle);
        QCOMPARE(shown->sessionLongest, defaults->sessionLongest);
        QCOMPARE(shown->passwordThreads, defaults->passwordThreads);
        QCOMPARE(shown->logLevel, defaults->logLevel);
        QCOMPARE(shown->platforms.lineApi, defaults->platforms.lineApi);
        QCOMPARE(shown->platforms.lineData, defaults->platforms.lineData);
    }

    void readsValues()
    {
        const auto settings = parse(QByteArray(Least)
                                    + "listen_addresses = [\"0.0.0.0\", \"::\"]\n"
                                      "port = 443\n"
                                      "tls_certificate = \"/srv/cert.pem\"\n"
                                      "tls_key = \"../key.pem\"\n"
                                      "trusted_proxies = [\"10.0.0.0/8\", \"192.0.2.7\"]\n"
                                      "public_url = \"https://relay.example/\"\n"
                                      "log_format = \"json\"\n"
                                      "upload_limit_mb = 7\n"
                                      "ca_file = \"ca.pem\"\n");
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail));
        QCOMPARE(settings->organisation, u"Tea"_s);
        QCOMPARE(settings->database, u"/etc/frontdesk/data/relay.db"_s);
        QCOMPARE(settings->keyFile, u"/etc/frontdesk/relay.key"_s);
        QCOMPARE(settings->http.addresses.size(), 2);
        QCOMPARE(settings->http.port, 443);
        QCOMPARE(settings->http.tls->certificate, u"/srv/cert.pem"_s);
        QCOMPARE(settings->http.tls->key, u"/etc/key.pem"_s);
        QCOMPARE(settings->http.trustedProxies.size(), 2);
        QCOMPARE(settings->http.trustedProxies.at(1).second, 32);
        QCOMPARE(settings->publicUrl.toString(), u"https://relay.example"_s);
        QCOMPARE(settings->logFormat, LogFormat::JsonLines);
        QCOMPARE(settings->uploadLimit, 7 * 1024 * 1024);
        QCOMPARE(settings->platforms.caFile, u"/etc/frontdesk/ca.pem"_s);
    }

    void refusesWithLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *more, const QString &says) {
            QTest::newRow(name) << QByteArray(more) << says;
        };
        row("unknown", "prot = 443", u"relay.toml:5: there is no key \"prot\""_s);
        row("other case", "Port = 443", u"relay.toml:5: there is no key \"Port\""_s);
        row("table", "[http]\nport = 1", u"relay.toml:5: there is no key \"http\""_s);
        row("text for number",
            "\nport = \"443\"",
            u"relay.toml:6: port: expected a whole number"_s);
        row("fraction", "port = 443.5", u"relay.toml:5: port: expected a whole number"_s);
        row("too large", "port = 65536", u"port: expected a whole number from 0 to 65535"_s);
        row("negative", "disk_min_free_mb = -1", u"disk_min_free_mb: expected"_s);
        row("text for flag", "allow_plain_text = \"no\"", u"expected true or false"_s);
        row("number for text", "log_level = 3", u"expected \"debug\", \"info\" or \"warning\""_s);
        row("unknown format", "log_format = \"xml\"", u"expected \"human\" or \"json\""_s);
        row("no list", "listen_addresses = \"::\"", u"expected a list of texts"_s);
        row("empty list", "listen_addresses = []", u"expected at least one address"_s);
        row("no address", "listen_addresses = [\"localhost\"]", u"\"localhost\" is none"_s);
        row("no network", "trusted_proxies = [\"10.0.0.0/99\"]", u"\"10.0.0.0/99\" is none"_s);
        row("no scheme", "public_url = \"relay.example\"", u"public_url: expected an address"_s);
        row("other scheme", "public_url = \"ftp://relay.example\"", u"expected an address"_s);
        row("password in it", "public_url = \"https://a:b@c.example\"", u"expected an address"_s);
        row("query in it", "public_url = \"https://c.example?x=1\"", u"expected an address"_s);
        row("half of TLS", "tls_key = \"k.pem\"", u"the key \"tls_certificate\" is missing"_s);
        row("twice", "port = 1\nport = 2", u"relay.toml:6: "_s);
        row("broken", "port = ", u"relay.toml:5: "_s);
        row("not UTF-8", "log_level = \"\xff\"", u"relay.toml:5: "_s);
    }
    void refusesWithLineAndKey()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QString, says);
        const auto settings = parse(Least + more + '\n');
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, u"config.invalid"_s);
        QVERIFY2(settings.error().detail.contains(says), qPrintable(settings.error().detail));
    }

    void asksForWhatIsNeeded_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"organisation", "database", "media_folder", "key_file"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void asksForWhatIsNeeded()
    {
        QFETCH(const QString, key);
        auto text = QString::fromLatin1(Least);
        text.remove(QRegularExpression(u"(?m)^%1 = .*\\n"_s.arg(key)));
        const auto settings = parse(text.toUtf8());
        QVERIFY(!settings);
        QVERIFY(settings.error().detail.contains(u"\"%1\" is missing"_s.arg(key)));
    }

    void keepsTheKeyAwayFromTheMedia()
    {
        auto text = QByteArray(Least);
        text.replace("relay.key", "data/media/relay.key");
        QVERIFY(!parse(text));
    }

    void saysThatThereIsNoFile()
    {
        const QTemporaryDir folder;
        const auto settings = readRelaySettings(folder.filePath(u"none.toml"_s));
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, u"config.missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestRelaySettings)
#include "tst_relaysettings.moc"
