// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/gallery/kinds.h"
#include "tests/ui/gallery/pictures.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/keyrecorder.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/channelform.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/finder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/outboxpanel.h"
#include "ui/shell/programlanguage.h"
#include "ui/shell/question.h"
#include "ui/shell/setuppage.h"
#include "ui/shell/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/passwordfield.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QListWidget>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

/// Shows windows, waits until they are still, and keeps their picture.
class Gallery
{
public:
    Gallery(Theme &theme, const QDir &out)
        : m_theme(theme)
        , m_out(out)
    {
    }

    void shoot(QWidget &window, const QString &name, QSize size)
    {
        window.resize(size);
        window.show();
        letTimePass(std::chrono::milliseconds(300));
        for (const auto &[choice, suffix] :
             {std::pair{Theme::Choice::Light, "light"}, std::pair{Theme::Choice::Dark, "dark"}}) {
            m_theme.setChoice(choice);
            letTimePass(std::chrono::milliseconds(150));
            const QString file = QStringLiteral("%1-%2.png").arg(name, QLatin1String(suffix));
            window.grab().save(m_out.filePath(file));
        }
        m_theme.setChoice(Theme::Choice::Light);
    }

private:
    Theme &m_theme;
    QDir m_out;
};

LinkStatus offline()
{
    LinkStatus status;
    status.state = LinkStatus::State::Offline;
    status.since = SampleNow + 120'000;
    status.nextTryAt = SampleNow + 128'000;
    status.waiting = 6;
    return status;
}

WaitingReply waiting(const FakeDesk &fakes,
                     qsizetype row,
                     const QStringList &texts,
                     SendState state = SendState::Queued)
{
    const Conversation &conversation = fakes.conversations.rows.at(row).conversation;
    WaitingReply reply;
    reply.id = CommandId(QStringLiteral("w%1").arg(row));
    reply.conversation = conversation.id;
    reply.account = conversation.account;
    for (const auto &text : texts) {
        Content content;
        content.text = text;
        reply.contents.append(content);
    }
    reply.state = state;
    reply.since = SampleNow + row * 60'000;
    return reply;
}

void openOutbox(Desk &desk, FakeDesk &fakes)
{
    fakes.outbox.put(
        {waiting(fakes,
                 8,
                 {QStringLiteral("明日の15時で承りました。お待ちしております。")},
                 SendState::Unknown),
         waiting(fakes,
                 0,
                 {QStringLiteral("明天下午會請晨風物流聯絡您。"),
                  QStringLiteral("還需要其他協助嗎？")}),
         waiting(fakes, 9, {QStringLiteral("ได้ค่ะ ร้านส่งถึงก่อน 14:30 นะคะ รวม 12 แก้ว 780 บาท")}),
         waiting(fakes, 7, {QStringLiteral("The oak sample ships on Monday.")})});
    letTimePass(std::chrono::milliseconds(50));
    const auto buttons = desk.findChildren<Button *>();
    for (auto *button : buttons) {
        if (button->isVisible() && button->text().startsWith(OutboxPanel::tr("Outbox")))
            return button->click();
    }
    qFatal("there is no way into the outbox");
}

void shootDesk(Gallery &gallery, Theme &theme, const Clock &clock, const QString &pictureFolder)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    drawSamplePictures(fakes.media, pictureFolder);
    DeskState state;
    state.conversation = sampleConversation();
    fakes.actions.drafts.insert(
        sampleConversation(),
        QStringLiteral("語安您好，新的禮盒會送到松德路，原本壓壞的兩盒不用寄回，"));
    Desk desk(theme, clock, fakes.sources(), state);
    desk.setMayConnect(true);
    desk.findChild<MessageEdit *>()->setFocus();
    gallery.shoot(desk, QStringLiteral("inbox"), {1440, 900});
    gallery.shoot(desk, QStringLiteral("inbox-1024"), {1024, 768});
    gallery.shoot(desk, QStringLiteral("inbox-1920"), {1920, 1080});
    fakes.link.set(offline());
    gallery.shoot(desk, QStringLiteral("inbox-offline"), {1440, 900});
    openOutbox(desk, fakes);
    gallery.shoot(desk, QStringLiteral("outbox"), {1440, 900});
    fakes.outbox.put({});
    desk.open({});
    gallery.shoot(desk, QStringLiteral("no-chat"), {1440, 900});
}

