// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/relayserver.h"
#include "core/sandbox/sandboxserver.h"
#include "core/sandbox/worldfile.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>

namespace Frontdesk::Test {

/// A relay and a platform that talk over TLS, in this process, with an administrator and an agent.
class RelayRig
{
public:
    struct Answer {
        const char *text() const { return bytes.constData(); }

        int status = 0;
        QByteArray bytes;
        QJsonObject json;
        QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
        QHash<QByteArray, QByteArray> headers;
    };

    RelayRig()
    {
        const auto loaded = Sandbox::loadWorld(platform, Sandbox::sampleWorld());
        Q_ASSERT(loaded);
        Sandbox::SandboxSettings settings;
        settings.http.tls = TlsFiles{certificate.certificateFile(), certificate.keyFile()};
        settings.webhookTls = certificate.clientConfiguration();
        sandbox = std::make_unique<Sandbox::SandboxServer>(platform, settings, clock);
        const auto port = sandbox->listen();
        Q_ASSERT(port);
        sandboxUrl = QUrl(QStringLiteral("https://localhost:%1").arg(*port));
        start();
        addUser(QStringLiteral("admin@example.com"), User::Role::Administrator);
        addUser(QStringLiteral("agent@example.com"), User::Role::Agent);
    }

    void start()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const auto port = free.serverPort();
        free.close();
        auto made = Relay::RelayCore::make(settingsFor(port), options(), clock);
        Q_ASSERT(made);
        relay = std::make_unique<Relay::RelayServer>(std::move(made).value());
        const auto listening = await(relay->start());
        Q_ASSERT(listening);
        url = QUrl(QStringLiteral("https://localhost:%1").arg(port));
    }

    Answer ask(const QByteArray &method,
               const QString &path,
               const QByteArray &token = {},
               const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(url.toString() + path));
        request.setSslConfiguration(certificate.clientConfiguration(QSsl::TlsV1_3OrLater));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(
            network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            return {};
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.bytes = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.bytes).object();
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            answer.headers.insert(name.toLower(), value);
        return answer;
    }

    static QByteArray bytesOf(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QByteArray signIn(const QString &email, const QString &password = Password)
    {
        const auto answer = ask(
            "POST",
            QStringLiteral("/api/v1/sessions"),
            {},
            bytesOf({{QStringLiteral("email"), email}, {QStringLiteral("password"), password}}));
        return answer.json.value(QStringLiteral("token")).toString().toLatin1();
    }

    /// Names of the files of database and media that contain @p bytes.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

    static inline const QString Password = QStringLiteral("correct horse");

    Clock clock;
    TestCertificate certificate;
    QTemporaryDir folder;
    Sandbox::Platform platform{clock};
    std::unique_ptr<Sandbox::SandboxServer> sandbox;
    QUrl sandboxUrl;
    std::unique_ptr<Relay::RelayServer> relay;
    QUrl url;
    QNetworkAccessManager network;

private:
    Relay::RelaySettings settingsFor(quint16 port)
    {
        Relay::RelaySettings settings;
        settings.organisation = QStringLiteral("Haruya");
        settings.http.addresses = {QHostAddress(QHostAddress::LocalHost)};
        settings.http.port = port;
        settings.http.tls = TlsFiles{certificate.certificateFile(), certificate.keyFile()};
        settings.publicUrl = QUrl(QStringLiteral("https://localhost:%1").arg(port));
        settings.database = folder.filePath(QStringLiteral("relay.db"));
        settings.mediaFolder = folder.filePath(QStringLiteral("media"));
        settings.keyFile = folder.filePath(QStringLiteral("relay.key"));
        settings.diskMinFreeMb = 0;
        settings.diskMinFreePercent = 0;
        settings.platforms.lineApi = sandboxUrl;
        settings.platforms.lineData = sandboxUrl;
        settings.platforms.caFile = certificate.caFile();
        if (!QFile::exists(settings.keyFile)) {
            const auto key = Relay::SecretBox::create(settings.keyFile);
            Q_ASSERT(key);
        }
        return settings;
    }

    static Relay::RelayCore::Options options()
    {
        Relay::RelayCore::Options options;
        options.serving = true;
        options.synchronous = Sql::Synchronous::Normal;
        options.passwordCost = Relay::PasswordCost::cheapest();
        return options;
    }

    void addUser(const QString &email, User::Role role)
    {
        const auto added = await(relay->core().users.add({email, email, role, Password}));
        Q_ASSERT(added);
    }
};

} // namespace Frontdesk::Test
