// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox.h"
#include "core/storage/outboxlog.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096;

OutboxEntry reply(int number)
{
    Protocol::SendMessages send;
    send.conversation = ConversationId(u"c1"_s);
    Content content;
    content.text = u"reply %1 "_s.arg(number) + QString(200, u'x');
    send.bubbles = {{MessageId(u"m%1"_s.arg(number)), content}};
    OutboxEntry entry;
    entry.command = {CommandId(u"cmd%1"_s.arg(number)), 1000 + number, send};
    entry.conversation = send.conversation;
    entry.account = AccountId(u"a1"_s);
    entry.author = UserId(u"u1"_s);
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestClientOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"outbox.db"_s);
        m_log = m_folder->filePath(u"outbox.log"_s);
    }

    void keepsEverythingInOrder()
    {
        const auto made = fill(12);
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.entries(), made);
        QCOMPARE(again.draft(ConversationId(u"c2"_s)), u"half a thought"_s);
    }

    void anEntryChangesInPlace()
    {
        fill(3);
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        auto refused = reply(1);
        refused.stage = OutboxEntry::Stage::Refused;
        refused.result = {refused.id(),
                          Protocol::CommandResult::Outcome::Rejected,
                          {},
                          0,
                          u"auth.forbidden"_s,
                          {},
                          {}};
        QVERIFY(await(outbox.put(refused)));
        QVERIFY(await(outbox.remove(reply(0).id())));
        const QList expected{refused, reply(2)};
        QCOMPARE(outbox.entries(), expected);
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.entries(), expected);
    }

    void whatComesBackIsADraftInTheSameStep()
    {
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QVERIFY(await(outbox.put(reply(1))));
        QVERIFY(await(outbox.keepDraft(ConversationId(u"c1"_s), u"newer"_s)));
        QVERIFY(await(outbox.remove(reply(1).id(), u"returned"_s)));
        QCOMPARE(outbox.draft(ConversationId(u"c1"_s)), u"returned\nnewer"_s);
        QVERIFY(outbox.entries().isEmpty());
    }

    void aBegunNoteIsNoDraftAndOutlivesBothFiles()
    {
        const ConversationId chat(u"c1"_s);
        {
            Outbox outbox(m_folder->path());
            QVERIFY(await(outbox.open()));
            QSignalSpy drafts(&outbox, &Outbox::draftChanged);
            QVERIFY(await(outbox.keepBegunNote(chat, u"ask Mei"_s)));
            QVERIFY(drafts.isEmpty());
            QCOMPARE(outbox.draft(chat), QString());
            QVERIFY(outbox.conversationsWithDraft().isEmpty());
        }
        {
            Outbox again(m_folder->path());
            QVERIFY(await(again.open()));
            QCOMPARE(again.begunNote(chat), u"ask Mei"_s);
        }
        QVERIFY(QFile::remove(m_file)); // the log alone has it
        Outbox rebuilt(m_folder->path());
        QVERIFY(await(rebuilt.open()));
        QCOMPARE(rebuilt.begunNote(chat), u"ask Mei"_s);
        QVERIFY(await(rebuilt.keepBegunNote(chat, {})));
        QCOMPARE(rebuilt.begunNote(chat), QString());
    }

    void aReplyTakesItsDraftWithIt()
    {
        const ConversationId chat(u"c1"_s);
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QVERIFY(await(outbox.keepDraft(chat, u"what is sent"_s)));
        QVERIFY(await(outbox.keepBeside(chat, u"a film"_s)));
        QVERIFY(await(outbox.putInsteadOf(outbox.begun(chat), reply(1))));
        QCOMPARE(outbox.draft(chat), QString());
        QCOMPARE(outbox.beside(chat), QString());
        // Whatever a crash leaves of the log holds one of the two, never neither and never both.
        const auto log = contentOf(m_log);
        for (qsizetype end = 0; end <= log.size(); ++end) {
            if (end < log.size() && log.at(end) != '\n')
                continue;
            setContent(m_log + u".cut"_s, log.left(end));
            OutboxState state;
            QVERIFY(OutboxLog(m_log + u".cut"_s).replayOver(state));
            const bool isDraft = state.drafts.contains(chat);
            QVERIFY2(state.drafts.isEmpty() || state.entries.isEmpty(), "a reply and its draft");
            QVERIFY2(isDraft || !state.entries.isEmpty() || end <= 1, "neither");
        }
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.draft(chat), QString());
        QCOMPARE(again.beside(chat), QString());
        QCOMPARE(again.entries(), QList{reply(1)});
    }

    void whatWasTypedSinceStays()
    {
        const ConversationId chat(u"c1"_s);
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QVERIFY(await(outbox.keepDraft(chat, u"what is sent"_s)));
        const auto put = outbox.putInsteadOf({u"what is sent"_s, {}}, reply(1));
        outbox.keepDraft(chat, u"the next one"_s).ignore();
        outbox.keepBeside(chat, u"its film"_s).ignore();
        QVERIFY(await(put));
        QCOMPARE(outbox.draft(chat), u"the next one"_s);
        QVERIFY(await(outbox.put(reply(2))));
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.draft(chat), u"the next one"_s);
        QCOMPARE(again.beside(chat), u"its film"_s);
    }

    void linesLostWithThePowerBringNothingBack()
    {
        const ConversationId chat(u"c1"_s);
        QByteArray synced;
        {
            Outbox outbox(m_folder->path());
            QVERIFY(await(outbox.open()));
            QVERIFY(await(outbox.put(reply(1))));
            QVERIFY(await(outbox.keepDraft(chat, u"sent long ago"_s)));
            QVERIFY(await(outbox.put(reply(2))));
            synced = contentOf(m_log);
            // Their lines are not synced; the database's commits are.
            QVERIFY(await(outbox.keepDraft(chat, {})));
            QVERIFY(await(outbox.remove(reply(1).id())));
            QVERIFY(contentOf(m_log).size() > synced.size());
        }
        setContent(m_log, synced);
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.draft(chat), QString());
        QCOMPARE(again.entries(), QList{reply(2)});
        // And what follows counts from there.
        QVERIFY(await(again.keepDraft(chat, u"new"_s)));
        QVERIFY(await(again.put(reply(3))));
        removeDatabase();
        Outbox rebuilt(m_folder->path());
        QVERIFY(await(rebuilt.open()));
        QCOMPARE(rebuilt.draft(chat), u"new"_s);
        const QList left{reply(2), reply(3)};
        QCOMPARE(rebuilt.entries(), left);
    }

    void aLineTheDatabaseMissedCounts()
    {
        fill(2);
        OutboxLog log(m_log);
        OutboxState state;
        const auto replayed = log.replayOver(state);
        QVERIFY(replayed);
        log.countFrom(replayed->last);
        QVERIFY(log.appendPut(reply(7)));
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.entries().constLast(), reply(7));
    }

    void manyAreKeptTogether()
    {
        auto made = fill(2);
        QList<OutboxEntry> many;
        for (int i = 10; i < 200; ++i)
            many << reply(i);
        const auto changed = reply(1);
        many << changed;
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QSignalSpy told(&outbox, &Outbox::entryChanged);
        QVERIFY(await(outbox.putAll(many)));
        QCOMPARE(told.count(), many.size());
        made += many.mid(0, many.size() - 1);
        QCOMPARE(outbox.entries(), made);
        QVERIFY(await(outbox.removeAll({reply(0).id(), reply(20).id(), reply(199).id()})));
        made.removeAll(reply(0));
        made.removeAll(reply(20));
        made.removeAll(reply(199));
        QCOMPARE(outbox.entries(), made);
        QCOMPARE(outbox.entries().of(ConversationId(u"c1"_s)), made);
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.entries(), made);
        expectAll({}, contentOf(m_log), made, u"from the log"_s);
    }

    void veryManyAreToldSomeAtATime()
    {
        QList<OutboxEntry> many;
        for (int i = 0; i < 1000; ++i)
            many << reply(i);
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QList<OutboxEntry> told;
        QList<OutboxEntry> gone;
        const auto both = [&] {
            return told.size() + gone.size();
        };
        // Who listens has work with each: a tenth of a second for all of them.
        connect(&outbox, &Outbox::entryChanged, this, [&](const auto &one) {
            told << one;
            const QDeadlineTimer work(std::chrono::microseconds(100), Qt::PreciseTimer);
            while (!work.hasExpired()) { }
        });
        connect(&outbox, &Outbox::entryRemoved, this, [&](const auto &one) { gone << one; });
        qsizetype before = 0;
        qsizetype mostInOneTurn = 0;
        QTimer everyTurn;
        connect(&everyTurn, &QTimer::timeout, this, [&] {
            mostInOneTurn = std::max(mostInOneTurn, both() - before);
            before = both();
        });
        everyTurn.start(0);
        const auto kept = outbox.putAll(many);
        const auto behind = outbox.put(reply(2000));
        const auto wayBack = outbox.removeAll({many.at(3).id(), many.at(4).id()});
        QTRY_VERIFY(wayBack.isDone());
        QVERIFY(kept.isDone() && behind.isDone());
        QCOMPARE(told, many + QList{reply(2000)});
        QCOMPARE(gone, many.mid(3, 2));
        QCOMPARE(outbox.entries().size(), 999);
        QVERIFY2(mostInOneTurn <= 200, qPrintable(QString::number(mostInOneTurn)));
    }

    void manyThatTheDatabaseMissedCountTogether()
    {
        const auto made = fill(2);
        const QList many{reply(7), reply(8), reply(9)};
        OutboxLog log(m_log);
        OutboxState state;
        log.countFrom(log.replayOver(state)->last);
        const auto before = contentOf(m_log);
        QVERIFY(log.appendPuts(many));
        QVERIFY(contentOf(m_log).startsWith(before));
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.entries(), made + many);
    }

    void manyAreKeptOrNone()
    {
        const auto made = fill(2);
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QVERIFY(QFile::rename(m_log, m_log + u".away"_s));
        QVERIFY(QDir().mkdir(m_log));
        QVERIFY(!await(outbox.putAll({reply(7), reply(8)})));
        QCOMPARE(outbox.entries(), made);
        QVERIFY(QDir().rmdir(m_log));
        QVERIFY(QFile::rename(m_log + u".away"_s, m_log));
        QVERIFY(await(outbox.put(reply(9))));
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.entries(), made + QList{reply(9)});
    }

    void aDiskThatTakesNothingIsToldUntilItDoes()
    {
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QSignalSpy failed(&outbox, &Outbox::failed);
        QSignalSpy healed(&outbox, &Outbox::healed);
        QVERIFY(QFile::rename(m_log, m_log + u".away"_s));
        QVERIFY(QDir().mkdir(m_log));
        QVERIFY(!await(outbox.keepDraft(ConversationId(u"c1"_s), u"lost"_s)));
        QVERIFY(!await(outbox.put(reply(1))));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Storage);
        QVERIFY(QDir().rmdir(m_log));
        QVERIFY(QFile::rename(m_log + u".away"_s, m_log));
        QVERIFY(await(outbox.put(reply(1))));
        QCOMPARE(healed.count(), 1);
    }

    void aDraftIsNotCalledSafeBecauseItWasTriedBefore()
    {
        const ConversationId chat(u"c1"_s);
        {
            Outbox outbox(m_folder->path());
            QVERIFY(await(outbox.open()));
            QVERIFY(QFile::rename(m_log, m_log + u".away"_s));
            QVERIFY(QDir().mkdir(m_log));
            QVERIFY(!await(outbox.keepDraft(chat, u"a thought"_s)));
            QVERIFY(!await(outbox.keepDraft(chat, u"a thought"_s)));
            QVERIFY(!await(outbox.keepBegunNote(chat, u"a note"_s)));
            QVERIFY(!await(outbox.keepBegunNote(chat, u"a note"_s)));
            QVERIFY(QDir().rmdir(m_log));
            QVERIFY(QFile::rename(m_log + u".away"_s, m_log));
            QVERIFY(await(outbox.keepDraft(chat, u"a thought"_s)));
            QVERIFY(await(outbox.keepBegunNote(chat, u"a note"_s)));
        }
        Outbox again(m_folder->path());
        QVERIFY(await(again.open()));
        QCOMPARE(again.draft(chat), u"a thought"_s);
        QCOMPARE(again.begunNote(chat), u"a note"_s);
    }

    void survivesDamageToAnyPage()
    {
        const auto made = fill(30);
        const auto database = contentOf(m_file);
        const auto log = contentOf(m_log);
        QVERIFY(database.size() > 5 * PageSize);
        for (qint64 page = 0; page < database.size() / PageSize; ++page) {
            auto damaged = database;
            for (qint64 i = 0; i < 300; ++i)
                damaged[page * PageSize + i] = char(0x5A);
            expectAll(damaged, log, made, QString::number(page));
        }
    }

    void survivesAnyTruncation()
    {
        const auto made = fill(30);
        const auto database = contentOf(m_file);
        const auto log = contentOf(m_log);
        for (qint64 page = 0; page < database.size() / PageSize; ++page)
            expectAll(database.left(page * PageSize), log, made, QString::number(page));
    }

    void survivesWithoutItsDatabase()
    {
        const auto made = fill(5);
        const auto log = contentOf(m_log);
        expectAll({}, log, made, u"empty"_s);
    }

    void survivesWithoutItsLog()
    {
        const auto made = fill(5);
        expectAll(contentOf(m_file), {}, made, u"no log"_s);
    }

    void setsUnreadableLinesAside()
    {
        fill(5);
        auto log = contentOf(m_log);
        log[log.indexOf("reply 2")] = 'R';
        removeAll();
        setContent(m_log, log);
        Outbox outbox(m_folder->path());
        QSignalSpy unreadable(&outbox, &Outbox::unreadable);
        QVERIFY(await(outbox.open()));
        QCOMPARE(unreadable.count(), 1);
        QCOMPARE(outbox.unreadableLines(), 1);
        QCOMPARE(outbox.entries().size(), 4);
        QCOMPARE(contentOf(m_log + u".bad"_s), log);
    }

    void aLineBrokenOffByACrashHurtsNobody()
    {
        const auto made = fill(5);
        setContent(m_log, contentOf(m_log) + "0badf00d {\"put\":{\"conv");
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        QCOMPARE(outbox.entries(), made);
        QVERIFY(await(outbox.put(reply(9))));
        OutboxState fromLog;
        QCOMPARE(OutboxLog(m_log).replayOver(fromLog)->unreadable, 0);
        QCOMPARE(fromLog.entries.size(), 6);
    }

    void theLogDoesNotGrowForEver()
    {
        Outbox outbox(m_folder->path());
        QVERIFY(await(outbox.open()));
        const ConversationId chat(u"c1"_s);
        for (int i = 0; i < 100; ++i) {
            outbox.keepDraft(chat, QString(10'000, u'a') + QString::number(i)).ignore();
        }
        QVERIFY(await(outbox.put(reply(1))));
        QVERIFY2(contentOf(m_log).size() < 400'000, "it is rewritten from time to time");
        OutboxState fromLog;
        QVERIFY(OutboxLog(m_log).replayOver(fromLog));
        QVERIFY(fromLog.drafts.value(chat).endsWith(u"99"_s));
    }

private:
    QList<OutboxEntry> fill(int count)
    {
        Outbox outbox(m_folder->path());
        if (!await(outbox.open()))
            qFatal("the outbox does not open");
        QList<OutboxEntry> made;
        for (int i = 0; i < count; ++i) {
            made << reply(i);
            if (!await(outbox.put(reply(i))))
                qFatal("an entry was not kept");
        }
        if (!await(outbox.keepDraft(ConversationId(u"c2"_s), u"half a thought"_s)))
            qFatal("a draft was not kept");
        return made;
    }

    void removeDatabase()
    {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".bad"_s})
            QFile::remove(m_file + suffix);
    }

    void removeAll()
    {
        removeDatabase();
        QFile::remove(m_log);
    }

    void expectAll(const QByteArray &database,
                   const QByteArray &log,
                   const QList<OutboxEntry> &made,
                   const QString &what)
    {
        removeAll();
        if (!database.isEmpty())
            setContent(m_file, database);
        if (!log.isEmpty())
            setContent(m_log, log);
        Outbox outbox(m_folder->path());
        const auto opened = await(outbox.open());
        QVERIFY2(opened, qPrintable(what));
        QVERIFY2(outbox.entries() == made, qPrintable(what));
        QCOMPARE(outbox.draft(ConversationId(u"c2"_s)), u"half a thought"_s);
        QVERIFY2(await(outbox.put(reply(99))), qPrintable(what));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_log;
};

QTEST_GUILESS_MAIN(TestClientOutbox)
#include "tst_clientoutbox.moc"
