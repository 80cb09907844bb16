// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/store.h"
#include "core/sync/relaylink.h"
#include "tests/integration/deskfiles.h"
#include "tests/paths.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int Actions = 500;
const auto Password = u"a long password"_s;

QString program(const char *name)
{
    return QStringLiteral(FRONTDESK_BIN_DIR "/") + QLatin1String(name);
}

QString freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? QString::number(server.serverPort()) : u"0"_s;
}

/// A workstation with a socket to the relay.
struct LinkedDesk {
    LinkedDesk(const User &user,
               const QString &token,
               const QUrl &relay,
               const Clock &clock,
               const QString &folder)
        : files(user, {}, clock, folder)
        , link(files.sync(), clock, {relay, token, {}})
    {
    }

    DeskFiles files;
    RelayLink link;
    QHash<ConversationId, QStringList> replies; ///< that were written here, in their order
};

} // namespace

// Two colleagues, 500 actions while the network is away, and then it is back: both and the relay
// agree, and each customer got each reply once and in order. Relay and platform are programs.
class TestDayOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingArrivesOnceAndAllAgree();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void keep(const QString &name, const QByteArray &content);
    void runRelay(const QStringList &arguments);
    static void start(QProcess &process, const char *name, const QStringList &arguments);
    QJsonObject ask(const QUrl &url, const QJsonObject &body = {});
    std::unique_ptr<LinkedDesk> signIn(const QString &email);
    QList<Conversation> chatsFor(LinkedDesk &desk);
    void reply(LinkedDesk &desk, const Conversation &chat, int n);
    void act(LinkedDesk &desk, const Conversation &chat, int n);
    QStringList delivered(const QString &to);
    QHash<QString, QString> relayDigests(const QStringList &scopes);
    bool isLevel(LinkedDesk &desk);

    QTemporaryDir m_folder;
    Clock m_clock;
    QNetworkAccessManager m_network;
    QUrl m_relayUrl;
    QUrl m_sandboxUrl;
    QProcess m_relay;
    QProcess m_sandbox;
    std::unique_ptr<Relay::Store> m_store; ///< the relay's database, to look at
};

void TestDayOffline::initTestCase()
{
    const auto relayPort = freePort();
    const auto sandboxPort = freePort();
    m_relayUrl = QUrl(u"http://localhost:"_s + relayPort);
    m_sandboxUrl = QUrl(u"http://localhost:"_s + sandboxPort);
    keep(u"password"_s, Password.toUtf8() + '\n');
    runRelay({u"init"_s,
              u"--organisation"_s,
              u"Trial"_s,
              u"--port"_s,
              relayPort,
              u"--public-url"_s,
              m_relayUrl.toString()});
    keep(u"relay.toml"_s,
         u"organisation = \"Trial\"\nlisten_addresses = [\"127.0.0.1\"]\nport = %1\n"
         "public_url = \"%2\"\ndatabase = \"data/relay.db\"\nmedia_folder = \"data/media\"\n"
         "key_file = \"relay.key\"\nline_api_url = \"%3\"\nline_data_url = \"%3\"\n"_s
             .arg(relayPort, m_relayUrl.toString(), m_sandboxUrl.toString())
             .toUtf8());
    runRelay({u"sample"_s,
              u"--sandbox-state"_s,
              path(u"state.json"_s),
              u"--password-file"_s,
              path(u"password"_s)});
    start(m_sandbox,
          "frontdesk-sandbox",
          {u"--headless"_s,
           u"--port"_s,
           sandboxPort,
           u"--public-url"_s,
           m_sandboxUrl.toString(),
           u"--state"_s,
           path(u"state.json"_s)});
    start(m_relay, "frontdesk-relay", {u"serve"_s, u"--config"_s, path(u"relay.toml"_s)});
    m_store = std::make_unique<Relay::Store>(
        Relay::Store::Settings{path(u"data/relay.db"_s), Sql::Synchronous::Normal, {}, true},
        m_clock);
    QVERIFY(await(m_store->open()));
}

void TestDayOffline::cleanupTestCase()
{
    m_store.reset();
    for (auto *process : {&m_relay, &m_sandbox}) {
        process->terminate();
        process->waitForFinished(Patience);
    }
}

