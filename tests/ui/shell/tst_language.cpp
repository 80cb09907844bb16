// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/foreignwords.h"
#include "tests/ui/support/markedwords.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shownwords.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/programlanguage.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/passwordfield.h"

#include <QComboBox>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar One(0x2039);
constexpr QChar Two(0x203A);

struct Fixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
    Theme theme;
    FixedClock clock;
    FakeDesk fakes;
    FakeSignIn signIn;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        window = std::make_unique<MainWindow>(theme, clock, settings);
        window->show();
        window->activateWindow();
    }
    ~Fixture()
    {
        // Queued events of the language would meet a window that has no sources any more.
        window.reset();
    }
    void showDesk()
    {
        window->showDesk(fakes.sources(), nullptr);
        window->desk()->open(sampleConversation());
    }
    bool isFilled() const
    {
        return QTest::qWaitFor([this] {
            const auto *list = window->findChild<ConversationListView *>();
            const auto *talk = window->findChild<TimelineView *>();
            return list && list->model()->rowCount() == 10 && talk && talk->model()->rowCount() > 5
                && edit()->isVisible();
        });
    }
    MessageEdit *edit() const { return window->findChild<MessageEdit *>(); }
    SettingsDialog *openedSettings() const
    {
        Q_EMIT window->desk()->settingsRequested();
        return dialog();
    }
    SettingsDialog *dialog() const
    {
        const auto all = window->findChildren<SettingsDialog *>();
        for (auto *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QStringList withMark(QChar mark) const { return shownWords(*window).filter(mark); }
    /// Shown, but neither through tr() nor anybody's name or message.
    QStringList untranslated(QChar mark) const
    {
        const QString data = dataOf(fakes);
        QStringList found;
        const auto words = shownWords(*window);
        for (const auto &word : words) {
            if (!word.contains(mark) && saysSomething(word) && !data.contains(word)
                && !isOfNoLanguage(word))
                found.append(word);
        }
        return found;
    }
};

QString listed(const QStringList &words)
{
    return words.join(u" | "_s);
}

} // namespace

#define VERIFY_NONE(words) QVERIFY2((words).isEmpty(), qPrintable(listed(words)))

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeskIsTranslated();
    void theSignInIsTranslated();
    void theSetUpIsTranslated();
    void settingsAreTranslatedAndStay();
    void theCatalogues_data();
    void theCatalogues();
    void choosingTellsOnce();
    void nothingBegunIsLost();
    void signingInGoesOn();
    void theSignInOffersLanguages();
};

void TestLanguage::theDeskIsTranslated()
{
    auto first = std::make_unique<MarkedWords>(One);
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    VERIFY_NONE(f.untranslated(One));
    QVERIFY(f.withMark(One).size() > 20);

    LinkStatus offline;
    offline.since = SampleNow - 60'000;
    offline.waiting = 2;
    f.fakes.link.set(offline);
    VERIFY_NONE(f.untranslated(One));

    const MarkedWords second(Two);
    first.reset();
    QTRY_VERIFY(f.withMark(One).isEmpty());
    QVERIFY(f.isFilled());
    VERIFY_NONE(f.withMark(One));
    VERIFY_NONE(f.untranslated(Two));
    QVERIFY(f.withMark(Two).size() > 20);
}

void TestLanguage::theSignInIsTranslated()
{
    auto first = std::make_unique<MarkedWords>(One);
    Fixture f;
    f.window->showSignIn(f.signIn, true);
    f.window->findChild<SignInPage *>()->button()->click(); // which tells what is missing
    const MarkedWords second(Two);
    first.reset();
    QTRY_VERIFY(f.withMark(One).isEmpty());
    QVERIFY(f.withMark(Two).size() > 5);
    VERIFY_NONE(f.untranslated(Two));
}

void TestLanguage::theSetUpIsTranslated()
{
    auto first = std::make_unique<MarkedWords>(One);
    Fixture f;
    FakeSetup setup;
    f.window->showDesk(f.fakes.sources(), &setup);
    Q_EMIT f.window->desk()->connectRequested();
    QVERIFY(f.withMark(One).size() > 5);
    VERIFY_NONE(f.untranslated(One));
    const MarkedWords second(Two);
    first.reset();
    QCoreApplication::processEvents();
    // The set-up is not torn from under anybody; the desk behind it comes back in the new words.
    f.window->leaveSetup();
    QTRY_VERIFY(f.withMark(One).isEmpty());
    f.window->leaveDesk();
}

void TestLanguage::settingsAreTranslatedAndStay()
{
    auto first = std::make_unique<MarkedWords>(One);
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    SettingsDialog *dialog = f.openedSettings();
    QVERIFY(dialog);
    const int last = dialog->list()->count() - 1;
    for (int page = 0; page <= last; ++page) {
        dialog->list()->setCurrentRow(page);
        VERIFY_NONE(f.untranslated(One));
    }
    const MarkedWords second(Two);
    first.reset();
    QTRY_VERIFY(f.withMark(One).isEmpty());
    QVERIFY(f.dialog());
    QVERIFY(f.dialog() != dialog);
    QCOMPARE(f.dialog()->list()->currentRow(), last);
    for (int page = 0; page <= last; ++page) {
        f.dialog()->list()->setCurrentRow(page);
        VERIFY_NONE(f.untranslated(Two));
    }
}

