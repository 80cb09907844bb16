// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task.h"
#include "core/relay/journal/taskrows.h"
#include "core/relay/profiles/profilerows.h"
#include "tests/core/relay/intakedesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

const QString Canary = u"kanarienvogel"_s;

enum Step { Original, Copy, Edit, Unsend, Steps, SecondEdit = Steps };

QString nameOf(int step)
{
    static const QStringList Names{u"message"_s, u"copy"_s, u"edit"_s, u"unsend"_s};
    return Names.at(step);
}

QJsonObject eventFor(Test::IntakeDesk &desk, int step, const QString &original = Canary + u"1"_s)
{
    const auto source = Test::IntakeDesk::group(u"C1"_s, u"U1"_s);
    const auto in = [&](const QJsonObject &details) {
        return Test::IntakeDesk::with(details, u"source"_s, source);
    };
    switch (step) {
    case Original:
    case Copy: // the platform's second net: the same message under another event id
        return desk.event(u"message"_s, -9000, in(desk.words(u"100"_s, original, u"q1"_s)));
    case Edit:
    case SecondEdit:
        return desk.event(u"messageEdited"_s,
                          step == Edit ? -8000 : -7000,
                          in(desk.words(u"100"_s, Canary + u"2"_s, u"q2"_s)));
    default:
        return desk.event(u"unsend"_s, -6000, in(desk.unsent(u"100"_s)));
    }
}

/// A member of the group who has written before, so that their name is known.
void introduce(Test::IntakeDesk &desk)
{
    desk.deliver({desk.event(
        u"message"_s,
        -20'000,
        desk.with(desk.words(u"90"_s, u"hello"_s), u"source"_s, desk.group(u"C1"_s, u"U1"_s)))});
    Test::IntakeDesk::must(desk.database().execute(
        "INSERT INTO group_member (workspace, conversation, platform_user, name, profile_at) "
        "SELECT 1, id, 'U1', 'Goldfinch', 1 FROM conversation"));
}

/// The original, two to-dos that were made of it, and a note that hands the chat over.
void copyOriginal(Test::IntakeDesk &desk, const QString &words = Canary + u"1"_s)
{
    desk.deliver({eventFor(desk, Original, words)});
    const auto message = desk.message(u"100"_s);
    const auto written = desk.write([&](WriteContext &context) -> Result<> {
        const auto make = [&](const QString &id, const QString &text) {
            Task task;
            task.id = TaskId(id);
            task.account = message.account;
            task.conversation = message.conversation;
            task.message = message.id;
            task.text = text;
            Test::IntakeDesk::must(putTask(context.database, {task, false, UserId(u"amy"_s), 0}));
        };
        make(u"t1"_s, u"Call: "_s + words);
        make(u"t2"_s, words);
        Message note;
        note.id = MessageId(u"note"_s);
        note.conversation = message.conversation;
        note.account = message.account;
        note.direction = Direction::Note;
        note.order = {message.order.at + 1, message.order.seq + 1};
        note.content.text =
            u"Not answered yet:\n· 14:05: %1\n· %1 (tomorrow)\n· canary, in our words"_s.arg(words);
        note.ver = 1;
        Test::IntakeDesk::must(insertMessage(context.database, note));
        return {};
    });
    Test::IntakeDesk::must(written);
}

QStringList taskTexts(Test::IntakeDesk &desk)
{
    QStringList texts;
    for (const auto *id : {u"t1", u"t2"}) {
        const auto task = taskById(desk.database(), TaskId(QString::fromUtf16(id)));
        Test::IntakeDesk::must(task);
        texts.append((*task)->text);
    }
    return texts;
}

QString noteText(Test::IntakeDesk &desk)
{
    const auto note = messageById(desk.database(), MessageId(u"note"_s));
    Test::IntakeDesk::must(note);
    return (*note)->content.text;
}

} // namespace

