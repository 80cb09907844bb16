// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/relayapi.h"
#include "core/client/uploader.h"
#include "core/http/httpserver.h"
#include "core/storage/outbox.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestUploader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pending = std::make_unique<PendingFiles>(m_folder->filePath(u"pending"_s));
        m_outbox = std::make_unique<Outbox>(m_folder->path());
        QVERIFY(await(m_outbox->open()));
        m_uploads.clear();
        m_status = 201;
        m_server = std::make_unique<HttpServer>(HttpSettings{}, m_clock);
        m_server->router().add(
            HttpMethod::Post,
            "/api/v1/media",
            [this](const HttpRequest &request, const Responder &answer) { take(request, answer); });
        const auto port = m_server->listen();
        QVERIFY(port);
        SignedIn session;
        session.relay = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
        session.token = u"secret"_s;
        m_api = std::make_unique<RelayApi>(QSslConfiguration());
        m_uploader = std::make_unique<Uploader>(*m_api, *m_outbox, *m_pending, session);
    }
    void cleanup()
    {
        m_uploader.reset();
        m_api.reset();
        m_server.reset();
        m_outbox.reset();
    }

    void theCommandSaysWhatTheRelayFound()
    {
        const auto entry = sendOf({"first", "second"});
        QSignalSpy uploaded(m_uploader.get(), &Uploader::uploaded);
        QVERIFY(await(m_uploader->prepare(entry)));
        QCOMPARE(m_uploads, (QByteArrayList{"first", "second"}));
        QCOMPARE(uploaded.count(), 2);
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        const auto &send =
            std::get<Protocol::SendMessages>(again.entries().constFirst().command.args);
        for (const auto &bubble : send.bubbles) {
            QCOMPARE(bubble.content.media->state, MediaState::Ready);
            QCOMPARE(bubble.content.media->sha, u"relay-sha"_s);
            QCOMPARE(bubble.content.media->fileName, u"photo.png"_s);
            QCOMPARE(bubble.content.media->width, 640);
        }
        QVERIFY(await(m_uploader->prepare(again.entries().constFirst())));
        QCOMPARE(m_uploads.size(), 2);
    }

    /// The files of a template go the same way, those of accounts too.
    void aTemplatesFilesGoFirst()
    {
        auto entry = sendOf({"first", "second"});
        const auto send = std::get<Protocol::SendMessages>(entry.command.args);
        Protocol::PutTemplate put;
        put.wanted.title = u"x"_s;
        put.wanted.bubbles = {send.bubbles.at(0).content};
        put.wanted.overrides[AccountId(u"a1"_s)] = {send.bubbles.at(1).content};
        entry.command.args = put;
        QVERIFY(await(m_outbox->put(entry)));
        QVERIFY(await(m_uploader->prepare(entry)));
        QCOMPARE(m_uploads, (QByteArrayList{"first", "second"}));
        const auto kept =
            std::get<Protocol::PutTemplate>(m_outbox->entries().constFirst().command.args);
        QCOMPARE(kept.wanted.bubbles.constFirst().media->sha, u"relay-sha"_s);
        QCOMPARE(kept.wanted.overrides.value(AccountId(u"a1"_s)).constFirst().media->state,
                 MediaState::Ready);
    }

    /// And those of an internal note, which waits for them.
    void aNotesFileGoesFirst()
    {
        auto entry = sendOf({"first"});
        Protocol::AddNote note{MessageId(u"n1"_s), ConversationId(u"c1"_s), u"look"_s, {}};
        note.file =
            std::get<Protocol::SendMessages>(entry.command.args).bubbles.constFirst().content;
        entry.command.args = note;
        QVERIFY(await(m_outbox->put(entry)));
        QVERIFY(await(m_uploader->prepare(entry)));
        QCOMPARE(m_uploads, QByteArrayList{"first"});
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        const auto kept = std::get<Protocol::AddNote>(again.entries().constFirst().command.args);
        QCOMPARE(kept.text, u"look"_s);
        QCOMPARE(kept.file->media->sha, u"relay-sha"_s);
        QCOMPARE(kept.file->media->state, MediaState::Ready);
    }

    /// The relay makes none of a film, and LINE wants one.
    void theStillPictureOfAFilmGoesFirst()
    {
        auto entry = sendOf({"film"});
        auto &send = std::get<Protocol::SendMessages>(entry.command.args);
        const auto still = m_pending->takeBytes("still")->sha;
        send.bubbles.first().content.media->thumbnail = still;
        QVERIFY(await(m_outbox->put(entry)));
        QSignalSpy uploaded(m_uploader.get(), &Uploader::uploaded);
        QVERIFY(await(m_uploader->prepare(entry)));
        QCOMPARE(m_uploads, (QByteArrayList{"still", "film"}));
        QCOMPARE(uploaded.constFirst().constFirst().toString(), still);
        const auto kept =
            std::get<Protocol::SendMessages>(m_outbox->entries().constFirst().command.args);
        QCOMPARE(kept.bubbles.constFirst().content.media->thumbnail, still);
        QCOMPARE(kept.bubbles.constFirst().content.media->state, MediaState::Ready);
    }

    void whatWasTakenBackIsNotBrought()
    {
        const auto entry = sendOf({"first"});
        QVERIFY(await(m_outbox->remove(entry.id())));
        QCOMPARE(await(m_uploader->prepare(entry)).error().kind, ErrorKind::NotFound);
        QVERIFY(m_uploads.isEmpty());
    }

    void textNeedsNothing()
    {
        QVERIFY(await(m_uploader->prepare(sendOf({}))));
        QVERIFY(m_uploads.isEmpty());
    }

    void aRefusalIsFinalTroubleIsNot()
    {
        const auto entry = sendOf({"first"});
        m_status = 413;
        QCOMPARE(await(m_uploader->prepare(entry)).error().kind, ErrorKind::Rejected);
        m_status = 503;
        QCOMPARE(await(m_uploader->prepare(entry)).error().kind, ErrorKind::Offline);
        m_status = 201;
        QVERIFY(await(m_uploader->prepare(entry)));
    }

    void aFileThatIsGoneIsToldOf()
    {
        const auto entry = sendOf({"first"});
        m_pending->keepOnly({});
        const auto done = await(m_uploader->prepare(entry));
        QCOMPARE(done.error().code, u"file.unreadable"_s);
        QCOMPARE(done.error().kind, ErrorKind::Rejected);
    }

