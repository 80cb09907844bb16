// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/tagrows.h"

#include "core/domain/names.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

#define FRONTDESK_TAG_COLUMNS                                                                      \
    "id, name, color, ver, tag_group, removed_at, merged_into, run_by, run_from, changed_at, "     \
    "moving, moved_up_to, gone"
#define FRONTDESK_HOLDING_COLUMNS "contact, tag, until_at, origin, added_by, via"

QString nameOfMoving(KeptTag::Moving moving)
{
    return moving == KeptTag::Moving::Over ? u"over"_s
        : moving == KeptTag::Moving::Back  ? u"back"_s
                                           : QString();
}

KeptTag::Moving movingFrom(const QString &name)
{
    return name == u"over" ? KeptTag::Moving::Over
        : name == u"back"  ? KeptTag::Moving::Back
                           : KeptTag::Moving::No;
}

KeptTag keptTagFrom(const Sql::Row &row)
{
    KeptTag kept;
    kept.one = {TagId(row.text(0)),
                row.text(1),
                static_cast<int>(row.integer(2)),
                row.integer(3),
                row.text(4),
                row.integer(5),
                TagId(row.text(6))};
    kept.runBy = UserId(row.text(7));
    kept.runFrom = row.integer(8);
    kept.changedAt = row.integer(9);
    kept.moving = movingFrom(row.text(10));
    kept.movedUpTo = ContactId(row.text(11));
    kept.gone = row.flag(12);
    return kept;
}

Tag tagInRow(const Sql::Row &row)
{
    return keptTagFrom(row).one;
}

Holding holdingFrom(const Sql::Row &row)
{
    return {ContactId(row.text(0)),
            TagId(row.text(1)),
            row.integer(2),
            fromName<TagOrigin>(row.text(3)).value_or(TagOrigin::Integration),
            UserId(row.text(4)),
            TagId(row.text(5))};
}

TagUse tagUseFromRow(const Sql::Row &row)
{
    return {TagId(row.text(0)), row.integer(1), row.integer(2), row.integer(3)};
}

QString foldedTag(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

Result<> withoutCount(const Result<qint64> &rows)
{
    return rows ? Result<>() : Result<>(rows.error());
}

} // namespace

Result<QList<Tag>> allTags(Sql::Database &database)
{
    return database.select("SELECT " FRONTDESK_TAG_COLUMNS " FROM tag "
                           "WHERE workspace = :workspace AND gone = 0 ORDER BY id",
                           {{":workspace", Workspace}},
                           tagInRow);
}

Result<std::optional<Tag>> tagById(Sql::Database &database, const TagId &id)
{
    return database.selectOne("SELECT " FRONTDESK_TAG_COLUMNS " FROM tag "
                              "WHERE workspace = :workspace AND id = :id AND gone = 0",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              tagInRow);
}

Result<std::optional<Tag>> tagByName(Sql::Database &database, const QString &name)
{
    return database.selectOne(
        "SELECT " FRONTDESK_TAG_COLUMNS " FROM tag "
        "WHERE workspace = :workspace AND folded = :folded AND removed_at = 0",
        {{":workspace", Workspace}, {":folded", foldedTag(name)}},
        tagInRow);
}

Result<std::optional<KeptTag>> keptTag(Sql::Database &database, const TagId &id)
{
    return database.selectOne("SELECT " FRONTDESK_TAG_COLUMNS " FROM tag "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              keptTagFrom);
}

Result<Tag> putTag(Sql::Database &database, KeptTag kept)
{
    auto &tag = kept.one;
    ++tag.ver;
    auto stored = database.execute(
        "INSERT INTO tag (workspace, id, name, folded, color, ver, tag_group, removed_at, "
        "merged_into, run_by, run_from, changed_at, moving, moved_up_to, gone) "
        "VALUES (:workspace, :id, :name, :folded, :color, :ver, :group, :removed, :into, :by, "
        ":from, :at, :moving, :moved, :gone) ON CONFLICT (workspace, id) DO UPDATE SET "
        "name = excluded.name, folded = excluded.folded, color = excluded.color, "
        "ver = excluded.ver, tag_group = excluded.tag_group, removed_at = excluded.removed_at, "
        "merged_into = excluded.merged_into, run_by = excluded.run_by, "
        "run_from = excluded.run_from, changed_at = excluded.changed_at, "
        "moving = excluded.moving, moved_up_to = excluded.moved_up_to, gone = excluded.gone",
        {{":workspace", Workspace},
         {":id", tag.id.value()},
         {":name", tag.name},
         {":folded", foldedTag(tag.name)},
         {":color", tag.color},
         {":ver", tag.ver},
         {":group", tag.group},
         {":removed", tag.removedAt},
         {":into", tag.mergedInto.value()},
         {":by", kept.runBy.value()},
         {":from", kept.runFrom},
         {":at", kept.changedAt},
         {":moving", nameOfMoving(kept.moving)},
         {":moved", kept.movedUpTo.value()},
         {":gone", kept.gone}});
    if (!stored)
        return stored.error();
    return tag;
}

