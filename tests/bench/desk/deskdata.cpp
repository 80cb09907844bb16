// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation's folder as after three months of work: session, cache with index, pictures.
#include "core/client/desksession.h"
#include "core/client/sessionfile.h"
#include "core/client/tokenkeeper.h"
#include "core/sql/migrator.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"
#include "core/storage/scopestore.h"
#include "core/storage/searchindex.h"
#include "tests/bench/desk/company.h"
#include "tests/bench/desk/must.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>

using namespace Frontdesk;
using namespace Frontdesk::Bench;
using namespace Qt::StringLiterals;

// usage: deskdata fill FOLDER CHATS MESSAGES SEED    makes the folder
//        deskdata token FOLDER                       puts its token into this desktop's keychain

namespace {

constexpr qint64 Span = 90LL * 24 * 3600 * 1000;
constexpr int InOneCommit = 20000;
constexpr int Pictures = 400;

/// Faces, as customers have them: small pictures, all different.
QStringList drawPictures(const QString &folder)
{
    QStringList shas;
    for (int i = 0; i < Pictures; ++i) {
        QImage face(256, 256, QImage::Format_RGB32);
        QPainter painter(&face);
        QLinearGradient light(0, 0, 256, 256);
        light.setColorAt(0, QColor::fromHsv(i * 37 % 360, 160, 220));
        light.setColorAt(1, QColor::fromHsv(i * 53 % 360, 120, 90));
        painter.fillRect(face.rect(), light);
        painter.setBrush(QColor::fromHsv(i * 11 % 360, 80, 240));
        painter.drawEllipse(48 + i % 40, 40 + i % 30, 120, 150);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        face.save(&buffer, "PNG");
        const auto sha = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QDir().mkpath(folder + u'/' + sha.left(2));
        QFile file(folder + u'/' + sha.left(2) + u'/' + sha);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        shas << sha;
    }
    return shas;
}

SignedIn session()
{
    SignedIn session;
    session.relay = QUrl(u"http://127.0.0.1:1"_s); // the port of the day is put in for each run
    session.organisation = u"晴葉集團"_s;
    session.user = SampleCompany::users().constFirst();
    return session;
}

class Filler
{
public:
    Filler(Sql::Database &database, SampleCompany &company)
        : m_database(database)
        , m_company(company)
    {
    }

    void fill(int messages, qint64 now)
    {
        begin();
        fillScopes();
        for (int i = 0; i < m_company.chats(); ++i) {
            m_chats.append(m_company.chat(i));
            must(ConversationStore(m_database).put(m_chats.at(i), scopeOf(i), 1));
            m_numbers.append(m_database.lastRowId());
            put(m_company.contact(i), m_chats.at(i).contact.value(), scopeOf(i));
            next();
        }
        for (int i = 0; i < messages; ++i) {
            // Each has been written to once; then a few often and most now and then.
            const int chat =
                i < m_company.chats() ? (i * 7919) % m_company.chats() : m_company.nextChat();
            const qint64 at = now - Span + Span / messages * i;
            const auto message = m_company.say(chat, at, i + 1);
            must(MessageStore(m_database).put(message, m_numbers.at(chat)));
            SampleCompany::follow(m_chats[chat], message);
            next();
        }
        for (int i = 0; i < m_company.chats(); ++i)
            finishChat(i, now);
        end();
    }

private:
    void fillScopes()
    {
        m_org = addScope(u"org"_s);
        m_user = addScope(u"user:"_s + SampleCompany::meId());
        for (const auto &user : SampleCompany::users())
            put(user, user.id.value(), m_org);
        for (int i = 0; i < SampleCompany::Accounts; ++i) {
            const auto account = SampleCompany::account(i);
            put(account, account.id.value(), m_org);
            m_desks.append(addScope(SampleCompany::scopeOf(i)));
        }
    }

