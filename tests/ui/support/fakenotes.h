// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noteactions.h"

#include <optional>

namespace Frontdesk::Test {

/// Keeps what was noted.
class FakeNotes : public NoteActions
{
public:
    struct Added {
        ConversationId conversation;
        QString text;
        QList<UserId> mentions;
    };

    Async<MessageId> add(const ConversationId &conversation,
                         const AccountId &,
                         const QString &text,
                         const QList<UserId> &mentions) override
    {
        if (failure)
            return ready<MessageId>(*failure);
        added.append({conversation, text, mentions});
        return ready<MessageId>(MessageId(QStringLiteral("note%1").arg(added.size())));
    }

    QList<Added> added;
    std::optional<Error> failure;
};

} // namespace Frontdesk::Test
