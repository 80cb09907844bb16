// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/auth/passwords.h"

#include "core/base/mailbox.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <sodium.h>
#include <thread>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

using HashText = std::array<char, crypto_pwhash_STRBYTES>;

/// The bytes that are hashed, wiped when they are no longer needed. Composed and decomposed
/// letters look the same to the person who types them, so they count as the same.
class PasswordBytes
{
public:
    explicit PasswordBytes(const QString &password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
    }
    ~PasswordBytes() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(PasswordBytes)

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

Result<QString> hashNow(const PasswordBytes &password, const PasswordCost &cost)
{
    HashText text{};
    const int failed = crypto_pwhash_str_alg(text.data(),
                                             password.data(),
                                             password.size(),
                                             cost.operations,
                                             cost.memory,
                                             crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) {
        return Error{
            ErrorKind::RateLimited, u"relay.busy"_s, u"not enough memory to hash a password"_s};
    }
    return QString::fromLatin1(text.data());
}

Passwords::Verdict
verifyNow(const QString &stored, const PasswordBytes &password, const PasswordCost &cost)
{
    if (stored.isEmpty()) {
        // Only the time that it takes is wanted.
        static_cast<void>(hashNow(password, cost));
        return {};
    }
    const QByteArray text = stored.toLatin1();
    if (crypto_pwhash_str_verify(text.constData(), password.data(), password.size()) != 0)
        return {};
    return {true,
            crypto_pwhash_str_needs_rehash(text.constData(), cost.operations, cost.memory) != 0};
}

Error busy()
{
    return {ErrorKind::RateLimited,
            u"relay.busy"_s,
            u"too many passwords wait to be checked"_s,
            {},
            std::chrono::seconds(2)};
}

Error stopping()
{
    return {ErrorKind::Offline, u"relay.stopping"_s};
}

} // namespace

struct Passwords::Worker {
    Mailbox<Job> jobs;
    std::atomic<int> open = 0; ///< jobs waiting or running
    std::thread thread;
};

PasswordCost PasswordCost::cheapest()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

Passwords::Passwords(PasswordSettings settings)
    : m_settings(settings)
{
    const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    Q_UNUSED(ready)
    for (int i = 0; i < m_settings.threads; ++i) {
        auto worker = std::make_unique<Worker>();
        worker->thread = std::thread([this, mine = worker.get()] {
            for (auto jobs = mine->jobs.waitAll(); !jobs.empty(); jobs = mine->jobs.waitAll()) {
                for (const auto &job : jobs) {
                    job(m_stopping.load());
                    --mine->open;
                }
            }
        });
        m_workers.push_back(std::move(worker));
    }
}

Passwords::~Passwords()
{
    m_stopping = true;
    for (const auto &worker : m_workers)
        worker->jobs.close();
    for (const auto &worker : m_workers)
        worker->thread.join();
}

Async<QString> Passwords::hash(const QString &password)
{
    const Promise<QString> promise;
    const auto bytes = std::make_shared<const PasswordBytes>(password);
    const bool accepted = post([promise, bytes, cost = m_settings.cost](bool isStopping) {
        promise.give(isStopping ? stopping() : hashNow(*bytes, cost));
    });
    if (!accepted)
        promise.give(busy());
    return promise.future();
}

Async<Passwords::Verdict> Passwords::verify(const QString &stored, const QString &password)
{
    const Promise<Verdict> promise;
    const auto bytes = std::make_shared<const PasswordBytes>(password);
    const bool accepted = post([promise, bytes, stored, cost = m_settings.cost](bool isStopping) {
        if (isStopping)
            promise.give(stopping());
        else
            promise.give(verifyNow(stored, *bytes, cost));
    });
    if (!accepted)
        promise.give(busy());
    return promise.future();
}

bool Passwords::post(Job job)
{
    const int open =
        std::accumulate(m_workers.cbegin(), m_workers.cend(), 0, [](int sum, const auto &worker) {
            return sum + worker->open.load();
        });
    if (open >= m_settings.queueLimit)
        return false;
    const auto idlest =
        std::min_element(m_workers.cbegin(), m_workers.cend(), [](const auto &a, const auto &b) {
            return a->open.load() < b->open.load();
        });
    ++(*idlest)->open;
    return (*idlest)->jobs.put(std::move(job));
}

} // namespace Frontdesk::Relay
