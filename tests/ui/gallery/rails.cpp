// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/rails.h"

#include "core/base/clock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/inbox/inboxpane.h"
#include "ui/paper/paperdialog.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/shell/errortext.h"

namespace Frontdesk::Test {

namespace {

void fillViews(FakeDesk &fakes)
{
    const UserId me(QStringLiteral("me"));
    fakes.views.list = {{ViewId(QStringLiteral("v1")),
                         QStringLiteral("VIP 超過五分鐘"),
                         QStringLiteral("is:vip"),
                         me,
                         false,
                         1,
                         1},
                        {ViewId(QStringLiteral("v2")),
                         QStringLiteral("ลูกค้าที่รอคำตอบนานกว่าหนึ่งชั่วโมง"),
                         QStringLiteral("is:unanswered"),
                         me,
                         false,
                         2,
                         1}};
    fakes.views.counts = {{QStringLiteral("is:vip"), {7, false}},
                          {QStringLiteral("is:unanswered"), {9'999, true}}};
}

} // namespace

void shootRails(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    fillViews(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    auto filter = desk.inbox()->filter();
    filter.query = QStringLiteral("is:vip");
    desk.inbox()->apply(filter);
    shoot(desk, QStringLiteral("rail-view"), {1440, 900});
    desk.showTemplates();
    shoot(desk, QStringLiteral("rail-page"), {1440, 900});
    desk.open(sampleConversation());
    desk.chat()->toggleNote();
    shoot(desk, QStringLiteral("rail-narrow"), {1024, 768});
    PaperFacts facts;
    facts.customer = QStringLiteral("張語安");
    facts.printedAt = clock.nowMs();
    PaperDialog dialog(
        theme,
        {fakes.timeline, fakes.media, fakes.actions},
        sampleConversation(),
        facts,
        [](const Error &error) { return ErrorText::sentence(error); },
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(dialog, QStringLiteral("paper"), dialog.sizeHint());
}

} // namespace Frontdesk::Test
