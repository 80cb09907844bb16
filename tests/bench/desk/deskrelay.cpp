// SPDX-License-Identifier: GPL-3.0-or-later
// A relay that knows everybody's cursor to be right, for a workstation that is measured. It says
// what it is told to on its standard input, one order a line:
//   talk CHAT EVERY COUNT   a customer writes COUNT times, every EVERY ms; the text begins with the
//                           time of sending (CLOCK_MONOTONIC, ns) between two @
//   backlog COUNT           whoever says hello next has missed COUNT messages
#include "core/protocol/framecodec.h"
#include "tests/bench/desk/backlog.h"
#include "tests/bench/desk/company.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QQueue>
#include <QSocketNotifier>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Frontdesk;
using namespace Frontdesk::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Window = 16 * 1024 * 1024; // bytes not acknowledged, as the relay has it
constexpr qint64 FirstSeq = 2'000'000'000;
constexpr qint64 FirstVer = 1'000'000;

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

class StandIn : public QObject
{
public:
    explicit StandIn(quint64 seed, int chats)
        : m_company(seed, chats, QDateTime::currentMSecsSinceEpoch())
        , m_server(u"bench"_s, QWebSocketServer::NonSecureMode)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, &StandIn::accept);
        connect(&m_input, &QSocketNotifier::activated, this, &StandIn::readOrders);
        connect(&m_talk, &QTimer::timeout, this, &StandIn::talk);
        m_talk.setTimerType(Qt::PreciseTimer);
    }

    bool listen()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            return false;
        say(u"port %1"_s.arg(m_server.serverPort()));
        return true;
    }

private:
    static void say(const QString &line)
    {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }

    void accept()
    {
        if (m_client)
            m_client->deleteLater();
        m_client = m_server.nextPendingConnection();
        connect(m_client, &QWebSocket::textMessageReceived, this, &StandIn::hear);
        connect(m_client, &QWebSocket::disconnected, m_client, &QObject::deleteLater);
        connect(m_client, &QObject::destroyed, this, [this, gone = m_client] {
            if (m_client == gone)
                m_client = nullptr;
        });
    }

    void hear(const QString &text)
    {
        const auto frame = Protocol::decode(text.toUtf8());
        if (!frame)
            return;
        if (const auto *hello = std::get_if<Protocol::Hello>(&*frame))
            greet(*hello);
        else if (const auto *ack = std::get_if<Protocol::Ack>(&*frame))
            note(*ack);
        else if (const auto *ping = std::get_if<Protocol::Ping>(&*frame))
            send(Protocol::Pong{ping->at, QDateTime::currentMSecsSinceEpoch()});
        else if (const auto *command = std::get_if<Protocol::Command>(&*frame))
            answer(*command);
    }

    void answer(const Protocol::Command &command)
    {
        Protocol::CommandResult done;
        done.id = command.id;
        send(done);
    }

    void greet(const Protocol::Hello &hello)
    {
        using Do = Protocol::ScopeStart::Do;
        m_helloAt = nowNs();
        say(u"hello"_s);
        Protocol::Welcome welcome;
        welcome.serverMs = QDateTime::currentMSecsSinceEpoch();
        welcome.organisation = u"晴葉集團"_s;
        m_heads.clear();
        m_waiting.clear();
        m_unacked.clear();
        for (auto it = hello.cursors.cbegin(); it != hello.cursors.cend(); ++it) {
            const auto missed = m_backlog.value(it.key());
            m_heads.insert(it.key(), it->at + missed.size());
            welcome.scopes.append({it.key(),
                                   it->epoch,
                                   it->at + missed.size(),
                                   0,
                                   missed.isEmpty() ? Do::Same : Do::Tail});
            m_waiting += framesOf(it.key(), it->at, missed);
        }
        m_backlog.clear();
        send(welcome);
        m_catchingUp = !m_waiting.isEmpty();
        sendOn();
    }

    void note(const Protocol::Ack &ack)
    {
        for (auto it = ack.applied.cbegin(); it != ack.applied.cend(); ++it) {
            m_unacked.removeIf([&](const Frame &frame) {
                return frame.scope == it.key() && frame.to <= it.value();
            });
        }
        sendOn();
        if (!m_catchingUp || !m_waiting.isEmpty() || !m_unacked.isEmpty())
            return;
        m_catchingUp = false;
        say(u"applied %1"_s.arg(double(nowNs() - m_helloAt) / 1e9, 0, 'f', 3));
    }

    /// As the relay does: no more on the way than the client has shown that it can take.
    void sendOn()
    {
        qint64 onTheWay = 0;
        for (const auto &frame : std::as_const(m_unacked))
            onTheWay += frame.text.size();
        while (m_client && !m_waiting.isEmpty() && onTheWay < Window) {
            m_unacked.append(m_waiting.takeFirst());
            onTheWay += m_unacked.constLast().text.size();
            m_client->sendTextMessage(m_unacked.constLast().text);
        }
    }

    void send(const Protocol::Frame &frame)
    {
        if (m_client)
            m_client->sendTextMessage(QString::fromUtf8(Protocol::encode(frame)));
    }

    void readOrders()
    {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        m_orders += QByteArray(bytes, count);
        for (qsizetype end = 0; (end = m_orders.indexOf('\n')) >= 0; m_orders.remove(0, end + 1))
            obey(QString::fromUtf8(m_orders.left(end)).split(u' '));
    }

    void obey(const QStringList &words)
    {
        if (words.value(0) == "talk"_L1) {
            m_chat = m_company.chat(words.value(1).toInt());
            m_chat.ver = FirstVer;
            m_talker = words.value(1).toInt();
            m_toSay = words.value(3).toInt();
            m_talk.start(words.value(2).toInt());
        } else if (words.value(0) == "backlog"_L1) {
            m_backlog = makeBacklog(m_company, words.value(1).toInt(), FirstSeq, 2 * FirstVer);
            say(u"prepared"_s);
        }
    }

    void talk()
    {
        if (m_toSay-- <= 0)
            return m_talk.stop();
        auto message =
            m_company.say(m_talker, QDateTime::currentMSecsSinceEpoch(), FirstSeq / 2 + ++m_said);
        message.direction = Direction::Inbound;
        message.state = SendState::None;
        message.author = {};
        message.content = {};
        message.content.text = u"@%1@ is when this was said"_s.arg(nowNs());
        SampleCompany::follow(m_chat, message);
        const auto scope = SampleCompany::scopeOf(m_company.accountOf(m_talker));
        auto &head = m_heads[scope];
        send(Protocol::Events{scope,
                              head,
                              head + 2,
                              {{head + 1, message.id.value(), message.ver, message},
                               {head + 2, m_chat.id.value(), m_chat.ver, m_chat}}});
        head += 2;
    }

    SampleCompany m_company;
    QWebSocketServer m_server;
    QWebSocket *m_client = nullptr;
    QSocketNotifier m_input;
    QByteArray m_orders;
    QHash<QString, qint64> m_heads;
    Backlog m_backlog;
    QList<Frame> m_waiting;
    QList<Frame> m_unacked;
    bool m_catchingUp = false;
    qint64 m_helloAt = 0;
    QTimer m_talk;
    Conversation m_chat;
    int m_talker = 0;
    int m_toSay = 0;
    qint64 m_said = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: deskrelay SEED CHATS\n");
        return 2;
    }
    StandIn relay(arguments.at(1).toULongLong(), arguments.at(2).toInt());
    return relay.listen() ? QCoreApplication::exec() : 1;
}
