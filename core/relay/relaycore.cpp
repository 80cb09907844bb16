// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relaycore.h"

#include "core/relay/config/diskcheck.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// The name of the company, as the configuration says now.
Result<> noteOrganisation(WriteContext &context, const QString &name)
{
    auto done = context.database.execute(
        "INSERT INTO workspace (id, name, created_at) VALUES (:id, :name, :now) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE name <> excluded.name",
        {{":id", Workspace}, {":name", name}, {":now", context.now}});
    if (!done)
        return done.error();
    return {};
}

} // namespace

Result<std::unique_ptr<RelayCore>>
RelayCore::make(const RelaySettings &settings, const Options &options, Clock &clock)
{
    if (auto local = checkIsLocal(settings.database); !local)
        return local.error();
    auto lock = DataLock::take(settings.lockFile());
    if (!lock)
        return lock.error();
    auto box = SecretBox::load(settings.keyFile);
    if (!box)
        return box.error();
    return std::unique_ptr<RelayCore>(new RelayCore(settings, options, clock, *lock, *box));
}

RelayCore::RelayCore(const RelaySettings &wanted,
                     const Options &options,
                     Clock &time,
                     std::shared_ptr<DataLock> lock,
                     const SecretBox &box)
    : settings(wanted)
    , clock(time)
    , m_lock(std::move(lock))
    , store({wanted.database, options.synchronous, options.vfs}, time)
    , passwords({options.passwordCost, wanted.passwordThreads})
    , sessions(store, {wanted.sessionIdle, wanted.sessionLongest})
    , throttle(store)
    , users(store, passwords, sessions)
    , signIn({users, passwords, throttle, sessions})
    , accounts(store, box)
    , client({wanted.platforms})
    , tokens(accounts, client, time)
    , platform(accounts, tokens, client)
    , checkup({store, accounts, tokens, client, wanted.publicUrl, options.serving})
    , setup(accounts, client, checkup, time)
{
    watchTokens();
}

Async<> RelayCore::open()
{
    const Promise<> promise;
    const auto load = [this, promise](const Result<> &opened) {
        if (!opened)
            return promise.give(opened);
        const auto noted = store.write([name = settings.organisation](WriteContext &context) {
            return noteOrganisation(context, name);
        });
        whenDone(noted, this, [this, promise](const Result<> &done) {
            if (!done)
                return promise.give(done);
            whenDone(
                accounts.load(), this, [promise](const Result<> &loaded) { promise.give(loaded); });
        });
    };
    whenDone(store.open(), this, load);
    return promise.future();
}

void RelayCore::watchTokens()
{
    const auto refusal = u"line.token"_s;
    connect(&tokens, &TokenSource::refused, this, [this, refusal](const AccountId &account) {
        accounts.setAttention(account, refusal).ignore(); // the next refusal notes it again
    });
    connect(&tokens, &TokenSource::issued, this, [this, refusal](const AccountId &account) {
        const auto known = accounts.byId(account);
        if (known && known->account.attention == refusal)
            accounts.setAttention(account, {}).ignore(); // as above
    });
}

} // namespace Frontdesk::Relay
