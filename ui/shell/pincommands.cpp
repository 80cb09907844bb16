// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pincommands.h"

#include "core/client/desksources.h"
#include "ui/commands/commands.h"
#include "ui/conversation/pinform.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/desk.h"
#include "ui/shell/ownpins.h"
#include "ui/shell/workcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

using Ids = QList<ConversationId>;

constexpr int PinsAsked = 8; // the first page brings all pins, whatever is asked for

/// Of pins that stand on top, the most used first; mine and the team's alike.
QStringList categoriesIn(const QList<ConversationRow> &rows)
{
    QHash<QString, int> counts;
    for (const auto &row : rows) {
        if (!row.mark.pinCategory.isEmpty())
            ++counts[row.mark.pinCategory];
        if (!row.conversation.pinCategory.isEmpty())
            ++counts[row.conversation.pinCategory];
    }
    auto names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names;
}

struct PinTexts {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::PinCommands)
};

PinForm::Words wordsFor(bool forTeam)
{
    auto words = PinForm::ofMessage();
    words.name = forTeam ? PinTexts::tr("Pin for the team") : PinTexts::tr("Pin for me");
    words.example = PinTexts::tr("Regulars, this week, to call…");
    return words;
}

/// Below the row, where the list shows it.
QPoint placeIn(const ConversationListView &view)
{
    const auto row = view.visualRect(view.currentIndex());
    const auto shown = row.intersected(view.viewport()->rect());
    return view.viewport()->mapToGlobal(shown.isEmpty() ? QPoint(0, 0)
                                                        : QPoint(shown.left(), shown.bottom()));
}

void askOn(Desk &desk, const Ids &ids, bool forTeam)
{
    auto *view = desk.inbox()->view();
    askPinCategory({desk.theme(), desk.work(), desk.sources().conversations, *view, placeIn(*view)},
                   ids,
                   forTeam);
}

void bindWays(Desk &desk, Commands &commands)
{
    auto *pins = new OwnPins(desk.sources().conversations, &desk);
    int number = 0;
    for (const char *name : {"pinned.first",
                             "pinned.second",
                             "pinned.third",
                             "pinned.fourth",
                             "pinned.fifth",
                             "pinned.sixth",
                             "pinned.seventh",
                             "pinned.eighth"}) {
        commands.bind(
            name,
            &desk,
            [&desk, pins, number] { desk.open(pins->at(number)); },
            [pins, number] {
                return pins->at(number).isNull() ? QCoreApplication::translate(
                           "Frontdesk::Commands", "There are not so many pins")
                                                 : QString();
            });
        ++number;
    }
}

} // namespace

void askPinCategory(const PinPlace &place, const Ids &conversations, bool forTeam)
{
    if (conversations.isEmpty())
        return;
    whenDone(place.conversations.page({}, {}, PinsAsked),
             &place.over,
             [place, conversations, forTeam](const Result<ConversationPage> &page) {
                 auto *form = new PinForm(place.theme,
                                          wordsFor(forTeam),
                                          page ? categoriesIn(page->rows) : QStringList(),
                                          &place.over);
                 QObject::connect(form,
                                  &PinForm::accepted,
                                  &place.work,
                                  [work = &place.work, conversations, forTeam](const auto &name) {
                                      if (forTeam)
                                          work->pinForTeam(conversations, name);
                                      else
                                          work->pinAs(conversations, name);
                                  });
                 form->popUpAt(place.at);
             });
}

void bindPins(Desk &desk, Commands &commands)
{
    auto *work = &desk.work();
    const auto bind = [&](const char *name, auto deed) {
        commands.bind(
            name,
            &desk,
            [&desk, deed] { deed(targetsOf(desk)); },
            [&desk] { return withoutTargets(desk); });
    };
    bind("conversation.pin", [work](const Ids &ids) { work->togglePinned(ids); });
    bind("conversation.pin-as", [&desk](const Ids &ids) { askOn(desk, ids, false); });
    bind("conversation.pin-team", [&desk, work](const Ids &ids) {
        if (work->arePinnedForTeam(ids))
            work->unpinForTeam(ids);
        else
            askOn(desk, ids, true);
    });
    QObject::connect(work,
                     &WorkControl::categoryWanted,
                     &desk,
                     [&desk](const auto &ids, bool team) { askOn(desk, ids, team); });
    bindWays(desk, commands);
}

} // namespace Frontdesk
