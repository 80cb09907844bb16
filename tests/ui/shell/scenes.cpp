// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/scenes.h"

#include "core/domain/cardform.h"
#include "tests/ui/shell/sceneforms.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/palette.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/filmviewer.h"
#include "ui/conversation/imageviewer.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/search/customerfinder.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/channelform.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/outboxpanel.h"
#include "ui/shell/pinlist.h"
#include "ui/shell/question.h"
#include "ui/shell/scheduledlist.h"
#include "ui/shell/setuppage.h"
#include "ui/templates/accountvoices.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templateversions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/passwordfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Frontdesk::Test {

namespace {

LinkStatus offline()
{
    LinkStatus status;
    status.state = LinkStatus::State::Offline;
    status.since = SampleNow - 60'000;
    status.nextTryAt = SampleNow + 8'000;
    status.waiting = 2;
    return status;
}

void putTemplate(FakeDesk &fakes)
{
    ReplyTemplate one;
    one.id = TemplateId(u"t1"_s);
    one.code = u"bjpei"_s;
    one.title = u"補寄賠償"_s;
    one.folder = u"物流"_s;
    Content content;
    content.text = u"{{contact.name}} 您好 {{送達日}}"_s;
    one.bubbles = {content};
    fakes.templates.rows = {one};
    Q_EMIT fakes.templates.changed();
}

void putIntoOutbox(FakeDesk &fakes, SendState state)
{
    const auto &conversation = fakes.conversations.rows.at(1).conversation;
    WaitingReply reply;
    reply.id = CommandId(u"w%1"_s.arg(static_cast<int>(state)));
    reply.conversation = conversation.id;
    reply.account = conversation.account;
    Content content;
    content.text = u"ได้ค่ะ"_s;
    reply.contents = {content};
    reply.state = state;
    reply.since = SampleNow - 60'000;
    fakes.outbox.put(fakes.outbox.list + QList{reply});
}

void putScheduled(FakeDesk &fakes)
{
    const auto &conversation = fakes.conversations.rows.at(1).conversation;
    ScheduledReply reply;
    reply.send.id = ScheduleId(u"s1"_s);
    reply.send.conversation = conversation.id;
    reply.send.account = conversation.account;
    reply.send.author = fakes.scheduled.me;
    reply.send.at = SampleNow + 60 * 60'000;
    Content content;
    content.text = u"ได้ค่ะ"_s;
    reply.send.bubbles = {{MessageId(u"b1"_s), content}};
    fakes.scheduled.list = {reply};
    fakes.scheduled.tell();
}

template <int Page>
QWidget *settingsAt(Scenes &scenes)
{
    auto *dialog = scenes.after<SettingsDialog>("settings.open");
    if (dialog)
        dialog->list()->setCurrentRow(Page);
    return dialog;
}

template <int Step>
QWidget *setUpAt(Scenes &scenes)
{
    if (!scenes.showDesk() || !scenes.window.commands().run("account.connect"))
        return nullptr;
    auto *page = scenes.shown<SetupPage>();
    if (!page)
        return nullptr;
    page->channel()->channelId()->setText(u"2000000001"_s);
    page->channel()->secret()->setText(u"secret"_s);
    for (int step = 0; step < Step; ++step) {
        const auto before = page->step();
        page->nextButton()->click();
        if (!QTest::qWaitFor([&] { return page->step() != before; }))
            return nullptr;
    }
    return &scenes.window;
}

QWidget *atDesk(Scenes &scenes, const char *command)
{
    QWidget *desk = scenes.showDesk();
    return desk && scenes.window.commands().run(command) ? desk : nullptr;
}

QList<Scenes::Scene> pages()
{
    return {
        {"sign-in",
         5,
         [](Scenes &p) -> QWidget * {
             p.window.showSignIn(p.signIn, true);
             return &p.window;
         }},
        {"desk",
         20,
         [](Scenes &p) {
             return p.showDesk();
         }},
        {"narrow desk",
         15,
         [](Scenes &p) {
             p.window.resize(1024, 768);
             return p.showDesk();
         }},
        {"empty desk",
         8,
         [](Scenes &p) -> QWidget * {
             p.fakes.conversations.rows.clear();
             p.window.showDesk(p.fakes.sources(), &p.setup);
             return &p.window;
         }},
        {"unreadable desk",
         8,
         [](Scenes &p) -> QWidget * {
             p.fakes.conversations.failure = Error{ErrorKind::Storage, u"storage.unreadable"_s};
             p.window.showDesk(p.fakes.sources(), &p.setup);
             return &p.window;
         }},
        {"offline",
         20,
         [](Scenes &p) {
             QWidget *desk = p.showDesk();
             putIntoOutbox(p.fakes, SendState::Unknown);
             p.fakes.link.set(offline());
             return desk;
         }},
        {"blocked",
         15,
         [](Scenes &p) {
             for (auto &contact : p.fakes.contacts.contacts)
                 contact.friendState = FriendState::Blocked;
             return p.showDesk();
         }},
        {"several",
         20,
         [](Scenes &p) -> QWidget * {
             QWidget *desk = p.showDesk();
             if (desk)
                 p.window.desk()->inbox()->view()->selectAll();
             return desk;
         }},
        {"undo",
         20,
         [](Scenes &p) {
             return atDesk(p, "conversation.follow-up");
         }},
        {"note",
         15,
         [](Scenes &p) {
             return atDesk(p, "note.write");
         }},
        {"find in chat",
         20,
         [](Scenes &p) {
             return atDesk(p, "chat.find");
         }},
        {"filter",
         20,
         [](Scenes &p) {
             return atDesk(p, "list.filter");
         }},
        {"quote and files",
         22,
         [](Scenes &p) -> QWidget * {
             QWidget *desk = p.showDesk();
             if (!desk)
                 return nullptr;
             auto *composer = p.window.desk()->composer();
             composer->quote(sampleText(u"q"_s, u"可以嗎？"_s, Direction::Inbound, SampleNow));
             Q_EMIT composer->edit()->filesDropped({u"/a.jpg"_s, u"/b.jpg"_s});
             return desk;
         }},
        {"stopped by the guard, another held",
         24,
         [](Scenes &p) -> QWidget * {
             QWidget *desk = p.showDesk();
             if (!desk)
                 return nullptr;
             auto *composer = p.window.desk()->composer();
             composer->setHold(std::chrono::seconds(10));
             composer->edit()->setPlainText(u"好的"_s);
             composer->send();
             composer->edit()->setPlainText(u"{{contact.name}} 5500 0000 0000 0004"_s);
             composer->send();
             return desk;
         }},
        {"search",
         12,
         [](Scenes &p) {
             return atDesk(p, "search.messages");
         }},
        {"found",
         15,
         [](Scenes &p) -> QWidget * {
             fillSampleHits(p.fakes);
             auto *page = p.after<SearchPage>("search.messages");
             if (!page)
                 return nullptr;
             page->findChild<QueryField *>()->setTyped(u"茶"_s);
             const auto *around = page->findChild<TimelineView *>();
             const bool came = around && QTest::qWaitFor([&] {
                                   return around->isVisible() && around->model()->rowCount() > 0;
                               });
             return came ? &p.window : nullptr;
         }},
        {"templates",
         20,
         [](Scenes &p) -> QWidget * {
             putTemplate(p.fakes);
             auto *page = p.after<LibraryPage>("templates.show");
             if (!page)
                 return nullptr;
             page->list()->setCurrentIndex(page->list()->model()->index(0, 0));
             return &p.window;
         }},
        {"a card and an account's own words",
         20,
         [](Scenes &p) -> QWidget * {
             putTemplate(p.fakes);
             auto &one = p.fakes.templates.rows.first();
             one.scope = TemplateScope::Organisation;
             const CardFace face{
                 {}, u"茶具組"_s, {}, {{CardButton::Does::Say, u"訂購"_s, u"訂購"_s}}};
             one.bubbles.append(cardContent({u"茶具組"_s, {face, face}}));
             const auto account = p.fakes.accounts.list.constFirst().id;
             one.overrides.insert(account, one.bubbles.mid(1));
             auto *page = p.after<LibraryPage>("templates.show");
             if (!page)
                 return nullptr;
             page->list()->setCurrentIndex(page->list()->model()->index(0, 0));
             page->editor()->voices()->turnTo(account);
             return &p.window;
         }},
        {"no templates",
         8,
         [](Scenes &p) {
             return atDesk(p, "templates.show");
         }},
        {"my tasks",
         12,
         [](Scenes &p) -> QWidget * {
             p.fakes.tasks.add(u"t1"_s, u"回覆庫存"_s, SampleNow - 60'000);
             p.fakes.tasks.add(u"t2"_s, u"Invoice"_s).repeat = TaskRepeat::Never;
             return atDesk(p, "tasks.show");
         }},
        {"no tasks",
         10,
         [](Scenes &p) {
             return atDesk(p, "tasks.show");
         }},
        {"set-up, channel", 5, setUpAt<0>},
        {"set-up, webhook", 3, setUpAt<1>},
        {"set-up, check", 3, setUpAt<2>},
        {"set-up, looks", 3, setUpAt<3>},
    };
}

QList<Scenes::Scene> dialogs()
{
    return {
        {"versions of a template",
         4,
         [](Scenes &p) -> QWidget * {
             putTemplate(p.fakes);
             auto before = p.fakes.templates.rows.constFirst();
             p.fakes.templates.rows.first().changedAt = SampleNow;
             before.title = u"補寄"_s;
             before.changedAt = SampleNow - 60'000;
             p.fakes.templates.history.insert(before.id, {{before, UserId(), SampleNow}});
             auto *page = p.after<LibraryPage>("templates.show");
             if (!page)
                 return nullptr;
             page->list()->setCurrentIndex(page->list()->model()->index(0, 0));
             Q_EMIT page->editor()->versionsWanted(page->editor()->opened());
             return p.shown<TemplateVersions>();
         }},
        {"outbox",
         3,
         [](Scenes &p) -> QWidget * {
             for (const auto state : {SendState::Queued, SendState::Unknown, SendState::Failed})
                 putIntoOutbox(p.fakes, state);
             return p.after<OutboxPanel>("outbox.show");
         }},
        {"pins",
         2,
         [](Scenes &p) -> QWidget * {
             p.fakes.pins.list = {
                 {p.fakes.timeline.messages.at(4), p.fakes.conversations.rows.at(0).conversation}};
             p.fakes.pins.list[0].message.pinCategory = u"地址"_s;
             return p.after<PinList>("pins.show");
         }},
        {"scheduled replies",
         5,
         [](Scenes &p) -> QWidget * {
             putScheduled(p.fakes);
             return p.after<ScheduledList>("scheduled.show");
         }},
        {"palette",
         1,
         [](Scenes &p) -> QWidget * {
             return p.after<Palette>("palette.open");
         }},
        {"all keys",
         4,
         [](Scenes &p) -> QWidget * {
             return p.after<CheatSheet>("keys.show");
         }},
        {"settings, look", 4, settingsAt<0>},
        {"settings, writing", 3, settingsAt<1>},
        {"settings, window", 2, settingsAt<2>},
        {"settings, notices", 5, settingsAt<3>},
        {"settings, language", 3, settingsAt<4>},
        {"settings, keyboard", 5, settingsAt<5>},
        {"settings, name shown to customers", 4, settingsAt<7>},
        {"settings, tags", 3, settingsAt<7>},
        {"customers",
         8,
         [](Scenes &p) -> QWidget * {
             p.fakes.tags.list = {{TagId(u"t1"_s), u"春茶"_s, 3, 1}};
             return p.after<CustomerFinder>("customers.find");
         }},
        {"question",
         1,
         [](Scenes &p) -> QWidget * {
             if (!p.showDesk())
                 return nullptr;
             p.window.openLink(u"frontdesk://nonsense"_s);
             return p.shown<Question>();
         }},
        {"picture",
         8,
         [](Scenes &p) -> QWidget * {
             auto *viewer = new ImageViewer(p.theme,
                                            {p.fakes.timeline, p.fakes.media, p.pictures},
                                            p.fakes.timeline.messages.at(2),
                                            &p.window);
             viewer->show();
             return viewer;
         }},
        {"film",
         4,
         [](Scenes &p) -> QWidget * {
             const Message film = sampleMedia(u"film"_s, ContentKind::Video, 60'000);
             p.fakes.media.files.insert(film.content.media->sha, u"/file"_s);
             p.playback.play(film);
             if (!QTest::qWaitFor([&] { return p.playback.state() == Playback::State::Playing; }))
                 return nullptr;
             auto *viewer = new FilmViewer(p.theme, p.playback, &p.window);
             viewer->show();
             return viewer;
         }},
    };
}

} // namespace

const QList<Scenes::Scene> &Scenes::all()
{
    static const QList<Scene> All = pages() + dialogs() + sceneForms();
    return All;
}

Scenes::Scenes()
{
    fillSampleDesk(fakes);
    setup.health = sampleHealth();
    clock.jump(SampleNow - clock.nowMs());
    theme.applyTo(*qApp);
    window.resize(1440, 900);
}

Scenes::~Scenes()
{
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
    // What lies over the window looks at what is here, too.
    const auto above = window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *one : above) {
        if (one->isWindow())
            delete one;
    }
    window.leaveDesk();
    QApplication::setStyle(u"Fusion"_s); // ours must not outlive its theme
}

QWidget *Scenes::open(const Scene &scene)
{
    window.show();
    window.activateWindow();
    QWidget *shown = scene.open(*this);
    if (!shown || !QTest::qWaitForWindowExposed(shown->window()))
        return nullptr;
    return shown;
}

QWidget *Scenes::showDesk()
{
    window.showDesk(fakes.sources(), &setup);
    window.desk()->open(sampleConversation());
    const bool filled = isTrueSoon([this] {
        const auto *list = window.findChild<ConversationListView *>();
        const auto *talk = window.findChild<TimelineView *>();
        return list && list->model()->rowCount() == 10 && talk && talk->model()->rowCount() > 5
            && !list->selected().isEmpty();
    });
    return filled ? &window : nullptr;
}

bool Scenes::isTrueSoon(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition);
}

} // namespace Frontdesk::Test
