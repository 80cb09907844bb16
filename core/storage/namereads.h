// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/sql/database.h"

namespace Frontdesk {

/// What a conversation is looked up by. Its number stands for it, which is a tenth of its id.
struct SpelledName {
    qint64 n = 0;
    qint64 lastAt = 0; ///< ms UTC of its newest message
    QString name; ///< spelled; empty while it has none
};

/// Up to @p limit names of conversations numbered above @p after, in the order of their numbers.
Result<QList<SpelledName>> readNames(Sql::Database &database, qint64 after, int limit);
/// Those of @p ids that the cache has.
Result<QList<SpelledName>> readNames(Sql::Database &database, const QList<ConversationId> &ids);
/// The conversations of these numbers, in their order; without those that are gone.
Result<QList<Conversation>> readNamed(Sql::Database &database, const QList<qint64> &numbers);

} // namespace Frontdesk
