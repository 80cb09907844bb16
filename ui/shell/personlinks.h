// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/person.h"

#include <QObject>

namespace Frontdesk {

class Commands;
class Desk;
class PersonHints;
class PersonSection;
struct Error;

/// The other accounts that the customer on screen writes to: listed in the customer panel, linked and
/// unlinked, and shown in one timeline. Goes with the desk.
class PersonLinks : public QObject
{
    Q_OBJECT

public:
    explicit PersonLinks(Desk &desk);

    /// Lets another customer be found, and asks once.
    void link();
    /// Takes the customer on screen out of what they are linked to.
    void unlink();
    /// Who linked whom, and each link to be taken back.
    void showSteps();
    void showWhole(bool whole);
    bool isWhole() const { return m_isWhole; }
    /// Why it cannot be done; empty: it can.
    QString obstacleToLink() const;
    QString obstacleToUnlink() const;
    QString obstacleToWhole() const;

private:
    void take(const ContactId &customer);
    void askToLink(const ContactId &other, const QList<LinkReason> &reasons);
    void ask(const Contact &one, const Contact &other, const QList<LinkReason> &reasons);
    void keepLink(const ContactId &one, const ContactId &other, const LinkGrounds &grounds);
    void keepApart(const ContactId &other);
    void takeBack(const PersonStep &step);
    QString nameOf(const Contact &contact) const;
    void takeOut(const ContactId &contact, const ContactId &staying);
    void joinChats();
    void tell(const Error &error);

    Desk &m_desk;
    PersonSection *m_section;
    PersonHints *m_hints;
    QList<ConversationId> m_joined; ///< as the chat shows them
    bool m_isWhole = false;
};

/// Binds what is done with the accounts of one customer.
void bindPersons(Desk &desk, Commands &commands);

} // namespace Frontdesk
