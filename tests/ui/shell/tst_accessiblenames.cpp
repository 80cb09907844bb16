// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/setuppage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

/// What a person can press, type into, or reach with the keyboard.
bool isControl(const QWidget &widget)
{
    if (!widget.isVisible() || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QMenu *>(&widget) || widget.isWindow())
        return false;
    // The inner parts of Qt's own controls speak for those.
    const auto *parent = widget.parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Controls without a name, or named after their class.
QStringList namelessIn(QWidget &window)
{
    QStringList nameless;
    const auto all = window.findChildren<QWidget *>();
    for (auto *widget : all) {
        if (!isControl(*widget))
            continue;
        const auto name = nameOf(widget);
        if (name.isEmpty() || name.contains(u"Frontdesk::"_s)
            || name == QLatin1String(widget->metaObject()->className())) {
            nameless << u"%1 in %2 \"%3\""_s.arg(
                QLatin1String(widget->metaObject()->className()),
                QLatin1String(widget->parentWidget()->metaObject()->className()),
                name);
        }
    }
    return nameless;
}

int controlsIn(QWidget &window)
{
    const auto all = window.findChildren<QWidget *>();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](auto *widget) { return isControl(*widget); }));
}

} // namespace

class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"desk.ini"_s), QSettings::IniFormat);
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_window = std::make_unique<MainWindow>(m_theme, m_clock, *m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_fakes.reset();
    }

    void signIn()
    {
        m_window->showSignIn(m_signIn, true);
        QVERIFY(controlsIn(*m_window) > 0);
        QCOMPARE(namelessIn(*m_window).join(u'\n'), QString());
    }

    void theDesk()
    {
        openDesk();
        qInfo() << controlsIn(*m_window) << "controls";
        QVERIFY(controlsIn(*m_window) > 12);
        QCOMPARE(namelessIn(*m_window).join(u'\n'), QString());
    }

    void theSearch()
    {
        openDesk();
        m_window->desk()->search();
        const auto *page = m_window->findChild<SearchPage *>();
        QTRY_VERIFY(page && page->isVisible());
        qInfo() << controlsIn(*m_window) << "controls";
        QVERIFY(controlsIn(*m_window) > 8);
        QCOMPARE(namelessIn(*m_window).join(u'\n'), QString());
    }

    void theOutboxAndThePins()
    {
        openDesk();
        m_window->desk()->toggleOutbox();
        QCOMPARE(namelessIn(*m_window).join(u'\n'), QString());
        m_window->desk()->showPins();
        QCOMPARE(namelessIn(*m_window).join(u'\n'), QString());
    }

    void everyPageOfTheSettings()
    {
        openDesk();
        Q_EMIT m_window->desk()->settingsRequested();
        auto *dialog = m_window->findChild<SettingsDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *pages = dialog->findChild<QListWidget *>();
        QVERIFY(pages && pages->count() > 2);
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentRow(i);
            QCOMPARE(namelessIn(*dialog).join(u'\n'), QString());
        }
    }

    void theSetup()
    {
        FakeSetup setup;
        setup.health = sampleHealth();
        SetupPage page(m_theme, setup, true);
        page.resize(1440, 900);
        page.show();
        QVERIFY(controlsIn(page) > 3);
        QCOMPARE(namelessIn(page).join(u'\n'), QString());
    }

private:
    void openDesk()
    {
        m_window->showDesk(m_fakes->sources(), nullptr);
        m_window->desk()->open(sampleConversation());
        QTRY_VERIFY(m_window->desk()->isVisible());
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeDesk> m_fakes;
    FakeSignIn m_signIn;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
