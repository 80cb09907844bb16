// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"

#include <QSet>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr int Chats = 100;

/// How often the hand was at the mouse.
class MouseCount : public QObject
{
public:
    MouseCount() { qApp->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        static const QSet<int> Mouse{QEvent::MouseButtonPress,
                                     QEvent::MouseButtonRelease,
                                     QEvent::MouseButtonDblClick,
                                     QEvent::MouseMove,
                                     QEvent::Wheel,
                                     QEvent::HoverMove};
        count += Mouse.contains(event->type()) ? 1 : 0;
        return false;
    }
};

struct Fixture : WindowFixture {
    Fixture()
    {
        window.reset();
        const auto sample = fakes.conversations.rows.constFirst();
        fakes.conversations.rows.clear();
        for (int i = 0; i < Chats; ++i) {
            auto row = sample;
            auto &chat = row.conversation;
            chat.id = ConversationId(u"w%1"_s.arg(i));
            chat.title = u"Customer %1"_s.arg(i);
            chat.state = ConversationState::New;
            chat.waitingSince = SampleNow - 1'000LL * (Chats - i);
            chat.lastOrder = {chat.waitingSince, i + 1};
            chat.priority = i % 10 == 7 ? Priority::Vip : Priority::Normal;
            row.ties = {};
            row.ties.mine = i % 10 == 3;
            chat.assignee = row.ties.mine ? UserId(u"u1"_s) : UserId();
            fakes.conversations.rows.append(row);
        }
        start();
    }
    /// As a desk is that was just opened: in front, the list in hand.
    bool begins() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        list()->setFocus();
        return QTest::qWaitFor([this] {
            return list()->model()->rowCount() > 10 && list()->hasFocus() && somebodyWaits();
        });
    }
    ConversationId open() const { return desk().state().conversation; }
    bool somebodyWaits() const
    {
        return window->commands().obstacle(*findCommand("conversation.next-waiting")).isEmpty();
    }
    /// As from the keyboard: whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Answers everybody who waits, and resolves. The chats in the order in which they came.
    QStringList clearAll()
    {
        QStringList order;
        press(Qt::Key_N, Qt::ControlModifier);
        while (order.size() < 2 * Chats) {
            const auto chat = open();
            const bool ready = QTest::qWaitFor([&] {
                return QApplication::focusWidget() == edit() && edit()->isVisible()
                    && desk().chat()->conversation() == chat && edit()->toPlainText().isEmpty();
            });
            if (!ready || chat.isNull())
                break;
            order.append(chat.value());
            QTest::keyClicks(QApplication::focusWidget(), u"It leaves today, "_s + chat.value());
            const bool known =
                order.size() >= Chats || QTest::qWaitFor([&] { return somebodyWaits(); });
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            const bool done =
                QTest::qWaitFor([&] { return stateOf(chat) == ConversationState::Resolved; });
            if (!known || !done || open() == chat)
                break;
        }
        return order;
    }
};

bool isOfMine(const QString &id)
{
    return id.endsWith(u'3');
}

bool isOfVips(const QString &id)
{
    return id.endsWith(u'7');
}

} // namespace

/// A hundred customers are answered without the mouse, and without choosing.
class TestHundredChats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void theKeyboardIsEnough_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::newRow("VIPs first") << u"next.priority"_s;
        QTest::newRow("who waits longest") << u"next.oldest"_s;
        QTest::newRow("mine first") << u"next.mine"_s;
    }

    void theKeyboardIsEnough()
    {
        QFETCH(QString, policy);
        Fixture f;
        f.window->commands().run(policy);
        QVERIFY(f.begins());
        MouseCount mouse;
        const QStringList order = f.clearAll();
        QCOMPARE(order.size(), Chats);
        QCOMPARE(QSet<QString>(order.cbegin(), order.cend()).size(), Chats);
        QCOMPARE(mouse.count, 0);

        QCOMPARE(f.fakes.actions.sent.size(), Chats);
        for (int i = 0; i < Chats; ++i) {
            const auto &sent = f.fakes.actions.sent.at(i);
            QCOMPARE(sent.conversation.value(), order.at(i));
            QCOMPARE(sent.bubbles.constFirst().text, u"It leaves today, "_s + order.at(i));
        }
        for (const auto &row : std::as_const(f.fakes.conversations.rows))
            QCOMPARE(row.conversation.state, ConversationState::Resolved);

        const auto first = order.first(10);
        const bool vips = std::all_of(first.cbegin(), first.cend(), isOfVips);
        const bool mine = std::all_of(first.cbegin(), first.cend(), isOfMine);
        QCOMPARE(vips, policy == u"next.priority"_s);
        QCOMPARE(mine, policy == u"next.mine"_s);
        if (policy == u"next.oldest"_s)
            QCOMPARE(first.constLast(), u"w9"_s);
    }

    /// What is chosen is kept, and says so; only the tab that is shown is cleared.
    void onlyTheListThatIsShown()
    {
        Fixture f;
        QVERIFY(f.begins());
        auto &commands = f.window->commands();
        QVERIFY(!commands.run("next.everybody"));
        QVERIFY(commands.run("next.list"));
        QVERIFY(!commands.run("next.list"));
        QVERIFY(f.window->preferences().next.listOnly);
        commands.run("tab.mine");
        QTRY_COMPARE(f.list()->model()->rowCount(), 10);
        f.list()->setFocus();
        for (int i = 0; i < 3; ++i) {
            const auto before = f.open();
            QTRY_VERIFY(f.somebodyWaits());
            f.press(Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(f.open() != before);
            QVERIFY(isOfMine(f.open().value()));
        }
    }
};

QTEST_MAIN(TestHundredChats)
#include "tst_hundredchats.moc"
