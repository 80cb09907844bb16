// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/sql/database.h"
#include "core/storage/standing.h"

namespace Frontdesk {

/// Entities that are looked up by id or read all at once: accounts, users, contacts, read marks, and
/// kinds that only a newer version knows. Their body is their JSON on the wire.
class EntityStore
{
public:
    struct Held {
        QString kind;
        QString id;
        qint64 ver = 0;
    };

    explicit EntityStore(Sql::Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<Standing>> standing(const QString &kind, const QString &id);
    Result<> put(const Protocol::Item &item, qint64 scope, qint64 mark);
    /// Named again by the snapshot @p mark.
    Result<> touch(const QString &kind, const QString &id, qint64 mark);
    Result<> remove(const QString &kind, const QString &id);

    /// Of one kind in one scope, what the snapshot @p mark did not name.
    Result<QList<Held>> unmarked(const QString &kind, qint64 scope, qint64 mark);
    Result<QList<Held>> inScope(qint64 scope);

    Result<std::optional<Account>> account(const AccountId &id);
    Result<QList<Account>> accounts();
    Result<QList<User>> users();
    Result<QList<Team>> teams();
    Result<std::optional<Contact>> contact(const ContactId &id);
    /// Those of @p ids that are here, in their order.
    Result<QList<Contact>> contacts(const QList<ContactId> &ids);
    /// How I keep it; an empty one if I never touched it.
    Result<ReadMark> readMark(const ConversationId &conversation);
    /// Of me, in a note.
    Result<std::optional<Mention>> mention(const MessageId &note);
    /// By me.
    Result<QList<ConversationId>> pinned();
    /// Removed ones too.
    Result<QList<Tag>> tags();
    Result<QList<TagUse>> tagUses();
    /// Up to @p limit contacts behind @p after, in the order of their ids.
    Result<QList<Contact>> contactsAfter(const ContactId &after, int limit);
    Result<QList<Attribute>> attributes();
    Result<QList<Company>> companies();
    /// The customers here who belong to it, in the order of their ids.
    Result<QList<Contact>> membersOf(const CompanyId &company, int limit);
    Result<QList<SavedView>> views();
    Result<QList<ReplyTemplate>> templates();
    Result<QList<TemplateUse>> templateUses();
    Result<QList<ScheduledSend>> scheduled();
    Result<QList<Draft>> drafts();
    Result<QList<Alias>> aliases();
    /// What is to be done, and what was done after @p since (ms UTC).
    Result<QList<Task>> tasks(qint64 since);

private:
    template <typename T>
    Result<std::optional<T>> one(const QString &kind, const QString &id);
    template <typename T>
    Result<QList<T>> all(const QString &kind);

    Sql::Database &m_database;
};

} // namespace Frontdesk
