// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/domain/closedperiod.h"
#include "core/domain/conversation.h"
#include "core/domain/person.h"

#include <QObject>

namespace Frontdesk {

/// Customers as the accounts know them, and who of them is one human. Changes are safe on disk when
/// they answer, seen at once, and work offline. GUI thread.
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
    /// The last @p limit periods that were closed in those chats, as far as they are here.
    virtual Async<ClosedPeriods> closedPeriods(const ContactId &id, int limit) = 0;
    /// The last @p limit internal notes with a file in those chats, the last one first; those that
    /// wait are among them.
    virtual Async<QList<Message>> noteFiles(const ContactId &id, int limit) = 0;
    /// Both are one human, with all that each was linked to. Answers with what takeBack() takes.
    /// Error: NotFound "contact.not-found".
    virtual Async<LinkId>
    link(const ContactId &contact, const ContactId &other, const LinkGrounds &grounds = {}) = 0;
    /// Exactly that link goes, as if it had never been; nothing if it is not there any more, or the
    /// two were linked before it.
    virtual Async<>
    takeBack(const LinkId &link, const ContactId &contact, const ContactId &other) = 0;
    /// The contact is a human of its own; the others stay together. If a colleague linked or unlinked
    /// it meanwhile, nothing is done, and ConversationActions::refused() tells.
    virtual Async<> unlink(const ContactId &contact) = 0;
    /// Who may be the same human, as the relay finds; nobody whom setApart() names, waiting or not.
    /// Errors: as RelayApi has them.
    virtual Async<QList<PersonHint>> suggestions(const ContactId &id) = 0;
    /// How it came that they are linked as they are, the newest first, as the relay has it.
    virtual Async<QList<PersonStep>> steps(const ContactId &id) = 0;
    /// The customer is to be asked to go on with another account: answers with the link that opens
    /// the chat there, with a word written in it by which they are known. It works once. Errors:
    /// NotFound "contact.not-found"; Rejected "person.invalid" for an account without an ID.
    virtual Async<QString> invite(const ContactId &contact, const Account &account) = 0;
    /// The two are not the same human, and are never suggested to be; or that is taken back.
    virtual Async<> setApart(const ContactId &contact, const ContactId &other, bool apart) = 0;

Q_SIGNALS:
    /// Also of those who came to others, or left them, and of whom something else may be suggested.
    void contactsChanged(const QList<Frontdesk::Contact> &contacts);
};

} // namespace Frontdesk
