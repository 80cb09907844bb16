// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/personsection.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "ui/contact/personrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

PersonSection::PersonSection(const Theme &theme,
                             const Clock &clock,
                             ContactSource &contacts,
                             AccountSource &accounts,
                             QWidget *parent)
    : Pane(theme, &Colors::list, Qt::TopEdge, parent)
    , m_clock(clock)
    , m_contacts(contacts)
    , m_accounts(accounts)
    , m_whole(new Button(theme, {}, Button::Kind::Link, Button::Size::Small))
    , m_link(new IconButton(
          theme, QStringLiteral("plus"), tr("Link to another customer…"), IconButton::Size::Small))
    , m_steps(new IconButton(theme,
                             QStringLiteral("history"),
                             tr("How the customer was linked"),
                             IconButton::Size::Small))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Same person"));
    build();
    connect(m_link, &IconButton::clicked, this, &PersonSection::linkRequested);
    connect(m_steps, &IconButton::clicked, this, &PersonSection::stepsRequested);
    connect(m_whole, &Button::clicked, this, [this] { Q_EMIT wholeRequested(!m_isWhole); });
    connect(&contacts, &ContactSource::contactsChanged, this, [this](const QList<Contact> &news) {
        if (std::any_of(
                news.cbegin(), news.cend(), [this](const auto &one) { return concerns(one); }))
            ask();
    });
    connect(&accounts, &AccountSource::accountsChanged, this, &PersonSection::refresh);
    refresh();
}

void PersonSection::showContact(const ContactId &contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_person = {};
    m_others.clear();
    m_chats.clear();
    refresh();
    ask();
}

void PersonSection::setWhole(bool whole)
{
    m_isWhole = whole;
    m_whole->setText(whole ? tr("Show this account only") : tr("Show all in one"));
}

void PersonSection::takeChat(const Conversation &chat)
{
    for (auto &one : m_chats) {
        if (one.id != chat.id || one.ver >= chat.ver)
            continue;
        one = chat;
        refresh();
    }
}

QWidget &PersonSection::linkButton() const
{
    return *m_link;
}

QWidget &PersonSection::stepsButton() const
{
    return *m_steps;
}

void PersonSection::build()
{
    const auto &m = theme().metrics().panel;
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.small);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Same person"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_whole);
    head->addWidget(m_steps);
    head->addWidget(m_link);
    m_column->addLayout(head);
    setWhole(false);
}

/// Whether somebody's news may change who is listed. Who came to a person or left it is told with the
/// person they have now, so those listed before count too.
bool PersonSection::concerns(const Contact &contact) const
{
    if (m_contact.isNull())
        return false;
    return contact.id == m_contact || (!m_person.isNull() && contact.person == m_person)
        || std::any_of(m_others.cbegin(), m_others.cend(), [&](const Contact &one) {
               return one.id == contact.id;
           });
}

void PersonSection::ask()
{
    const int asked = ++m_asked;
    if (m_contact.isNull())
        return;
    whenDone(m_contacts.samePerson(m_contact),
             this,
             [this, asked](const Result<QList<Contact>> &others) {
                 if (!others || asked != m_asked)
                     return;
                 m_others = *others;
                 m_person = others->isEmpty() ? PersonId() : others->constFirst().person;
                 refresh();
             });
    whenDone(m_contacts.chatsOfPerson(m_contact),
             this,
             [this, asked](const Result<QList<Conversation>> &chats) {
                 if (!chats || asked != m_asked)
                     return;
                 m_chats = *chats;
                 refresh();
                 Q_EMIT changed();
             });
}

void PersonSection::refresh()
{
    setVisible(!m_contact.isNull());
    m_whole->setVisible(m_chats.size() > 1);
    m_steps->setVisible(!m_others.isEmpty());
    const QString focused = takeRowsAway();
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_column->addWidget(m_list);
    const auto lastOf = [this](const Contact &contact) {
        for (const auto &chat : std::as_const(m_chats)) {
            if (chat.contact == contact.id)
                return chat.lastOrder;
        }
        return MessageOrder();
    };
    std::stable_sort(m_others.begin(), m_others.end(), [&](const Contact &a, const Contact &b) {
        return lastOf(b) < lastOf(a);
    });
    for (const auto &contact : std::as_const(m_others))
        addRow(contact);
    m_list->setVisible(!m_others.isEmpty());
    if (auto *again = m_list->findChild<QWidget *>(focused); again && !focused.isEmpty())
        again->setFocus(Qt::OtherFocusReason);
}

/// One of them may be telling of its press. Answers with the name of the one that had the focus.
QString PersonSection::takeRowsAway()
{
    if (!m_list)
        return {};
    const auto *focus = QApplication::focusWidget();
    const QString name = focus && m_list->isAncestorOf(focus) ? focus->objectName() : QString();
    m_column->removeWidget(m_list);
    m_list->hide();
    m_list->setParent(nullptr);
    m_list->deleteLater();
    return name;
}

void PersonSection::addRow(const Contact &contact)
{
    const auto account = m_accounts.account(contact.account).value_or(Account());
    const auto chat = std::find_if(m_chats.cbegin(), m_chats.cend(), [&](const Conversation &one) {
        return one.contact == contact.id;
    });
    auto *row = new PersonRow(
        theme(), account, chat == m_chats.cend() ? Conversation() : *chat, m_clock.nowMs());
    auto *unlink = new IconButton(theme(),
                                  QStringLiteral("close"),
                                  tr("Not the same person: %1", "account").arg(account.name),
                                  IconButton::Size::Small);
    row->setObjectName(contact.id.value());
    unlink->setObjectName(QStringLiteral("unlink ") + contact.id.value());
    if (chat != m_chats.cend())
        connect(row, &PersonRow::clicked, this, [this, id = chat->id] { Q_EMIT chatChosen(id); });
    connect(unlink, &IconButton::clicked, this, [this, id = contact.id] {
        Q_EMIT unlinkRequested(id);
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().metrics().gap.tiny);
    line->addWidget(row, 1);
    line->addWidget(unlink);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(line);
}

} // namespace Frontdesk
