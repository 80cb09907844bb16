// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/signinpage.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const UserId Amy(u"amy"_s);
const UserId Ben(u"ben"_s);
const QString Screens(u"one"_s);

struct Fixture : WindowFixture {
    FakeSignIn signIn;

    DeskOwner owner(const UserId &user, const QString &relay = u"relay_443"_s) const
    {
        return {user, folder.filePath(u"%1/%2/desk.ini"_s.arg(relay, user.value()))};
    }
    void enter(const DeskOwner &who)
    {
        window->setPerson(who);
        window->showDesk(fakes.sources(), nullptr);
    }
    void leave() { window->showSignIn(signIn, true); }
    SettingsDialog *openedSettings() const
    {
        Q_EMIT desk().settingsRequested();
        const auto all = window->findChildren<SettingsDialog *>();
        return all.isEmpty() ? nullptr : all.constLast();
    }
    const Preferences &now() const { return window->preferences(); }

    /// On every page of the settings, and on the desk itself.
    void arrangeAll() const
    {
        auto *dialog = openedSettings();
        auto changed = now();
        changed.enterSends = false;
        changed.keepsInTray = true;
        changed.holdSeconds = 7;
        Q_EMIT dialog->changed(changed);
        NoticeSettings notices;
        notices.muted.insert(ConversationId(u"c2"_s));
        notices.views.insert(ViewId(u"v1"_s), ViewNotice::Always);
        Q_EMIT dialog->findChild<NoticePage *>()->changed(notices);
        KeyMap keys;
        keys.set(*findCommand(u"palette.open"_s), QKeySequence(Qt::Key_F7));
        Q_EMIT dialog->findChild<KeyboardPage *>()->changed(keys);
        Q_EMIT desk().viewsArranged({ViewId(u"v2"_s), ViewId(u"v1"_s)});
        RailArrangement rail;
        rail.views.append(ViewId(u"v1"_s));
        Q_EMIT desk().railArranged(rail);
        dialog->close();
    }
};

/// What earlier versions kept for whoever sat there.
Preferences oldPreferences()
{
    Preferences old;
    old.theme = Theme::Choice::Dark;
    old.enterSends = false;
    old.holdSeconds = 4;
    old.keepsInTray = true;
    old.notices.muted.insert(ConversationId(u"c3"_s));
    old.keys.set(*findCommand(u"palette.open"_s), QKeySequence(Qt::Key_F8));
    old.language = {u"ja"_s, Years::Minguo};
    old.viewOrder.append(ViewId(u"v1"_s));
    old.rail.accounts.insert(Amy, {AccountId(u"a2"_s), AccountId(u"a1"_s)});
    old.rail.accounts.insert(Ben, {AccountId(u"a3"_s), AccountId(u"a2"_s)});
    return old;
}

DeskState oldState()
{
    DeskState old;
    old.account = AccountId(u"a1"_s);
    old.conversation = ConversationId(u"c1"_s);
    old.windows.append({ConversationId(u"c2"_s), QByteArrayLiteral("somewhere")});
    old.arrangements.insert(WidthClass::Wide, {true, false, 377, 311});
    old.preferences = oldPreferences();
    return old;
}

} // namespace

