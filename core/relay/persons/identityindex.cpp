// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/persons/identityindex.h"

#include "core/domain/names.h"
#include "core/relay/journal/personrows.h"
#include "core/relay/journal/rows.h"
#include "core/rules/identityrules.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

struct StandingKey {
    QString kind;
    QString folded;
};

struct TypedValue {
    ContactId contact;
    QString value;
};

using Evidence = QMap<ContactId, QList<LinkReason>>;

AttributeIdentity identityOf(const Attribute &attribute)
{
    return attribute.retired ? AttributeIdentity::None : attribute.identity;
}

LinkReason reasonOf(AttributeIdentity identity)
{
    switch (identity) {
    case AttributeIdentity::Member:
        return LinkReason::Member;
    case AttributeIdentity::Email:
        return LinkReason::Email;
    case AttributeIdentity::Phone:
    case AttributeIdentity::None:
        break;
    }
    return LinkReason::Phone;
}

void addEvidence(Evidence &evidence, const QList<ContactId> &sharing, LinkReason reason)
{
    if (sharing.size() > MostSharing)
        return;
    for (const auto &id : sharing) {
        auto &reasons = evidence[id];
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
}

Result<> addSharedValues(Sql::Database &database, const ContactId &contact, Evidence &evidence)
{
    const auto keys =
        database.select("SELECT kind, folded FROM identity_key WHERE workspace = :workspace "
                        "AND contact = :contact",
                        {{":workspace", Workspace}, {":contact", contact.value()}},
                        [](const Sql::Row &row) {
                            return StandingKey{row.text(0), row.text(1)};
                        });
    if (!keys)
        return keys.error();
    for (const auto &key : *keys) {
        const auto identity = fromName<AttributeIdentity>(key.kind);
        if (!identity)
            continue;
        const auto sharing = database.select(
            "SELECT DISTINCT contact FROM identity_key WHERE workspace = :workspace "
            "AND kind = :kind AND folded = :folded AND contact <> :contact LIMIT :limit",
            {{":workspace", Workspace},
             {":kind", key.kind},
             {":folded", key.folded},
             {":contact", contact.value()},
             {":limit", MostSharing + 1}},
            [](const Sql::Row &row) { return ContactId(row.text(0)); });
        if (!sharing)
            return sharing.error();
        addEvidence(evidence, *sharing, reasonOf(*identity));
    }
    return {};
}

/// A name alone is none, and a picture alone may be that of a flower.
Result<> addSharedPicture(Sql::Database &database, const Contact &contact, Evidence &evidence)
{
    constexpr int MostLookedAt = 200;
    const auto name = comparedName(contact.displayName);
    if (contact.picture.isEmpty() || name.isEmpty())
        return {};
    QList<ContactId> sharing;
    const auto looked = database.each(
        "SELECT id, name FROM contact WHERE workspace = :workspace AND picture = :picture "
        "AND picture <> '' AND id <> :id LIMIT :limit",
        {{":workspace", Workspace},
         {":picture", contact.picture},
         {":id", contact.id.value()},
         {":limit", MostLookedAt}},
        [&](const Sql::Row &row) {
            if (comparedName(row.text(1)) == name)
                sharing.append(ContactId(row.text(0)));
        });
    if (looked)
        addEvidence(evidence, sharing, LinkReason::Picture);
    return looked;
}

/// Accounts of one provider are told the same id. Another id says nothing: providers differ.
Result<> addSamePlatformId(Sql::Database &database, const Contact &contact, Evidence &evidence)
{
    const auto same = database.select(
        "SELECT c.id FROM account AS mine JOIN account AS a ON a.workspace = mine.workspace "
        "AND a.platform = mine.platform AND a.id <> mine.id JOIN contact AS c "
        "ON c.workspace = a.workspace AND c.account = a.id AND c.platform_user = :user "
        "WHERE mine.workspace = :workspace AND mine.id = :account",
        {{":workspace", Workspace},
         {":account", contact.account.value()},
         {":user", contact.platformUserId}},
        [](const Sql::Row &row) { return ContactId(row.text(0)); });
    if (!same)
        return same.error();
    for (const auto &id : *same)
        evidence[id].append(LinkReason::PlatformId);
    return {};
}

Result<bool>
areKeptApart(Sql::Database &database, const QSet<ContactId> &ours, const QSet<ContactId> &theirs)
{
    for (const auto &one : ours) {
        for (const auto &other : theirs) {
            const auto apart = isApart(database, one, other);
            if (!apart || *apart)
                return apart;
        }
    }
    return false;
}

bool isStronger(const PersonHint &one, const PersonHint &other)
{
    return std::tie(one.reasons.constFirst(), other.contact)
        < std::tie(other.reasons.constFirst(), one.contact);
}

/// Those that somebody who reads @p readable may be told of, and that are another account's.
Result<QList<PersonHint>> readableHints(Sql::Database &database,
                                        const Contact &contact,
                                        const QStringList &readable,
                                        const Evidence &evidence)
{
    QList<PersonHint> hints;
    for (auto it = evidence.cbegin(); it != evidence.cend(); ++it) {
        const auto other = contactById(database, it.key());
        if (!other)
            return other.error();
        if (!*other || (*other)->account == contact.account
            || !readable.contains(deskScope((*other)->account)))
            continue;
        auto reasons = it.value();
        std::sort(reasons.begin(), reasons.end());
        hints.append({it.key(), reasons});
    }
    std::sort(hints.begin(), hints.end(), isStronger);
    return hints;
}

} // namespace

