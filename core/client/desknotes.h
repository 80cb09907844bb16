// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noteactions.h"

namespace Frontdesk {

class Clock;
class Outbox;

/// Notes as commands in the outbox.
class DeskNotes : public NoteActions
{
    Q_OBJECT

public:
    struct Parts {
        Outbox &outbox;
        const Clock &clock;
        UserId me;
    };

    explicit DeskNotes(Parts parts, QObject *parent = nullptr);

    Async<MessageId> add(const ConversationId &conversation,
                         const AccountId &account,
                         const QString &text,
                         const QList<UserId> &mentions,
                         const QList<Content> &files) override;
    using NoteActions::add;
    Async<> finishMention(const ConversationId &conversation, const MessageId &note) override;
    Async<> keepBegun(const ConversationId &conversation, const QString &text) override;
    QString begun(const ConversationId &conversation) const override;

private:
    Parts m_parts;
};

} // namespace Frontdesk