/// Notices, keys, language, windows and places belong to the person who is signed in.
class TestDeskOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPersonHasTheirOwn()
    {
        Fixture f;
        f.enter(f.owner(Amy));
        QVERIFY(f.ready());
        f.arrangeAll();
        QVERIFY(f.tearOff());
        const Preferences amys = f.now();
        const auto open = f.desk().state().conversation;
        QCOMPARE(f.chats().places().size(), 1);

        f.leave();
        QCOMPARE(f.now().notices, NoticeSettings());
        QCOMPARE(f.now().keepsInTray, false); // or nobody could end the program

        f.enter(f.owner(Ben));
        QCOMPARE(f.now(), Preferences());
        QCOMPARE(f.desk().preferences(), Preferences());
        QVERIFY(f.chats().places().isEmpty());
        QVERIFY(f.desk().state().conversation.isNull());
        QCOMPARE(f.window->commands().keyOf(u"palette.open"_s),
                 KeyMap().keyOf(*findCommand(u"palette.open"_s)));
        f.desk().open(Fixture::other());
        f.window->setQuietUntil(SampleNow + 1);

        f.leave();
        f.enter(f.owner(Amy));
        QCOMPARE(f.now(), amys);
        QCOMPARE(f.desk().preferences(), amys);
        QCOMPARE(f.desk().state().conversation, open);
        QTRY_VERIFY(f.chats().of(open));
        QCOMPARE(f.window->commands().keyOf(u"palette.open"_s), QKeySequence(Qt::Key_F7));

        f.leave();
        f.enter(f.owner(Ben));
        QCOMPARE(f.now().notices.quietUntil, SampleNow + 1);
        QCOMPARE(f.desk().state().conversation, Fixture::other());
        QVERIFY(f.chats().places().isEmpty());
    }

    /// It comes while the page of signing in is still there.
    void theirLanguageDoesNotSendThemAway()
    {
        Fixture f;
        f.enter(f.owner(Amy));
        f.arrangeAll();
        const Preferences amys = f.now();
        f.leave();
        f.window->setPerson(f.owner(Amy));
        QEvent spoken(QEvent::LanguageChange);
        QCoreApplication::sendEvent(f.window.get(), &spoken);
        QCOMPARE(f.now(), amys);
        f.window->showDesk(f.fakes.sources(), nullptr);
        f.window->setQuietUntil(SampleNow + 2);
        f.leave();
        QCOMPARE(f.now().notices.quietUntil, 0);
        f.enter(f.owner(Amy));
        QCOMPARE(f.now().notices.quietUntil, SampleNow + 2);
    }

    void anotherRelayIsAnotherDesk()
    {
        Fixture f;
        f.enter(f.owner(Amy));
        f.arrangeAll();
        f.leave();
        f.enter(f.owner(Amy, u"elsewhere_443"_s));
        QCOMPARE(f.now(), Preferences());
    }

    void itIsThereAfterARestart()
    {
        Fixture f;
        f.enter(f.owner(Amy));
        f.arrangeAll();
        const Preferences amys = f.now();
        f.window.reset();
        f.window = std::make_unique<MainWindow>(f.theme, f.clock, f.settings);
        QCOMPARE(f.now(), Preferences());
        f.enter(f.owner(Amy));
        QCOMPARE(f.now(), amys);
    }

    void whoComesFirstTakesOverWhatWasKept()
    {
        Fixture f;
        f.window.reset();
        f.settings.clear();
        const DeskState old = oldState();
        old.save(f.settings);
        f.settings.setValue(u"signin/email"_s, u"amy@haruya.example"_s);
        DeskStore store(f.settings);
        QCOMPARE(store.load(Screens), old);
        // A visit to the page of signing in alone.
        store.save(old, Screens);

        DeskState wanted = old;
        wanted.preferences.rail.accounts.remove(Ben);
        QCOMPARE(store.begin(f.owner(Amy), Screens), wanted);
        store.end(Screens);
        const auto left = f.settings.allKeys();
        for (const auto &key : left)
            QVERIFY2(key.startsWith("window/geometry"_L1) || key.startsWith("look/"_L1)
                         || key.startsWith("language/"_L1) || key.startsWith("signin/"_L1)
                         || key.startsWith("people/"_L1) || key == "rail/accounts/ben"_L1,
                     qPrintable(key));

        const DeskState bens = store.begin(f.owner(Ben), Screens);
        Preferences begun; // as delivered, but for look, language and his own order
        begun.theme = Theme::Choice::Dark;
        begun.language = old.preferences.language;
        begun.rail.accounts.insert(Ben, old.preferences.rail.accounts.value(Ben));
        QCOMPARE(bens.preferences, begun);
        QVERIFY(bens.windows.isEmpty());
        QVERIFY(bens.conversation.isNull());
        QVERIFY(bens.arrangements.isEmpty());
        store.end(Screens);
        QCOMPARE(store.begin(f.owner(Amy), Screens), wanted);
    }

    void aFileThatCannotBeWrittenLosesNothing()
    {
        Fixture f;
        f.window.reset();
        f.settings.clear();
        const DeskState old = oldState();
        old.save(f.settings);
        DeskStore store(f.settings);
        QFile blocking(f.folder.filePath(u"blocked"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        DeskState wanted = old;
        wanted.preferences.rail.accounts.remove(Ben);
        store.begin({Amy, f.folder.filePath(u"blocked/desk.ini"_s)}, Screens);
        store.end(Screens);
        QCOMPARE(store.load(Screens), old);
        QCOMPARE(store.begin(f.owner(Amy), Screens), wanted);
    }

    void theSettingsOfWhoLeftAreClosed()
    {
        Fixture f;
        f.enter(f.owner(Amy));
        QPointer<SettingsDialog> dialog = f.openedSettings();
        QVERIFY(dialog);
        f.leave();
        QTRY_VERIFY(!dialog);
    }

    void aLanguageChosenAtTheDoorIsKept()
    {
        Fixture f;
        f.enter(f.owner(Amy));
        f.arrangeAll();
        f.leave();
        auto *thai = f.window->findChild<SignInPage *>()->findChild<Button *>(u"th"_s);
        QVERIFY(thai);
        thai->click();
        QCOMPARE(f.now().language.language, u"th"_s);
        f.enter(f.owner(Amy));
        QCOMPARE(f.now().language.language, u"th"_s);
        QCOMPARE(f.now().holdSeconds, 7);
        // The page keeps the last language, and each person theirs.
        f.leave();
        QCOMPARE(f.now().language.language, u"th"_s);
        f.enter(f.owner(Ben));
        QCOMPARE(f.now().language.language, u"th"_s);
        Q_EMIT f.openedSettings()->findChild<LanguagePage *>()->changed({u"en"_s});
        f.leave();
        f.enter(f.owner(Amy));
        QCOMPARE(f.now().language.language, u"th"_s);
    }
};

QTEST_MAIN(TestDeskOwner)
#include "tst_deskowner.moc"
