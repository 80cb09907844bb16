// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keyrules.h"
#include "ui/widgets/keycaps.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::KeyFault)

namespace {

const Command &named(const QByteArray &name)
{
    const Command *command = findCommand(QLatin1String(name));
    if (!command)
        qFatal("no command %s", name.constData());
    return *command;
}

} // namespace

/// The catalogue of commands, and what a person may make of its keys.
class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsWhole()
    {
        static const QRegularExpression Form(QStringLiteral("^[a-z]+\\.[a-z]+(-[a-z]+)*$"));
        QSet<QString> names;
        QSet<QString> titles;
        const auto &all = commandCatalogue();
        QVERIFY(all.size() > 15);
        for (const auto &command : all) {
            QVERIFY2(Form.match(QLatin1String(command.name)).hasMatch(), command.name);
            QVERIFY2(!commandTitle(command).isEmpty(), command.name);
            names.insert(QLatin1String(command.name));
            titles.insert(commandTitle(command));
            QVERIFY2(command.places, command.name);
            QVERIFY2(!command.keys.isEmpty() || command.whyNoKey, command.name);
            QVERIFY2(command.keys.isEmpty() || !command.whyNoKey, command.name);
            QVERIFY2(
                QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(command.icon))),
                command.name);
            QVERIFY(!groupTitle(command.group).isEmpty());
        }
        QCOMPARE(names.size(), all.size());
        QCOMPARE(titles.size(), all.size());
    }

    void theStandardKeysKeepTheRules()
    {
        const auto &all = commandCatalogue();
        for (const auto &command : all) {
            for (const auto &key : command.keys) {
                const KeyVerdict verdict = judgeKey({}, command, key);
                QVERIFY2(verdict.fault == KeyFault::None,
                         qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(command.name),
                                                                 sentenceFor(verdict, key))));
                for (int i = 0; i < key.count(); ++i)
                    QVERIFY2(!key[uint(i)].keyboardModifiers().testFlag(Qt::AltModifier)
                                 || key[uint(i)].key() >= Qt::Key_Escape,
                             command.name);
            }
        }
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("key");
        QTest::addColumn<KeyFault>("fault");
        const auto row = [](const char *command, const char *key, KeyFault fault) {
            QTest::addRow("%s for %s", key, command)
                << QString::fromLatin1(command) << QString::fromLatin1(key) << fault;
        };
        row("settings.open", "Alt+E", KeyFault::Alt); // ę in Poland, a menu elsewhere
        row("conversation.next", "Alt+E", KeyFault::Alt);
        row("settings.open", "Ctrl+Alt+P", KeyFault::Alt); // AltGr on Windows
        row("settings.open", "Alt+Shift+1", KeyFault::Alt);
        row("reply.send", "E", KeyFault::Plain);
        row("reply.send", "Shift+E", KeyFault::Plain);
        row("settings.open", "Ctrl+Space", KeyFault::InputMethod);
        row("settings.open", "Shift+Space", KeyFault::InputMethod);
        row("settings.open", "Ctrl+Shift+U", KeyFault::InputMethod);
        row("settings.open", "Ctrl+Shift+E", KeyFault::InputMethod);
        row("settings.open", "Ctrl+.", KeyFault::InputMethod);
        row("settings.open", "Ctrl+;", KeyFault::InputMethod);
        row("settings.open", "Ctrl+Shift+3", KeyFault::InputMethod);
        row("settings.open", "Ctrl+`", KeyFault::InputMethod);
        row("settings.open", "Ctrl+V", KeyFault::Editing);
        row("reply.send", "Ctrl+Z", KeyFault::Editing);
        row("conversation.next", "Ctrl+Y", KeyFault::None); // nothing is written there
        row("settings.open", "Esc", KeyFault::Fixed);
        row("conversation.next", "Tab", KeyFault::Fixed);
        row("conversation.next", "Down", KeyFault::Fixed);
        row("settings.open", "Meta+E", KeyFault::Desktop);
        row("settings.open", "", KeyFault::Nothing);
        row("settings.open", "Ctrl+K", KeyFault::Taken);
        row("conversation.next", "K", KeyFault::Taken);
        row("conversation.next", "K, J", KeyFault::Taken); // K would never wait for J
        row("message.quote", "Return", KeyFault::None); // it is taken in the list only
        row("conversation.next", "X", KeyFault::None);
        row("conversation.next", "G, X", KeyFault::None);
        row("settings.open", "Ctrl+Shift+P", KeyFault::None);
        row("settings.open", "F2", KeyFault::None);
        row("settings.open", "S", KeyFault::None); // in lists
    }

    void refusesWithASentence()
    {
        QFETCH(QString, command);
        QFETCH(QString, key);
        QFETCH(KeyFault, fault);
        const QKeySequence sequence(key, QKeySequence::PortableText);
        const KeyVerdict verdict = judgeKey({}, named(command.toLatin1()), sequence);
        QCOMPARE(verdict.fault, fault);
        QCOMPARE(sentenceFor(verdict, sequence).isEmpty(), fault == KeyFault::None);
    }

    void theSentenceNamesWhoHasIt()
    {
        const QKeySequence key(Qt::CTRL | Qt::Key_K);
        const KeyVerdict verdict = judgeKey({}, named("settings.open"), key);
        QVERIFY(sentenceFor(verdict, key).contains(commandTitle(named("palette.open"))));
    }

    void aKeyThatWasGivenUpIsFree()
    {
        KeyMap keys;
        keys.set(named("palette.open"), QKeySequence(Qt::CTRL | Qt::Key_P));
        const QKeySequence key(Qt::CTRL | Qt::Key_K);
        QCOMPARE(judgeKey(keys, named("settings.open"), key).fault, KeyFault::None);
    }

    void isThereAgainAfterARestart()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        KeyMap keys;
        // The two have changed their keys with each other.
        keys.set(named("rail.toggle"), QKeySequence(Qt::CTRL | Qt::Key_J));
        keys.set(named("panel.toggle"), QKeySequence(Qt::CTRL | Qt::Key_B));
        keys.set(named("zoom.in"), {});
        keys.save(settings);
        const KeyMap again = KeyMap::load(settings);
        QCOMPARE(again, keys);
        QVERIFY(again.keysOf(named("zoom.in")).isEmpty());
        QVERIFY(again.isOwn(named("zoom.in")) && !again.isOwn(named("zoom.out")));
    }

    void whatTheRulesForbidIsNotLoaded()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        settings.setValue(
            QStringLiteral("keys/own"),
            QByteArray(R"({"settings.open":"Alt+S","zoom.in":"Ctrl+K","gone.away":"F2"})"));
        QVERIFY(KeyMap::load(settings).isStandard());
    }

    void whatIsSetToItsStandardIsNotOwn()
    {
        KeyMap keys;
        const Command &command = named("settings.open");
        keys.set(command, QKeySequence(Qt::Key_F2));
        QVERIFY(keys.isOwn(command));
        keys.set(command, command.keys.constFirst());
        QVERIFY(keys.isStandard());
    }

    void aViewHasAKeyByTheSameRules()
    {
        const ViewId view(QStringLiteral("v1"));
        KeyMap keys;
        const auto fault = [&](const char *key) {
            return judgeKey(
                       keys, view, QKeySequence(QLatin1String(key), QKeySequence::PortableText))
                .fault;
        };
        QCOMPARE(fault("Alt+E"), KeyFault::Alt);
        QCOMPARE(fault("Ctrl+Shift+3"), KeyFault::InputMethod);
        QCOMPARE(fault("Ctrl+V"), KeyFault::Editing);
        QCOMPARE(fault("Ctrl+K"), KeyFault::Taken);
        QCOMPARE(fault("J"), KeyFault::Taken);
        QCOMPARE(fault("P, X"), KeyFault::Taken); // P would never wait for X
        QCOMPARE(fault("Ctrl+Shift+L"), KeyFault::None);
        QCOMPARE(fault("G, 1"), KeyFault::None);
        const QKeySequence key(Qt::Key_X);
        QCOMPARE(judgeKey(keys, view, key).fault, KeyFault::None);
        keys.setView(view, key);
        QCOMPARE(judgeKey(keys, view, key).fault, KeyFault::None); // it is its own
        // Now neither another view nor a command gets it.
        QCOMPARE(judgeKey(keys, ViewId(QStringLiteral("v2")), key).view, view);
        const auto verdict = judgeKey(keys, named("conversation.next"), key);
        QCOMPARE(verdict.fault, KeyFault::Taken);
        QCOMPARE(verdict.view, view);
        QVERIFY(sentenceFor(verdict, key, QStringLiteral("Late")).contains(QStringLiteral("Late")));
        QVERIFY(judgeKey(keys, named("reply.send"), key).fault == KeyFault::Plain);
        keys.keepViews({});
        QCOMPARE(judgeKey(keys, named("conversation.next"), key).fault, KeyFault::None);
        QVERIFY(keys.isStandard());
    }

    void keysOfViewsAreThereAgainAfterARestart()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        KeyMap keys;
        keys.setView(ViewId(QStringLiteral("v1")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        keys.save(settings);
        QCOMPARE(KeyMap::load(settings), keys);
        settings.setValue(QStringLiteral("keys/views"),
                          QByteArray(R"({"v1":"Alt+S","v2":"Ctrl+K","v3":"F2","v4":"F2"})"));
        const KeyMap again = KeyMap::load(settings);
        QCOMPARE(again.views().size(), 1); // one of the two that share it
        QVERIFY(again.isOwn(named("zoom.in")) == false);
    }

    void capsAreKeys()
    {
        QCOMPARE(keyCapsOf(QKeySequence(Qt::CTRL | Qt::Key_Plus)),
                 (QStringList{QStringLiteral("Ctrl"), QStringLiteral("+")}));
        QCOMPARE(keyCapsOf(QKeySequence(QStringLiteral("G, I"))),
                 (QStringList{QStringLiteral("G"), QStringLiteral("I")}));
        QCOMPARE(keyCapsOf(QKeySequence(Qt::CTRL | Qt::Key_Return)),
                 (QStringList{QStringLiteral("Ctrl"), QStringLiteral("Enter")}));
        QVERIFY(keyCapsOf({}).isEmpty());
    }
};

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
