// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/client/conversationactions.h"
#include "core/client/conversationsource.h"
#include "core/client/desksession.h"
#include "core/client/linksource.h"
#include "core/client/outboxsource.h"
#include "core/client/relayapi.h"
#include "core/client/signinservice.h"
#include "core/client/tokenkeeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

/// What a person at the window would see. Straight to the pipe: a buffer dies with us.
void show(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// There is no keychain where tests run.
class FileKeeper : public TokenKeeper
{
public:
    explicit FileKeeper(QString path)
        : m_path(std::move(path))
    {
    }
    Async<> keep(const QString &, const QString &token) override
    {
        QFile file(m_path);
        const bool kept = file.open(QIODevice::WriteOnly) && file.write(token.toUtf8()) > 0;
        return ready<>(kept ? Result<>() : Error{ErrorKind::NotFound, u"auth.none"_s});
    }
    Async<QString> find(const QString &) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return ready<QString>(Error{ErrorKind::NotFound, u"auth.none"_s});
        return ready<QString>(QString::fromUtf8(file.readAll()));
    }
    Async<> forget(const QString &) override { return ready<>({}); }

private:
    const QString m_path;
};

/// A workstation without a window: says what its window would show, and sends what it is told to on
/// its standard input, always to one conversation: order is promised within one.
class DeskHost : public QObject
{
public:
    explicit DeskHost(const QString &folder)
        : m_folder(folder)
        , m_api(QSslConfiguration::defaultConfiguration())
        , m_keeper(folder + u"/token"_s)
        , m_signIn({m_api, m_keeper, m_clock, SessionFile(folder)})
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &DeskHost::read);
    }

    void start(const QStringList &relayEmailPassword)
    {
        const auto session = relayEmailPassword.isEmpty()
            ? m_signIn.restore()
            : m_signIn.signIn(QUrl(relayEmailPassword.at(0)),
                              relayEmailPassword.at(1),
                              relayEmailPassword.at(2),
                              true);
        whenDone(session, this, [this](const Result<SignedIn> &entered) {
            if (!entered)
                return leave(entered.error());
            m_session = std::make_unique<DeskSession>(
                *entered, DeskSession::Settings{m_folder, u"d"_s, u"test/1"_s, {}}, m_api, m_clock);
            whenDone(m_session->open(), this, [this](const Result<> &opened) {
                if (!opened)
                    return leave(opened.error());
                watch();
                m_session->connectToRelay();
            });
        });
    }

private:
    static void leave(const Error &why)
    {
        show(u"error "_s + why.code);
        QCoreApplication::exit(1);
    }

    void watch()
    {
        const auto sources = m_session->sources();
        connect(&sources.link, &LinkSource::statusChanged, this, [this] { say(); });
        connect(&sources.outbox, &OutboxSource::changed, this, [this] { say(); });
        connect(&sources.conversations, &ConversationSource::rowsChanged, this, [this] { find(); });
        connect(&sources.conversations, &ConversationSource::reset, this, [this] { find(); });
        find();
        say();
    }

    void say()
    {
        const auto sources = m_session->sources();
        const char *states[] = {"connecting", "online", "offline", "refused"};
        show(u"state %1"_s.arg(
            QLatin1String(states[static_cast<int>(sources.link.status().state)])));
        show(u"waiting %1"_s.arg(sources.outbox.replies().size()));
    }

    void find()
    {
        if (!m_chat.isNull())
            return;
        whenDone(m_session->sources().conversations.page({}, {}, 1),
                 this,
                 [this](const Result<ConversationPage> &page) {
                     if (!page || page->rows.isEmpty() || !m_chat.isNull())
                         return;
                     m_chat = chosen(page->rows.constFirst().conversation.id);
                     show(u"ready"_s);
                 });
    }

    /// The one of the run before, if there was one.
    ConversationId chosen(const ConversationId &now) const
    {
        QFile file(m_folder + u"/chat"_s);
        if (file.open(QIODevice::ReadOnly))
            return ConversationId(QString::fromUtf8(file.readAll()));
        if (file.open(QIODevice::WriteOnly))
            file.write(now.value().toUtf8());
        return now;
    }

    void read()
    {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return m_input.setEnabled(false);
        m_typed.append(bytes, static_cast<qsizetype>(count));
        while (m_typed.contains('\n')) {
            const auto end = m_typed.indexOf('\n');
            send(QString::fromUtf8(m_typed.left(end)));
            m_typed.remove(0, end + 1);
        }
    }

    void send(const QString &text)
    {
        Content content;
        content.text = text;
        whenDone(m_session->sources().actions.send(m_chat, {content}, {}),
                 this,
                 [text](const Result<QList<MessageId>> &kept) {
                     show(kept ? u"kept "_s + text : u"lost %1 %2"_s.arg(text, kept.error().code));
                 });
    }

    const QString m_folder;
    Clock m_clock;
    RelayApi m_api;
    FileKeeper m_keeper;
    SignInService m_signIn;
    QSocketNotifier m_input;
    QByteArray m_typed;
    ConversationId m_chat;
    std::unique_ptr<DeskSession> m_session;
};

} // namespace

/// deskhost FOLDER [RELAY EMAIL PASSWORD]: signs in, or goes on with the session of the last run.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 5)
        return 2;
    if (!QDir().mkpath(arguments.at(1)))
        return 1;
    DeskHost host(arguments.at(1));
    host.start(arguments.mid(2));
    return QCoreApplication::exec();
}
