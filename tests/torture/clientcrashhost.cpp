// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"
#include "core/storage/cache.h"
#include "core/storage/frameapplier.h"
#include "core/storage/outbox.h"
#include "core/storage/scopestore.h"
#include "tests/support/samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// Prints what a person or the relay was promised. Straight to the pipe: a buffer dies with us.
void promise(const char *what, qint64 number)
{
    std::fprintf(stdout, "%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

OutboxEntry reply(qint64 number)
{
    Protocol::SendMessages send;
    send.conversation = ConversationId(u"c1"_s);
    Content content;
    content.text = u"reply %1"_s.arg(number);
    send.bubbles = {{MessageId(u"m%1"_s.arg(number)), content}};
    OutboxEntry entry;
    entry.command = {CommandId(u"%1"_s.arg(number)), number, send};
    entry.conversation = send.conversation;
    return entry;
}

constexpr int Together = 40;

/// A desk that queues replies and takes events until somebody kills it.
class Desk : public QObject
{
public:
    Desk(const QString &folder, bool promisesEarly)
        : m_cache({.file = folder + u"/cache.db"_s, .synchronous = Sql::Synchronous::Normal})
        , m_outbox(folder)
        , m_promisesEarly(promisesEarly)
    {
    }

    void start()
    {
        whenDone(m_outbox.open(), this, [this](const Result<> &) {
            for (const auto &entry : m_outbox.entries())
                m_replies += entry.id().value().contains(u'.') ? 0 : 1;
            queueNext();
        });
        whenDone(m_cache.open(), this, [this](const Result<> &) {
            auto at = m_cache.write([](Sql::Database &database) -> Result<qint64> {
                auto cursors = ScopeStore(database).cursors();
                return cursors->contains(deskName()) ? cursors->value(deskName()).at : -1;
            });
            whenDone(at, this, [this](const Result<qint64> &cursor) {
                m_at = *cursor;
                applyNext();
            });
        });
    }

private:
    void queueNext()
    {
        const auto number = m_replies++;
        if (m_promisesEarly)
            promise("queued", number);
        whenDone(keep(number), this, [this, number](const Result<> &kept) {
            if (kept && !m_promisesEarly)
                promise("queued", number);
            queueNext();
        });
    }

    /// Each third is the first of several that are kept together.
    Async<> keep(qint64 number)
    {
        if (number % 3 != 2)
            return m_outbox.put(reply(number));
        QList<OutboxEntry> together{reply(number)};
        for (int i = 1; i < Together; ++i) {
            together.append(reply(number));
            together.last().command.id = CommandId(u"%1.%2"_s.arg(number).arg(i));
        }
        return m_outbox.putAll(together);
    }

    void applyNext()
    {
        const auto next = ++m_at;
        if (m_promisesEarly)
            promise("acked", next);
        auto done = m_cache.write([next](Sql::Database &database) {
            if (next == 0)
                return applySnapshot(database, snapshot(0, {item(conversation(u"c1"_s, 1))}));
            const auto id = u"e%1"_s.arg(next);
            return applyEvents(database,
                               events(next - 1, {item(message(id, u"c1"_s, next), next)}));
        });
        whenDone(done, this, [this, next](const Result<ChangeSet> &applied) {
            if (applied && !m_promisesEarly)
                promise("acked", next);
            applyNext();
        });
    }

    Cache m_cache;
    Outbox m_outbox;
    const bool m_promisesEarly;
    qint64 m_replies = 0;
    qint64 m_at = -1;
};

/// A person who sends with a hold and recalls each reply, one conversation after the other.
class Hesitant : public QObject
{
public:
    explicit Hesitant(const QString &folder)
        : m_outbox(folder)
    {
    }

    void start()
    {
        whenDone(m_outbox.open(), this, [this](const Result<> &) {
            m_next = 1'000 * (m_outbox.conversationsWithDraft().size() + 1);
            sendNext();
        });
    }

private:
    void sendNext()
    {
        const auto number = m_next++;
        auto held = reply(number);
        held.conversation = ConversationId(u"c%1"_s.arg(number));
        held.notBefore = 1'777'636'800'000;
        whenDone(m_outbox.put(held), this, [this, number](const Result<> &kept) {
            if (!kept)
                return;
            promise("queued", number);
            recall(number);
        });
    }

    void recall(qint64 number)
    {
        const auto text = u"reply %1"_s.arg(number);
        whenDone(m_outbox.remove(CommandId(QString::number(number)), text),
                 this,
                 [this, number](const Result<> &removed) {
                     if (removed)
                         promise("returned", number);
                     sendNext();
                 });
    }

    Outbox m_outbox;
    qint64 m_next = 0;
};

} // namespace

/// clientcrashhost FOLDER POINT NTH [early]: dies at the NTH visit of POINT. With "early" it
/// promises before it has kept: the control that has to fail. With "recall" replies come back.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const auto point = arguments.at(2).toUtf8();
    armCrashPoint(point.constData(), arguments.at(3).toInt());
    Hesitant hesitant(arguments.at(1));
    if (arguments.value(4) == u"recall"_s) {
        hesitant.start();
        return QCoreApplication::exec();
    }
    Desk desk(arguments.at(1), arguments.value(4) == u"early"_s);
    desk.start();
    return QCoreApplication::exec();
}