void TestDayOffline::everythingArrivesOnceAndAllAgree()
{
    const auto amy = signIn(u"amy@haruya.example"_s);
    const auto ben = signIn(u"ben@haruya.example"_s);
    QVERIFY(amy && ben);
    const QList<LinkedDesk *> desks{amy.get(), ben.get()};
    for (auto *desk : desks)
        desk->link.start();
    bool level = false; // once: news may come between two looks
    QTRY_VERIFY_WITH_TIMEOUT((level = level || (isLevel(*amy) && isLevel(*ben))), Patience);
    const auto chats = chatsFor(*amy);
    QVERIFY2(chats.size() >= 8, qPrintable(QString::number(chats.size())));

    for (auto *desk : desks)
        desk->link.stop();
    for (int n = 0; n < Actions; ++n) {
        auto &desk = *desks.at(n % 2);
        // Each answers their own customers; what else they do meets what the other does.
        if (n % 10 < 4)
            reply(desk, chats.at((n / 10 * 2 + n % 2) % (chats.size() / 2 * 2)), n);
        else
            act(desk, chats.at(n * 7 % chats.size()), n);
    }
    for (auto *desk : desks)
        desk->link.start();
    level = false;
    QTRY_VERIFY_WITH_TIMEOUT((level = level || (isLevel(*amy) && isLevel(*ben))), Patience);

    for (const auto &chat : chats) {
        const auto written = amy->replies.value(chat.id) + ben->replies.value(chat.id);
        QTRY_COMPARE_WITH_TIMEOUT(delivered(chat.platformId), written, Patience);
    }
    // What the platform answered is on its way to both.
    QTRY_VERIFY_WITH_TIMEOUT(isLevel(*amy) && isLevel(*ben), Patience);
    const auto hers = amy->files.cursors();
    const auto his = ben->files.cursors();
    const auto relay = relayDigests(hers.keys() + his.keys());
    for (const auto &[mine, others] : {std::pair(hers, his), std::pair(his, hers)}) {
        for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
            QCOMPARE(it->digest, relay.value(it.key()));
            if (!it.key().startsWith("user:"_L1))
                QCOMPARE(others.value(it.key()), *it);
        }
    }
    QVERIFY(amy->files.refused + ben->files.refused > 0); // they did meet, and were told
    qInfo("actions %d, conflicts told %d",
          amy->files.made + ben->files.made,
          amy->files.refused + ben->files.refused);
}

