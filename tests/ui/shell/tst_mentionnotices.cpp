// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesources.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/noticecenter.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

class QuietService : public NoticeService
{
public:
    void show(const Notice &notice) override { shown << notice; }
    void withdraw(const ConversationId &conversation) override { withdrawn << conversation; }
    void withdrawTask(const TaskId &) override { }

    QList<Notice> shown;
    QList<ConversationId> withdrawn;
};

struct Fixture {
    Theme theme;
    FixedClock clock;
    FakeDesk fakes;
    QuietService service;
    NoticeCenter center{{theme,
                         clock,
                         fakes.sources(),
                         service,
                         [] {
                             return NoticeCenter::View{};
                         }},
                        nullptr};

    Fixture()
    {
        clock.jump(SampleNow - clock.nowMs());
        put(sampleConversation());
    }
    void put(const ConversationId &id)
    {
        ConversationRow row;
        row.conversation.id = id;
        row.conversation.title = u"Nok"_s;
        fakes.conversations.put(row);
    }
    void mention(const QString &id, const ConversationId &conversation, const QString &text)
    {
        auto note = sampleText(id, text, Direction::Note, clock.nowMs());
        note.conversation = conversation;
        note.author = UserId(u"Mei"_s);
        fakes.timeline.put(note);
        Q_EMIT fakes.conversations.mentioned(
            {{note.id, conversation, note.author, clock.nowMs(), false, 1}});
    }
};

} // namespace

// Notes that ask for me, on the desktop, where they can be answered.
class TestMentionNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatWasSaidBefore()
    {
        Fixture f;
        f.fakes.timeline.put(
            sampleText(u"m1"_s, u"可以換嗎？"_s, Direction::Inbound, SampleNow - 1000));
        f.mention(u"n1"_s, sampleConversation(), u"Refund?"_s);
        QTRY_COMPARE(f.service.shown.size(), 1);
        const auto text = f.service.shown.constFirst().text;
        QVERIFY2(text.startsWith(u"Mei asks for you: Refund?\n"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"可以換嗎？"_s), qPrintable(text));
    }

    void areAnsweredInANoteAndNeverToTheCustomer()
    {
        Fixture f;
        f.mention(u"n1"_s, sampleConversation(), u"Refund?"_s);
        QTRY_COMPARE(f.service.shown.size(), 1);
        const auto notice = f.service.shown.constFirst();
        QCOMPARE(notice.note, MessageId(u"n1"_s));
        QCOMPARE(notice.asker, UserId(u"Mei"_s));
        Q_EMIT f.service.noteReplied(notice.conversation, notice.note, notice.asker, u"Yes"_s);
        QTRY_COMPARE(f.fakes.notes.added.size(), 1);
        QCOMPARE(f.fakes.notes.added.constFirst().mentions, QList<UserId>{UserId(u"Mei"_s)});
        QCOMPARE(f.fakes.notes.finished, QList<MessageId>{MessageId(u"n1"_s)});
        QVERIFY(f.fakes.actions.sent.isEmpty());
        QTRY_COMPARE(f.service.withdrawn, QList<ConversationId>{sampleConversation()});
    }

    void anAnswerThatCouldNotBeKeptIsBegun()
    {
        Fixture f;
        f.mention(u"n1"_s, sampleConversation(), u"Refund?"_s);
        QTRY_COMPARE(f.service.shown.size(), 1);
        f.fakes.notes.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        Q_EMIT f.service.noteReplied(
            sampleConversation(), MessageId(u"n1"_s), UserId(u"Mei"_s), u"Yes"_s);
        QTRY_COMPARE(f.fakes.notes.kept.value(sampleConversation()), u"Yes"_s);
        QVERIFY(f.fakes.notes.finished.isEmpty());
    }

    /// Of several gathered in one nobody knows whom a reply would go to.
    void severalInOneTakeNoReply()
    {
        Fixture f;
        for (int i = 1; i <= 5; ++i) {
            const ConversationId id(u"x%1"_s.arg(i));
            f.put(id);
            f.mention(u"n%1"_s.arg(i), id, u"Refund?"_s);
        }
        QTRY_COMPARE(f.service.shown.size(), 1);
        QVERIFY(!f.service.shown.constFirst().canReply);
        QVERIFY(f.service.shown.constFirst().note.isNull());
    }
};

QTEST_MAIN(TestMentionNotices)
#include "tst_mentionnotices.moc"
