// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "core/domain/message.h"

#include <QObject>

namespace Frontdesk {

/// A pinned message and where it stands.
struct Pin {
    Message message;
    Conversation conversation;
};

struct PinCategory {
    QString name;
    int count = 0;
};

/// The most used first.
QList<PinCategory> categoriesOf(const QList<Pin> &pins);

/// Messages that colleagues pinned because somebody will look for them: an address, a promised price.
/// For all colleagues. Pinning is safe on disk when it answers, seen at once, and works offline. GUI
/// thread.
class PinSource : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostPins = 500;

    using QObject::QObject;

    /// Of one conversation, the last pin first.
    virtual Async<QList<Message>> pins(const ConversationId &conversation) = 0;
    /// Of every conversation that may be read: the last MostPins.
    virtual Async<QList<Pin>> all() = 0;
    /// Or names the category of a pin anew.
    virtual Async<> pin(const Message &message, const QString &category) = 0;
    virtual Async<> unpin(const Message &message) = 0;

Q_SIGNALS:
    /// Ask again.
    void changed();
};

} // namespace Frontdesk
