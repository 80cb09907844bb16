// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"

#include <QObject>

namespace Frontdesk {

/// Customers as the accounts know them. GUI thread.
class ContactSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Async<Contact> contact(const ContactId &id) = 0;
    /// Who is the same human, in other accounts; of those I may see.
    virtual Async<QList<Contact>> samePerson(const ContactId &id) = 0;
    /// The chats with that human in all accounts, this one's too, newest first.
    virtual Async<QList<Conversation>> chatsOfPerson(const ContactId &id) = 0;

Q_SIGNALS:
    void contactsChanged(const QList<Frontdesk::Contact> &contacts);
};

} // namespace Frontdesk