void TestDayOffline::keep(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestDayOffline::runRelay(const QStringList &arguments)
{
    QProcess process;
    process.start(program("frontdesk-relay"),
                  arguments + QStringList{u"--config"_s, path(u"relay.toml"_s)});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(Patience));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestDayOffline::start(QProcess &process, const char *name, const QStringList &arguments)
{
    process.start(program(name), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
}

QJsonObject TestDayOffline::ask(const QUrl &url, const QJsonObject &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        body.isEmpty() ? m_network.get(request)
                       : m_network.post(request, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

std::unique_ptr<LinkedDesk> TestDayOffline::signIn(const QString &email)
{
    const auto session = ask(m_relayUrl.resolved(QUrl(u"/api/v1/sessions"_s)),
                             {{u"email"_s, email}, {u"password"_s, Password}});
    const auto user = session["user"_L1].toObject();
    User who{UserId(user["id"_L1].toString()), user["name"_L1].toString(), email, {}, 1};
    if (who.id.isNull() || !QDir(m_folder.path()).mkdir(who.name))
        return {};
    return std::make_unique<LinkedDesk>(
        who, session["token"_L1].toString(), m_relayUrl, m_clock, path(who.name));
}

/// Those that can be answered: nothing unknown stands in their way.
QList<Conversation> TestDayOffline::chatsFor(LinkedDesk &desk)
{
    QList<Conversation> chats;
    const auto all = desk.files.conversations();
    for (const auto &chat : all) {
        const auto messages = desk.files.messagesIn(chat.id);
        const bool isBlocked =
            std::any_of(messages.cbegin(), messages.cend(), [](const Message &message) {
                return message.state == SendState::Unknown || message.state == SendState::Queued
                    || message.state == SendState::Failed;
            });
        if (chat.kind == ConversationKind::User && !chat.standby && !isBlocked)
            chats.append(chat);
    }
    return chats;
}

void TestDayOffline::reply(LinkedDesk &desk, const Conversation &chat, int n)
{
    Protocol::SendMessages send;
    send.conversation = chat.id;
    Content content;
    content.text = u"reply %1 of %2"_s.arg(n).arg(desk.files.user.name);
    send.bubbles = {{MessageId(newUuid(m_clock.nowMs())), content}};
    send.seen = desk.files.conversation(chat.id)->lastOrder;
    desk.replies[chat.id].append(content.text);
    desk.files.make(send, chat.id);
}

void TestDayOffline::act(LinkedDesk &desk, const Conversation &chat, int n)
{
    const auto now = *desk.files.conversation(chat.id);
    const auto id = newUuid(m_clock.nowMs());
    switch (n / 2 % 8) {
    case 0:
        return desk.files.make(
            Protocol::TagContact{chat.contact, {{TagId(id), u"tag %1"_s.arg(n % 5), 1}}, {}, 0},
            chat.id);
    case 1:
        return desk.files.make(Protocol::AddNote{MessageId(id), chat.id, u"note"_s, {}}, chat.id);
    case 2:
        return desk.files.make(Protocol::SetState{chat.id,
                                                  now.state == ConversationState::Resolved
                                                      ? ConversationState::FollowUp
                                                      : ConversationState::Resolved,
                                                  0,
                                                  now.state,
                                                  {}},
                               chat.id);
    case 3:
        return desk.files.make(Protocol::SetPriority{chat.id,
                                                     n % 3 == 0 ? Priority::Vip : Priority::High,
                                                     now.priority},
                               chat.id);
    case 4:
        return desk.files.make(
            Protocol::Assign{chat.id, desk.files.user.id, {}, now.assignee, now.team}, chat.id);
    case 5:
        return desk.files.make(Protocol::KeepConversation{chat.id, {}, n % 4 == 0, true, u"x"_s},
                               chat.id);
    case 6:
        return desk.files.make(Protocol::MarkRead{chat.id, now.lastOrder}, chat.id);
    default:
        return desk.files.make(
            Protocol::PutView{ViewId(id), u"view %1"_s.arg(n), u"is:unanswered"_s, n % 3 == 0, n});
    }
}

/// The texts that the platform accepted for one customer, in their order.
QStringList TestDayOffline::delivered(const QString &to)
{
    QStringList texts;
    const auto requests =
        ask(m_sandboxUrl.resolved(QUrl(u"/_sandbox/requests?path=/v2/bot/message/push"_s)));
    for (const auto &request : requests["requests"_L1].toArray()) {
        const auto body = QJsonDocument::fromJson(request["body"_L1].toString().toUtf8()).object();
        if (request["status"_L1].toInt() != 200 || body["to"_L1].toString() != to)
            continue;
        for (const auto &message : body["messages"_L1].toArray())
            texts << message["text"_L1].toString();
    }
    return texts;
}

QHash<QString, QString> TestDayOffline::relayDigests(const QStringList &scopes)
{
    QHash<QString, QString> digests;
    for (const auto &scope : scopes) {
        const auto digest = await(m_store->read(
            [scope](Sql::Database &database) { return Relay::digestOf(database, scope); }));
        digests.insert(scope, digest ? *digest : digest.error().code);
    }
    return digests;
}

bool TestDayOffline::isLevel(LinkedDesk &desk)
{
    if (!desk.files.sync().isCaughtUp() || !desk.files.isEmptied())
        return false;
    const auto heads = await(m_store->read(Relay::scopeHeads));
    if (!heads)
        return false;
    const auto here = desk.files.cursors();
    for (const auto &head : *heads) {
        if (here.contains(head.scope) && here.value(head.scope).at != head.head)
            return false;
    }
    return !here.isEmpty();
}

QTEST_GUILESS_MAIN(TestDayOffline)
#include "tst_dayoffline.moc"
