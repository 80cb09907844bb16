// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/modetabs.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/imageviewer.h"
#include "ui/conversation/pinform.h"
#include "ui/conversation/pinstrip.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/timetext.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/pinlist.h"
#include "ui/shell/question.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    std::unique_ptr<Desk> desk;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        for (int i = 0; i < 300; ++i) {
            fakes.timeline.messages.append(sampleText(QStringLiteral("old%1").arg(i),
                                                      QStringLiteral("long ago %1").arg(i),
                                                      Direction::Inbound,
                                                      SampleNow - (3000 - i) * 60'000));
        }
        desk = std::make_unique<Desk>(theme, clock, fakes.sources(), DeskState{});
        desk->resize(1440, 900);
        desk->show();
        desk->activateWindow();
    }
    template <typename Widget>
    Widget *find() const
    {
        return desk->findChild<Widget *>();
    }
    /// The message that has the focus in the chat.
    QString current() const
    {
        const auto index = find<TimelineView>()->currentIndex();
        const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
        return entry.messages.isEmpty() ? QString() : entry.first().id.value();
    }
};

} // namespace

/// Ways that lead into the middle of a chat, and out of it.
class TestDeskPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAMessageOfAnyChat()
    {
        Fixture f;
        f.desk->openAt(sampleConversation(), MessageId(QStringLiteral("old20")));
        QTRY_COMPARE(f.current(), QStringLiteral("old20"));
        QCOMPARE(f.desk->state().conversation, sampleConversation());
        QVERIFY(!f.find<TimelineView>()->isAtBottom());
        QVERIFY(f.fakes.actions.read.isEmpty()); // what stands below was not read
    }

    void pinsAndFindsThePinAgain()
    {
        Fixture f;
        f.desk->openAt(sampleConversation(), MessageId(QStringLiteral("old20")));
        QTRY_COMPARE(f.current(), QStringLiteral("old20"));
        f.find<TimelineView>()->pinCurrent();
        QTRY_VERIFY(f.find<PinForm>());
        auto *name = f.find<PinForm>()->findChild<QLineEdit *>();
        QTest::keyClicks(name, QStringLiteral("size"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(f.fakes.pins.list.size(), 1);
        QCOMPARE(f.fakes.pins.list.constFirst().message.pinCategory, QStringLiteral("size"));

        f.desk->open(f.fakes.conversations.rows.at(1).conversation.id);
        QTRY_VERIFY(f.find<PinStrip>()->isHidden());
        f.fakes.pins.list[0].conversation = f.fakes.conversations.rows.at(0).conversation;
        Q_EMIT f.find<ChatPane>()->allPinsWanted();
        QTRY_VERIFY(f.find<PinList>());
        auto *pins = f.find<PinList>();
        QTRY_COMPARE(pins->list()->count(), 1);
        QTest::keyClicks(pins->findChild<QLineEdit *>(), QStringLiteral("nothing like it"));
        QCOMPARE(pins->list()->count(), 0);
        pins->findChild<QLineEdit *>()->clear();
        QTest::keyClicks(pins->findChild<QLineEdit *>(), QStringLiteral("AGO 20"));
        QCOMPARE(pins->list()->count(), 1);
        pins->list()->setCurrentRow(0);
        QTest::keyClick(pins->list(), Qt::Key_Return);
        QTRY_COMPARE(f.current(), QStringLiteral("old20"));
        QTRY_VERIFY(f.find<PinStrip>()->isVisible());
    }

    void aNoteTellsWhoIsMentioned()
    {
        Fixture f;
        User nok;
        nok.id = UserId(QStringLiteral("u7"));
        nok.name = QStringLiteral("Nok P.");
        f.fakes.accounts.users = {nok};
        f.desk->open(sampleConversation());
        auto *chat = f.find<ChatPane>();
        QTRY_COMPARE(chat->conversation(), sampleConversation());
        QVERIFY(chat->notePad()->isHidden());
        chat->toggleNote();
        QVERIFY(chat->notePad()->isVisible() && !chat->composer()->isVisible());
        QTest::keyClicks(chat->notePad()->edit(), QStringLiteral("ask @nok p. please"));
        QTest::keyClick(chat->notePad()->edit(), Qt::Key_Return);
        QTRY_COMPARE(f.fakes.notes.added.size(), 1);
        QCOMPARE(f.fakes.notes.added.constFirst().mentions, QList<UserId>{nok.id});
        QVERIFY(f.fakes.actions.sent.isEmpty()); // nothing of it goes to the customer
        QTRY_VERIFY(chat->composer()->isVisible());

        chat->toggleNote();
        f.desk->open(f.fakes.conversations.rows.at(1).conversation.id);
        QTRY_VERIFY(chat->composer()->isVisible()); // in another chat a reply is written
    }

    void whoOpensItKnowsThatItIsBack()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.desk.get()));
        const auto row = [&f] {
            return *await(f.fakes.conversations.row(sampleConversation()));
        };
        auto back = row();
        back.conversation.back = {back.conversation.lastOrder.at + 1000, 0}; // it has no line
        back.readUpTo = back.conversation.lastOrder;
        f.fakes.conversations.put(back);
        QVERIFY(saysBack(row()));
        f.desk->open(sampleConversation());
        QTRY_VERIFY(!saysBack(row()));
        // And when it comes back while it is open.
        auto again = row();
        again.conversation.back.at += 1000;
        again.backSeen = false;
        f.fakes.conversations.put(again);
        QTRY_VERIFY(!saysBack(row()));
    }

    void copyKeepsTheLinesOfAMessage()
    {
        Fixture f;
        const QString text = QStringLiteral("first line\n\nthird  line");
        f.fakes.timeline.messages.append(
            sampleText(QStringLiteral("lines"), text, Direction::Inbound, SampleNow - 1000));
        Message place =
            sampleText(QStringLiteral("place"), {}, Direction::Inbound, SampleNow - 500);
        place.content.kind = ContentKind::Location;
        place.content.location =
            Location{QStringLiteral("Shop"), QStringLiteral("1 Song Rd"), 0, 0};
        f.fakes.timeline.messages.append(place);
        Commands commands;
        KeyDispatcher keys(*f.desk, commands);
        bindDesk(*f.desk, commands, keys);
        f.desk->openAt(sampleConversation(), MessageId(QStringLiteral("lines")));
        QTRY_COMPARE(f.current(), QStringLiteral("lines"));
        auto *view = f.find<TimelineView>();
        view->setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Shop\n1 Song Rd"));

        auto *edit = f.desk->composer()->edit(); // and a field copies what is selected there
        edit->setPlainText(QStringLiteral("of mine"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("of mine"));
    }

    void theTabsSwitchBetweenReplyAndNoteWithoutLoss()
    {
        Fixture f;
        f.desk->open(sampleConversation());
        auto *chat = f.find<ChatPane>();
        QTRY_COMPARE(chat->conversation(), sampleConversation());
        auto *reply = chat->composer()->edit();
        auto *note = chat->notePad()->edit();
        const auto tabs = chat->modes()->findChildren<TabButton *>();
        QCOMPARE(tabs.size(), 2);
        reply->setPlainText(QStringLiteral("half a reply"));
        QTest::mouseClick(tabs.at(1), Qt::LeftButton);
        QVERIFY(note->isVisible() && !reply->isVisible());
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("half a note"));
        QTest::mouseClick(tabs.at(0), Qt::LeftButton);
        QVERIFY(reply->isVisible() && !note->isVisible());
        QCOMPARE(reply->toPlainText(), QStringLiteral("half a reply"));
        QTRY_VERIFY(reply->hasFocus());
        chat->toggleNote(); // as the key does
        QVERIFY(tabs.at(1)->isChecked());
        QCOMPARE(note->toPlainText(), QStringLiteral("half a note"));
        Q_EMIT chat->timeline()->quoteWanted(f.fakes.timeline.messages.constLast());
        QVERIFY(tabs.at(0)->isChecked() && reply->isVisible()); // a quote is of a reply
        f.desk->open(f.fakes.conversations.rows.at(1).conversation.id);
        QTRY_VERIFY(tabs.at(0)->isChecked());
    }

    void saysThatTheDraftIsSafe()
    {
        Fixture f;
        f.desk->open(sampleConversation());
        auto *chat = f.find<ChatPane>();
        QTRY_COMPARE(chat->conversation(), sampleConversation());
        auto *said = chat->modes()->findChild<ElidedLabel *>();
        QTest::keyClicks(chat->composer()->edit(), QStringLiteral("half a reply"));
        QVERIFY(said->text().isEmpty());
        QTRY_VERIFY(said->text().contains(TimeText().clock(SampleNow)));
        QVERIFY(f.fakes.actions.drafts.value(sampleConversation())
                    .contains(QStringLiteral("half a reply")));
    }

    void picturesOpenInTheWindowAndProgramsAskFirst()
    {
        Fixture f;
        f.desk->open(sampleConversation());
        auto *view = f.find<TimelineView>();
        QTRY_VERIFY(view->model()->rowCount() > 5 && view->isAtBottom());
        const auto press = [&](const QString &id) {
            HitArea part;
            part.action = BubbleAction::OpenMedia;
            part.value = id;
            Q_EMIT view->activatedPart(part, MessageId(id));
        };
        press(QStringLiteral("m2"));
        QPointer<ImageViewer> viewer = f.find<ImageViewer>();
        QVERIFY(viewer);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!viewer);

        Message program =
            sampleText(QStringLiteral("exe"), {}, Direction::Inbound, SampleNow + 60'000);
        program.content.kind = ContentKind::File;
        program.content.media = readyMedia(QStringLiteral("program"));
        program.content.media->fileName = QStringLiteral("invoice.pdf.exe");
        f.fakes.timeline.put(program);
        const int before = f.fakes.media.fetches;
        press(QStringLiteral("exe"));
        QVERIFY(f.find<Question>());
        QCOMPARE(f.fakes.media.fetches, before); // nothing was brought before the answer
    }
};

QTEST_MAIN(TestDeskPlaces)
#include "tst_deskplaces.moc"
