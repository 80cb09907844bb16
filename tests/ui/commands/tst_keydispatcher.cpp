// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <random>

using namespace Frontdesk;

namespace {

/// A window with a list, a place to write, and something else.
struct Window {
    QWidget window;
    Commands commands;
    KeyDispatcher keys{window, commands};
    QWidget *list = new QWidget;
    QLineEdit *writing = new QLineEdit;
    QLineEdit *other = new QLineEdit;
    QStringList done;

    Window()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part : QList<QWidget *>{list, writing, other})
            column->addWidget(part);
        keys.setPlace(list, Place::List);
        keys.setPlace(writing, Place::Writing);
        window.show();
        for (const auto *name : {"conversation.next",
                                 "conversation.previous",
                                 "settings.open",
                                 "palette.open",
                                 "keys.show",
                                 "zoom.in",
                                 "reply.send",
                                 "rail.toggle"})
            bind(name);
    }

    void bind(const char *name)
    {
        commands.bind(name, &window, [this, name] { done.append(QLatin1String(name)); });
    }

    void compose(const QString &letters) const
    {
        QInputMethodEvent event(letters, {});
        QCoreApplication::sendEvent(writing, &event);
    }

    static void press(QWidget *widget,
                      int key,
                      Qt::KeyboardModifiers modifiers,
                      quint32 scanCode,
                      bool again = false,
                      QChar letter = {})
    {
        const QString text = modifiers & Qt::ControlModifier ? QString() : QString(letter);
        QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text, again);
        QCoreApplication::sendEvent(widget, &event);
    }
};

void bindEverything(Window &w)
{
    const auto &all = commandCatalogue();
    for (const auto &command : all)
        w.bind(command.name);
}

} // namespace