    qint64 addScope(const QString &name)
    {
        ScopeStore scopes(m_database);
        auto scope = must(scopes.findOrAdd(name));
        scope.cursor = {u"bench"_s, 1, {}};
        scope.mark = 1;
        scope.whole = true;
        must(scopes.save(scope));
        return scope.n;
    }

    qint64 scopeOf(int chat) const { return m_desks.at(m_company.accountOf(chat)); }

    void put(const Protocol::Entity &entity, const QString &id, qint64 scope)
    {
        must(EntityStore(m_database).put({0, id, 1, entity}, scope, 1));
    }

    /// As it stands now, all of it held, nearly all of it answered and read.
    void finishChat(int index, qint64 now)
    {
        auto &chat = m_chats[index];
        if (index % 20 != 0) {
            chat.waitingSince = 0;
            chat.unanswered = 0;
        }
        ConversationStore conversations(m_database);
        must(conversations.put(chat, scopeOf(index), 1));
        must(conversations.saveCoverage(m_numbers.at(index),
                                        {chat.lastOrder, chat.lastOrder, MessageOrder(), 0}));
        if (chat.lastOrder.at > now - Span / 300 && index % 3 == 0)
            return;
        put(ReadMark{chat.id, chat.lastOrder, false, false, 0, {}, 1}, chat.id.value(), m_user);
        next();
    }

    void begin() { must(m_database.execute("BEGIN")); }
    void end()
    {
        must(m_database.execute("COMMIT"));
        must(m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    void next()
    {
        if (++m_written % InOneCommit != 0)
            return;
        end();
        begin();
    }

    Sql::Database &m_database;
    SampleCompany &m_company;
    QList<Conversation> m_chats;
    QList<qint64> m_numbers;
    QList<qint64> m_desks;
    qint64 m_org = 0;
    qint64 m_user = 0;
    int m_written = 0;
};

void index(Sql::Database &database)
{
    bool merges = false;
    for (bool more = true; more || merges;) {
        must(database.execute("BEGIN"));
        more = more && must(SearchIndex(database).step(std::chrono::milliseconds(200)));
        merges = must(SearchIndex(database).merge());
        must(database.execute("COMMIT"));
        must(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
}

void fill(const QString &folder, int chats, int messages, quint64 seed)
{
    const auto mine = DeskSession::folderOf(folder, session());
    QDir().mkpath(mine);
    must(SessionFile(folder).keep(session()));
    const auto now = QDateTime::currentMSecsSinceEpoch();
    SampleCompany company(seed, chats, now);
    company.setPictures(drawPictures(mine + u"/media"_s));
    Sql::Database database(
        {.file = mine + u"/cache.db"_s, .synchronous = Sql::Synchronous::Normal});
    must(database.open());
    must(Sql::migrate(database, u":/sql/client"_s));
    Filler(database, company).fill(messages, now);
    index(database);
}

void keepToken(const QString &folder)
{
    auto *keychain = new Keychain(qApp);
    const auto session = SessionFile(folder).last();
    if (!session)
        qFatal("there is no session in the folder");
    whenDone(keychain->keep(SessionFile::keyOf(*session), u"bench"_s),
             keychain,
             [](const Result<> &kept) {
                 if (!kept)
                     std::fprintf(stderr, "no keychain: %s\n", qPrintable(kept.error().detail));
                 QCoreApplication::exit(kept ? 0 : 1);
             });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"frontdesk"_s);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "fill"_L1 && arguments.size() == 6) {
        fill(arguments.at(2),
             arguments.at(3).toInt(),
             arguments.at(4).toInt(),
             arguments.at(5).toULongLong());
        return 0;
    }
    if (arguments.value(1) == "token"_L1 && arguments.size() == 3) {
        keepToken(arguments.at(2));
        return QGuiApplication::exec();
    }
    std::fprintf(stderr, "usage: deskdata fill FOLDER CHATS MESSAGES SEED | token FOLDER\n");
    return 2;
}
