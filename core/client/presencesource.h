// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/presence.h"

#include <QList>
#include <QObject>
#include <QString>

namespace Frontdesk {

/// A colleague who is in a conversation just now.
struct Colleague {
    UserId user;
    QString name; ///< empty while it is not known
    Presence presence = Presence::Viewing;

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

/// Who of the colleagues looks at a conversation or writes in it, and how I tell them that I do.
/// Held in memory; nobody is there while there is no relay. GUI thread.
class PresenceSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Who writes comes first, then by name. Never myself.
    virtual QList<Colleague> colleagues(const ConversationId &conversation) const = 0;

    /// A window shows it to me, until it calls leave(): once for each call.
    virtual void enter(const ConversationId &conversation) = 0;
    virtual void leave(const ConversationId &conversation) = 0;
    /// I changed the text of my reply in it. Ends by itself 10 s after the last call.
    virtual void typed(const ConversationId &conversation) = 0;
    /// The reply is sent, or has no text any more.
    virtual void stoppedTyping(const ConversationId &conversation) = 0;

Q_SIGNALS:
    /// Others are there than before, or do something else.
    void changed(const Frontdesk::ConversationId &conversation);
};

} // namespace Frontdesk