/// Once a customer took a message back, nothing that we keep holds its words.
class TestIntakeErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoWordInAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QList<int> order(Steps);
        std::iota(order.begin(), order.end(), 0);
        do {
            QString names;
            for (const int step : std::as_const(order))
                names += nameOf(step) + u' ';
            QTest::newRow(qPrintable(names.trimmed())) << order;
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void leavesNoWordInAnyOrder()
    {
        QFETCH(QList<int>, order);
        Test::IntakeDesk desk;
        introduce(desk);
        bool isTakenBack = false;
        for (const int step : std::as_const(order)) {
            desk.now += 10;
            desk.deliver({eventFor(desk, step)});
            isTakenBack = isTakenBack || step == Unsend;
            if (isTakenBack)
                QCOMPARE(desk.tablesWith(Canary).join(u' '), QString());
            else
                QVERIFY(!desk.tablesWith(Canary).isEmpty());
        }
        const auto message = desk.message(u"100"_s);
        QCOMPARE(message.content.kind, ContentKind::Erased);
        QCOMPARE(message.senderId, u"U1"_s);
        QCOMPARE(message.senderName, QString());
        QVERIFY(!message.quotable);
        QCOMPARE(desk.text("SELECT quote_token || mark_token FROM message "
                           "WHERE platform_id = '100'"),
                 QString());
        QCOMPARE(desk.conversation(u"C1"_s).lastSender, QString());
        const auto file = desk.closedFile();
        QVERIFY(file.contains("hello")); // it can be searched
        QVERIFY(!file.contains(Canary.toUtf8()));
    }

    /// What colleagues took over from it goes where it went.
    void copiesOfItsWordsGoToo()
    {
        Test::IntakeDesk desk;
        copyOriginal(desk);
        desk.changes.clear();
        desk.deliver({eventFor(desk, Unsend)});
        QCOMPARE(desk.tablesWith(Canary).join(u' '), QString());
        QCOMPARE(taskTexts(desk), (QStringList{u"Call: […]"_s, u"[…]"_s}));
        QCOMPARE(noteText(desk),
                 u"Not answered yet:\n· 14:05: […]\n· […] (tomorrow)\n· canary, in our words"_s);
        int told = 0;
        for (const auto &change : std::as_const(desk.changes)) {
            for (const auto &item : change.items) {
                told += std::holds_alternative<Task>(item.entity) ? 1 : 0;
                const auto *message = std::get_if<Message>(&item.entity);
                told += message && message->direction == Direction::Note ? 1 : 0;
            }
        }
        QCOMPARE(told, 3);
        desk.deliver({eventFor(desk, Unsend)}); // once more
        QCOMPARE(taskTexts(desk).constFirst(), u"Call: […]"_s);
    }

    void onlyWhatQuotesItChanges_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("in everything") << u"ok"_s;
        QTest::newRow("a bullet") << u"·"_s;
        QTest::newRow("nothing to see") << u"\u2068"_s;
    }

    void onlyWhatQuotesItChanges()
    {
        QFETCH(QString, words);
        Test::IntakeDesk desk;
        copyOriginal(desk, words);
        const auto others = u"\n· 14:07: is that %1\n· Tags: a %1"_s.arg(words);
        const auto written = desk.write([&](WriteContext &context) -> Result<> {
            auto note = messageById(context.database, MessageId(u"note"_s));
            Test::IntakeDesk::must(note);
            (*note)->content.text += others;
            Test::IntakeDesk::must(updateMessage(context.database, **note));
            return {};
        });
        Test::IntakeDesk::must(written);
        desk.deliver({eventFor(desk, Unsend)});
        QCOMPARE(desk.message(u"100"_s).content.kind, ContentKind::Erased);
        QVERIFY(noteText(desk).endsWith(others));
    }

    void copiesFollowAnEdit()
    {
        Test::IntakeDesk desk;
        copyOriginal(desk);
        desk.deliver({eventFor(desk, Edit)});
        QCOMPARE(taskTexts(desk), (QStringList{u"Call: "_s + Canary + u"2"_s, Canary + u"2"_s}));
        QVERIFY(noteText(desk).contains(u"14:05: "_s + Canary + u"2\n"_s));
        desk.deliver({eventFor(desk, Unsend)});
        QCOMPARE(desk.tablesWith(Canary).join(u' '), QString());
    }

    /// Who still has the old words cannot bring them back unseen.
    void theNextChangeOfACopyHasToHaveSeenIt()
    {
        Test::IntakeDesk desk;
        copyOriginal(desk);
        desk.deliver({eventFor(desk, Unsend)});
        auto kept = keptTask(desk.database(), TaskId(u"t1"_s));
        Test::IntakeDesk::must(kept);
        QVERIFY((*kept)->runBy.isNull());
        QCOMPARE((*kept)->runFrom, (*kept)->one.ver);
    }

    void keepsNoWordOfAMessageThatNeverCame()
    {
        Test::IntakeDesk desk;
        desk.deliver({eventFor(desk, Edit)});
        desk.deliver({eventFor(desk, Unsend)});
        desk.deliver({eventFor(desk, SecondEdit)});
        QCOMPARE(desk.tablesWith(Canary).join(u' '), QString());
        QVERIFY(!desk.closedFile().contains(Canary.toUtf8()));
    }

    void keepsNoWordOfAMessageFromNowhere()
    {
        Test::IntakeDesk desk;
        auto message = eventFor(desk, Original);
        message.insert(u"source"_s, QJsonObject{{u"type"_s, u"square"_s}});
        auto copy = eventFor(desk, Copy);
        copy.insert(u"source"_s, QJsonObject{{u"type"_s, u"square"_s}});
        desk.deliver({message});
        QVERIFY(!desk.tablesWith(Canary).isEmpty());
        desk.deliver({eventFor(desk, Unsend)});
        QCOMPARE(desk.tablesWith(Canary).join(u' '), QString());
        desk.deliver({copy});
        QCOMPARE(desk.tablesWith(Canary).join(u' '), QString());
    }

    void aNameLearnedLaterDoesNotComeBack()
    {
        Test::IntakeDesk desk;
        desk.deliver({eventFor(desk, Original)});
        desk.deliver({eventFor(desk, Unsend)});
        const auto conversation = desk.conversation(u"C1"_s);
        FetchJob job;
        job.kind = FetchKind::Member;
        job.account = desk.account;
        job.subject = conversation.id.value() + u"/U1"_s;
        PlatformProfile profile;
        profile.displayName = u"Goldfinch"_s;
        Test::IntakeDesk::must(
            desk.write([&](WriteContext &context) { return keepMember(context, job, profile); }));
        QCOMPARE(desk.message(u"100"_s).senderName, QString());
        QCOMPARE(desk.conversation(u"C1"_s).lastSender, QString());
    }

    void hashesWhatCameAndNotWhatIsLeft()
    {
        Test::IntakeDesk desk;
        desk.deliver({eventFor(desk, Original)});
        desk.deliver({eventFor(desk, Unsend)});
        const auto once = desk.text("SELECT body FROM raw_event WHERE body LIKE '%sha256%'");
        QVERIFY(!once.isEmpty());
        desk.deliver({eventFor(desk, Edit)});
        desk.deliver({eventFor(desk, Copy)});
        QCOMPARE(desk.text("SELECT body FROM raw_event WHERE body LIKE '%sha256%' "
                           "ORDER BY event_key LIMIT 1"),
                 once);
    }

    void anUpdateAlwaysTellsTheClients()
    {
        Test::IntakeDesk desk;
        desk.deliver({eventFor(desk, Original)});
        QVERIFY(desk.message(u"100"_s).quotable);
        desk.changes.clear();
        desk.deliver({eventFor(desk, Unsend)});
        Message sent;
        for (const auto &change : std::as_const(desk.changes)) {
            for (const auto &item : change.items) {
                if (const auto *message = std::get_if<Message>(&item.entity))
                    sent = *message;
            }
        }
        // What a snapshot reads is what went out under the same ver.
        QCOMPARE(sent, desk.message(u"100"_s));
        QCOMPARE(sent.ver, 2);
    }
};

QTEST_APPLESS_MAIN(TestIntakeErasure)
#include "tst_intakeerasure.moc"
