// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personlinks.h"

#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "core/client/wholetimeline.h"
#include "ui/commands/commands.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/linkform.h"
#include "ui/contact/linkquestion.h"
#include "ui/contact/linksteps.h"
#include "ui/contact/personhints.h"
#include "ui/contact/personsection.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/theme/textblock.h"

#include <algorithm>

namespace Frontdesk {

PersonLinks::PersonLinks(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_section(new PersonSection(
          desk.theme(), desk.work().clock(), desk.sources().contacts, desk.sources().accounts))
    , m_hints(new PersonHints(
          {desk.theme(), desk.sources().contacts, desk.sources().accounts, desk.pictures()}))
{
    auto *panel = desk.panel();
    panel->addSection(m_section);
    panel->addSection(m_hints);
    connect(panel, &ContactPanel::customerShown, m_hints, &PersonHints::showContact);
    connect(m_hints, &PersonHints::linkRequested, this, &PersonLinks::askToLink);
    connect(m_hints, &PersonHints::apartRequested, this, &PersonLinks::keepApart);
    connect(m_section, &PersonSection::stepsRequested, this, &PersonLinks::showSteps);
    connect(panel, &ContactPanel::customerShown, this, &PersonLinks::take);
    connect(m_section, &PersonSection::chatChosen, &desk, &Desk::open);
    connect(m_section, &PersonSection::linkRequested, this, &PersonLinks::link);
    connect(m_section, &PersonSection::wholeRequested, this, &PersonLinks::showWhole);
    connect(m_section, &PersonSection::changed, this, &PersonLinks::joinChats);
    connect(m_section, &PersonSection::unlinkRequested, this, [this](const ContactId &contact) {
        takeOut(contact, m_section->contact());
    });
    connect(&desk.sources().conversations,
            &ConversationSource::rowsChanged,
            m_section,
            [this](const QList<ConversationRow> &rows) {
                for (const auto &row : rows)
                    m_section->takeChat(row.conversation);
            });
    take(panel->customer());
    m_hints->showContact(panel->customer());
}

/// Whoever goes on to another account of the same person goes on in the timeline of all.
void PersonLinks::take(const ContactId &customer)
{
    if (!m_joined.contains(m_desk.chat()->conversation())) {
        m_isWhole = false;
        joinChats();
    }
    m_section->showContact(customer);
}

void PersonLinks::link()
{
    if (!obstacleToLink().isEmpty())
        return;
    QSet<ContactId> without{m_section->contact()};
    for (const auto &one : m_section->others())
        without.insert(one.id);
    const auto &sources = m_desk.sources();
    auto *form =
        new LinkForm({m_desk.theme(), m_desk.work().clock(), sources.names, sources.accounts},
                     without,
                     m_desk.panel()->customerName(),
                     &m_desk);
    connect(form, &LinkForm::chosen, this, [this](const Conversation &chat) {
        askToLink(chat.contact, {});
    });
    const bool isInSight = m_section->isVisible();
    form->popUpBelow(isInSight ? m_section->linkButton() : m_desk.inbox()->viewsButton());
}

/// Both are read anew: what is decided is decided on what stands there.
void PersonLinks::askToLink(const ContactId &other, const QList<LinkReason> &reasons)
{
    auto &contacts = m_desk.sources().contacts;
    whenDone(contacts.contact(m_section->contact()),
             this,
             [this, &contacts, other, reasons](const Result<Contact> &one) {
                 if (!one)
                     return tell(one.error());
                 whenDone(contacts.contact(other),
                          this,
                          [this, one = *one, reasons](const Result<Contact> &found) {
                              if (!found)
                                  return tell(found.error());
                              ask(one, *found, reasons);
                          });
             });
}

void PersonLinks::ask(const Contact &one, const Contact &other, const QList<LinkReason> &reasons)
{
    const auto &sources = m_desk.sources();
    const auto side = [&](const Contact &contact) {
        return LinkQuestion::Side{contact,
                                  sources.accounts.account(contact.account).value_or(Account()),
                                  nameOf(contact)};
    };
    auto *question = new LinkQuestion(m_desk.theme(),
                                      {side(one),
                                       side(other),
                                       reasons,
                                       differencesOf(one, other, sources.attributes.attributes()),
                                       [&accounts = sources.accounts](const UserId &id) {
                                           return id.isNull() ? QString() : accounts.userName(id);
                                       },
                                       m_desk.work().clock().nowMs()},
                                      &m_desk);
    connect(question, &LinkQuestion::accepted, this, [=, this, one = one.id, other = other.id] {
        keepLink(one, other, question->grounds());
    });
    question->open();
}

void PersonLinks::keepLink(const ContactId &one, const ContactId &other, const LinkGrounds &grounds)
{
    auto &contacts = m_desk.sources().contacts;
    whenDone(contacts.link(one, other, grounds),
             this,
             [this, &contacts, one, other](const Result<LinkId> &made) {
                 if (!made)
                     return tell(made.error());
                 m_desk.work().offerUndo(tr("Customers linked"),
                                         [&contacts, link = *made, one, other] {
                                             return contacts.takeBack(link, one, other);
                                         });
             });
}

void PersonLinks::keepApart(const ContactId &other)
{
    auto &contacts = m_desk.sources().contacts;
    const auto one = m_section->contact();
    whenDone(contacts.setApart(one, other, true),
             this,
             [this, &contacts, one, other](const Result<> &kept) {
                 if (!kept)
                     return tell(kept.error());
                 m_desk.work().offerUndo(tr("Not suggested again"), [&contacts, one, other] {
                     return contacts.setApart(one, other, false);
                 });
             });
}

void PersonLinks::takeBack(const PersonStep &step)
{
    auto &contacts = m_desk.sources().contacts;
    whenDone(
        contacts.takeBack(step.link, step.contact, step.other), this, [this](const Result<> &kept) {
            if (!kept)
                tell(kept.error());
        });
}

void PersonLinks::showSteps()
{
    if (!obstacleToLink().isEmpty())
        return;
    const auto &sources = m_desk.sources();
    auto *steps = new LinkSteps({m_desk.theme(),
                                 m_desk.work().clock(),
                                 sources.contacts,
                                 sources.accounts,
                                 [](const Error &error) {
                                     return ErrorText::sentence(error);
                                 }},
                                m_section->contact(),
                                &m_desk);
    connect(steps, &LinkSteps::takeBackRequested, this, &PersonLinks::takeBack);
    const bool isInSight = m_section->stepsButton().isVisible();
    steps->popUpBelow(isInSight ? m_section->stepsButton() : m_desk.inbox()->viewsButton());
}

QString PersonLinks::nameOf(const Contact &contact) const
{
    const auto name = withoutBidiControls(contact.displayName).simplified();
    if (!name.isEmpty())
        return name;
    return contact.id == m_section->contact() ? m_desk.panel()->customerName() : tr("the customer");
}

void PersonLinks::unlink()
{
    if (obstacleToUnlink().isEmpty())
        takeOut(m_section->contact(), m_section->others().constFirst().id);
}

/// The way back links it with one of those who stay, and so with all of them.
void PersonLinks::takeOut(const ContactId &contact, const ContactId &staying)
{
    auto &contacts = m_desk.sources().contacts;
    whenDone(
        contacts.unlink(contact), this, [this, &contacts, contact, staying](const Result<> &kept) {
            if (!kept)
                return tell(kept.error());
            m_desk.work().offerUndo(tr("Customer unlinked"), [&contacts, contact, staying] {
                return whenDone(contacts.link(staying, contact), &contacts, [](const auto &made) {
                    return made ? Result<>() : Result<>(made.error());
                });
            });
        });
}

void PersonLinks::showWhole(bool whole)
{
    if (whole && !obstacleToWhole().isEmpty())
        return;
    m_isWhole = whole;
    joinChats();
}

/// Where somebody reads stays in sight: the other messages come in around it.
void PersonLinks::joinChats()
{
    QList<ConversationId> chats;
    if (m_isWhole && m_section->chats().size() > 1) {
        for (const auto &chat : m_section->chats())
            chats.append(chat.id);
        std::sort(chats.begin(), chats.end());
    }
    m_section->setWhole(!chats.isEmpty());
    if (chats == m_joined)
        return;
    m_joined = chats;
    auto *view = m_desk.chat()->timeline();
    const auto middle = view->indexAt(view->viewport()->rect().center());
    const auto place = middle.data(TimelineModel::EntryRole).value<TimelineEntry>();
    const bool wasAtBottom = view->isAtBottom();
    m_desk.chat()->whole().join(chats);
    if (!wasAtBottom && !place.messages.isEmpty() && !place.anchor().order.isNull())
        view->showAround(place.anchor().order, place.first().id);
}

QString PersonLinks::obstacleToLink() const
{
    return m_section->contact().isNull() ? tr("No customer is open") : QString();
}

QString PersonLinks::obstacleToUnlink() const
{
    return m_section->others().isEmpty() ? tr("The customer is linked to no other") : QString();
}

QString PersonLinks::obstacleToWhole() const
{
    return m_section->chats().size() < 2 ? tr("The customer is linked to no other") : QString();
}

void PersonLinks::tell(const Error &error)
{
    m_desk.inbox()->tell(ErrorText::sentence(error));
}

void bindPersons(Desk &desk, Commands &commands)
{
    auto *persons = new PersonLinks(desk);
    commands.bind(
        "person.link",
        &desk,
        [persons] { persons->link(); },
        [persons] { return persons->obstacleToLink(); });
    commands.bind(
        "person.unlink",
        &desk,
        [persons] { persons->unlink(); },
        [persons] { return persons->obstacleToUnlink(); });
    commands.bind(
        "person.steps",
        &desk,
        [persons] { persons->showSteps(); },
        [persons] { return persons->obstacleToLink(); });
    commands.bind(
        "person.whole",
        &desk,
        [persons] { persons->showWhole(!persons->isWhole()); },
        [persons] { return persons->obstacleToWhole(); });
}

} // namespace Frontdesk
