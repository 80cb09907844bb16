// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class Button;
class Clock;
class ContactSource;
class IconButton;

/// The other accounts that the customer writes to, as far as people have linked them, who wrote last
/// first.
class PersonSection : public Pane
{
    Q_OBJECT

public:
    PersonSection(const Theme &theme,
                  const Clock &clock,
                  ContactSource &contacts,
                  AccountSource &accounts,
                  QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    const ContactId &contact() const { return m_contact; }
    /// Without the one that is shown.
    const QList<Contact> &others() const { return m_others; }
    /// Of all accounts, that of the customer who is shown too.
    const QList<Conversation> &chats() const { return m_chats; }
    /// The chats of all accounts are shown in one timeline.
    void setWhole(bool whole);
    /// A chat may have a newer message.
    void takeChat(const Conversation &chat);
    QWidget &linkButton() const;
    QWidget &stepsButton() const;

Q_SIGNALS:
    void chatChosen(const Frontdesk::ConversationId &conversation);
    void linkRequested();
    void stepsRequested();
    void unlinkRequested(const Frontdesk::ContactId &contact);
    void wholeRequested(bool whole);
    /// Others, or other chats.
    void changed();

private:
    void build();
    void ask();
    void refresh();
    QString takeRowsAway();
    void addRow(const Contact &contact);
    bool concerns(const Contact &contact) const;

    const Clock &m_clock;
    ContactSource &m_contacts;
    AccountSource &m_accounts;
    ContactId m_contact;
    PersonId m_person;
    QList<Contact> m_others;
    QList<Conversation> m_chats;
    bool m_isWhole = false;
    int m_asked = 0; ///< of which only the last counts
    Button *m_whole;
    IconButton *m_link;
    IconButton *m_steps;
    QWidget *m_list = nullptr; ///< made anew with each change
    QVBoxLayout *m_column;
};

} // namespace Frontdesk
