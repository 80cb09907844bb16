// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quickreplies.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/composer/composer.h"
#include "ui/composer/guardbar.h"
#include "ui/composer/timechooser.h"
#include "ui/models/scheduletimes.h"
#include "ui/shell/schedulebar.h"
#include "ui/shell/scheduledlist.h"
#include "ui/shell/scheduledrow.h"
#include "ui/shell/scheduleeditor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr qint64 HourMs = 60LL * 60 * 1000;

struct Fixture : WindowFixture {
    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
        edit()->setFocus();
    }
    ScheduleForm *form() const
    {
        ScheduleForm *found = nullptr;
        const auto there = QTest::qWaitFor([&] {
            const auto all = window->findChildren<ScheduleForm *>();
            for (auto *one : all)
                found = one->isVisible() ? one : found;
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    template <typename T>
    T *shown() const
    {
        T *found = nullptr;
        const auto there = QTest::qWaitFor([&] {
            const auto all = window->findChildren<T *>();
            for (auto *one : all)
                found = one->isVisible() ? one : found;
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    ScheduleBar *bar() const { return desk().findChild<ScheduleBar *>(); }
    void ask() const { QTest::keyClick(edit(), Qt::Key_Return, Qt::AltModifier); }
    void put(const ConversationId &conversation,
             ScheduleState state,
             const QString &reason = {},
             const QString &author = u"me"_s)
    {
        ScheduledReply reply;
        reply.send.id = ScheduleId(u"s%1"_s.arg(fakes.scheduled.list.size() + 1));
        reply.send.conversation = conversation;
        reply.send.author = UserId(author);
        reply.send.at = SampleNow + 30 * HourMs;
        reply.send.state = state;
        reply.send.reason = reason;
        Content content;
        content.text = u"see you then"_s;
        reply.send.bubbles = {{MessageId(u"b"_s), content}};
        fakes.scheduled.list.append(reply);
        fakes.scheduled.tell();
    }
    static Button *buttonIn(const QWidget &in, const QString &text)
    {
        const auto all = in.findChildren<Button *>();
        for (auto *one : all) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

// Replies with a time in the window: chosen by keyboard, shown over the field, listed, changed.
class TestDeskScheduled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void altEnterAsksForATime()
    {
        Fixture f;
        QTest::keyClicks(f.edit(), u"good morning"_s);
        f.ask();
        auto *form = f.form();
        QVERIFY(form);
        QTest::keyClicks(form->chooser()->field()->edit(), u"tmr 10:00"_s);
        QVERIFY(form->chooser()->at() > SampleNow);
        QTest::keyClick(form->chooser()->field()->edit(), Qt::Key_Return);
        QTRY_COMPARE(f.fakes.scheduled.wishes.size(), 1);
        const auto wish = f.fakes.scheduled.wishes.constFirst();
        QCOMPARE(wish.conversation, sampleConversation());
        QCOMPARE(wish.bubbles.constFirst().text, u"good morning"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(wish.at).time(), QTime(10, 0));
        QTRY_VERIFY(f.edit()->toPlainText().isEmpty());
        QVERIFY(f.fakes.actions.sent.isEmpty());
        QTRY_VERIFY(f.bar()->isVisible());
        QVERIFY2(f.bar()->text().contains(u"tomorrow"_s), qPrintable(f.bar()->text()));
    }

    void theTimesOnOfferArePressed()
    {
        Fixture f;
        QTest::keyClicks(f.edit(), u"later"_s);
        f.ask();
        auto *form = f.form();
        QVERIFY(form);
        const auto times = scheduleTimes(QDateTime::fromMSecsSinceEpoch(SampleNow));
        auto *offer = f.buttonIn(*form, ScheduleWords::preset(times.constFirst()));
        QVERIFY(offer);
        offer->click();
        QTRY_COMPARE(f.fakes.scheduled.wishes.size(), 1);
        QCOMPARE(f.fakes.scheduled.wishes.constFirst().at, SampleNow + HourMs);
    }

    void whatIsNoTimeIsNotTaken_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *typed : {"", "yesterday", "25:99", "2020-01-01 10:00", "400d"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("long") << QString(10'000, u'9');
    }
    void whatIsNoTimeIsNotTaken()
    {
        QFETCH(QString, typed);
        Fixture f;
        QTest::keyClicks(f.edit(), u"later"_s);
        f.ask();
        auto *form = f.form();
        QVERIFY(form);
        form->chooser()->field()->edit()->setText(typed);
        QCOMPARE(form->chooser()->at(), 0);
        QTest::keyClick(form->chooser()->field()->edit(), Qt::Key_Return);
        QVERIFY(form->isVisible());
        QTest::keyClick(form->chooser()->field()->edit(), Qt::Key_Escape);
        QTRY_VERIFY(!f.window->findChild<ScheduleForm *>());
        QVERIFY(f.fakes.scheduled.wishes.isEmpty());
        QCOMPARE(f.edit()->toPlainText(), u"later"_s);
    }

    void anEmptyFieldAsksNothing()
    {
        const Fixture f;
        f.ask();
        QCoreApplication::processEvents();
        QVERIFY(!f.window->findChild<ScheduleForm *>());
    }

    void whatCouldNotBeKeptIsInTheFieldAgain()
    {
        Fixture f;
        f.fakes.scheduled.failure = Error{ErrorKind::Rejected, u"schedule.past"_s};
        QTest::keyClicks(f.edit(), u"later"_s);
        f.ask();
        auto *form = f.form();
        QVERIFY(form);
        form->chooser()->field()->edit()->setText(u"3d"_s);
        QTest::keyClick(form->chooser()->field()->edit(), Qt::Key_Return);
        QTRY_COMPARE(f.edit()->toPlainText(), u"later"_s);
    }

    void theBarSaysWhyOneDoesNotGoOut()
    {
        Fixture f;
        QVERIFY(!f.bar()->isVisible());
        f.put(sampleConversation(), ScheduleState::Waiting);
        QTRY_VERIFY(f.bar()->isVisible());
        QVERIFY(f.buttonIn(*f.bar(), u"Send now"_s));
        f.put(sampleConversation(), ScheduleState::Stopped, u"schedule.customer-wrote"_s);
        QTRY_VERIFY(f.bar()->text().contains(u"the customer wrote first"_s));
        QVERIFY(f.buttonIn(*f.bar(), u"and 1 more"_s));
        auto *back = f.buttonIn(*f.bar(), u"Take the text back"_s);
        QVERIFY(back);
        back->click();
        QTRY_COMPARE(f.edit()->toPlainText(), u"see you then"_s);
        QCOMPARE(f.fakes.scheduled.removed, QList<ScheduleId>{ScheduleId(u"s2"_s)});
        QTRY_VERIFY(f.bar()->text().startsWith(u"Scheduled for"_s));
        f.buttonIn(*f.bar(), u"Send now"_s)->click();
        QCOMPARE(f.fakes.scheduled.sent, QList<ScheduleId>{ScheduleId(u"s1"_s)});
        QTRY_VERIFY(!f.bar()->isVisible());
    }

    void theBarIsOfItsChat()
    {
        Fixture f;
        f.put(WindowFixture::other(), ScheduleState::Waiting);
        QVERIFY(!f.bar()->isVisible());
        f.desk().open(WindowFixture::other());
        QTRY_VERIFY(f.bar()->isVisible());
    }

    void aColleaguesCannotBeTouched()
    {
        Fixture f;
        f.put(sampleConversation(), ScheduleState::Waiting, {}, u"ben"_s);
        QTRY_VERIFY(f.bar()->isVisible());
        QVERIFY(!f.buttonIn(*f.bar(), u"Edit"_s));
        QVERIFY(!f.buttonIn(*f.bar(), u"Send now"_s));
        QVERIFY(!f.buttonIn(*f.bar(), u"Cancel"_s));
        QVERIFY(f.bar()->text().contains(u"ben"_s));
    }

    void theListShowsMineAndEverybodys()
    {
        Fixture f;
        f.put(sampleConversation(), ScheduleState::Waiting);
        f.put(WindowFixture::other(), ScheduleState::Waiting, {}, u"ben"_s);
        f.window->commands().run("scheduled.show");
        auto *list = f.shown<ScheduledList>();
        QVERIFY(list);
        QCOMPARE(list->count(), 1);
        list->showEverybodys(true);
        QCOMPARE(list->count(), 2);
        // Cancelled there, its words are where they were written.
        auto *cancel = f.buttonIn(*list, u"Cancel"_s);
        QVERIFY(cancel);
        cancel->click();
        QTRY_COMPARE(f.edit()->toPlainText(), u"see you then"_s);
        QTRY_COMPARE(list->count(), 1);
        list->close();
    }

    void ofAChatThatIsNotOpenTheWordsAreTheDraft()
    {
        Fixture f;
        f.fakes.actions.drafts.insert(WindowFixture::other(), u"begun"_s);
        f.put(WindowFixture::other(), ScheduleState::Waiting);
        f.window->commands().run("scheduled.show");
        auto *list = f.shown<ScheduledList>();
        QVERIFY(list);
        f.buttonIn(*list, u"Cancel"_s)->click();
        QTRY_COMPARE(f.fakes.actions.drafts.value(WindowFixture::other()),
                     u"see you then\nbegun"_s);
        QTRY_COMPARE(f.fakes.scheduled.removed.size(), 1);
        list->close();
    }

    void wordsAndTimeAreEdited()
    {
        Fixture f;
        f.put(sampleConversation(), ScheduleState::Waiting);
        QTRY_VERIFY(f.bar()->isVisible());
        f.buttonIn(*f.bar(), u"Edit"_s)->click();
        auto *editor = f.shown<ScheduleEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->chooser()->at() / 60'000, (SampleNow + 30 * HourMs) / 60'000);
        editor->texts().constFirst()->setPlainText(u"changed"_s);
        editor->chooser()->field()->edit()->setText(u"3d"_s);
        editor->save();
        QTRY_COMPARE(f.fakes.scheduled.wishes.size(), 1);
        const auto wish = f.fakes.scheduled.wishes.constFirst();
        QCOMPARE(wish.id, ScheduleId(u"s1"_s));
        QCOMPARE(wish.bubbles.constFirst().text, u"changed"_s);
        QVERIFY(wish.at > SampleNow + 2 * 24 * HourMs);
        QTRY_VERIFY(!f.window->findChild<ScheduleEditor *>());
    }

    void whatStopsAReplyStopsAnEditedOne()
    {
        Fixture f;
        f.put(sampleConversation(), ScheduleState::Waiting);
        QTRY_VERIFY(f.bar()->isVisible());
        f.buttonIn(*f.bar(), u"Edit"_s)->click();
        auto *editor = f.shown<ScheduleEditor>();
        QVERIFY(editor);
        auto *text = editor->texts().constFirst();
        text->setPlainText(u"at {{when}}"_s);
        editor->save();
        editor->save(); // asking again is no value
        QVERIFY(f.fakes.scheduled.wishes.isEmpty());
        text->setPlainText(u"5500 0000 0000 0004"_s);
        editor->save();
        QVERIFY(f.fakes.scheduled.wishes.isEmpty());
        QVERIFY(editor->findChild<GuardBar *>()->isVisible());
        editor->save();
        QTRY_COMPARE(f.fakes.scheduled.wishes.size(), 1);
    }

    void theButtonsOfAnEditedOneStay_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("bubbles");
        QTest::newRow("changed") << u"or Tuesday"_s << 2;
        QTest::newRow("emptied") << QString() << 1;
    }
    void theButtonsOfAnEditedOneStay()
    {
        QFETCH(const QString, last);
        QFETCH(const int, bubbles);
        Fixture f;
        f.put(sampleConversation(), ScheduleState::Waiting);
        auto &reply = f.fakes.scheduled.list.last();
        Content asks;
        asks.text = u"or Monday"_s;
        asks.quickReplies = {{u"Monday"_s, QuickAction::Say, u"monday"_s}};
        reply.send.bubbles.append({MessageId(u"b2"_s), asks});
        f.fakes.scheduled.tell();
        QTRY_VERIFY(f.bar()->isVisible());
        f.buttonIn(*f.bar(), u"Edit"_s)->click();
        auto *editor = f.shown<ScheduleEditor>();
        QVERIFY(editor);
        const auto labels = editor->findChildren<Label *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const Label *one) {
            return one->text().contains(u"Monday"_s); // somebody sees that there are any
        }));
        editor->texts().constLast()->setPlainText(last);
        editor->save();
        QTRY_COMPARE(f.fakes.scheduled.wishes.size(), 1);
        const auto wish = f.fakes.scheduled.wishes.constFirst();
        QCOMPARE(wish.bubbles.size(), bubbles);
        QCOMPARE(wish.bubbles.constLast().quickReplies, asks.quickReplies);
        QCOMPARE(quickRepliesOf(wish.bubbles.mid(0, bubbles - 1)).size(), 0);
    }

    void aTextThatWasEmptiedIsNotSaved()
    {
        Fixture f;
        f.put(sampleConversation(), ScheduleState::Waiting);
        QTRY_VERIFY(f.bar()->isVisible());
        f.buttonIn(*f.bar(), u"Edit"_s)->click();
        auto *editor = f.shown<ScheduleEditor>();
        QVERIFY(editor);
        editor->texts().constFirst()->setPlainText(u"  "_s);
        editor->save();
        QVERIFY(f.fakes.scheduled.wishes.isEmpty());
        editor->close();
    }
};

QTEST_MAIN(TestDeskScheduled)
#include "tst_deskscheduled.moc"
