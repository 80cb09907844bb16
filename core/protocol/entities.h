// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/alias.h"
#include "core/domain/attribute.h"
#include "core/domain/company.h"
#include "core/domain/conversation.h"
#include "core/domain/draft.h"
#include "core/domain/replytemplate.h"
#include "core/domain/scheduledsend.h"
#include "core/domain/task.h"
#include "core/domain/team.h"

#include <QJsonObject>

#include <variant>

namespace Frontdesk::Protocol {

/// An entity of a kind this version does not know. Kept as it came.
struct OtherEntity {
    QString kind;
    QJsonObject data;

    friend bool operator==(const OtherEntity &, const OtherEntity &) = default;
};

/// The entity is not in this scope any more: it moved to another desk, or is gone.
struct Vanished {
    QString kind;

    friend bool operator==(const Vanished &, const Vanished &) = default;
};

using Entity = std::variant<Account,
                            User,
                            Contact,
                            Conversation,
                            Message,
                            ReadMark,
                            Team,
                            Tag,
                            TagUse,
                            Attribute,
                            Company,
                            Mention,
                            SavedView,
                            ReplyTemplate,
                            TemplateUse,
                            ScheduledSend,
                            Draft,
                            Alias,
                            Task,
                            OtherEntity,
                            Vanished>;

/// One state of one entity. A newer @c ver replaces an older one, whatever the order of arrival.
struct Item {
    qint64 seq = 0; ///< in the scope's order; 0 in snapshots and history
    QString id;
    qint64 ver = 0;
    Entity entity;

    friend bool operator==(const Item &, const Item &) = default;
};

} // namespace Frontdesk::Protocol
