// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace Frontdesk::Relay {

/// What one argon2id hash costs. The default takes about 90 ms on one core of 2024.
struct PasswordCost {
    quint64 operations = 3;
    size_t memory = size_t(64) * 1024 * 1024; ///< bytes

    /// As cheap as libsodium goes. For tests.
    static PasswordCost cheapest();
};

struct PasswordSettings {
    PasswordCost cost = {};
    int threads = 2; ///< memory in use is this times PasswordCost::memory
    int queueLimit = 32; ///< hashes waiting or being made
};

/// Hashes passwords on threads of its own, because one hash takes as long as a thousand messages.
/// The queue is short on purpose: a flood of guesses is answered "busy" and stops nothing else.
/// Call it from one thread.
class Passwords
{
public:
    struct Verdict {
        bool right = false;
        bool outdated = false; ///< right, but made at another cost: hash it again
    };

    explicit Passwords(PasswordSettings settings = {});
    /// Hashes being made are finished; those that wait are answered "relay.stopping".
    ~Passwords();
    Q_DISABLE_COPY_MOVE(Passwords)

    /// For app_user.password_hash. Errors: RateLimited "relay.busy".
    Async<QString> hash(const QString &password);

    /// An empty @p stored takes as long as a real one and is never right: so that nobody can tell
    /// by the time whether a user exists. Errors: RateLimited "relay.busy".
    Async<Verdict> verify(const QString &stored, const QString &password);

private:
    struct Worker;
    using Job = std::function<void(bool stopping)>;
    bool post(Job job);

    PasswordSettings m_settings;
    std::atomic<bool> m_stopping = false;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace Frontdesk::Relay
