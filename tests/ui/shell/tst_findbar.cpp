// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/timetext.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_clock.jump(SampleNow - m_clock.nowMs());
        const Conversation chat = m_fakes->conversations.rows.constFirst().conversation;
        for (int i = 0; i < 30; ++i) {
            const auto text = i % 10 == 0 ? u"紅茶 %1"_s.arg(i) : u"line %1"_s.arg(i);
            const auto said = sampleText(
                u"t%1"_s.arg(i), text, Direction::Inbound, SampleNow - (100 - i) * 60'000);
            m_fakes->timeline.messages.append(said);
            m_fakes->search.hits.append(searchHit(said, chat));
        }
        DeskState state;
        state.conversation = sampleConversation();
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), state);
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 500);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(model()->rowOf(MessageId(u"t0"_s)) >= 0);
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void goesFromOneToTheNext()
    {
        begin();
        type(u"茶"_s);
        QTRY_VERIFY(says(u"1 of 3"_s));
        QTRY_VERIFY(shows(u"t20"_s));
        press(Qt::Key_Return);
        QVERIFY(says(u"2 of 3"_s));
        QTRY_VERIFY(shows(u"t10"_s));
        press(Qt::Key_Up);
        QVERIFY(says(u"3 of 3"_s));
        QTRY_VERIFY(shows(u"t0"_s));
        press(Qt::Key_Return);
        QVERIFY(says(u"1 of 3"_s)); // round
        press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(says(u"3 of 3"_s));
    }

    void marksTheWordsUntilItIsClosed()
    {
        begin();
        type(u"茶"_s);
        QTRY_COMPARE(view()->scene().marked.size(), 1);
        press(Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QVERIFY(view()->scene().marked.isEmpty());
        QVERIFY(view()->hasFocus());
    }

    void saysThatThereIsNothing()
    {
        begin();
        type(u"珈琲"_s);
        QTRY_VERIFY(says(u"Nothing was found"_s));
        press(Qt::Key_Return);
        QVERIFY(says(u"Nothing was found"_s));
    }

    void saysHowFarBackThisComputerWasLookedThrough()
    {
        m_fakes->search.heldFrom = SampleNow - 86'400'000;
        begin();
        QVERIFY(!relayButton());
        type(u"珈琲"_s);
        QTRY_VERIFY(says(u"Nothing was found"_s));
        const QString day = TimeText().date(m_fakes->search.heldFrom);
        QTRY_VERIFY(says(u"This computer holds the messages since %1."_s.arg(day)));
        QVERIFY(relayButton());
        LinkStatus away;
        away.state = LinkStatus::State::Offline;
        m_fakes->link.set(away);
        QTRY_VERIFY(!relayButton());
    }

    void theRelayLooksFurther()
    {
        m_fakes->search.heldFrom = SampleNow - 86'400'000;
        const Conversation chat = m_fakes->conversations.rows.constFirst().conversation;
        const Conversation other = m_fakes->conversations.rows.at(1).conversation;
        const auto old = [](int number, const Conversation &of) {
            auto said = sampleText(u"old%1"_s.arg(number),
                                   u"珈琲"_s,
                                   Direction::Inbound,
                                   SampleNow - (2 + number) * 86'400'000LL);
            said.conversation = of.id;
            return searchHit(said, of);
        };
        m_fakes->search.atRelay = {old(0, other), old(1, other), old(2, chat), old(3, other)};
        begin();
        type(u"珈琲"_s);
        QTRY_VERIFY(relayButton());
        QTest::mouseClick(relayButton(), Qt::LeftButton);
        QTRY_VERIFY(says(u"1 of 1"_s)); // that of this chat
        QCOMPARE(m_fakes->search.relayAsked, 2);
        QTRY_VERIFY(says(u"These are all, at the relay too."_s));
        QVERIFY(!relayButton());
    }

    void whatTheRelayCannotDoIsSaid()
    {
        m_fakes->search.heldFrom = SampleNow - 86'400'000;
        m_fakes->search.relayFailure = Error{ErrorKind::Offline, u"offline"_s};
        begin();
        type(u"珈琲"_s);
        QTRY_VERIFY(relayButton());
        QTest::mouseClick(relayButton(), Qt::LeftButton);
        QTRY_VERIFY(saysSomewhere(u"The relay could not be asked"_s));
        QVERIFY(relayButton());
    }

    void whatIsTakenBackIsNotCounted()
    {
        begin();
        type(u"茶"_s);
        QTRY_VERIFY(says(u"1 of 3"_s));
        auto erased = m_fakes->search.hits.at(20);
        erased.message.content = {};
        erased.message.content.kind = ContentKind::Erased;
        Q_EMIT m_fakes->search.changed({erased});
        QVERIFY(says(u"1 of 2"_s));
    }

    void theKeyOnceMoreSearchesEverywhere()
    {
        begin();
        type(u"茶"_s);
        QTRY_VERIFY(says(u"1 of 3"_s));
        QTest::keyClick(m_desk.get(), Qt::Key_F, Qt::ControlModifier);
        const auto *page = m_desk->findChild<SearchPage *>();
        QTRY_VERIFY(page && page->isVisible());
        QCOMPARE(page->field()->text(), u"茶"_s);
    }

    void anotherChatIsSearchedAnew()
    {
        begin();
        type(u"茶"_s);
        QTRY_VERIFY(says(u"1 of 3"_s));
        m_desk->open(m_fakes->conversations.rows.at(1).conversation.id);
        QTRY_VERIFY(says(u"Nothing was found"_s));
    }

private:
    void begin()
    {
        QTest::keyClick(m_desk.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(bar()->hasTheFocus());
    }
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(bar()->field()->edit(), &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(bar()->field()->edit(), key, modifiers);
    }
    FindBar *bar() const { return m_desk->findChild<FindBar *>(); }
    TimelineView *view() const { return m_desk->findChild<TimelineView *>(); }
    TimelineModel *model() const { return qobject_cast<TimelineModel *>(view()->model()); }
    bool says(const QString &words) const
    {
        const auto labels = bar()->findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) {
            return label->isVisible() && label->text() == words;
        });
    }
    bool saysSomewhere(const QString &words) const
    {
        const auto labels = bar()->findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    Button *relayButton() const
    {
        auto *button = bar()->findChild<Button *>();
        return button->isVisible() ? button : nullptr;
    }
    bool shows(const QString &message) const
    {
        const int row = model()->rowOf(MessageId(message));
        return row >= 0
            && view()->viewport()->rect().contains(
                view()->visualRect(model()->index(row)).center());
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
