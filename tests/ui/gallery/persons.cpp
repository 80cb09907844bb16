// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/persons.h"

#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/companyform.h"
#include "ui/contact/linkform.h"
#include "ui/contact/linkquestion.h"
#include "ui/contact/linksteps.h"
#include "ui/contact/personhints.h"
#include "ui/shell/accountcard.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/widgets/button.h"

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

/// What may be the same person, fields that differ, and a company.
void suggestSamples(FakeDesk &fakes)
{
    const auto &one = fakes.conversations.rows.at(0).conversation;
    const auto &other = fakes.conversations.rows.at(6).conversation;
    Attribute phone;
    phone.id = AttributeId(QStringLiteral("phone"));
    phone.name = QStringLiteral("手機");
    Attribute level;
    level.id = AttributeId(QStringLiteral("level"));
    level.name = QStringLiteral("會員等級");
    fakes.attributes.list = {phone, level};
    fakes.companies.list = {{CompanyId(QStringLiteral("k1")),
                             QStringLiteral("晴葉加盟 信義店"),
                             QStringLiteral("TP-017"),
                             QStringLiteral("週一公休，送貨走後門。")}};
    const UserId amy(QStringLiteral("Amy"));
    const auto fill = [&](const Conversation &chat, const QString &number, qint64 age) {
        auto &contact = fakes.contacts.contacts[chat.contact];
        contact.id = chat.contact;
        contact.account = chat.account;
        contact.displayName = chat.title;
        contact.language = QStringLiteral("zh-TW");
        contact.friendState = FriendState::Friend;
        contact.friendSince = SampleNow - 90LL * 24 * 3'600'000;
        contact.profileAt = SampleNow - 3LL * 24 * 3'600'000;
        contact.values = {{phone.id, number, {}, amy, SampleNow - age}};
        fakes.contacts.chats.insert(chat.contact, chat);
    };
    fill(one, QStringLiteral("0912 345 678"), 3'600'000);
    fill(other, QStringLiteral("+886 912-345-678"), 50'000'000);
    fakes.contacts.contacts[one.contact].company = CompanyId(QStringLiteral("k1"));
    auto &linked = fakes.contacts.contacts[fakes.conversations.rows.at(4).conversation.contact];
    linked.values = {{level.id, QStringLiteral("金卡"), {}, amy, SampleNow - 7'000'000}};
    fakes.contacts.hints[one.contact] = {{other.contact, {LinkReason::Phone, LinkReason::Picture}}};
    fakes.contacts.history = {{PersonStep::Kind::Link,
                               one.contact,
                               linked.id,
                               amy,
                               SampleNow - 7'000'000,
                               {LinkReason::Member},
                               LinkId(QStringLiteral("l"))}};
}

} // namespace

void shootPersons(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    linkSamples(fakes);
    suggestSamples(fakes);
    DeskState state;
    state.conversation = sampleConversation();
    Commands commands;
    Desk desk(theme, clock, fakes.sources(), state);
    KeyDispatcher keys(desk, commands);
    bindDesk(desk, commands, keys);
    shoot(desk, QStringLiteral("person"), {1440, 900});
    letTimePass(std::chrono::milliseconds(400)); // suggestions are asked for after a moment
    shoot(desk, QStringLiteral("person-hints"), {1440, 1300});
    if (auto *link = desk.findChild<PersonHints *>()->findChild<Button *>())
        link->click();
    letTimePass(std::chrono::milliseconds(50));
    if (auto *question = desk.findChild<LinkQuestion *>()) {
        shoot(*question, QStringLiteral("person-question"), question->sizeHint());
        question->reject();
    }
    commands.run("person.steps");
    letTimePass(std::chrono::milliseconds(50));
    if (auto *steps = qobject_cast<LinkSteps *>(QApplication::activePopupWidget())) {
        shoot(*steps, QStringLiteral("person-steps"), steps->size());
        steps->close();
    }
    commands.run("company.choose");
    letTimePass(std::chrono::milliseconds(50));
    if (auto *form = qobject_cast<CompanyForm *>(QApplication::activePopupWidget())) {
        shoot(*form, QStringLiteral("company-form"), form->size());
        form->close();
    }
    commands.run("account.about");
    letTimePass(std::chrono::milliseconds(50));
    if (auto *card = desk.findChild<AccountCard *>()) {
        shoot(*card, QStringLiteral("account-card"), card->sizeHint());
        card->accept();
    }
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
