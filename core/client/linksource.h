// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/client/delaymeter.h"
#include "core/domain/account.h"

#include <QObject>

namespace Frontdesk {

/// How this desk stands towards its relay.
struct LinkStatus {
    enum class State {
        Connecting, ///< first try of this run; what shows is the cache, as of cacheAsOf
        Online,
        Offline, ///< tries again by itself at nextTryAt
        Refused, ///< needs a person: Error says why (signed out elsewhere, version, certificate)
    };

    /// What is shown or written here is not kept as promised. Stays until the disk is well again.
    struct Trouble {
        Error error; ///< "storage.…"
        qint64 since = 0; ///< ms UTC
        bool losesReplies = false; ///< of the outbox; false: of the cache, which the relay has too

        friend bool operator==(const Trouble &, const Trouble &) = default;
    };

    State state = State::Connecting;
    qint64 since = 0; ///< ms UTC: when this state began
    qint64 nextTryAt = 0; ///< ms UTC; Offline and Refused; 0: not by itself
    qint64 cacheAsOf = 0; ///< ms UTC: the relay was last heard with nothing missing here; 0: never
    qint64 clockOffset = 0; ///< the relay's clock minus this computer's, ms
    std::optional<Error> error; ///< the last reason why the relay is not there
    std::optional<Trouble> storage; ///< with this computer's disk
    std::optional<DelayMeter::Reading> delay; ///< of messages today; nothing: none came yet
    int waiting = 0; ///< commands of this computer that the relay has not taken

    friend bool operator==(const LinkStatus &, const LinkStatus &) = default;
};

/// Tells the state of the link. GUI thread.
class LinkSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual LinkStatus status() const = 0;
    virtual User me() const = 0;
    virtual QString organisation() const = 0;
    /// Tries at once instead of at nextTryAt.
    virtual void tryNow() = 0;

Q_SIGNALS:
    void statusChanged();
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::LinkStatus)
