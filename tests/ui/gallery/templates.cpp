// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/templates.h"

#include "tests/support/waiting.h"
#include "tests/ui/gallery/pictures.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/deskpages.h"
#include "ui/templates/accountvoices.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/suggestionstrip.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templateversions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QListWidget>
#include <QTest>

namespace Frontdesk::Test {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize ShotSize(1440, 900);

ReplyTemplate &addTemplate(FakeDesk &fakes,
                           const QString &code,
                           const QString &title,
                           const QString &folder,
                           const QStringList &texts)
{
    ReplyTemplate one;
    one.id = TemplateId(code);
    one.code = code;
    one.title = title;
    one.folder = folder;
    one.scope = TemplateScope::Organisation;
    for (const auto &text : texts) {
        Content content;
        content.text = text;
        one.bubbles.append(content);
    }
    fakes.templates.rows.append(one);
    fakes.templates.uses.insert(
        one.id,
        {one.id, int(title.size() * 7 % 60), SampleNow - qint64(texts.size()) * 90'000'000, 0});
    return fakes.templates.rows.last();
}

void fillLibrary(FakeDesk &fakes)
{
    auto &damaged = addTemplate(fakes,
                                u"bjpei"_s,
                                u"補寄賠償・外盒壓損"_s,
                                u"物流/破損"_s,
                                {u"{{contact.name|您}}您好，真的很抱歉，外盒在運送途中受損。"_s,
                                 u"我們會在 {{送達日}} 前補寄新的給您，原品不用寄回 🙏"_s});
    Content picture;
    picture.kind = ContentKind::Image;
    for (const auto &message : std::as_const(fakes.timeline.messages)) {
        if (message.content.kind == ContentKind::Image && message.content.media)
            picture.media = message.content.media;
    }
    if (picture.media)
        damaged.bubbles.insert(1, picture);
    addTemplate(fakes,
                u"baojia"_s,
                u"報價單與付款方式"_s,
                u"付款"_s,
                {u"您好，附上報價單，匯款後請告知末五碼。"_s, u"報價 {{date+7}} 前有效。"_s});
    addTemplate(fakes,
                u"busyjp"_s,
                u"ただいま混み合っております"_s,
                u"あいさつ"_s,
                {u"順番にご案内しております。少々お待ちください。"_s});
    addTemplate(fakes,
                u"backjob"_s,
                u"จัดส่งสินค้าทดแทนภายใน 2 วัน"_s,
                u"จัดส่ง"_s,
                {u"ขออภัยค่ะ ทางร้านจะส่งชิ้นใหม่ให้ภายใน {{date+2}}"_s, u"ขอบคุณค่ะ 🙏"_s});
    addTemplate(fakes,
                u"hours"_s,
                u"Opening hours"_s,
                u"物流"_s,
                {u"We are open from 10:00 to 19:00, {{contact.name|dear customer}}."_s})
        .scope = TemplateScope::Mine;
    addTemplate(
        fakes, u"xiexie"_s, u"謝謝光臨"_s, u"あいさつ"_s, {u"謝謝您，{{agent.name}} 敬上"_s});
    Q_EMIT fakes.templates.changed();
}

void type(QWidget &field, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&field, &event);
    }
}

void press(QWidget &field, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &event);
}

void shootCard(Desk &desk, TemplateEditor &editor, const Shoot &shoot)
{
    ReplyTemplate one;
    one.title = u"茶具組"_s;
    one.scope = TemplateScope::Organisation;
    const CardFace set{u"https://shop.example/set.jpg"_s,
                       u"春茶茶具組"_s,
                       u"兩個杯子和一個壺，附提袋。{{contact.name}} 專屬價 NT$1,280"_s,
                       {{CardButton::Does::Open, u"立即訂購"_s, u"https://shop.example/set"_s},
                        {CardButton::Does::Say, u"我想問問題"_s, u"我想問茶具組"_s}}};
    one.bubbles = {cardContent({u"春茶茶具組"_s, {set}})};
    editor.show(one);
    shoot(desk, u"templates-card"_s, ShotSize);
    auto other = set;
    other.title = u"保溫瓶"_s;
    one.bubbles = {cardContent({u"春茶"_s, {set, other, set}})};
    editor.show(one);
    shoot(desk, u"templates-carousel"_s, ShotSize);
}

