// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relay/journal/changes.h"

namespace Frontdesk::Sql {
class Database;
}

namespace Frontdesk::Relay {

/// Collects what a write job changes and, at its end, numbers it. Made by Store for each job.
class ChangeLog
{
public:
    /// Notes the new state of an entity. Its row is written already, with Item::ver raised.
    /// Later states of the same entity in the same scope replace earlier ones.
    void put(const QString &scope, Protocol::Entity entity, const QString &id, qint64 ver);
    void put(const Message &message);
    void put(const Conversation &conversation);
    void put(const Contact &contact);
    void put(const Account &account);
    void put(const User &user);
    void put(const UserId &owner, const ReadMark &mark);
    void put(const UserId &owner, const Mention &mention);
    void put(const Team &team);
    void put(const Tag &tag);

    /// The content of @p message has to go wherever it is cached (unsend, erasure). Kept beyond the
    /// journal's floor and named in snapshots.
    void erased(const Message &message);

    /// Takes the next numbers of each scope and writes the journal's rows. May be called several
    /// times in a job; Store calls it at the end.
    Result<> number(Sql::Database &database);

    /// Forgets what was put since the last number(), when its rows were rolled back.
    void forget() { m_pending.clear(); }

    /// What number() has numbered so far.
    const Changes &changes() const noexcept { return m_changes; }
    Changes takeChanges() { return std::move(m_changes); }

private:
    struct Pending {
        QString scope;
        QList<Protocol::Item> items;
        QHash<QString, qsizetype> places; ///< of the items, of the latest of each id
        bool hasReplaced = false; ///< some of the items
        QStringList erased;
    };
    Pending &of(const QString &scope);

    QList<Pending> m_pending;
    Changes m_changes;
};

} // namespace Frontdesk::Relay
