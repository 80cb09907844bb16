// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noteactions.h"

#include <QHash>

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
        QList<Content> files = {};
    };

    using NoteActions::add;

    Async<MessageId> add(const ConversationId &conversation,
                         const AccountId &,
                         const QString &text,
                         const QList<UserId> &mentions,
                         const QList<Content> &files) override
    {
        if (failure)
            return ready<MessageId>(*failure);
        added.append({conversation, text, mentions, files});
        return ready<MessageId>(MessageId(QStringLiteral("note%1").arg(added.size())));
    }

    Async<> finishMention(const ConversationId &, const MessageId &note) override
    {
        finished.append(note);
        return ready<>({});
    }
    Async<> keepBegun(const ConversationId &conversation, const QString &text) override
    {
        kept.insert(conversation, text);
        return ready<>({});
    }
    QString begun(const ConversationId &conversation) const override
    {
        return kept.value(conversation);
    }

    QList<Added> added;
    QList<MessageId> finished; ///< mentions
    QHash<ConversationId, QString> kept; ///< begun ones
    std::optional<Error> failure;
};

} // namespace Frontdesk::Test
