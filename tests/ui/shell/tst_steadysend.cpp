// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/shell/steadysend.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FixedClock clock;
    FakeDesk desk;
    Composer composer{theme, desk.actions, [](const Error &error) {
                          return error.code;
                      }};
    SteadySend *steady = new SteadySend(composer, clock); ///< the composer's
    MessageEdit &edit = *composer.edit();
    QWidget elsewhere;

    Fixture()
    {
        fillSampleDesk(desk);
        show(0);
        composer.resize(600, 200);
        composer.show();
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("Hello"));
        clock.advance(10'000);
    }
    void show(int row)
    {
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        composer.setTarget({conversation.id,
                            *desk.accounts.account(conversation.account),
                            conversation.title,
                            false,
                            FriendState::Friend});
    }
    /// The other chat comes, and something is written in it.
    void change()
    {
        show(1);
        QTest::keyClicks(&edit, QStringLiteral("Yes"));
    }
    static void press(QWidget &widget)
    {
        QMouseEvent event(QEvent::MouseButtonPress,
                          QPointF(1, 1),
                          QPointF(1, 1),
                          Qt::LeftButton,
                          Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }
    void enter() { QTest::keyClick(&edit, Qt::Key_Return); }
    qsizetype sent() const { return desk.actions.sent.size(); }
    bool asks(const QString &words) const
    {
        const auto labels = composer.findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

// A reply to a chat that was not chosen is asked about once.
class TestSteadySend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChatThatCameByItselfIsAskedAboutOnce()
    {
        Fixture f;
        QStringList said;
        for (auto *voice : f.composer.findChildren<Voice *>()) {
            connect(voice, &Voice::said, this, [&](const QString &words) { said << words; });
        }
        f.change();
        f.enter();
        QCOMPARE(f.sent(), 0);
        QVERIFY(f.asks(QStringLiteral("changed by itself")));
        QVERIFY(f.asks(f.composer.target().personName));
        QVERIFY(f.asks(f.composer.target().account.name));
        QCOMPARE(said.size(), 1);
        QCOMPARE(f.edit.toPlainText(), QStringLiteral("Yes"));
        f.enter();
        QTRY_COMPARE(f.sent(), 1);
        QVERIFY(!f.asks(QStringLiteral("changed by itself")));
    }

    void aKeyThatIsHeldIsNoAnswer()
    {
        Fixture f;
        f.change();
        f.enter();
        QKeyEvent held(
            QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(&f.edit, &held);
        QCOMPARE(f.sent(), 0);
        f.enter();
        QTRY_COMPARE(f.sent(), 1);
    }

    void aMomentLaterNothingIsAsked()
    {
        Fixture f;
        f.change();
        f.clock.advance(SteadySend::MomentMs);
        f.enter();
        QTRY_COMPARE(f.sent(), 1);
    }

    void whoChoseItIsNotAsked_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("key") << true;
        QTest::newRow("click") << false;
    }
    void whoChoseItIsNotAsked()
    {
        QFETCH(const bool, byKey);
        Fixture f;
        if (byKey)
            QTest::keyClick(&f.edit, Qt::Key_Down, Qt::AltModifier);
        else
            f.press(f.elsewhere);
        f.clock.advance(900); // it takes a while to open
        f.edit.setFocus();
        f.change();
        f.enter();
        QTRY_COMPARE(f.sent(), 1);
    }

    /// Typing is no choosing.
    void whoTypesIsAsked()
    {
        Fixture f;
        QTest::keyClicks(&f.edit, QStringLiteral(" there"));
        f.change();
        f.enter();
        QCOMPARE(f.sent(), 0);
    }

    void theFirstChatIsNoChange()
    {
        Fixture f;
        f.enter();
        QTRY_COMPARE(f.sent(), 1);
        f.show(0); // the same again, as after every change of it
        QTest::keyClicks(&f.edit, QStringLiteral("More"));
        f.enter();
        QTRY_COMPARE(f.sent(), 2);
    }

    void movedRowsAreAskedAboutOnce()
    {
        Fixture f;
        f.steady->takeMovedRows();
        f.enter();
        QCOMPARE(f.sent(), 0);
        QVERIFY(f.asks(QStringLiteral("moved under the pointer")));
        f.enter();
        QTRY_COMPARE(f.sent(), 1);
        f.steady->takeMovedRows();
        f.clock.advance(SteadySend::MomentMs);
        QTest::keyClicks(&f.edit, QStringLiteral("More"));
        f.enter();
        QTRY_COMPARE(f.sent(), 2);
    }
};

QTEST_MAIN(TestSteadySend)
#include "tst_steadysend.moc"
