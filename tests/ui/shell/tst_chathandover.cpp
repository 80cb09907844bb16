// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/handovercard.h"
#include "ui/shell/handoverform.h"
#include "ui/widgets/iconbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr qint64 Hour = qint64(60) * 60 * 1000;

struct Fixture : WindowFixture {
    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
    }
    HandOverCard *card() const { return desk().chat()->findChild<HandOverCard *>(); }
    bool says(const QString &words) const
    {
        const auto lines = card()->lines();
        return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
            return line.contains(words);
        });
    }
    void assign(const char *by)
    {
        auto line = sampleText(u"given"_s, {}, Direction::System, SampleNow + 10'000);
        line.content.kind = ContentKind::Event;
        line.content.event = u"assign"_s;
        line.content.data = {{u"to"_s, u"Amy"_s}, {u"by"_s, QString::fromLatin1(by)}};
        line.author = UserId(QString::fromLatin1(by));
        fakes.timeline.put(line);
        auto row = *await(fakes.conversations.row(sampleConversation()));
        row.readUpTo = {SampleNow, 0};
        row.conversation.assignedAt = SampleNow + 10'000;
        fakes.conversations.put(row);
    }
    HandOverForm *form() const
    {
        HandOverForm *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = window->findChild<HandOverForm *>();
            return found && found->isVisible();
        });
        return there ? found : nullptr;
    }
};

} // namespace

// Where a chat stands, for who takes it over.
class TestChatHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChatThatCameToMeSaysWhereItStands()
    {
        Fixture f;
        f.desk().open(Fixture::other());
        QTRY_COMPARE(f.desk().chat()->conversation(), Fixture::other());
        auto promise =
            sampleText(u"promise"_s, u"明天為您換貨。"_s, Direction::Outbound, SampleNow + Hour);
        promise.author = UserId(u"Ben"_s);
        f.fakes.timeline.put(promise);
        f.fakes.timeline.put(
            sampleText(u"open"_s, u"幾點呢？"_s, Direction::Inbound, SampleNow + 2 * Hour));
        f.fakes.tasks.add(u"t1"_s, u"Send boxes"_s).conversation = sampleConversation();
        f.assign("Ben");
        f.desk().open(sampleConversation());
        QTRY_VERIFY(f.card()->isVisible());
        QVERIFY(f.card()->fold()->text().contains(u"Ben"_s));
        QVERIFY(f.says(u"幾點呢？"_s));
        QVERIFY(f.says(u"明天為您換貨。"_s));
        QVERIFY(f.says(u"Send boxes"_s));
        f.card()->fold()->click();
        QVERIFY(f.card()->isFolded());
        QVERIFY(f.card()->isVisible());
        // The focus stays where somebody writes.
        QVERIFY(!f.card()->isAncestorOf(f.window->focusWidget()));
        f.card()->closing()->click();
        QVERIFY(!f.card()->isVisible());
        f.fakes.timeline.put(sampleText(u"more"_s, u"?"_s, Direction::Inbound, SampleNow + 20'000));
        QVERIFY(!QTest::qWaitFor([&] { return f.card()->isVisible(); }, 50));
    }

    void oneThatComesWhileItIsOpenSaysSoToo()
    {
        Fixture f;
        QVERIFY(!f.card()->isVisible());
        f.assign("Ben");
        QTRY_VERIFY(f.card()->isVisible());
    }

    void whatITookMyselfIsNoHandOver()
    {
        Fixture f;
        f.assign("Amy");
        QVERIFY(!QTest::qWaitFor([&] { return f.card()->isVisible(); }, 50));
        f.window->commands().run("handover.show");
        QTRY_VERIFY(f.card()->isVisible());
        f.window->commands().run("handover.show");
        QVERIFY(!f.card()->isVisible());
    }

    void isHandedOverWithANote()
    {
        Fixture f;
        f.fakes.timeline.put(
            sampleText(u"ask"_s, u"可以換嗎"_s, Direction::Inbound, SampleNow + Hour));
        f.window->commands().run("handover.give");
        auto *form = f.form();
        QVERIFY(form);
        QCOMPARE(form->who()->findData(u"Amy"_s), -1); // not to myself
        QVERIFY(form->note()->toPlainText().contains(u"可以換嗎"_s));
        form->who()->setCurrentIndex(form->who()->findData(u"Ben"_s));
        form->note()->setPlainText(u"Two boxes"_s);
        form->handing()->click();
        QTRY_COMPARE(f.fakes.notes.added.size(), 1);
        QCOMPARE(f.fakes.notes.added.constFirst().text, u"Two boxes"_s);
        QCOMPARE(f.fakes.notes.added.constFirst().mentions, QList<UserId>{UserId(u"Ben"_s)});
        QTRY_COMPARE(assignee(f), UserId(u"Ben"_s));
    }

    void orWithout()
    {
        Fixture f;
        f.window->commands().run("handover.give");
        auto *form = f.form();
        QVERIFY(form);
        form->who()->setCurrentIndex(form->who()->findData(u"Mei"_s));
        form->withNote()->setChecked(false);
        form->note()->setPlainText(QString(20'001, u'x')); // too long, and not sent
        form->handing()->click();
        QTRY_COMPARE(assignee(f), UserId(u"Mei"_s));
        QVERIFY(f.fakes.notes.added.isEmpty());
    }

    /// Else the colleague had the chat and not what was written for them.
    void aNoteThatCouldNotBeKeptLeavesItMine()
    {
        Fixture f;
        f.fakes.notes.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        f.window->commands().run("handover.give");
        auto *form = f.form();
        QVERIFY(form);
        form->who()->setCurrentIndex(form->who()->findData(u"Ben"_s));
        form->handing()->click();
        QVERIFY(!QTest::qWaitFor([&] { return assignee(f) != UserId(u"Amy"_s); }, 50));
    }

    void aNoteThatIsTooLongIsNotSent()
    {
        Fixture f;
        f.window->commands().run("handover.give");
        auto *form = f.form();
        QVERIFY(form);
        form->note()->setPlainText(QString(20'001, u'x'));
        QVERIFY(!form->handing()->isEnabled());
    }

private:
    static UserId assignee(Fixture &f)
    {
        return await(f.fakes.conversations.row(sampleConversation()))->conversation.assignee;
    }
};

QTEST_MAIN(TestChatHandOver)
#include "tst_chathandover.moc"
