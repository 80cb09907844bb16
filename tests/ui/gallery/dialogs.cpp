// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/dialogs.h"

#include "tests/ui/support/faketeams.h"
#include "ui/commands/command.h"
#include "ui/search/viewform.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/keyrecorder.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/teampage.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/question.h"

#include <QListWidget>

namespace Frontdesk::Test {

namespace {

User colleagueCalled(const char *name)
{
    User user;
    user.id = UserId(QString::fromUtf8(name));
    user.name = QString::fromUtf8(name);
    return user;
}

/// For those who may change them, and for those who look.
void shootTeams(Theme &theme, const Shoot &shoot)
{
    const QList<User> colleagues{colleagueCalled("Amy Lin"),
                                 colleagueCalled("Ben Wu"),
                                 colleagueCalled("佐藤 みき"),
                                 colleagueCalled("Nok Srisai")};
    FakeTeams teams;
    teams.list = {
        {TeamId(QStringLiteral("t1")), QStringLiteral("台北門市"), {colleagues.at(0).id}, 1},
        {TeamId(QStringLiteral("t2")),
         QStringLiteral("渋谷"),
         {colleagues.at(1).id, colleagues.at(2).id},
         1}};
    for (const bool may : {true, false}) {
        SettingsDialog dialog(theme, {});
        dialog.addPage(MainWindow::tr("Teams"),
                       new TeamPage(theme, teams, colleagues, may, [](const Error &error) {
                           return ErrorText::sentence(error);
                       }));
        dialog.list()->setCurrentRow(dialog.list()->count() - 1);
        shoot(dialog,
              may ? QStringLiteral("settings-teams") : QStringLiteral("settings-teams-agent"),
              {680, 640});
    }
}

/// A view: with whom it is shared, and its key.
void shootViews(Theme &theme, const Shoot &shoot)
{
    SavedView view;
    view.id = ViewId(QStringLiteral("v"));
    view.name = QStringLiteral("VIP 等候中");
    view.query = QStringLiteral("is:vip wait>5m");
    view.shared = true;
    view.team = TeamId(QStringLiteral("t"));
    KeyMap own;
    own.setView(view.id, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    auto *page = new KeyboardPage(theme, own, {view});
    SettingsDialog keyboard(theme, {});
    keyboard.addPage(QStringLiteral("Keyboard"), page);
    keyboard.list()->setCurrentRow(keyboard.list()->count() - 1);
    keyboard.show();
    page->choose(view.id);
    shoot(keyboard, QStringLiteral("settings-view-key"), {720, 660});
    QWidget window;
    auto *form =
        new ViewForm(theme, view, {{{view.team, QStringLiteral("台北門市"), {}, 1}}, {}}, &window);
    shoot(*form, QStringLiteral("view-form"), {320, 190});
}

} // namespace

void shootDialogs(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    SettingsDialog settings(theme, {});
    shoot(settings, QStringLiteral("settings"), {680, 420});
    SettingsDialog language(theme, {});
    language.addPage(MainWindow::tr("Language"), new LanguagePage(theme, clock, {}));
    language.list()->setCurrentRow(language.list()->count() - 1);
    shoot(language, QStringLiteral("settings-language"), {680, 420});
    SettingsDialog notices(theme, {});
    Account account;
    account.name = QStringLiteral("晴葉 線上商店");
    NoticeSettings quiet;
    quiet.hours.on = true;
    notices.addPage(MainWindow::tr("Notifications"), new NoticePage(theme, quiet, {account}));
    notices.list()->setCurrentRow(notices.list()->count() - 1);
    shoot(notices, QStringLiteral("settings-notices"), {680, 940});
    SettingsDialog keyboard(theme, {});
    KeyMap own;
    own.set(*findCommand("rail.toggle"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    auto *page = new KeyboardPage(theme, own);
    keyboard.addPage(QStringLiteral("Keyboard"), page);
    keyboard.list()->setCurrentRow(keyboard.list()->count() - 1);
    keyboard.show();
    page->choose(*findCommand("panel.toggle"));
    page->recorder()->setFocus();
    Q_EMIT page->recorder()->recorded(QKeySequence(Qt::ALT | Qt::Key_E));
    shoot(keyboard, QStringLiteral("settings-keyboard"), {720, 660});
    shootViews(theme, shoot);
    shootTeams(theme, shoot);
    QWidget window;
    auto *question = new Question(theme,
                                  {ChatPane::tr("Send this message again?"),
                                   ChatPane::tr("LINE may have delivered it already. The "
                                                "customer would get it twice."),
                                   ChatPane::tr("Send again"),
                                   ChatPane::tr("Keep as it is")},
                                  &window);
    shoot(*question, QStringLiteral("question"), {480, 180});
}

} // namespace Frontdesk::Test
