// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relayserver.h"

#include "core/base/logging.h"
#include "core/channels/registry.h"
#include "core/relay/commands/markread.h"
#include "core/relay/config/diskcheck.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// Requests that nobody signed say something is wrong with the account only while the platform's
/// own do not come through; else they are somebody knocking.
constexpr qint64 GoodWebhookCountsMs = 60LL * 60 * 1000;

} // namespace

RelayServer::RelayServer(std::unique_ptr<RelayCore> core, QObject *parent)
    : QObject(parent)
    , m_core(std::move(core))
    , m_intake(m_order)
    , m_media(*m_core)
    , m_commands(m_core->store)
    , m_outbox(m_core->store, m_core->platform, channelAdapter, {})
    , m_hub(m_core->store,
            {m_core->settings.organisation,
             [this](const QString &token) { return identify(token); },
             [this](const User &who, const Protocol::Command &command) {
                 return m_commands.run(who, command);
             }})
    , m_authenticator(m_core->sessions)
    , m_sessionEndpoint(m_core->signIn, m_core->sessions, m_authenticator)
    , m_accountEndpoint(m_core->accounts, m_core->setup, m_core->checkup, m_authenticator)
    , m_publicEndpoint({m_core->settings.organisation,
                        m_metrics,
                        [this] {
                            return health();
                        }})
    , m_mediaEndpoints({m_core->store, m_media.files(), m_core->sessions, readableScopes},
                       m_core->settings.uploadLimit)
    , m_webhooks(
          m_core->store,
          m_intake,
          [this](Platform platform, const QString &slug) { return webhookAccount(platform, slug); })
    , m_http(m_core->settings.http, m_core->clock)
    , m_sockets(m_hub, m_http)
{
    addRoutes();
    addMetrics();
    connectParts();
}

RelayServer::~RelayServer()
{
    // Jobs that still wait use the intake and the sends, which go before the store does.
    m_core->store.finish();
}

Async<quint16> RelayServer::start()
{
    const Promise<quint16> promise;
    const auto listen = [this, promise](const Result<> &ready) {
        if (!ready)
            return promise.give(ready.error());
        m_media.start();
        watchDisk();
        m_diskWatch.start(std::chrono::seconds(10));
        promise.give(m_http.listen());
    };
    const auto resume = [this, promise, listen](const Result<> &opened) {
        if (!opened)
            return promise.give(opened.error());
        addCommands();
        whenDone(m_outbox.start(), this, listen);
    };
    whenDone(openParts(), this, resume);
    return promise.future();
}

Async<> RelayServer::openParts()
{
    const Promise<> promise;
    const auto openMedia = [this, promise](const Result<> &counted) {
        if (!counted)
            return promise.give(counted);
        whenDone(m_media.open(), this, [promise](const Result<> &opened) { promise.give(opened); });
    };
    const auto count = [this, promise, openMedia](const Result<> &opened) {
        if (!opened)
            return promise.give(opened);
        const auto loaded =
            m_core->store.read([this](Sql::Database &database) { return m_order.load(database); });
        whenDone(loaded, this, openMedia);
    };
    whenDone(m_core->open(), this, count);
    return promise.future();
}

Async<> RelayServer::stop()
{
    qCInfo(LogRelay) << "stopping";
    m_stopping = true;
    m_http.stopListening();
    m_webhooks.setRefusing(true);
    m_hub.sayGoodbye();
    return m_outbox.drain();
}

void RelayServer::addCommands()
{
    m_sends = std::make_unique<SendCommands>(m_order,
                                             RequestBody({channelAdapter,
                                                          m_core->settings.publicUrl.toString(),
                                                          m_media.files().filmPreview().sha}),
                                             readableScopes);
    m_commands.add(std::make_unique<MarkReadHandler>());
    m_commands.add(std::make_unique<SendMessagesHandler>(*m_sends));
    m_commands.add(std::make_unique<ResolveSendHandler>(*m_sends));
}

void RelayServer::addRoutes()
{
    auto &router = m_http.router();
    m_publicEndpoint.addTo(router);
    m_sessionEndpoint.addTo(router);
    m_accountEndpoint.addTo(router);
    m_mediaEndpoints.addTo(router);
    m_webhooks.addTo(router, m_core->settings.webhookBodyLimit);
}

void RelayServer::connectParts()
{
    connect(&m_core->store, &Store::failed, this, &RelayServer::failed);
    connect(&m_core->sessions, &Sessions::revoked, &m_hub, &Hub::revoke);
    connect(&m_webhooks, &WebhookEndpoint::alarmed, this, &RelayServer::alarm);
    connect(&m_webhooks, &WebhookEndpoint::received, this, &RelayServer::calm);
    connect(&m_diskWatch, &QTimer::timeout, this, &RelayServer::watchDisk);
}

void RelayServer::alarm(const AccountId &account, const QString &code)
{
    const qint64 now = m_core->clock.monotonicMs();
    const auto good = m_lastGoodWebhook.constFind(account);
    const bool knocking = code == u"webhook.bad-signature" && good != m_lastGoodWebhook.constEnd()
        && now - *good < GoodWebhookCountsMs;
    if (!knocking)
        m_core->accounts.setAttention(account, code).ignore(); // the next one notes it again
}

void RelayServer::calm(const AccountId &account)
{
    m_lastGoodWebhook.insert(account, m_core->clock.monotonicMs());
    const auto known = m_core->accounts.byId(account);
    if (known && known->account.attention.startsWith(u"webhook."))
        m_core->accounts.setAttention(account, {}).ignore(); // as above
}

void RelayServer::watchDisk()
{
    const auto &settings = m_core->settings;
    const bool full = freeMbAt(settings.database) < settings.diskMinFreeMb;
    if (full == m_diskIsFull)
        return;
    m_diskIsFull = full;
    m_webhooks.setRefusing(full || m_stopping);
    if (full)
        qCCritical(LogRelay) << "the disk is nearly full: nothing is accepted";
    else
        qCInfo(LogRelay) << "there is room on the disk again";
}

Result<> RelayServer::health() const
{
    if (m_stopping)
        return Error{ErrorKind::Offline, u"relay.stopping"_s};
    if (m_diskIsFull)
        return Error{ErrorKind::Storage, u"storage.full"_s};
    return {};
}

Async<Identity> RelayServer::identify(const QString &token)
{
    const auto found = m_core->sessions.byToken(token.toUtf8());
    return whenDone(
        found, this, [](const Result<std::optional<SessionUser>> &who) -> Result<Identity> {
            if (!who)
                return who.error();
            const auto &session = *who;
            if (!session)
                return Error{ErrorKind::Unauthorized, u"auth.revoked"_s};
            return Identity{session->user, session->session};
        });
}

std::optional<WebhookAccount> RelayServer::webhookAccount(Platform platform,
                                                          const QString &slug) const
{
    const auto account = m_core->accounts.bySlug(platform, slug);
    if (!account)
        return {};
    return WebhookAccount{
        account->account.id, account->adapter, account->secrets, account->botUserId};
}

} // namespace Frontdesk::Relay