void shootPalette(Gallery &gallery, Theme &theme, const Clock &clock)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Desk desk(theme, clock, fakes.sources(), state);
    Commands commands;
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    auto *finder = new Finder({theme, clock, fakes.sources(), commands, keys}, desk, desk);
    desk.resize(1440, 900);
    desk.show();
    desk.open(ConversationId(QStringLiteral("c3")));
    desk.open(ConversationId(QStringLiteral("c5")));
    desk.open(sampleConversation());
    finder->open();
    gallery.shoot(desk, QStringLiteral("palette-empty"), {1440, 900});
    for (const auto &[typed, name] :
         {std::pair{QStringLiteral("n"), QStringLiteral("palette")},
          std::pair{QStringLiteral("小满"), QStringLiteral("palette-han")},
          std::pair{QStringLiteral("zzz"), QStringLiteral("palette-nothing")}}) {
        finder->palette()->edit()->setText(typed);
        gallery.shoot(desk, name, {1440, 900});
    }
    finder->palette()->go();
    CheatSheet sheet(theme, commands, {{QStringLiteral("Send the message"), {Qt::Key_Enter}}});
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.shoot(sheet, QStringLiteral("all-keys"), {520, 720});
}

void shootKinds(Gallery &gallery, Theme &theme, const Clock &clock, const QString &pictureFolder)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    drawSamplePictures(fakes.media, pictureFolder);
    fillEveryKind(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Desk desk(theme, clock, fakes.sources(), state);
    gallery.shoot(desk, QStringLiteral("kinds"), {1440, 1340});
}

void shootComposers(Gallery &gallery, Theme &theme)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    Composer composer(theme, fakes.actions, [](const Error &error) { return error.code; });
    ReplyTarget target{sampleConversation(),
                       fakes.accounts.list.at(4),
                       QStringLiteral("สมหญิง"),
                       false,
                       FriendState::Friend};
    composer.setTarget(target);
    composer.quote(sampleText(
        QStringLiteral("q"), QStringLiteral("อยากแลกได้ไหมคะ"), Direction::Inbound, SampleNow));
    Q_EMIT composer.edit()->filesDropped({QStringLiteral("/a.jpg"), QStringLiteral("/b.jpg")});
    composer.edit()->setPlainText(QStringLiteral("ได้รับรูปทั้งสองกล่องแล้วค่ะ"));
    gallery.shoot(composer, QStringLiteral("composer-full"), {640, 200});
    target.conversation = ConversationId(QStringLiteral("c2"));
    target.friendState = FriendState::Blocked;
    composer.setTarget(target);
    gallery.shoot(composer, QStringLiteral("composer-blocked"), {640, 80});
}

void shootDialogs(Gallery &gallery, Theme &theme, const Clock &clock)
{
    SettingsDialog settings(theme, {});
    gallery.shoot(settings, QStringLiteral("settings"), {680, 420});
    SettingsDialog language(theme, {});
    language.addPage(MainWindow::tr("Language"), new LanguagePage(theme, clock, {}));
    language.list()->setCurrentRow(language.list()->count() - 1);
    gallery.shoot(language, QStringLiteral("settings-language"), {680, 420});
    SettingsDialog notices(theme, {});
    Account account;
    account.name = QStringLiteral("晴葉 線上商店");
    notices.addPage(MainWindow::tr("Notifications"), new NoticePage(theme, {}, {account}));
    notices.list()->setCurrentRow(notices.list()->count() - 1);
    gallery.shoot(notices, QStringLiteral("settings-notices"), {680, 720});
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
    gallery.shoot(keyboard, QStringLiteral("settings-keyboard"), {720, 660});
    QWidget window;
    auto *question = new Question(theme,
                                  {ChatPane::tr("Send this message again?"),
                                   ChatPane::tr("LINE may have delivered it already. The "
                                                "customer would get it twice."),
                                   ChatPane::tr("Send again"),
                                   ChatPane::tr("Keep as it is")},
                                  &window);
    gallery.shoot(*question, QStringLiteral("question"), {480, 180});
}

