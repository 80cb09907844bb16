// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/conversationactions.h"
#include "core/client/conversationsource.h"
#include "core/client/desksession.h"
#include "core/client/linksource.h"
#include "core/client/outboxsource.h"
#include "core/client/relayapi.h"
#include "core/protocol/framecodec.h"
#include "tests/support/fixedclock.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// Lets in who has a token, gives a desk with one conversation, and answers no command.
class DeskServer : public QWebSocketServer
{
public:
    DeskServer()
        : QWebSocketServer(u"test"_s, NonSecureMode)
    {
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                const auto frame = Protocol::decode(text.toUtf8());
                if (const auto *hello = frame ? std::get_if<Protocol::Hello>(&*frame) : nullptr)
                    greet(*hello);
            });
        });
    }

    void say(const Protocol::Frame &frame)
    {
        socket->sendTextMessage(QString::fromUtf8(Protocol::encode(frame)));
    }

    QWebSocket *socket = nullptr;
    QList<qsizetype> cursors; ///< how many each hello brought

private:
    void greet(const Protocol::Hello &hello)
    {
        cursors << hello.cursors.size();
        if (hello.token != "secret"_L1)
            return say(Protocol::Bye{u"auth.none"_s, {}});
        const bool knows = hello.cursors.contains(deskName());
        Protocol::Welcome welcome;
        welcome.scopes = {
            {deskName(),
             u"e1"_s,
             7,
             0,
             knows ? Protocol::ScopeStart::Do::Tail : Protocol::ScopeStart::Do::Snapshot}};
        say(welcome);
        if (!knows)
            say(snapshot(7,
                         {item(conversation(u"c1"_s, 10)), item(message(u"m1"_s, u"c1"_s, 10))}));
    }
};

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

} // namespace

class TestDeskSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<DeskServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_api = std::make_unique<RelayApi>(QSslConfiguration());
    }
    void cleanup()
    {
        m_session.reset();
        m_api.reset();
        m_server.reset();
    }

    void showsWhatTheRelayHas()
    {
        begin(u"secret"_s);
        m_session->connectToRelay();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(state(), LinkStatus::State::Online);
    }

    void aTokenThatIsNotAcceptedEndsTheSession()
    {
        begin(u"stolen"_s);
        QSignalSpy ended(m_session.get(), &DeskSession::ended);
        m_session->connectToRelay();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.at(0).at(0).value<Error>().kind, ErrorKind::Unauthorized);
    }

    void workBegunOfflineStaysWhenTheRelayIsBack()
    {
        begin(u"secret"_s);
        m_session->connectToRelay();
        QTRY_COMPARE(rows(), 1);
        begin({});
        QSignalSpy ended(m_session.get(), &DeskSession::ended);
        QVERIFY(await(m_session->sources().actions.send(chat(), {text(u"offline"_s)}, {})));
        m_session->connectToRelay();
        QTRY_COMPARE(state(), LinkStatus::State::Refused);
        QCOMPARE(m_session->sources().link.status().error->code, u"auth.none"_s);
        QCOMPARE(m_session->sources().link.status().error->kind, ErrorKind::Unauthorized);
        // What would end it is posted, and comes before this answer.
        QVERIFY(await(m_session->sources().actions.send(chat(), {text(u"and on"_s)}, {})));
        QVERIFY(ended.isEmpty());
        QCOMPARE(m_session->sources().outbox.replies().size(), 2);
    }

    void aDamagedCacheIsMadeAgainWhileWorkGoesOn()
    {
        begin(u"secret"_s);
        m_session->connectToRelay();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(await(m_session->sources().actions.send(chat(), {text(u"mine"_s)}, {})));
        const auto file =
            DeskSession::folderOf(m_folder->path(), m_session->session()) + u"/cache.db"_s;
        overwrite(file);
        overwrite(file + u"-wal"_s);
        m_server->say(events(7, {item(message(u"m2"_s, u"c1"_s, 20), 8)}));
        QTRY_VERIFY(rows() >= 0 && QFile::exists(file + u".bad"_s));
        // Without cursors, so that everything comes again.
        QTRY_COMPARE(m_server->cursors.constLast(), 0);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(state(), LinkStatus::State::Online);
        QCOMPARE(m_session->sources().outbox.replies().size(), 1);
        QVERIFY(await(m_session->sources().actions.send(chat(), {text(u"and on"_s)}, {})));
    }

private:
    static ConversationId chat() { return ConversationId(u"c1"_s); }

    void begin(const QString &token)
    {
        m_session.reset();
        SignedIn who;
        who.relay = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
        who.token = token;
        who.user.id = UserId(u"u1"_s);
        m_session = std::make_unique<DeskSession>(
            who, DeskSession::Settings{m_folder->path(), u"d"_s, u"test/1"_s, {}}, *m_api, m_clock);
        QVERIFY(await(m_session->open()));
    }

    LinkStatus::State state() { return m_session->sources().link.status().state; }

    /// -1: not to be read now.
    qsizetype rows()
    {
        const auto page = await(m_session->sources().conversations.page({}, {}, 10));
        return page ? page->rows.size() : -1;
    }

    static void overwrite(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return; // there need not be a log
        const QByteArray garbage(static_cast<int>(file.size()), char(0x5A));
        QCOMPARE(file.write(garbage), garbage.size());
    }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskServer> m_server;
    std::unique_ptr<RelayApi> m_api;
    std::unique_ptr<DeskSession> m_session;
};

QTEST_GUILESS_MAIN(TestDeskSession)
#include "tst_desksession.moc"
