// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/filethread.h"
#include "core/client/mediacache.h"
#include "core/client/relayapi.h"
#include "core/http/httpserver.h"
#include "tests/support/waiting.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

QString shaOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMediaCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>(HttpSettings{}, m_clock);
        m_served.clear();
        m_asked = 0;
        m_server->router().add(
            HttpMethod::Get,
            "/media/{sha}",
            [this](const HttpRequest &request, const Responder &answer) {
                ++m_asked;
                const auto sha = request.params.constFirst();
                if (request.header("Authorization") != "Bearer secret")
                    answer.respond(HttpResponse::json(403, {{u"code"_s, u"auth.forbidden"_s}}));
                else if (!m_served.contains(sha))
                    answer.respond(HttpResponse::json(404, {{u"code"_s, u"media.gone"_s}}));
                else
                    answer.respond(HttpResponse::bytes(200, "image/png", m_served.value(sha)));
            });
        const auto port = m_server->listen();
        QVERIFY(port);
        m_session.relay = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
        m_session.token = u"secret"_s;
        m_api = std::make_unique<RelayApi>(QSslConfiguration());
        m_files = std::make_unique<FileThread>();
        m_media = cache();
    }
    void cleanup()
    {
        m_media.reset();
        m_files.reset();
        m_api.reset();
        m_server.reset();
    }

    void bringsAFileOnce()
    {
        const auto sha = serve("picture");
        QCOMPARE(m_media->localFile(sha), QString());
        const auto first = m_media->fetch(sha);
        const auto second = m_media->fetch(sha);
        QCOMPARE(contentOf(*await(first)), "picture");
        QCOMPARE(*await(second), *await(m_media->fetch(sha)));
        QCOMPARE(m_asked, 1);
        QCOMPARE(m_media->localFile(sha), *await(m_media->fetch(sha)));
    }

    void whatIsGoneIsGone()
    {
        QCOMPARE(await(m_media->fetch(shaOf("nothing"))).error().code, u"media.gone"_s);
        QCOMPARE(await(m_media->fetch(u"../../etc/passwd"_s)).error().code, u"media.gone"_s);
        QCOMPARE(m_asked, 1);
    }

    void whatIsForbiddenIsForbidden()
    {
        m_session.token = u"other"_s;
        m_media = cache();
        QCOMPARE(await(m_media->fetch(serve("secret"))).error().code, u"media.forbidden"_s);
    }

    void otherBytesAreNotKept()
    {
        const auto sha = shaOf("picture");
        m_served.insert(sha, "something else");
        QCOMPARE(await(m_media->fetch(sha)).error().code, u"media.failed"_s);
        QCOMPARE(m_media->localFile(sha), QString());
    }

    void whatMayNotBeSeenAnyMoreGoes()
    {
        const auto gone = serve("secret");
        const auto stays = serve("open");
        QVERIFY(await(m_media->fetch(gone)) && await(m_media->fetch(stays)));
        m_media->forget({gone, u"../../etc/passwd"_s});
        QTRY_COMPARE(m_media->localFile(gone), QString());
        QVERIFY(!m_media->localFile(stays).isEmpty());
    }

    /// It was on its way when its message was taken back.
    void whatIsStillComingGoesToo()
    {
        const auto sha = serve("secret");
        const auto coming = m_media->fetch(sha);
        m_media->forget({sha});
        QCOMPARE(await(coming).error().code, u"media.gone"_s);
        QTRY_COMPARE(m_media->localFile(sha), QString());
        QVERIFY(await(m_media->fetch(sha))); // of another message, later
    }

    void ownAttachmentsNeedNoDownload()
    {
        const auto pending = PendingFiles(m_folder->filePath(u"pending"_s)).takeBytes("mine");
        QVERIFY(pending);
        QVERIFY(!m_media->localFile(pending->sha).isEmpty());
        const auto relaySha = shaOf("as the relay has it");
        m_media->adopt(pending->sha, relaySha);
        QTRY_VERIFY(!m_media->localFile(relaySha).isEmpty());
        QCOMPARE(m_asked, 0);
    }

    void makesRoomForWhatIsNew()
    {
        QStringList shas;
        for (int i = 0; i < 10; ++i) {
            shas << serve(QByteArray(1000, char('a' + i)));
            const auto path = await(m_media->fetch(shas.constLast()));
            QFile file(*path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const auto then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 1000);
            QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
        }
        m_media = cache(); // another run: what it uses stays
        const auto used = shas.constFirst();
        QVERIFY(!m_media->localFile(used).isEmpty());
        m_media->trim();
        QTRY_COMPARE(filesOnDisk(), 5);
        QVERIFY(!m_media->localFile(used).isEmpty());
        QVERIFY(m_media->localFile(shas.at(1)).isEmpty());
        QVERIFY(!m_media->localFile(shas.constLast()).isEmpty());
    }

private:
    std::unique_ptr<MediaCache> cache()
    {
        return std::make_unique<MediaCache>(
            *m_api,
            *m_files,
            PendingFiles(m_folder->filePath(u"pending"_s)),
            m_session,
            MediaCache::Settings{m_clock, m_folder->filePath(u"media"_s), 5500});
    }
    QString serve(const QByteArray &bytes)
    {
        const auto sha = shaOf(bytes);
        m_served.insert(sha, bytes);
        return sha;
    }
    int filesOnDisk() const
    {
        int count = 0;
        QDirIterator it(m_folder->filePath(u"media"_s), QDir::Files, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++count;
        return count;
    }

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    SignedIn m_session;
    std::unique_ptr<RelayApi> m_api;
    std::unique_ptr<FileThread> m_files;
    std::unique_ptr<MediaCache> m_media;
    QHash<QString, QByteArray> m_served;
    int m_asked = 0;
};

QTEST_GUILESS_MAIN(TestMediaCache)
#include "tst_mediacache.moc"
