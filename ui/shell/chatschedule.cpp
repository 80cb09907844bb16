// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatschedule.h"

#include "core/client/accountsource.h"
#include "core/client/conversationactions.h"
#include "core/client/scheduledsource.h"
#include "core/domain/quickreplies.h"
#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/timechooser.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/errortext.h"
#include "ui/shell/schedulebar.h"
#include "ui/shell/scheduleeditor.h"
#include "ui/widgets/iconbutton.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

struct ChatScheduleWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ChatSchedule)
};

ReplyWay laterAt(ScheduledSource &scheduled, Composer &composer, qint64 at)
{
    return [&scheduled, &composer, at](const ConversationId &conversation,
                                       const QList<Content> &bubbles,
                                       const MessageId &quotes,
                                       const QList<TemplateId> &templates) {
        ScheduleWish wish;
        wish.conversation = conversation;
        wish.at = at;
        wish.bubbles = bubbles;
        wish.quotes = quotes;
        wish.templates = templates;
        return whenDone(scheduled.put(wish),
                        &composer,
                        [](const Result<ScheduleId> &kept) -> Result<QList<MessageId>> {
                            if (!kept)
                                return kept.error();
                            return QList<MessageId>();
                        });
    };
}

/// What stops a reply stops it before a time is asked for.
void askForTime(const ChatScheduleParts &parts, Composer &composer)
{
    if (!composer.mayGo())
        return;
    auto *form = new ScheduleForm(parts.theme, parts.clock, &composer);
    QObject::connect(form,
                     &ScheduleForm::accepted,
                     &composer,
                     [&scheduled = parts.sources.scheduled, &composer](qint64 at) {
                         composer.sendBy(laterAt(scheduled, composer, at));
                         composer.edit()->setFocus(Qt::OtherFocusReason);
                     });
    form->popUpOver(composer.mapToGlobal(QPoint(composer.width(), 0)));
}

} // namespace

void recallScheduled(const DeskSources &sources, ChatPane &chat, const ScheduledReply &reply)
{
    auto *composer = chat.composer();
    const bool isHere = composer->target().conversation == reply.send.conversation;
    QStringList texts;
    QList<Content> others;
    QList<Content> said;
    for (const auto &bubble : reply.send.bubbles)
        said.append(bubble.content);
    Content buttons;
    buttons.quickReplies = quickRepliesOf(said);
    for (auto &content : said) {
        content.quickReplies.clear();
        if (content.kind == ContentKind::Text)
            texts.append(content.text);
        else
            others.append(content);
    }
    if (!buttons.quickReplies.isEmpty())
        others.append(buttons);
    if (!others.isEmpty() && !(isHere && composer->addBubbles(others)))
        return composer->showProblem(
            reply.send.conversation,
            ChatScheduleWords::tr(
                "Open the chat and make room for what is attached, then cancel."));
    const auto remove = [&scheduled = sources.scheduled, reply] {
        const auto gone =
            reply.refusal ? scheduled.dismiss(reply.refused) : scheduled.remove(reply.send.id);
        gone.ignore(); // it stays where it is then, and its words are there twice
    };
    if (isHere) {
        composer->giveBack(reply.send.conversation,
                           texts.join(u'\n'),
                           ChatScheduleWords::tr("Not scheduled any more"));
        return remove();
    }
    auto &actions = sources.actions;
    whenDone(actions.draft(reply.send.conversation),
             composer,
             [&actions, composer, reply, texts, remove](const Result<QString> &draft) {
                 auto parts = texts;
                 if (draft && !draft->isEmpty())
                     parts.append(*draft);
                 whenDone(actions.keepDraft(reply.send.conversation, parts.join(u'\n')),
                          composer,
                          [remove](const Result<> &kept) {
                              if (kept)
                                  remove();
                          });
             });
}

ScheduleBar *
bindSchedule(const ChatScheduleParts &parts, ChatPane &chat, QWidget &owner, Commands &commands)
{
    auto *composer = chat.composer();
    auto &scheduled = parts.sources.scheduled;
    auto *bar = new ScheduleBar(parts.theme, {parts.clock, scheduled, parts.sources.accounts});
    composer->addBar(bar);
    QObject::connect(composer, &Composer::targetChanged, bar, &ScheduleBar::setConversation);
    bar->setConversation(composer->target().conversation);
    const auto ask = [parts, composer] {
        askForTime(parts, *composer);
    };
    commands.bind("reply.schedule", &owner, ask, [composer] {
        return composer->isLive()
            ? QString()
            : QCoreApplication::translate("Frontdesk::Commands", "No reply is written here");
    });
    auto *later = new IconButton(
        parts.theme, QStringLiteral("calendar"), ChatScheduleWords::tr("Send later"));
    QObject::connect(later, &IconButton::clicked, composer, ask);
    composer->addTool(later);
    const auto tellKey = [later, &commands] {
        later->setKey(commands.keyOf(u"reply.schedule"));
    };
    QObject::connect(&commands, &Commands::keysChanged, later, tellKey);
    tellKey();
    QObject::connect(bar, &ScheduleBar::editWanted, bar, [parts, bar](const ScheduledReply &reply) {
        auto *editor = new ScheduleEditor(parts.theme,
                                          parts.clock,
                                          parts.sources.scheduled,
                                          parts.sources.accounts.accounts(),
                                          reply,
                                          bar->window());
        editor->open();
    });
    QObject::connect(
        bar, &ScheduleBar::sendWanted, composer, [&scheduled, composer](const ScheduledReply &one) {
            whenDone(scheduled.sendNow(one.send.id), composer, [composer](const Result<> &done) {
                if (!done)
                    composer->showProblem(ErrorText::sentence(done.error()));
            });
        });
    QObject::connect(bar,
                     &ScheduleBar::cancelWanted,
                     composer,
                     [sources = parts.sources, &chat](const ScheduledReply &reply) {
                         recallScheduled(sources, chat, reply);
                     });
    QObject::connect(
        bar, &ScheduleBar::allWanted, &commands, [&commands] { commands.run(u"scheduled.show"); });
    return bar;
}

} // namespace Frontdesk
