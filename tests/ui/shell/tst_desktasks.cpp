// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/contact/contactpanel.h"
#include "ui/conversation/bubblemenu.h"
#include "ui/conversation/timelineview.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/rail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskrow.h"
#include "ui/tasks/tasksection.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/label.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture : WindowFixture {
    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
    }
    Task &add(const QString &id, const ConversationId &conversation)
    {
        auto &one = fakes.tasks.add(id, id, clock.nowMs() + 60'000);
        one.conversation = conversation;
        Q_EMIT fakes.tasks.changed();
        return one;
    }
    static TaskForm *form(const QWidget &in)
    {
        TaskForm *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = in.findChild<TaskForm *>();
            return found && found->isVisible();
        });
        return there ? found : nullptr;
    }
};

} // namespace

// To-dos at the desk and in windows of their own.
class TestDeskTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageComesAndGoes()
    {
        Fixture f;
        f.add(u"t1"_s, Fixture::other());
        Q_EMIT f.desk().rail()->pageChosen(u"tasks"_s);
        auto *pages = f.desk().pages();
        QVERIFY(pages->isInTasks());
        QTRY_COMPARE(f.window->focusWidget(), pages->tasks()->list());
        QTest::keyClick(pages->tasks()->list(), Qt::Key_Escape);
        QVERIFY(!pages->isAway());
        f.window->commands().run("tasks.show");
        QVERIFY(pages->isInTasks());
        QTest::keyClick(pages->tasks()->list(), Qt::Key_Return);
        QVERIFY(!pages->isAway());
        QCOMPARE(f.desk().state().conversation, Fixture::other());
    }

    void theRailSaysHowManyAreOverdue()
    {
        Fixture f;
        const auto &rows = f.desk().rail()->rows();
        const auto said = [&]() -> QVariant {
            for (int i = 0; i < rows.rowCount(); ++i) {
                if (rows.index(i).data(RailModel::IdRole) == u"tasks"_s)
                    return rows.index(i).data(RailModel::CountRole);
            }
            return {};
        };
        QCOMPARE(said(), 0);
        f.add(u"t1"_s, sampleConversation()).dueAt = f.clock.nowMs() - 1;
        Q_EMIT f.fakes.tasks.changed();
        QCOMPARE(said(), 1);
    }

    void thePanelHasThoseOfTheChat()
    {
        Fixture f;
        f.add(u"here"_s, sampleConversation());
        f.add(u"there"_s, Fixture::other());
        const auto *section = f.desk().panel()->findChild<TaskSection *>();
        QVERIFY(section);
        QCOMPARE(section->rows().size(), 1);
        QCOMPARE(section->rows().constFirst()->text()->text(), u"here"_s);
        f.desk().open(Fixture::other());
        QTRY_COMPARE(section->rows().value(0)->text()->text(), u"there"_s);
    }

    void oneIsMadeFromAMessage()
    {
        const Fixture f;
        const auto message =
            sampleText(u"ask"_s, u"Please send\nthe invoice"_s, Direction::Inbound, SampleNow);
        Q_EMIT f.desk().chat()->timeline()->taskWanted(message);
        auto *form = Fixture::form(*f.window);
        QVERIFY(form);
        QCOMPARE(form->text()->toPlainText(), u"Please send the invoice"_s);
        form->keeping()->click();
        QTRY_COMPARE(f.fakes.tasks.list.size(), 1);
        const auto made = f.fakes.tasks.list.constFirst();
        QCOMPARE(made.message, message.id);
        QCOMPARE(made.conversation, sampleConversation());
        QVERIFY(!made.account.isNull());
    }

    void aChatInItsOwnWindowMakesThemToo()
    {
        const Fixture f;
        auto *chat = f.tearOff();
        QVERIFY(chat);
        Message message;
        message.id = MessageId(u"ask"_s);
        message.content.text = u"Call"_s;
        Q_EMIT chat->chat()->timeline()->taskWanted(message);
        auto *form = Fixture::form(*chat);
        QVERIFY(form);
        form->keeping()->click();
        QTRY_COMPARE(f.fakes.tasks.list.size(), 1);
    }

    void aMessageOfTenThousandBeginsShorter()
    {
        const Fixture f;
        Message message;
        message.id = MessageId(u"ask"_s);
        message.content.text = QString(10'000, u'茶');
        Q_EMIT f.desk().chat()->timeline()->taskWanted(message);
        auto *form = Fixture::form(*f.window);
        QVERIFY(form);
        QCOMPARE(form->text()->toPlainText().size(), Task::LongestText);
    }

    void theMenuOfALineHasNone()
    {
        Message line;
        line.ver = 1;
        line.order = {1, 1};
        line.direction = Direction::System;
        line.content.kind = ContentKind::Event;
        const BubbleMenu ofLine(line, {}, nullptr);
        QVERIFY(ofLine.isEmpty());
        auto said = line;
        said.direction = Direction::Inbound;
        said.content.kind = ContentKind::Text;
        BubbleMenu ofMessage(said, {}, nullptr);
        QSignalSpy wanted(&ofMessage, &BubbleMenu::taskWanted);
        ofMessage.actions().constLast()->trigger();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestDeskTasks)
#include "tst_desktasks.moc"