void shootVersions(Desk &desk, FakeDesk &fakes, const Shoot &shoot)
{
    auto one = fakes.templates.rows.constFirst();
    auto before = one;
    before.bubbles[0].text = u"{{contact.name|您}}您好，抱歉，外盒在運送途中壓壞了。"_s;
    before.changedBy = UserId(u"Ben"_s);
    before.changedAt = SampleNow - 90'000'000;
    before.ver = -1;
    fakes.templates.history.insert(one.id, {{before, UserId(u"Amy"_s), SampleNow}});
    one.changedBy = UserId(u"Amy"_s);
    one.changedAt = SampleNow - 60'000;
    auto *library = desk.pages()->library();
    Q_EMIT library->editor()->versionsWanted(one);
    auto *versions = library->findChild<TemplateVersions *>();
    if (!versions || !QTest::qWaitFor([&] { return versions->list()->count() == 2; }))
        return;
    shoot(*versions, u"templates-versions"_s, versions->size());
    versions->close();
}

} // namespace

void shootTemplates(Theme &theme, const Clock &clock, const QString &pictures, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fakes.link.user.name = u"Amy Lin"_s;
    drawSamplePictures(fakes.media, pictures);
    fillLibrary(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    desk.resize(ShotSize);
    desk.show();
    desk.activateWindow();
    auto &edit = *desk.composer()->edit();
    if (!QTest::qWaitFor([&] { return edit.isVisible(); }))
        return;
    letTimePass(std::chrono::milliseconds(300));
    edit.setFocus();
    edit.clear();
    type(edit, u"語安您好 /bj"_s);
    shoot(desk, u"templates-slash"_s, ShotSize);
    press(edit, Qt::Key_Escape);
    edit.clear();
    type(edit, u"/qqq"_s);
    shoot(desk, u"templates-none"_s, ShotSize);
    press(edit, Qt::Key_Escape);
    edit.clear();
    type(edit, u"/xiexie"_s);
    press(edit, Qt::Key_Return);
    type(edit, u" {{送達日}} "_s);
    type(edit, u"/bjpei"_s);
    press(edit, Qt::Key_Return);
    press(edit, Qt::Key_Return);
    shoot(desk, u"templates-unfilled"_s, ShotSize);
    edit.clear();
    fakes.suggestions.rows.insert(sampleConversation(),
                                  {{TemplateId(u"bjpei"_s), 0, {u"外盒壓壞了"_s}, 14},
                                   {TemplateId(u"baojia"_s), 0, {u"多少錢"_s}, 6},
                                   {TemplateId(u"backjob"_s), 0, {}, 3}});
    Q_EMIT fakes.suggestions.changed({});
    const auto *strip = desk.composer()->findChild<SuggestionStrip *>();
    if (!strip || !QTest::qWaitFor([&] { return strip->isVisible(); }))
        return;
    shoot(desk, u"templates-suggested"_s, ShotSize);
    desk.showTemplates();
    auto *list = desk.pages()->library()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString().startsWith(u"補寄"))
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    shoot(desk, u"templates-library"_s, ShotSize);
    auto &editor = *desk.pages()->library()->editor();
    editor.voices()->turnTo(fakes.accounts.list.constFirst().id);
    editor.bubbles()->write(u"（台北店）"_s);
    shoot(desk, u"templates-account"_s, ShotSize);
    shootCard(desk, editor, shoot);
    shootVersions(desk, fakes, shoot);
}

} // namespace Frontdesk::Test
