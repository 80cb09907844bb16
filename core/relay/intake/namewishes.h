// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"
#include "core/relay/journal/store.h"

#include <QCache>

namespace Frontdesk::Relay {

/// Asks for the names that an event shows to be missing or old. Writer's thread.
class NameWishes
{
public:
    NameWishes();

    /// What the job before asked for has been committed, or will be asked for again.
    void beginJob() { m_hasAsked = false; }

    /// Adds questions about who and what @p event names. The rows of @p conversation are there.
    Result<>
    refresh(WriteContext &context, const Conversation &conversation, const InboundEvent &event);

private:
    Result<bool>
    ask(WriteContext &context, const Conversation &conversation, const InboundEvent &event);

    struct Known {
        qint64 until = 0; ///< no name needs to be looked for before
        qint64 commit = 0; ///< in which the rows were looked at
    };

    /// By account, conversation and sender. Only spares looks; the truth about age is in the rows.
    /// Nothing that the running job itself asked for comes in here, and what was seen in the commit
    /// that is being made does not count: both may be rolled back, and the job run again.
    QCache<QString, Known> m_known;
    bool m_hasAsked = false; ///< in the running job
};

} // namespace Frontdesk::Relay