Result<> putMoving(Sql::Database &database, const KeptTag &kept)
{
    return withoutCount(database.execute("UPDATE tag SET moving = :moving, moved_up_to = :moved "
                                         "WHERE workspace = :workspace AND id = :id",
                                         {{":moving", nameOfMoving(kept.moving)},
                                          {":moved", kept.movedUpTo.value()},
                                          {":workspace", Workspace},
                                          {":id", kept.one.id.value()}}));
}

/// Of a tag that several gave it is not known who did: then none of them takes it away alone.
Result<bool>
addTag(Sql::Database &database, const Holding &given, qint64 ver, std::optional<qint64> until)
{
    const auto had = database.selectOne("SELECT 1 FROM contact_tag WHERE workspace = :workspace "
                                        "AND contact = :contact AND tag = :tag",
                                        {{":workspace", Workspace},
                                         {":contact", given.contact.value()},
                                         {":tag", given.tag.value()}},
                                        [](const Sql::Row &row) { return row.integer(0); });
    if (!had)
        return had.error();
    auto stored = database.execute(
        "INSERT INTO contact_tag (workspace, contact, tag, added_ver, added_by, until_at, origin, "
        "via) VALUES (:workspace, :contact, :tag, :ver, :by, :until, :origin, :via) "
        "ON CONFLICT (workspace, contact, tag) "
        "DO UPDATE SET added_ver = excluded.added_ver, "
        "added_by = CASE WHEN added_by = excluded.added_by THEN added_by ELSE '' END, "
        "until_at = CASE WHEN :ends THEN excluded.until_at ELSE until_at END, "
        "origin = CASE WHEN excluded.origin = 'agent' THEN 'agent' ELSE origin END, "
        "via = CASE WHEN excluded.via = '' THEN '' ELSE via END",
        {{":workspace", Workspace},
         {":contact", given.contact.value()},
         {":tag", given.tag.value()},
         {":ver", ver},
         {":by", given.by.value()},
         {":until", until.value_or(given.until)},
         {":origin", QString(nameOf(given.origin))},
         {":via", given.via.value()},
         {":ends", until.has_value()}});
    if (!stored)
        return stored.error();
    return !had->has_value();
}

Result<bool> removeTag(Sql::Database &database,
                       const ContactId &contact,
                       const TagId &tag,
                       const UserId &by,
                       qint64 seen)
{
    auto removed = database.execute("DELETE FROM contact_tag WHERE workspace = :workspace "
                                    "AND contact = :contact AND tag = :tag "
                                    "AND (added_ver <= :seen OR added_by = :by)",
                                    {{":workspace", Workspace},
                                     {":contact", contact.value()},
                                     {":tag", tag.value()},
                                     {":by", by.value()},
                                     {":seen", seen}});
    if (!removed)
        return removed.error();
    return *removed > 0;
}

Result<bool> endTag(Sql::Database &database, const ContactId &contact, const TagId &tag)
{
    auto ended = database.execute(
        "DELETE FROM contact_tag WHERE workspace = :workspace AND contact = :contact "
        "AND tag = :tag",
        {{":workspace", Workspace}, {":contact", contact.value()}, {":tag", tag.value()}});
    if (!ended)
        return ended.error();
    return *ended > 0;
}

Result<QList<Holding>>
holdersOf(Sql::Database &database, const TagId &tag, const ContactId &after, int limit)
{
    return database.select("SELECT " FRONTDESK_HOLDING_COLUMNS " FROM contact_tag "
                           "WHERE workspace = :workspace AND tag = :tag AND contact > :after "
                           "ORDER BY contact LIMIT :limit",
                           {{":workspace", Workspace},
                            {":tag", tag.value()},
                            {":after", after.value()},
                            {":limit", limit}},
                           holdingFrom);
}

