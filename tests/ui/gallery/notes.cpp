// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/notes.h"

#include "core/base/clock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/contact/tagform.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/templates/quickreplyedits.h"
#include "ui/widgets/momentform.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace Frontdesk::Test {

namespace {

constexpr qint64 NoteHour = 3'600'000;

Content notedFile(ContentKind kind, const char *name)
{
    Content content;
    content.kind = kind;
    content.media = readyMedia(QStringLiteral("noted-") + QString::fromUtf8(name));
    content.media->fileName = QString::fromUtf8(name);
    content.media->size = 1'240'000;
    content.media->width = 640;
    content.media->height = 400;
    return content;
}

QList<QuickReply> sampleButtons()
{
    return {{QStringLiteral("今天下午"), QuickAction::Say, QStringLiteral("今天下午")},
            {QStringLiteral("明天上午"), QuickAction::Say, QStringLiteral("明天上午")},
            {QStringLiteral("選日期"),
             QuickAction::PickTime,
             QStringLiteral("day"),
             {},
             QStringLiteral("date")},
            {QStringLiteral("傳送位置"), QuickAction::Location},
            {QStringLiteral("Ask us something else"), QuickAction::Say, QStringLiteral("?")}};
}

void fillNotes(FakeDesk &fakes, qint64 now)
{
    const auto chat = sampleConversation();
    const auto find = [&](const ConversationRow &row) {
        return row.conversation.id == chat;
    };
    const auto &rows = fakes.conversations.rows;
    const auto conversation = std::find_if(rows.cbegin(), rows.cend(), find)->conversation;
    const auto say = [&](const char *id, Direction direction, const Content &content, qint64 ago) {
        Message message;
        message.id = MessageId(QString::fromLatin1(id));
        message.conversation = chat;
        message.account = conversation.account;
        message.direction = direction;
        message.state = direction == Direction::Outbound ? SendState::Accepted : SendState::None;
        message.content = content;
        message.order = {now - ago, 1};
        message.arrivedAt = now - ago;
        message.author = UserId(QStringLiteral("Ben"));
        message.ver = 1;
        fakes.timeline.put(message);
        return message;
    };
    auto picture = notedFile(ContentKind::Image, "貨架.png");
    picture.text = QStringLiteral("倉庫還有三盒，先留兩盒給她。");
    QList<Message> files{
        say("n1", Direction::Note, picture, 90'000),
        say("n2", Direction::Note, notedFile(ContentKind::File, "報價單-2026-05.pdf"), 80'000)};
    auto waiting = notedFile(ContentKind::Audio, "通話.m4a");
    waiting.media->state = MediaState::Pending;
    waiting.media->durationMs = 42'000;
    files.append(say("n3", Direction::Note, waiting, 70'000));
    Content question;
    question.text = QStringLiteral("請問什麼時候方便送貨呢？");
    question.quickReplies = sampleButtons();
    say("q1", Direction::Outbound, question, 60'000);
    fakes.contacts.files.insert(conversation.contact, files);

    ClosedPeriods closed;
    closed.isWhole = false;
    for (int i = 0; i < 5; ++i) {
        ClosedPeriod period;
        period.conversation = chat;
        period.account = i == 1 ? rows.at(3).conversation.account : conversation.account;
        period.begunAt = now - (i + 1) * 300 * NoteHour;
        period.closing.id = MessageId(QStringLiteral("line%1").arg(i));
        period.closing.order = {period.begunAt + (i % 2) * 50 * NoteHour, 1};
        period.handledBy = UserId(i == 0 ? QStringLiteral("Ben") : QStringLiteral("Mei"));
        period.last.id = MessageId(QStringLiteral("said%1").arg(i));
        period.last.content.text = i == 1
            ? QStringLiteral("ありがとうございました、届きました。")
            : QStringLiteral("謝謝，已經收到退款了，下次再跟你們買！");
        closed.periods.append(period);
    }
    fakes.contacts.closed.insert(conversation.contact, closed);
}

} // namespace

void shootNotes(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillNotes(fakes, clock.nowMs());
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    desk.show();
    letTimePass(std::chrono::milliseconds(100));
    Content buttons;
    buttons.quickReplies = sampleButtons();
    desk.composer()->addBubbles({buttons});
    desk.composer()->edit()->setPlainText(QStringLiteral("好的，我們幫您安排。"));
    shoot(desk, QStringLiteral("notes-chat"), {1440, 1300});
    desk.chat()->toggleNote();
    auto *pad = desk.chat()->notePad();
    pad->files()->add(notedFile(ContentKind::Image, "貨架.png"));
    pad->files()->add(notedFile(ContentKind::File, "報價單.pdf"));
    pad->setDue(clock.nowMs() + 20 * NoteHour);
    pad->edit()->setPlainText(QStringLiteral("@Nok 倉庫還有三盒，先留兩盒"));
    shoot(desk, QStringLiteral("notes-pad"), {1024, 768});

    auto *edits = new QuickReplyEdits(theme);
    edits->setButtons(sampleButtons());
    const QPointer<QWidget> shown(edits);
    shoot(*edits, QStringLiteral("notes-quick-replies"), {420, edits->sizeHint().height()});
    delete shown;

    const TagForm::Words words{clock, [](const Error &error) { return error.code; }, {}};
    const QPointer<TagForm> form(new TagForm(
        theme, fakes.tags, fakes.contacts, {ContactId(QStringLiteral("x"))}, words, &desk));
    form->span()->setCurrentIndex(form->span()->count() - 1);
    form->end()->edit()->insert(QStringLiteral("24 Dec 18:00"));
    shoot(*form, QStringLiteral("notes-tag-end"), form->sizeHint());
    delete form;
}

} // namespace Frontdesk::Test
