// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/gallery/composers.h"
#include "tests/ui/gallery/dialogs.h"
#include "tests/ui/gallery/fields.h"
#include "tests/ui/gallery/kinds.h"
#include "tests/ui/gallery/notes.h"
#include "tests/ui/gallery/panels.h"
#include "tests/ui/gallery/papers.h"
#include "tests/ui/gallery/persons.h"
#include "tests/ui/gallery/pictures.h"
#include "tests/ui/gallery/players.h"
#include "tests/ui/gallery/rails.h"
#include "tests/ui/gallery/scheduled.h"
#include "tests/ui/gallery/states.h"
#include "tests/ui/gallery/tags.h"
#include "tests/ui/gallery/tasks.h"
#include "tests/ui/gallery/templates.h"
#include "tests/ui/gallery/writing.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/datepicker.h"
#include "ui/conversation/filmviewer.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/imageviewer.h"
#include "ui/conversation/pinform.h"
#include "ui/models/picturecache.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchview.h"
#include "ui/shell/channelform.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/finder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/outboxpanel.h"
#include "ui/shell/pinlist.h"
#include "ui/shell/programlanguage.h"
#include "ui/shell/setuppage.h"
#include "ui/shell/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

/// Shows windows, waits until they are still, and keeps their picture.
class Gallery
{
public:
    /// @p only: the pictures that are wanted ("inbox-light"); all if empty.
    Gallery(Theme &theme, const QDir &out, QStringList only)
        : m_theme(theme)
        , m_out(out)
        , m_only(std::move(only))
    {
    }

    /// In high contrast only what was named: it is a third of the time.
    void shoot(QWidget &window, const QString &name, QSize size)
    {
        struct Look {
            Theme::Choice choice;
            QString picture;
        };
        QList<Look> looks{{Theme::Choice::Light, name + QStringLiteral("-light")},
                          {Theme::Choice::Dark, name + QStringLiteral("-dark")},
                          {Theme::Choice::Contrast, name + QStringLiteral("-contrast")}};
        looks.removeIf([this](const Look &look) {
            const bool isExtra = m_only.isEmpty() && look.choice == Theme::Choice::Contrast;
            return isExtra || !isWanted(look.picture);
        });
        if (looks.isEmpty())
            return;
        window.resize(size);
        window.show();
        letTimePass(std::chrono::milliseconds(300));
        // A desk that stood wide has another least width until it has taken its narrow shape.
        if (window.size() != size) {
            window.resize(size);
            letTimePass(std::chrono::milliseconds(300));
        }
        for (const auto &[choice, picture] : std::as_const(looks)) {
            m_theme.setChoice(choice);
            letTimePass(std::chrono::milliseconds(150));
            window.grab().save(m_out.filePath(picture + QStringLiteral(".png")));
        }
        m_theme.setChoice(Theme::Choice::Light);
    }

private:
    bool isWanted(const QString &picture) const
    {
        return m_only.isEmpty() || m_only.contains(picture);
    }

    Theme &m_theme;
    QDir m_out;
    QStringList m_only;
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
    desk.show();
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

void shootSearch(Gallery &gallery, Theme &theme, const Clock &clock)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillSampleHits(fakes);
    Desk desk(theme, clock, fakes.sources(), {});
    desk.search();
    gallery.shoot(desk, QStringLiteral("search-empty"), {1440, 900});
    auto *page = desk.findChild<SearchPage *>();
    page->field()->setTyped(QStringLiteral("茶"));
    letTimePass(std::chrono::milliseconds(50));
    page->view()->step(1);
    gallery.shoot(desk, QStringLiteral("search"), {1440, 900});
    page->field()->setTyped(QStringLiteral("茶 oa:"));
    gallery.shoot(desk, QStringLiteral("search-offers"), {1024, 768});
    page->field()->setTyped(QStringLiteral("茶 color:green tea"));
    gallery.shoot(desk, QStringLiteral("search-mistake"), {1440, 900});
    page->field()->setTyped(QStringLiteral("咖啡"));
    fakes.link.set(offline());
    gallery.shoot(desk, QStringLiteral("search-nothing"), {1440, 900});
}

void shootFindBar(Gallery &gallery, Theme &theme, const Clock &clock)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    for (const auto &message : std::as_const(fakes.timeline.messages)) {
        fakes.search.hits.append(
            searchHit(message, fakes.conversations.rows.constFirst().conversation));
    }
    DeskState state;
    state.conversation = sampleConversation();
    Desk desk(theme, clock, fakes.sources(), state);
    desk.show();
    letTimePass(std::chrono::milliseconds(100));
    desk.find();
    auto *bar = desk.findChild<FindBar *>();
    bar->field()->edit()->insert(QStringLiteral("可以"));
    Q_EMIT bar->field()->edited();
    gallery.shoot(desk, QStringLiteral("find-in-chat"), {1440, 900});
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

