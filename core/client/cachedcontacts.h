// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"
#include "core/client/pace.h"
#include "core/protocol/commands.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
struct NoteFiles;
struct OutboxEntry;

/// Customers from the cache, with the tags and links that wait in the outbox. What only the relay knows
/// is asked for.
class CachedContacts : public ContactSource
{
    Q_OBJECT

public:
    /// Asks the relay over HTTPS; "/api/v1/…".
    using Ask = std::function<Async<QJsonObject>(const QString &path)>;

    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const Clock &clock;
        UserId me;
        Ask ask = {};
    };

    explicit CachedContacts(Parts parts, QObject *parent = nullptr);

    Async<Contact> contact(const ContactId &id) override;
    Async<QList<Contact>> samePerson(const ContactId &id) override;
    Async<QList<Conversation>> chatsOfPerson(const ContactId &id) override;
    Async<ClosedPeriods> closedPeriods(const ContactId &id, int limit) override;
    Async<QList<Message>> noteFiles(const ContactId &id, int limit) override;
    Async<LinkId> link(const ContactId &contact,
                       const ContactId &other,
                       const LinkGrounds &grounds = {}) override;
    Async<> takeBack(const LinkId &link, const ContactId &contact, const ContactId &other) override;
    Async<> unlink(const ContactId &contact) override;
    Async<QList<PersonHint>> suggestions(const ContactId &id) override;
    Async<QList<PersonStep>> steps(const ContactId &id) override;
    Async<QString> invite(const ContactId &contact, const Account &account) override;
    Async<> setApart(const ContactId &contact, const ContactId &other, bool apart) override;

private:
    using Make = std::function<Protocol::CommandArgs(const Contact &contact)>;

    QList<Contact> withWaiting(QList<Contact> contacts) const;
    QList<Message> withWaitingNotes(const NoteFiles &found, int limit) const;
    void takeNews(const QList<Contact> &news);
    void takeEntry(const OutboxEntry &entry);
    void tellMoved();
    Async<> keep(const ContactId &contact, const Make &make);

    Parts m_parts;
    QSet<ContactId> m_moved; ///< here, and not told yet
    Pace m_news; ///< of the outbox
};

} // namespace Frontdesk
