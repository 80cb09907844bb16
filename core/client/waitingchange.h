// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/workactions.h"
#include "core/domain/team.h"

namespace Frontdesk {

/// Something done on this computer that leaves no bubble and that the relay has not done.
struct WaitingChange {
    enum class Kind {
        State,
        Assignment,
        Priority,
        Spam,
        Tags,
        Value, ///< of a customer
        Task, ///< a to-do
        TeamPin,
        Keeping, ///< how I keep a conversation: pinned, muted, unread
        Other,
    };

    CommandId id;
    Kind kind = Kind::Other;
    ConversationId conversation; ///< null: it is not of one
    ContactId contact; ///< of Tags and Value
    AccountId account;
    WorkChange wanted; ///< of State to Spam
    QStringList added; ///< names of tags
    QList<TagId> removed;
    TaskId task;
    QString words; ///< of a to-do that is written; empty: it is done, opened again or removed
    bool refused = false; ///< the relay said no: a person decides
    bool isConflict = false; ///< because somebody changed it first
    bool canCancel = false; ///< it never left this computer
    QString errorCode; ///< of a refused one
    QVariantMap errorArgs; ///< of a conflict also "by" (user) and "at" (ms UTC), as far as known
    qint64 since = 0; ///< ms UTC: when it was made

    friend bool operator==(const WaitingChange &, const WaitingChange &) = default;
};

} // namespace Frontdesk