void shootDeskWork(Gallery &gallery, Theme &theme, const Clock &clock, const QString &pictures)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    drawSamplePictures(fakes.media, pictures);
    const auto parcel = fakes.timeline.messages.at(2);
    fillDeskWork(fakes);
    fakes.timeline.relayFailure = Error{ErrorKind::Offline, QStringLiteral("net.offline")};
    fakes.link.set(offline());
    fakes.conversations.rows[1].mark.pinnedAt = 1;
    for (const int row : {1, 2}) {
        auto &pinned = fakes.conversations.rows[row].conversation;
        pinned.pinnedAt = SampleNow;
        pinned.team = {};
        pinned.pinCategory = row == 2 ? QStringLiteral("常客") : QString();
    }
    DeskState state;
    state.conversation = sampleConversation();
    Desk desk(theme, clock, fakes.sources(), state);
    gallery.shoot(desk, QStringLiteral("chat-work"), {1440, 900});
    PinList pins(theme, fakes.pins, fakes.accounts);
    gallery.shoot(pins, QStringLiteral("pins"), {480, 560});
    auto *form = new PinForm(theme,
                             PinForm::ofMessage(),
                             {QStringLiteral("地址"), QStringLiteral("promised price")},
                             &desk);
    gallery.shoot(*form, QStringLiteral("pin-form"), {340, 130});
    auto *dates = new DatePicker(theme, QDate(2026, 5, 12), QDate(2026, 5, 20), &desk);
    gallery.shoot(*dates, QStringLiteral("go-to-date"), dates->sizeHint());
    PictureCache cache(fakes.media);
    auto *viewer = new ImageViewer(theme, {fakes.timeline, fakes.media, cache}, parcel, &desk);
    gallery.shoot(*viewer, QStringLiteral("picture"), {1440, 900});
}

void shootCompared(Gallery &gallery, Theme &theme, const QString &pictures)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    drawSamplePictures(fakes.media, pictures);
    PictureCache cache(fakes.media);
    QWidget window;
    auto *viewer = new ImageViewer(
        theme, {fakes.timeline, fakes.media, cache}, fakes.timeline.messages.at(2), &window);
    letTimePass(std::chrono::milliseconds(200));
    QTest::keyClick(viewer, Qt::Key_C);
    gallery.shoot(*viewer, QStringLiteral("picture-compare"), {1440, 900});
}

void shootPlayers(Gallery &gallery, Theme &theme, const Clock &clock, const QString &pictures)
{
    PlayingChat chat(theme, clock, pictures);
    gallery.shoot(chat.view, QStringLiteral("players"), {640, 960});
    chat.play(chat.voice);
    chat.player.playback().nextSpeed();
    gallery.shoot(chat.view, QStringLiteral("player-voice"), {640, 960});
    chat.play(chat.film);
    gallery.shoot(chat.view, QStringLiteral("player-film"), {640, 960});
    auto *viewer = new FilmViewer(theme, chat.player.playback(), &chat.view);
    gallery.shoot(*viewer, QStringLiteral("film"), {1024, 640});
    chat.play(chat.bareFilm);
    gallery.shoot(chat.view, QStringLiteral("player-narrow"), {640, 960});
    chat.failAt(chat.voice);
    gallery.shoot(chat.view, QStringLiteral("player-failed"), {640, 960});
    chat.failAt(chat.film);
    gallery.shoot(chat.view, QStringLiteral("player-film-failed"), {640, 960});
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
    QApplication::setCursorFlashTime(0); // a caret is there in every picture
    QCommandLineParser options;
    options.addOption({QStringLiteral("out"),
                       QStringLiteral("Folder for the pictures"),
                       QStringLiteral("dir"),
                       QStringLiteral(".")});
    options.addOption({QStringLiteral("only"),
                       QStringLiteral("Pictures to draw: inbox-light,error-dark; else all"),
                       QStringLiteral("names")});
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
        Gallery gallery(
            theme,
            out,
            options.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts));
        shootDesk(gallery, theme, clock, out.path());
        shootSearch(gallery, theme, clock);
        shootFindBar(gallery, theme, clock);
        shootPalette(gallery, theme, clock);
        shootKinds(gallery, theme, clock, out.path());
        shootDeskWork(gallery, theme, clock, out.path());
        shootCompared(gallery, theme, out.path());
        shootPlayers(gallery, theme, clock, out.path());
        const auto shoot = [&](QWidget &window, const QString &name, QSize size) {
            gallery.shoot(window, name, size);
        };
        shootComposers(theme, clock, shoot);
        shootDialogs(theme, clock, shoot);
        shootPersons(theme, clock, shoot);
        shootFields(theme, clock, shoot);
        shootScheduled(theme, clock, shoot);
        shootTasks(theme, clock, shoot);
        shootNotes(theme, clock, shoot);
        shootTags(theme, clock, shoot);
        shootRails(theme, clock, shoot);
        shootWriting(theme, clock, shoot);
        shootPapers(theme, clock, out.path(), shoot);
        shootTemplates(theme, clock, out.path(), shoot);
        shootZoomed(gallery, theme, clock);
        shootEmpty(gallery, theme, clock);
        shootStates(theme, clock, out.path(), shoot);
        shootLanguages(
            theme, clock, words, options.value(QStringLiteral("lang")), out.path(), shoot);
        shootPanels(theme, clock, words, options.value(QStringLiteral("lang")), out.path(), shoot);
        shootSignIn(gallery, theme);
        shootSetup(gallery, theme);
        QApplication::setStyle(QStringLiteral("Fusion")); // ours must not outlive its theme
    }
    return 0;
}