void shootZoomed(Gallery &gallery, Theme &theme, const Clock &clock)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    theme.setZoom(200);
    {
        DeskState state;
        state.conversation = sampleConversation();
        Desk desk(theme, clock, fakes.sources(), state);
        gallery.shoot(desk, QStringLiteral("inbox-200"), {1440, 900});
    }
    theme.setZoom(100);
}

void shootEmpty(Gallery &gallery, Theme &theme, const Clock &clock)
{
    FakeDesk fakes;
    fakes.accounts.list = {sampleHealth().account};
    fakes.link.name = QStringLiteral("はれは");
    fakes.link.user.name = QStringLiteral("佐藤 みき");
    Desk desk(theme, clock, fakes.sources(), {});
    gallery.shoot(desk, QStringLiteral("empty-inbox"), {1440, 900});
}

void shootSignIn(Gallery &gallery, Theme &theme)
{
    FakeSignIn signIn;
    SignInPage page(theme, signIn);
    page.fill(QStringLiteral("relay.haruya.example"), QStringLiteral("nok@haruya.example"));
    page.setOfflineAvailable(true);
    page.password()->setText(QStringLiteral("wrong password"));
    page.show();
    letTimePass(std::chrono::milliseconds(50));
    page.button()->click();
    gallery.shoot(page, QStringLiteral("sign-in"), {1440, 900});
}

void shootSetup(Gallery &gallery, Theme &theme)
{
    FakeSetup setup;
    setup.health = sampleHealth();
    SetupPage page(theme, setup, true);
    gallery.shoot(page, QStringLiteral("first-run-1"), {1440, 900});
    page.channel()->channelId()->setText(QStringLiteral("2000000001"));
    page.channel()->secret()->setText(QStringLiteral("secret"));
    for (int step = 2; step <= 4; ++step) {
        page.nextButton()->click();
        letTimePass(std::chrono::milliseconds(50));
        gallery.shoot(page, QStringLiteral("first-run-%1").arg(step), {1440, 900});
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("out"),
                       QStringLiteral("Folder for the pictures"),
                       QStringLiteral("dir"),
                       QStringLiteral(".")});
    options.addOption({QStringLiteral("lang"),
                       QStringLiteral("Language of the program: en, zh_TW, ja, th"),
                       QStringLiteral("code"),
                       QStringLiteral("en")});
    options.addHelpOption();
    options.process(app);
    const QDir out(options.value(QStringLiteral("out")));
    out.mkpath(QStringLiteral("."));
    FixedClock clock;
    clock.jump(SampleNow + 122'000 - clock.nowMs());
    {
        ProgramLanguage words;
        words.set({options.value(QStringLiteral("lang"))});
        Theme theme;
        theme.setLanguage(words.language());
        theme.applyTo(app);
        Gallery gallery(theme, out);
        shootDesk(gallery, theme, clock, out.path());
        shootPalette(gallery, theme, clock);
        shootKinds(gallery, theme, clock, out.path());
        shootComposers(gallery, theme);
        shootDialogs(gallery, theme, clock);
        shootZoomed(gallery, theme, clock);
        shootEmpty(gallery, theme, clock);
        shootSignIn(gallery, theme);
        shootSetup(gallery, theme);
        QApplication::setStyle(QStringLiteral("Fusion")); // ours must not outlive its theme
    }
    return 0;
}
