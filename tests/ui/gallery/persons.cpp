// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/persons.h"

#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/linkform.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"

#include <QApplication>

#include <algorithm>

namespace Frontdesk::Test {

namespace {

/// The customer of the sample conversation writes to two more accounts.
void linkSamples(FakeDesk &fakes)
{
    const PersonId person(QStringLiteral("person"));
    for (const qsizetype row : {0, 4, 9}) {
        const auto &chat = fakes.conversations.rows.at(row).conversation;
        auto &contact = fakes.contacts.contacts[chat.contact];
        contact.id = chat.contact;
        contact.account = chat.account;
        contact.person = person;
        fakes.contacts.chats.insert(chat.contact, chat);
    }
    const auto &other = fakes.conversations.rows.at(4).conversation;
    qint64 last = 0; // what is queued has no place
    for (const auto &message : std::as_const(fakes.timeline.messages))
        last = std::max(last, message.order.at);
    for (const auto &[text, before] :
         {std::pair{"沙發扶手這裡有一點脫線", 240'000}, std::pair{"想換成灰色的", 90'000}}) {
        auto message = sampleText(QStringLiteral("other-%1").arg(before),
                                  QString::fromUtf8(text),
                                  Direction::Inbound,
                                  last - before);
        message.conversation = other.id;
        message.account = other.account;
        fakes.timeline.messages.append(message);
    }
}

} // namespace

void shootPersons(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    linkSamples(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    shoot(desk, QStringLiteral("person"), {1440, 900});
    commands.run("person.whole");
    shoot(desk, QStringLiteral("person-whole"), {1440, 900});
    commands.run("person.link");
    letTimePass(std::chrono::milliseconds(50));
    if (auto *form = qobject_cast<LinkForm *>(QApplication::activePopupWidget())) {
        shoot(*form, QStringLiteral("person-link"), form->size());
        form->close();
    }
}

} // namespace Frontdesk::Test
