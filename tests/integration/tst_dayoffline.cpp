// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/domain/names.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/store.h"
#include "core/relay/journal/tagrows.h"
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
    // What was done here, in its order.
    QHash<ConversationId, QStringList> replies;
    QHash<ConversationId, QStringList> notes;
    QHash<ConversationId, QStringList> states; ///< of the chats where nobody else moves them
    QHash<ContactId, QSet<QString>> tags;
};

} // namespace

// Two colleagues, 500 actions while the network is away, and then it is back: both and the relay
// agree, each customer got each reply once and in order, and so is everything else there that was
// done. Relay and platform are programs.
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
    void act(LinkedDesk &desk, const Conversation &chat, int n, const Conversation &own);
    void moveState(LinkedDesk &desk, const Conversation &chat, bool isOwn);
    void eachActionIsThereOnce(const QList<LinkedDesk *> &desks, const QList<Conversation> &chats);
    QHash<ContactId, QSet<QString>> tagsAtRelay(const QList<Conversation> &chats);
    QList<Message> doneInChat(const ConversationId &chat);
    struct Counted {
        qsizetype run = 0;
        qsizetype refused = 0;
    };
    Counted commandsOf(const User &user);
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
    qint64 m_since = 0; ///< when the network went
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
         "key_file = \"relay.key\"\nline_api_url = \"%3\"\nline_data_url = \"%3\"\n"
         "disk_min_free_percent = 0\n"_s
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
    m_since = m_clock.nowMs();
    const auto tagsBefore = tagsAtRelay(chats);
    const auto common = chats.first((chats.size() - 2) / 2 * 2);
    for (int n = 0; n < Actions; ++n) {
        auto &desk = *desks.at(n % 2);
        // Each answers their own customers; what else they do meets what the other does.
        if (n % 10 < 4)
            reply(desk, common.at((n / 10 * 2 + n % 2) % common.size()), n);
        else
            act(desk, common.at(n / 2 * 7 % common.size()), n, chats.at(chats.size() - 1 - n % 2));
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
    eachActionIsThereOnce(desks, chats);
    auto tagsDue = tagsBefore;
    for (const auto *desk : desks) {
        for (auto it = desk->tags.cbegin(); it != desk->tags.cend(); ++it)
            tagsDue[it.key()] += *it;
    }
    QCOMPARE(tagsAtRelay(chats), tagsDue);
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

/// Every other time in a chat where nobody else moves the state.
void TestDayOffline::moveState(LinkedDesk &desk, const Conversation &chat, bool isOwn)
{
    const auto now = desk.files.conversation(chat.id)->state;
    const auto next = now == ConversationState::Resolved ? ConversationState::FollowUp
                                                         : ConversationState::Resolved;
    if (isOwn)
        desk.states[chat.id].append(QString(nameOf(next)));
    desk.files.make(Protocol::SetState{chat.id, next, 0, now, {}}, chat.id);
}

void TestDayOffline::act(LinkedDesk &desk, const Conversation &chat, int n, const Conversation &own)
{
    const auto now = *desk.files.conversation(chat.id);
    const auto id = newUuid(m_clock.nowMs());
    switch (n / 2 % 8) {
    case 0:
        desk.tags[chat.contact].insert(u"tag %1"_s.arg(n % 5));
        return desk.files.make(
            Protocol::TagContact{chat.contact, {{TagId(id), u"tag %1"_s.arg(n % 5), 1}}, {}, 0},
            chat.id);
    case 1:
        desk.notes[chat.id].append(u"note %1"_s.arg(n));
        return desk.files.make(
            Protocol::AddNote{MessageId(id), chat.id, desk.notes[chat.id].constLast(), {}},
            chat.id);
    case 2:
        return n / 16 % 2 == 0 ? moveState(desk, own, true) : moveState(desk, chat, false);
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

/// Notes and states one by one, at the relay and at each desk; and for each command one result.
void TestDayOffline::eachActionIsThereOnce(const QList<LinkedDesk *> &desks,
                                           const QList<Conversation> &chats)
{
    int notes = 0;
    int states = 0;
    for (const auto &chat : chats) {
        const auto done = doneInChat(chat.id);
        for (auto *desk : desks) {
            QStringList written;
            QStringList moved;
            for (const auto &one : done) {
                if (one.author == desk->files.user.id && one.direction == Direction::Note)
                    written << one.content.text;
                if (one.author == desk->files.user.id && one.content.data.contains("state"_L1))
                    moved << one.content.data["state"_L1].toString();
            }
            QCOMPARE(written, desk->notes.value(chat.id));
            if (desk->states.contains(chat.id))
                QCOMPARE(moved, desk->states.value(chat.id));
            notes += static_cast<int>(written.size());
            states += static_cast<int>(moved.size());
            const auto here = desk->files.messagesIn(chat.id);
            for (const auto &one : done)
                QVERIFY2(here.contains(one), qPrintable(one.id.value()));
        }
    }
    QVERIFY(notes > 30 && states > 15);
    for (auto *desk : desks) {
        const auto counted = commandsOf(desk->files.user);
        QCOMPARE(counted.run, desk->files.made);
        QCOMPARE(counted.refused, desk->files.refused);
    }
    qInfo("notes %d, states %d", notes, states);
}

QHash<ContactId, QSet<QString>> TestDayOffline::tagsAtRelay(const QList<Conversation> &chats)
{
    const auto read = await(
        m_store->read([&chats](Sql::Database &database) -> Result<QHash<ContactId, QSet<QString>>> {
            const auto tags = Relay::allTags(database);
            if (!tags)
                return tags.error();
            QHash<ContactId, QSet<QString>> names;
            for (const auto &chat : chats) {
                const auto contact = Relay::contactById(database, chat.contact);
                if (!contact)
                    return contact.error();
                auto &here = names[chat.contact];
                for (const auto &tag : *tags) {
                    if (*contact && (*contact)->tags.contains(tag.id))
                        here.insert(tag.name);
                }
            }
            return names;
        }));
    return read ? *read : QHash<ContactId, QSet<QString>>();
}

/// Notes and thin lines since the network went, in their order.
QList<Message> TestDayOffline::doneInChat(const ConversationId &chat)
{
    auto all = await(m_store->read([chat](Sql::Database &database) {
        constexpr auto Last = std::numeric_limits<qint64>::max();
        return Relay::messagesBefore(database, chat, {Last, Last}, 10'000);
    }));
    if (!all)
        return {};
    all->removeIf([this](const Message &one) {
        const bool isLine = one.direction == Direction::System || one.direction == Direction::Note;
        return !isLine || one.arrivedAt < m_since;
    });
    std::reverse(all->begin(), all->end());
    return *all;
}

/// How many of a colleague's commands the relay has run, or refused.
TestDayOffline::Counted TestDayOffline::commandsOf(const User &user)
{
    const auto results = await(m_store->read([&](Sql::Database &database) {
        return database.select(
            "SELECT result FROM command WHERE app_user = :user AND at >= :since",
            {{":user", user.id.value()}, {":since", m_since}},
            [](const Sql::Row &row) { return QJsonDocument::fromJson(row.utf8(0)).object(); });
    }));
    if (!results)
        return {};
    const auto isRefused = [](const QJsonObject &result) {
        return result.contains("conflict"_L1) || result.contains("rejected"_L1);
    };
    return {results->size(), std::count_if(results->cbegin(), results->cend(), isRefused)};
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
