// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskmentions.h"

#include "core/base/clock.h"
#include "core/client/noticerules.h"
#include "ui/commands/commands.h"
#include "ui/models/workcontrol.h"
#include "ui/settings/preferences.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/shell/mentionpopup.h"
#include "ui/shell/worknews.h"

#include <QCoreApplication>

namespace Frontdesk {

MentionPopup *bindMentions(Desk &desk, Commands &commands)
{
    const auto &clock = desk.work().clock();
    const auto mayShow = [&desk, &clock](const ConversationRow &row) {
        const auto &conversation = row.conversation;
        const auto *chat = desk.chat();
        const bool isSeen = chat->isVisible() && chat->conversation() == conversation.id;
        const auto *window = desk.window();
        const bool isOpen = window->isVisible() && !window->isMinimized();
        const auto &rules = desk.preferences().notices;
        const bool breaksThrough = conversation.priority == Priority::Vip && rules.vipBreaksThrough;
        const bool quiet = !breaksThrough
            && isQuiet(rules, clock.nowMs(), QTimeZone::systemTimeZone(), conversation.account);
        return isOpen && !isSeen && !quiet;
    };
    const auto sentence = [](const Error &error) {
        return ErrorText::sentence(error);
    };
    auto *popup = new MentionPopup({desk.theme(), desk.sources(), sentence, mayShow}, desk);
    auto *watch = new WorkWatch(desk.sources(), clock, popup);
    QObject::connect(watch, &WorkWatch::told, popup, [popup, &clock](QList<WorkNews> news) {
        // What was missed stands in the list of notices: it must not cover the window one by one.
        news.removeIf([&clock](const WorkNews &one) { return clock.nowMs() - one.at > NewsMs; });
        popup->take(news);
    });
    QObject::connect(popup, &MentionPopup::openRequested, &desk, &Desk::openAt);
    commands.bind(
        "mention.answer",
        &desk,
        [popup] { popup->beginAnswer(); },
        [popup] {
            return popup->isAsking()
                ? QString()
                : QCoreApplication::translate("Frontdesk::Commands", "Nobody asks for you");
        });
    return popup;
}

} // namespace Frontdesk
