// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/tag.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of tags and of who has them, as rows.h has those. Every put… raises ver and stores the
// row; the caller hands the result to the ChangeLog.

struct KeptTag {
    /// What goes on with those who have it, some hundred at a time.
    enum class Moving {
        No,
        Over, ///< merged: they get the other one
        Back, ///< restored: what the other one got from it goes
    };

    Tag one;
    UserId runBy = {}; ///< who changed it last, and its version before they began
    qint64 runFrom = 0;
    qint64 changedAt = 0; ///< ms UTC
    Moving moving = Moving::No;
    ContactId movedUpTo = {}; ///< of Over: these and those before them have the other one
    bool gone = false; ///< for good: no client has it any more
};

/// But for those that are gone.
Result<QList<Tag>> allTags(Sql::Database &database);
Result<std::optional<Tag>> tagById(Sql::Database &database, const TagId &id);
/// Whatever its case and width; none that is removed.
Result<std::optional<Tag>> tagByName(Sql::Database &database, const QString &name);
/// Also one that is gone.
Result<std::optional<KeptTag>> keptTag(Sql::Database &database, const TagId &id);
Result<Tag> putTag(Sql::Database &database, KeptTag kept);
/// Not raised: it is between the relay and its rows.
Result<> putMoving(Sql::Database &database, const KeptTag &kept);

/// One tag of one contact.
struct Holding {
    ContactId contact;
    TagId tag;
    qint64 until = 0; ///< ms UTC; 0: never
    TagOrigin origin = TagOrigin::Agent;
    UserId by = {}; ///< who gave it; null: several, or the relay
    TagId via = {}; ///< it was given because this one was merged with it
};

/// Gives a tag to a contact as of version @p ver of the contact, or says so again: without @p until
/// it then ends as before. True if the contact did not have it.
Result<bool>
addTag(Sql::Database &database, const Holding &given, qint64 ver, std::optional<qint64> until = {});
/// True if it was there and given at version @p seen or before, or by nobody but @p by; then it is
/// not there any more.
Result<bool> removeTag(Sql::Database &database,
                       const ContactId &contact,
                       const TagId &tag,
                       const UserId &by,
                       qint64 seen);
/// Whoever gave it. True if it was there.
Result<bool> endTag(Sql::Database &database, const ContactId &contact, const TagId &tag);

/// In the order of the contacts, those behind @p after.
Result<QList<Holding>>
holdersOf(Sql::Database &database, const TagId &tag, const ContactId &after, int limit);
Result<QList<Holding>> givenVia(Sql::Database &database, const TagId &via, int limit);
/// What ends at @p now or before, in the order of the contacts.
Result<QList<Holding>> holdingsDue(Sql::Database &database, qint64 now, int limit);
Result<QList<KeptTag>> movingTags(Sql::Database &database);
/// Removed at @p before or earlier, and not gone yet.
Result<QList<KeptTag>> tagsRemovedBefore(Sql::Database &database, qint64 before);

/// In the order of their tags; what is plain is left out.
QList<GivenTag> givenFromRow(const QString &column, QList<TagId> &tags);

Result<TagUse> tagUseOf(Sql::Database &database, const TagId &id);
Result<QList<TagUse>> allTagUses(Sql::Database &database);
/// One more contact, or @p by more, has it; @p at is when it was given, 0: it was not.
Result<TagUse> countTag(Sql::Database &database, const TagId &id, qint64 by, qint64 at);
Result<> forgetTagUse(Sql::Database &database, const TagId &id);

} // namespace Frontdesk::Relay