void TestLanguage::theCatalogues_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inbox");
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"收件匣"_s;
    QTest::newRow("ja") << u"ja"_s << u"受信箱"_s;
    QTest::newRow("th") << u"th"_s << u"กล่องข้อความ"_s;
}

/// As the program does it: chosen in the settings, and nothing English is left in the window.
void TestLanguage::theCatalogues()
{
    QFETCH(QString, code);
    QFETCH(QString, inbox);
    ProgramLanguage program;
    program.set({u"en"_s});
    Fixture f;
    connect(f.window.get(), &MainWindow::preferencesChanged, &program, [&] {
        program.set(f.window->preferences().language);
    });
    f.showDesk();
    QVERIFY(f.isFilled());
    f.openedSettings();
    const QStringList english = shownWords(*f.window);
    QVERIFY(english.contains(u"Inbox"_s));
    Q_EMIT f.window->findChild<LanguagePage *>()->changed({code});
    QTRY_VERIFY(shownWords(*f.window).contains(inbox));
    const auto left = [&] {
        QStringList same;
        const QString data = dataOf(f.fakes);
        const auto words = shownWords(*f.window);
        for (const auto &word : words) {
            if (english.contains(word) && saysSomething(word) && !data.contains(word)
                && !isOfNoLanguage(word))
                same.append(word);
        }
        return same;
    };
    QTRY_VERIFY2(left().isEmpty(), qPrintable(listed(left())));
    program.set({u"en"_s});
}

void TestLanguage::choosingTellsOnce()
{
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    f.openedSettings();
    auto *page = f.window->findChild<LanguagePage *>();
    QSignalSpy told(f.window.get(), &MainWindow::preferencesChanged);
    page->language()->setCurrentIndex(page->language()->findData(u"th"_s));
    Q_EMIT page->language()->activated(page->language()->currentIndex());
    QCOMPARE(told.size(), 1);
    QCOMPARE(f.window->preferences().language, (LanguageChoice{u"th"_s, Years::AsLanguage}));
    page->years()->setCurrentIndex(page->years()->findData(static_cast<int>(Years::Gregorian)));
    Q_EMIT page->years()->activated(page->years()->currentIndex());
    const LanguageChoice chosen{u"th"_s, Years::Gregorian};
    QCOMPARE(f.window->preferences().language, chosen);
    f.window->close();
    QCOMPARE(DeskState::load(f.settings).preferences.language, chosen);
}

void TestLanguage::nothingBegunIsLost()
{
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    f.edit()->setFocus();
    f.edit()->setPlainText(u"half a sent"_s);
    f.window->desk()->composer()->quote(
        sampleText(u"q"_s, u"what was asked"_s, Direction::Inbound, SampleNow));
    const MarkedWords words(One);
    QTRY_VERIFY(!f.withMark(One).isEmpty());
    QVERIFY(f.isFilled());
    QCOMPARE(f.window->desk()->state().conversation, sampleConversation());
    QTRY_COMPARE(f.edit()->toPlainText(), u"half a sent"_s);
    QVERIFY(!shownWords(*f.window).filter(u"what was asked"_s).isEmpty());
    QTRY_COMPARE(f.window->focusWidget(), f.edit());
}

void TestLanguage::signingInGoesOn()
{
    Fixture f;
    f.window->showSignIn(f.signIn, true);
    auto *page = f.window->findChild<SignInPage *>();
    page->fill(u"relay.haruya.example"_s, u"nok@haruya.example"_s);
    page->password()->setText(u"wrong"_s);
    page->button()->click();
    QTRY_VERIFY(page->password()->hasError());
    const MarkedWords words(One);
    QTRY_VERIFY(!f.withMark(One).isEmpty());
    page = f.window->findChild<SignInPage *>();
    QCOMPARE(page->address()->text(), u"relay.haruya.example"_s);
    QCOMPARE(page->email()->text(), u"nok@haruya.example"_s);
    QCOMPARE(page->password()->text(), u"wrong"_s);
    QVERIFY(page->password()->hasError());
    QVERIFY(!f.withMark(One).filter(u"password is wrong"_s).isEmpty());
}

void TestLanguage::theSignInOffersLanguages()
{
    Fixture f;
    f.window->showSignIn(f.signIn, false);
    auto *japanese = f.window->findChild<SignInPage *>()->findChild<Button *>(u"ja"_s);
    QVERIFY(japanese);
    japanese->click();
    QCOMPARE(f.window->preferences().language.language, u"ja"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
