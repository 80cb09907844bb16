// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relayserver.h"

#include "core/base/logging.h"
#include "core/channels/registry.h"
#include "core/relay/api/apianswer.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/markread.h"
#include "core/relay/commands/schedulehandlers.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// How late a snoozed conversation may be back.
constexpr std::chrono::seconds SnoozePace(2);
/// How late a reply with a time may go out.
constexpr std::chrono::seconds SchedulePace(1);

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
    , m_templateEndpoint(m_core->store, m_authenticator)
    , m_valueEndpoint(m_core->store, m_authenticator)
    , m_exportEndpoint(m_core->store, m_authenticator)
    , m_personEndpoint(m_core->store, m_authenticator)
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
    , m_control(*m_core)
    , m_snoozes(m_core->store, m_order)
    , m_tagSweep(m_core->store, m_order)
    , m_receipts({m_core->store, m_core->platform, channelAdapter}, {})
    , m_typing({m_core->store,
                m_core->platform,
                channelAdapter,
                [this] {
                    return m_hub.writtenIn();
                }})
    , m_disk(m_core->settings, m_core->disk)
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
    m_disk.start();
    if (m_disk.isHopeless())
        return ready<quint16>(refuseUntilThereIsRoom());
    const auto listen = [this, promise](const Result<> &ready) {
        if (!ready)
            return promise.give(ready.error());
        m_media.start();
        setDiskIsFull(m_disk.isFull());
        if (auto heard = m_control.listen(); !heard)
            qCWarning(LogRelay) << "commands cannot reach this relay:" << heard.error().detail;
        promise.give(m_http.listen());
    };
    const auto resume = [this, promise, listen](const Result<> &opened) {
        if (!opened) {
            return promise.give(opened.error().code == u"storage.full"
                                    ? refuseUntilThereIsRoom()
                                    : Result<quint16>(opened.error()));
        }
        addCommands();
        m_snoozes.start(SnoozePace);
        m_tagSweep.start(SnoozePace);
        m_receipts.start();
        m_typing.start();
        m_scheduler->start(SchedulePace);
        m_core->quotas.start({});
        whenDone(m_outbox.start(), this, listen);
    };
    whenDone(openParts(), this, resume);
    return promise.future();
}

/// Without the database nothing can be kept, and nobody is told that there is nobody: platforms
/// deliver again what is answered "later". With room again the relay starts anew.
Result<quint16> RelayServer::refuseUntilThereIsRoom()
{
    qCCritical(LogRelay) << "the disk is full: everything is refused until there is room";
    m_refusal = std::make_unique<HttpServer>(m_core->settings.http, m_core->clock);
    const auto later = [](const HttpRequest &, const Responder &responder) {
        responder.respond(apiError({ErrorKind::Storage, u"storage.full"_s}));
    };
    m_refusal->router().add(HttpMethod::Post, "/webhooks/{platform}/{slug}", later);
    m_refusal->router().add(HttpMethod::Post, "/api/v1/sessions", later);
    for (const char *path : {"/api/v1/hello", "/healthz", "/ws"})
        m_refusal->router().add(HttpMethod::Get, path, later);
    connect(&m_disk, &DiskGuard::changed, this, [this](bool full) {
        if (!full)
            Q_EMIT failed({ErrorKind::Storage, u"storage.full"_s, u"there is room again"_s});
    });
    return m_refusal->listen();
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
    if (m_scheduler)
        m_scheduler->stop();
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
    addDeskHandlers(m_commands, m_order);
    m_commands.add(std::make_unique<SendMessagesHandler>(*m_sends));
    m_commands.add(std::make_unique<ResolveSendHandler>(*m_sends));
    m_commands.add(std::make_unique<PutScheduledHandler>());
    m_commands.add(std::make_unique<SendScheduledHandler>(*m_sends));
    m_commands.add(std::make_unique<RemoveScheduledHandler>());
    m_scheduler = std::make_unique<Scheduler>(m_core->store, *m_sends, m_order, readableScopes);
}

void RelayServer::addRoutes()
{
    auto &router = m_http.router();
    m_publicEndpoint.addTo(router);
    m_sessionEndpoint.addTo(router);
    m_accountEndpoint.addTo(router);
    m_templateEndpoint.addTo(router);
    m_valueEndpoint.addTo(router);
    m_exportEndpoint.addTo(router);
    m_personEndpoint.addTo(router);
    m_mediaEndpoints.addTo(router);
    m_webhooks.addTo(router, m_core->settings.webhookBodyLimit);
}

void RelayServer::connectParts()
{
    connect(&m_core->store, &Store::failed, this, &RelayServer::failed);
    connect(&m_core->sessions, &Sessions::revoked, &m_hub, &Hub::revoke);
    connect(&m_webhooks, &WebhookEndpoint::alarmed, this, &RelayServer::alarm);
    connect(&m_webhooks,
            &WebhookEndpoint::received,
            &m_core->attention,
            &AccountAttention::keptWebhook);
    connect(&m_outbox, &Outbox::answered, this, &RelayServer::noteAnswer);
    connect(&m_core->store, &Store::full, &m_disk, &DiskGuard::foundNoRoom);
    connect(&m_disk, &DiskGuard::changed, this, &RelayServer::setDiskIsFull);
}

void RelayServer::alarm(const AccountId &account, const QString &code)
{
    if (code == u"webhook.bad-signature")
        m_core->attention.refusedWebhook(account);
    else
        m_core->attention.putAside(account, code);
}

void RelayServer::noteAnswer(const AccountId &account, SendRoute route, const SendOutcome &outcome)
{
    using Kind = SendOutcome::Kind;
    const auto token = u"line.token"_s;
    const auto quota = u"line.monthly-limit"_s;
    if (outcome.kind == Kind::Failed && outcome.errorCode == quota)
        m_core->attention.raise(account, quota);
    if (outcome.kind != Kind::Accepted)
        return;
    m_core->attention.lower(account, token);
    if (route != SendRoute::Push)
        return;
    m_core->attention.lower(account, quota);
    m_core->quotas.pushed(account);
}

void RelayServer::setDiskIsFull(bool full)
{
    m_webhooks.setRefusing(full || m_stopping);
    m_mediaEndpoints.setRefusing(full);
    m_media.setPaused(full);
}

Result<> RelayServer::health() const
{
    if (m_stopping)
        return Error{ErrorKind::Offline, u"relay.stopping"_s};
    if (m_disk.isFull())
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
