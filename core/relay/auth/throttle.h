// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QHostAddress>

#include <chrono>

namespace Frontdesk::Relay {

class Store;

struct ThrottleLimits {
    int freePerEmail = 5; ///< wrong passwords before the first wait
    int freePerAddress = 20; ///< an office shares one address
    std::chrono::seconds first{5}; ///< the first wait; doubles with each further failure
    std::chrono::seconds longest{300};
    std::chrono::seconds forgetAfter{3600}; ///< since the last failure
};

/// Slows down the guessing of passwords: by e-mail address and by network address, known or not.
/// Nobody is locked out for good. The counts are in the database, where a restart does not clear
/// them and several relays would share them.
class Throttle
{
public:
    /// @p store outlives the throttle.
    explicit Throttle(Store &store, ThrottleLimits limits = {});

    /// Counts an attempt as failed before its password is looked at, so that many at once cannot
    /// slip through together. Answers with how many are left before a wait.
    /// Errors: RateLimited "auth.locked" (args: seconds); such an attempt is not counted.
    Async<int> begin(const QString &email, const QHostAddress &address);

    /// Takes back what begin() counted and forgives the e-mail address its failures; the network
    /// address keeps its others, or one known password would open the door to guessing.
    Async<> succeeded(const QString &email, const QHostAddress &address);

private:
    Store &m_store;
    ThrottleLimits m_limits;
};

} // namespace Frontdesk::Relay
