// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/picturecache.h"
#include "ui/models/workcontrol.h"

#include <QSignalSpy>

namespace Frontdesk::Test {

/// The list of the sample desk, shown.
struct InboxFixture {
    /// @p more: conversations beside the sample's, below them.
    explicit InboxFixture(int more = 0)
    {
        fillSampleDesk(desk);
        for (int i = 0; i < more; ++i) {
            auto row = desk.conversations.rows.constFirst();
            row.conversation.id = ConversationId(QStringLiteral("more-%1").arg(i));
            row.conversation.lastOrder = {SampleNow / 2 - i, 1};
            desk.conversations.rows.append(row);
        }
        clock.jump(SampleNow - clock.nowMs());
        desk.work.me = desk.link.user.id;
        pane.resize(348, 700);
        pane.show();
        QSignalSpy loaded(&model, &ConversationListModel::loaded);
        model.show({});
        loaded.wait();
    }

    template <typename Widget>
    Widget *named(const QString &text)
    {
        const auto all = pane.findChildren<Widget *>();
        for (auto *one : all) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
    ConversationId idAt(int row) const
    {
        return ConversationId(
            model.index(row).data(ConversationListModel::ConversationIdRole).toString());
    }

    FakeDesk desk;
    FixedClock clock;
    Theme theme;
    PictureCache pictures{desk.media};
    ConversationListModel model{desk.conversations, desk.accounts, clock};
    WorkControl control{{desk.work, model, desk.accounts, desk.link, clock}};
    InboxPane pane{theme, clock, model, desk.accounts, pictures, control, [](const Error &error) {
                       return error.code;
                   }};
};

} // namespace Frontdesk::Test