Result<> keepIdentity(Sql::Database &database,
                      const ContactId &contact,
                      const Attribute &attribute,
                      const QString &value)
{
    const auto identity = identityOf(attribute);
    const auto folded = identityKey(identity, value);
    if (folded.isEmpty()) {
        return Sql::ignoringCount(
            database.execute("DELETE FROM identity_key WHERE workspace = :workspace "
                             "AND contact = :contact AND attribute = :attribute",
                             {{":workspace", Workspace},
                              {":contact", contact.value()},
                              {":attribute", attribute.id.value()}}));
    }
    return Sql::ignoringCount(database.execute(
        "INSERT INTO identity_key (workspace, contact, attribute, kind, folded) "
        "VALUES (:workspace, :contact, :attribute, :kind, :folded) "
        "ON CONFLICT (workspace, contact, attribute) DO UPDATE SET kind = excluded.kind, "
        "folded = excluded.folded",
        {{":workspace", Workspace},
         {":contact", contact.value()},
         {":attribute", attribute.id.value()},
         {":kind", nameOf(identity)},
         {":folded", folded}}));
}

Result<> keepIdentityAnew(Sql::Database &database, const Attribute &attribute)
{
    auto done = database.execute(
        "DELETE FROM identity_key WHERE workspace = :workspace AND attribute = :attribute",
        {{":workspace", Workspace}, {":attribute", attribute.id.value()}});
    if (!done)
        return done.error();
    if (identityOf(attribute) == AttributeIdentity::None)
        return {};
    const auto all =
        database.select("SELECT contact, value FROM contact_value WHERE workspace = :workspace "
                        "AND attribute = :attribute",
                        {{":workspace", Workspace}, {":attribute", attribute.id.value()}},
                        [](const Sql::Row &row) {
                            return TypedValue{ContactId(row.text(0)), row.text(1)};
                        });
    if (!all)
        return all.error();
    for (const auto &one : *all) {
        if (auto kept = keepIdentity(database, one.contact, attribute, one.value); !kept)
            return kept;
    }
    return {};
}

Result<QList<PersonHint>> personHints(Sql::Database &database,
                                      const ContactId &contact,
                                      const QStringList &readable,
                                      int limit)
{
    const auto self = contactById(database, contact);
    if (!self)
        return self.error();
    if (!*self)
        return QList<PersonHint>();
    Evidence evidence;
    auto found = addSharedValues(database, contact, evidence);
    if (found)
        found = addSharedPicture(database, **self, evidence);
    if (found)
        found = addSamePlatformId(database, **self, evidence);
    if (!found)
        return found.error();
    const auto ours = linkedWith(database, contact);
    const auto all = readableHints(database, **self, readable, evidence);
    if (!ours || !all)
        return ours ? all.error() : ours.error();
    QList<PersonHint> hints;
    QSet<ContactId> seen = ours->contacts;
    for (const auto &hint : *all) {
        if (hints.size() == limit)
            break;
        if (seen.contains(hint.contact))
            continue;
        const auto theirs = linkedWith(database, hint.contact);
        if (!theirs)
            return theirs.error();
        seen.unite(theirs->contacts);
        const auto apart = areKeptApart(database, ours->contacts, theirs->contacts);
        if (!apart)
            return apart.error();
        if (!*apart)
            hints.append(hint);
    }
    return hints;
}

} // namespace Frontdesk::Relay