private:
    void take(const HttpRequest &request, const Responder &answer)
    {
        if (m_status != 201) {
            return answer.respond(
                HttpResponse::json(m_status, {{u"code"_s, u"media.too-large"_s}}));
        }
        m_uploads << request.body;
        answer.respond(HttpResponse::json(201,
                                          {{u"state"_s, u"ready"_s},
                                           {u"sha"_s, u"relay-sha"_s},
                                           {u"mime"_s, u"image/png"_s},
                                           {u"width"_s, 640},
                                           {u"size"_s, request.body.size()}}));
    }

    OutboxEntry sendOf(const QByteArrayList &files)
    {
        Protocol::SendMessages send;
        send.conversation = ConversationId(u"c1"_s);
        for (const auto &bytes : files) {
            Content content;
            content.kind = ContentKind::Image;
            content.media = Media();
            content.media->sha = m_pending->takeBytes(bytes)->sha;
            content.media->mime = u"image/png"_s;
            content.media->fileName = u"photo.png"_s;
            send.bubbles.append({MessageId(u"m%1"_s.arg(send.bubbles.size())), content});
        }
        OutboxEntry entry;
        entry.command = {CommandId(u"cmd1"_s), 1, send};
        entry.conversation = send.conversation;
        if (!await(m_outbox->put(entry)))
            qFatal("not kept");
        return entry;
    }

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PendingFiles> m_pending;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<RelayApi> m_api;
    std::unique_ptr<Uploader> m_uploader;
    QByteArrayList m_uploads;
    int m_status = 201;
};

QTEST_GUILESS_MAIN(TestUploader)
#include "tst_uploader.moc"