Result<QList<Holding>> givenVia(Sql::Database &database, const TagId &via, int limit)
{
    return database.select("SELECT " FRONTDESK_HOLDING_COLUMNS " FROM contact_tag "
                           "WHERE workspace = :workspace AND via = :via AND via <> '' "
                           "ORDER BY contact LIMIT :limit",
                           {{":workspace", Workspace}, {":via", via.value()}, {":limit", limit}},
                           holdingFrom);
}

/// A removed tag ends too, unseen: it would come back with what is over.
Result<QList<Holding>> holdingsDue(Sql::Database &database, qint64 now, int limit)
{
    auto due = database.select("SELECT " FRONTDESK_HOLDING_COLUMNS " FROM contact_tag "
                               "WHERE workspace = :workspace AND until_at > 0 "
                               "AND until_at <= :now ORDER BY until_at LIMIT :limit",
                               {{":workspace", Workspace}, {":now", now}, {":limit", limit}},
                               holdingFrom);
    if (due) {
        std::sort(due->begin(), due->end(), [](const Holding &a, const Holding &b) {
            return std::pair(a.contact, a.tag) < std::pair(b.contact, b.tag);
        });
    }
    return due;
}

Result<QList<KeptTag>> movingTags(Sql::Database &database)
{
    return database.select("SELECT " FRONTDESK_TAG_COLUMNS " FROM tag "
                           "WHERE workspace = :workspace AND moving <> '' ORDER BY id",
                           {{":workspace", Workspace}},
                           keptTagFrom);
}

Result<QList<KeptTag>> tagsRemovedBefore(Sql::Database &database, qint64 before)
{
    return database.select("SELECT " FRONTDESK_TAG_COLUMNS " FROM tag "
                           "WHERE workspace = :workspace AND removed_at > 0 "
                           "AND removed_at <= :before AND gone = 0 ORDER BY removed_at",
                           {{":workspace", Workspace}, {":before", before}},
                           keptTagFrom);
}

/// "id", or "id|until|origin" of what is not plain, with blanks between them.
QList<GivenTag> givenFromRow(const QString &column, QList<TagId> &tags)
{
    QList<GivenTag> given;
    const auto all = column.split(u' ', Qt::SkipEmptyParts);
    for (const auto &one : all) {
        const auto parts = one.split(u'|');
        const TagId tag(parts.constFirst());
        tags.append(tag);
        if (parts.size() == 3) {
            given.append({tag,
                          parts.at(1).toLongLong(),
                          fromName<TagOrigin>(parts.at(2)).value_or(TagOrigin::Integration)});
        }
    }
    return given;
}

Result<TagUse> tagUseOf(Sql::Database &database, const TagId &id)
{
    const auto use = database.selectOne("SELECT tag, count, last_at, ver FROM tag_use "
                                        "WHERE workspace = :workspace AND tag = :tag",
                                        {{":workspace", Workspace}, {":tag", id.value()}},
                                        tagUseFromRow);
    if (!use)
        return use.error();
    return use->value_or(TagUse{id, 0, 0, 0});
}

Result<QList<TagUse>> allTagUses(Sql::Database &database)
{
    return database.select("SELECT tag, count, last_at, ver FROM tag_use "
                           "WHERE workspace = :workspace ORDER BY tag",
                           {{":workspace", Workspace}},
                           tagUseFromRow);
}

Result<TagUse> countTag(Sql::Database &database, const TagId &id, qint64 by, qint64 at)
{
    auto stored = database.execute(
        "INSERT INTO tag_use (workspace, tag, count, last_at, ver) "
        "VALUES (:workspace, :tag, :by, :at, 1) ON CONFLICT (workspace, tag) DO UPDATE SET "
        "count = count + excluded.count, ver = ver + 1, "
        "last_at = CASE WHEN excluded.last_at > last_at THEN excluded.last_at ELSE last_at END",
        {{":workspace", Workspace}, {":tag", id.value()}, {":by", by}, {":at", at}});
    if (!stored)
        return stored.error();
    return tagUseOf(database, id);
}

Result<> forgetTagUse(Sql::Database &database, const TagId &id)
{
    return withoutCount(
        database.execute("DELETE FROM tag_use WHERE workspace = :workspace AND tag = :tag",
                         {{":workspace", Workspace}, {":tag", id.value()}}));
}

} // namespace Frontdesk::Relay
