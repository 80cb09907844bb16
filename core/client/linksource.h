// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"

#include <QObject>

namespace Frontdesk {

/// How this desk stands towards its relay.
struct LinkStatus {
    enum class State {
        Connecting, ///< first try of this run
        Online,
        Offline, ///< tries again by itself at nextTryAt
        Refused, ///< needs a person: Error says why (signed out elsewhere, version, certificate)
    };

    State state = State::Connecting;
    qint64 since = 0; ///< ms UTC: when this state began
    qint64 nextTryAt = 0; ///< ms UTC; Offline only
    qint64 cacheAsOf = 0; ///< ms UTC of the last change the cache has; 0: nothing cached
    std::optional<Error> error; ///< the last reason
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