/// Keys become commands where they count, and letters everywhere else.
class TestKeyDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreKeysInTheListOnly()
    {
        Window w;
        QTest::keyClick(w.list, Qt::Key_J);
        QCOMPARE(w.done, QStringList{QStringLiteral("conversation.next")});
        QTest::keyClicks(w.writing, QStringLiteral("jk?"));
        QTest::keyClicks(w.other, QStringLiteral("jk?"));
        QCOMPARE(w.done.size(), 1);
        QCOMPARE(w.writing->text(), QStringLiteral("jk?"));
        QCOMPARE(w.other->text(), QStringLiteral("jk?"));
    }

    void keysWithCtrlCountEverywhere()
    {
        Window w;
        for (QWidget *part : QList<QWidget *>{w.list, w.writing, w.other, &w.window})
            QTest::keyClick(part, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(w.done.size(), 4);
        QCOMPARE(w.done.count(QStringLiteral("palette.open")), 4);
    }

    void aCommandOfOnePlaceStaysThere()
    {
        Window w;
        QTest::keyClick(w.other, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.done.isEmpty());
        QTest::keyClick(w.writing, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QCOMPARE(w.done, QStringList{QStringLiteral("reply.send")});
    }

    void whoHasTheWindowToItselfIsLeftAlone()
    {
        Window w;
        QLineEdit palette(&w.window);
        w.keys.yieldTo(&palette);
        palette.show();
        QTest::keyClick(&palette, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(w.list, Qt::Key_J);
        QVERIFY(w.done.isEmpty());
        palette.hide();
        QTest::keyClick(w.list, Qt::Key_J);
        QCOMPARE(w.done.size(), 1);
    }

    void nothingHappensWhileComposing()
    {
        Window w;
        w.writing->setFocus();
        w.compose(QStringLiteral("ㄋㄧˇ"));
        QVERIFY(w.keys.isComposing());
        QTest::keyClick(w.writing, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(w.writing, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(w.writing, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(w.done.isEmpty());
        w.compose({});
        QTest::keyClick(w.writing, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.done, QStringList{QStringLiteral("reply.send")});
    }

    void compositionEndsWithTheFocus()
    {
        Window w;
        w.compose(QStringLiteral("か"));
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(w.writing, &out);
        QVERIFY(!w.keys.isComposing());
    }

    void lettersWorkByTheirPlace()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("key codes of X11 and Wayland");
#endif
        Window w;
        Window::press(w.list, 0x0E48, Qt::NoModifier, 44); // Thai, where J is
        Window::press(w.list, 0x3128, Qt::NoModifier, 44); // zhuyin
        QCOMPARE(w.done.count(QStringLiteral("conversation.next")), 2);
        Window::press(w.writing, 0x0E32, Qt::ControlModifier, 45); // Ctrl and where K is
        QCOMPARE(w.done.last(), QStringLiteral("palette.open"));
        Window::press(w.list, 0x0E26, Qt::ShiftModifier, 61); // Shift and where / is
        QCOMPARE(w.done.last(), QStringLiteral("keys.show"));
    }

    void theKeyOfAViewShowsIt()
    {
        Window w;
        QStringList shown;
        KeyMap keys;
        keys.setView(ViewId(QStringLiteral("late")), QKeySequence(Qt::Key_X));
        keys.setView(ViewId(QStringLiteral("vip")), QKeySequence(Qt::Key_G, Qt::Key_1));
        keys.setView(ViewId(QStringLiteral("all")), QKeySequence(Qt::CTRL | Qt::Key_L));
        w.commands.setKeys(keys);
        QTest::keyClick(w.list, Qt::Key_X); // nobody shows views yet
        w.commands.bindViews(&w.window, [&](const ViewId &view) { shown.append(view.value()); });
        QTest::keyClick(w.list, Qt::Key_X);
        QTest::keyClick(w.list, Qt::Key_G);
        QTest::keyClick(w.list, Qt::Key_1);
        QTest::keyClick(w.writing, Qt::Key_X); // that is a letter there
        QTest::keyClick(w.writing, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(
            shown,
            (QStringList{QStringLiteral("late"), QStringLiteral("vip"), QStringLiteral("all")}));
        QVERIFY(w.done.isEmpty());
    }

    void altGrTypesALetter()
    {
        Window w;
        w.commands.setKeys([] {
            KeyMap keys;
            keys.set(*findCommand(u"conversation.next"), QKeySequence(Qt::Key_A));
            return keys;
        }());
        Window::press(w.list, 0x0104, Qt::NoModifier, 38); // ą, AltGr+A on a Polish keyboard
        QVERIFY(w.done.isEmpty());
        Window::press(w.list, Qt::Key_A, Qt::NoModifier, 38);
        QCOMPARE(w.done.size(), 1);
    }

    void writingNeverBecomesACommand_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<bool>("composed");
        QTest::newRow("English") << QStringLiteral("abcdefghijklmnopqrstuvwxyzJKER?!/,.0123")
                                 << false;
        QTest::newRow("Polish") << QStringLiteral("aącćeęlłnńoósśzżźĄĘÓŚjker") << false;
        QTest::newRow("Thai") << QStringLiteral("กขคงจฉชซดตทนบปผพมยรลวสหอาีิืู่้๊็เแโไใ") << false;
        QTest::newRow("zhuyin") << QStringLiteral("ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄚㄛㄧㄨㄩˇˋˊ")
                                << true;
        QTest::newRow("kana") << QStringLiteral("あいうえおかきくけこさしすせそたちつてとなにの")
                              << true;
    }

    /// Ten thousand words in each: typed as the layout says, or composed while keys that the input
    /// method did not want come through.
    void writingNeverBecomesACommand()
    {
        QFETCH(QString, letters);
        QFETCH(bool, composed);
        Window w;
        bindEverything(w);
        std::mt19937 random(7);
        const auto below = [&](qsizetype end) {
            return static_cast<qsizetype>(random() % quint32(end));
        };
        for (int word = 0; word < 10'000; ++word) {
            QString written;
            const auto length = 1 + below(7);
            for (qsizetype i = 0; i < length; ++i) {
                const QChar letter = letters.at(below(letters.size()));
                written += letter;
                const auto shift = below(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
                if (!composed)
                    Window::press(w.writing,
                                  letter.toUpper().unicode(),
                                  shift,
                                  quint32(10 + below(52)),
                                  false,
                                  letter);
                else
                    w.compose(written);
            }
            if (composed) {
                for (const int key : {int(Qt::Key_Return), int(Qt::Key_Space), int(Qt::Key_1)})
                    Window::press(w.writing, key, Qt::ControlModifier, 0);
                QInputMethodEvent done;
                done.setCommitString(written);
                QCoreApplication::sendEvent(w.writing, &done);
            }
            QCOMPARE(w.writing->text(), written);
            w.writing->clear();
        }
        QCOMPARE(w.done, QStringList());
    }

    void signsDoNotCareAboutShift()
    {
        Window w;
        QTest::keyClick(w.list, Qt::Key_Question, Qt::ShiftModifier);
        QTest::keyClick(w.writing, Qt::Key_Slash, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(w.writing, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.done,
                 (QStringList{QStringLiteral("keys.show"),
                              QStringLiteral("keys.show"),
                              QStringLiteral("zoom.in")}));
        QTest::keyClick(w.list, Qt::Key_J, Qt::ShiftModifier); // which is another key
        QCOMPARE(w.done.size(), 3);
    }

    void oneKeyAfterTheOther()
    {
        Window w;
        KeyMap keys;
        keys.set(*findCommand(u"settings.open"), QKeySequence(QStringLiteral("G, S")));
        w.commands.setKeys(keys);
        QTest::keyClick(w.list, Qt::Key_G);
        QTest::keyClick(w.list, Qt::Key_S);
        QCOMPARE(w.done, QStringList{QStringLiteral("settings.open")});
        QTest::keyClick(w.list, Qt::Key_G);
        QTest::keyClick(w.list, Qt::Key_J); // did not follow: it is a key of its own
        QCOMPARE(w.done.last(), QStringLiteral("conversation.next"));
        QTest::keyClick(w.list, Qt::Key_S);
        QCOMPARE(w.done.size(), 2);
        QTest::keyClicks(w.writing, QStringLiteral("gs"));
        QCOMPARE(w.writing->text(), QStringLiteral("gs"));
    }

    void heldDownItWalksButOpensOnce()
    {
        Window w;
        Window::press(w.list, Qt::Key_J, Qt::NoModifier, 44, true);
        QCOMPARE(w.done.size(), 1);
        Window::press(w.list, Qt::Key_B, Qt::ControlModifier, 56, true);
        QCOMPARE(w.done.size(), 1);
    }

    void changedKeysCount()
    {
        Window w;
        KeyMap keys;
        keys.set(*findCommand(u"conversation.next"), QKeySequence(Qt::Key_N));
        w.commands.setKeys(keys);
        QTest::keyClick(w.list, Qt::Key_J);
        QVERIFY(w.done.isEmpty());
        QTest::keyClick(w.list, Qt::Key_N);
        QCOMPARE(w.done, QStringList{QStringLiteral("conversation.next")});
    }

    void whatIsInTheWayIsRespected()
    {
        Window w;
        w.commands.bind(
            "settings.open",
            &w.window,
            [&w] { w.done.append(QString()); },
            [] { return QStringLiteral("Not now"); });
        QTest::keyClick(w.list, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(w.done.isEmpty());
        QVERIFY(!w.commands.run(u"settings.open"));
    }

    void anotherWindowHasItsOwnKeys()
    {
        Window w;
        QLineEdit elsewhere;
        elsewhere.show();
        QTest::keyClick(&elsewhere, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(w.done.isEmpty());
    }

    void whoeverIsGoneOrHiddenDoesNothing()
    {
        Window w;
        auto *page = new QWidget(&w.window);
        w.commands.bind("rail.toggle", page, [&w] { w.done.append(QStringLiteral("page")); });
        QVERIFY(!w.commands.isBound(*findCommand(u"rail.toggle"))); // not shown yet
        page->show();
        QVERIFY(w.commands.run(u"rail.toggle"));
        delete page;
        QVERIFY(!w.commands.run(u"rail.toggle"));
    }
};

QTEST_MAIN(TestKeyDispatcher)
#include "tst_keydispatcher.moc"
