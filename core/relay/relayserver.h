// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpserver.h"
#include "core/relay/api/accountendpoint.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/api/exportendpoint.h"
#include "core/relay/api/personendpoint.h"
#include "core/relay/api/publicendpoint.h"
#include "core/relay/api/sessionendpoint.h"
#include "core/relay/api/templateendpoint.h"
#include "core/relay/api/valueendpoint.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/snoozes.h"
#include "core/relay/commands/tagsweep.h"
#include "core/relay/config/diskguard.h"
#include "core/relay/control/localcontrol.h"
#include "core/relay/hub/hub.h"
#include "core/relay/ingress/hubsockets.h"
#include "core/relay/ingress/webhookendpoint.h"
#include "core/relay/intake/intake.h"
#include "core/relay/media/mediaendpoints.h"
#include "core/relay/metrics/metrics.h"
#include "core/relay/outbox/outbox.h"
#include "core/relay/outbox/scheduler.h"
#include "core/relay/outbox/sendcommands.h"
#include "core/relay/receipts/receiptsender.h"
#include "core/relay/receipts/typingsigns.h"
#include "core/relay/relaymedia.h"

namespace Frontdesk::Relay {

/// The relay as it serves: what comes in, what goes out, and who listens, wired together. The
/// composition root that the program and the tests share. Main thread.
class RelayServer : public QObject
{
    Q_OBJECT

public:
    /// @p core is not open yet.
    explicit RelayServer(std::unique_ptr<RelayCore> core, QObject *parent = nullptr);
    ~RelayServer() override;

    /// Opens the database, goes on where the last run stopped, listens. Answers with the port.
    Async<quint16> start();
    /// Takes nothing new, says goodbye to the clients, lets sends in flight end for up to ten
    /// seconds. The relay can be destroyed after the answer.
    Async<> stop();

    /// Reads the certificate files again. On an error the old ones stay.
    Result<> reloadCertificate() { return m_http.reloadCertificate(); }

    RelayCore &core() noexcept { return *m_core; }
    const Metrics &metrics() const noexcept { return m_metrics; }
    /// The types of commands that it runs, once it has started.
    QStringList commandTypes() const { return m_commands.types(); }

Q_SIGNALS:
    /// What the disk holds is not known any more. End the process with code 75 and start again.
    void failed(const Frontdesk::Error &error);

private:
    Async<> openParts();
    void addRoutes();
    void addCommands();
    void addMetrics();
    void addWebhookMetrics();
    void addOutboxMetrics();
    void connectParts();
    void alarm(const AccountId &account, const QString &code);
    void noteAnswer(const AccountId &account, SendRoute route, const SendOutcome &outcome);
    void setDiskIsFull(bool full);
    Result<quint16> refuseUntilThereIsRoom();
    Result<> health() const;
    Async<Identity> identify(const QString &token);
    std::optional<WebhookAccount> webhookAccount(Platform platform, const QString &slug) const;

    // Made in this order and destroyed in the other.
    std::unique_ptr<RelayCore> m_core;
    Metrics m_metrics;
    OrderCounter m_order;
    Intake m_intake;
    RelayMedia m_media;
    std::unique_ptr<SendCommands> m_sends; ///< from start() on: needs the media
    std::unique_ptr<Scheduler> m_scheduler; ///< as m_sends
    CommandProcessor m_commands;
    Outbox m_outbox;
    Hub m_hub;
    Authenticator m_authenticator;
    SessionEndpoint m_sessionEndpoint;
    AccountEndpoint m_accountEndpoint;
    TemplateEndpoint m_templateEndpoint;
    ValueEndpoint m_valueEndpoint;
    ExportEndpoint m_exportEndpoint;
    PersonEndpoint m_personEndpoint;
    PublicEndpoint m_publicEndpoint;
    MediaEndpoints m_mediaEndpoints;
    WebhookEndpoint m_webhooks;
    HttpServer m_http;
    HubSockets m_sockets;

    LocalControl m_control;
    Snoozes m_snoozes;
    TagSweep m_tagSweep;
    ReceiptSender m_receipts;
    TypingSigns m_typing;
    DiskGuard m_disk;
    std::unique_ptr<HttpServer> m_refusal; ///< in the place of all others on a disk without room
    bool m_stopping = false;
};

} // namespace Frontdesk::Relay
