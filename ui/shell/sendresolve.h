// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Frontdesk {

class Composer;
class WorkControl;

/// Resolves a conversation with the reply that is written in @p composer, and takes that back where
/// the reply does not go after all: it was called back, a colleague answered first, or it was refused.
/// What was written would otherwise lie in a chat that is done with. GUI thread.
class SendResolve : public QObject
{
    Q_OBJECT

public:
    SendResolve(const DeskSources &sources, WorkControl &work, Composer &composer);

    /// The reply to @p conversation is on its way to the disk: once it is there, it resolves.
    void expect(const ConversationId &conversation) { m_expected.insert(conversation); }

private:
    void take(const ConversationId &conversation);
    void takeBack(const ConversationId &conversation);
    void lookAtOutbox();
    /// The replies that did not go, by conversation.
    QHash<ConversationId, QSet<CommandId>> troubles() const;

    DeskSources m_sources;
    WorkControl &m_work;
    QSet<ConversationId> m_expected;
    /// Resolved with a reply, and what had failed there before.
    QHash<ConversationId, QSet<CommandId>> m_resolved;
};

} // namespace Frontdesk
