// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relaycore.h"

#include "core/relay/config/diskcheck.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isOrganisationNoted(Sql::Database &database, const QString &name)
{
    auto noted = database.selectOne("SELECT 1 FROM workspace WHERE id = :id AND name = :name",
                                    {{":id", Workspace}, {":name", name}},
                                    [](const Sql::Row &row) { return row.flag(0); });
    if (!noted)
        return noted.error();
    return noted->has_value();
}

Result<> writeOrganisation(WriteContext &context, const QString &name)
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
    std::shared_ptr<DataLock> lock;
    if (!options.readOnly) {
        auto taken = DataLock::take(settings.lockFile());
        if (!taken)
            return taken.error();
        lock = *taken;
    }
    auto box = SecretBox::load(settings.keyFile);
    if (!box)
        return box.error();
    return std::unique_ptr<RelayCore>(
        new RelayCore(settings, options, clock, std::move(lock), *box));
}

RelayCore::RelayCore(const RelaySettings &wanted,
                     const Options &options,
                     Clock &time,
                     std::shared_ptr<DataLock> lock,
                     const SecretBox &box)
    : settings(wanted)
    , clock(time)
    , disk(options.disk)
    , m_readOnly(options.readOnly)
    , m_lock(std::move(lock))
    , store({wanted.database,
             options.synchronous,
             options.vfs,
             options.readOnly,
             [this](std::chrono::nanoseconds took) {
                 commitTime.observe(took);
             }},
            time)
    , passwords({options.passwordCost, wanted.passwordThreads})
    , sessions(store, {wanted.sessionIdle, wanted.sessionLongest})
    , throttle(store)
    , users(store, passwords, sessions)
    , signIn({users, passwords, throttle, sessions})
    , accounts(store, box)
    , client({wanted.platforms})
    , tokens(accounts, client, time)
    , platform(accounts, tokens, client)
    , attention(accounts, time)
    , checkup({store,
               accounts,
               attention,
               tokens,
               client,
               wanted.publicUrl,
               options.serving,
               !options.readOnly})
    , quotas({accounts, tokens, client, time})
    , setup(accounts, client, checkup, time)
{
    if (!m_readOnly)
        watchTokens();
}

Async<> RelayCore::open()
{
    const Promise<> promise;
    const auto load = [this, promise](const Result<> &noted) {
        if (!noted)
            return promise.give(noted);
        whenDone(
            accounts.load(), this, [promise](const Result<> &loaded) { promise.give(loaded); });
    };
    whenDone(store.open(), this, [this, promise, load](const Result<> &opened) {
        if (!opened)
            return promise.give(opened);
        if (m_readOnly)
            return load({});
        whenDone(noteOrganisation(), this, load);
    });
    return promise.future();
}

/// The name of the company, as the configuration says now. Writes only what is new: a disk without
/// room does not keep the relay from starting.
Async<> RelayCore::noteOrganisation()
{
    const Promise<> promise;
    const auto noted = store.read([name = settings.organisation](Sql::Database &database) {
        return isOrganisationNoted(database, name);
    });
    whenDone(noted, this, [this, promise](const Result<bool> &known) {
        if (!known || *known)
            return promise.give(known ? Result<>() : Result<>(known.error()));
        const auto written = store.write([name = settings.organisation](WriteContext &context) {
            return writeOrganisation(context, name);
        });
        whenDone(written, this, [promise](const Result<> &done) { promise.give(done); });
    });
    return promise.future();
}

void RelayCore::watchTokens()
{
    const auto refusal = u"line.token"_s;
    connect(&tokens, &TokenSource::refused, this, [this, refusal](const AccountId &account) {
        attention.raise(account, refusal);
    });
    connect(&tokens, &TokenSource::issued, this, [this, refusal](const AccountId &account) {
        attention.lower(account, refusal);
        // Issued in the place of a long-lived one that the platform does not take any more.
        const auto known = accounts.byId(account);
        if (known && !known->accessToken.isEmpty())
            accounts.replaceToken(account, {}).ignore(); // the next start finds it refused again
    });
}

} // namespace Frontdesk::Relay
