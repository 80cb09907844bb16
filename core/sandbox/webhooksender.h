// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/webhookqueue.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

namespace Frontdesk::Sandbox {

/// Posts webhooks over HTTPS with the platform's header fields and its limit of two seconds, and
/// wakes the queue when something waiting is due.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    /// @p queue and @p clock outlive this. @p tls says whom to trust; certificates are always
    /// checked.
    WebhookSender(WebhookQueue &queue,
                  const Clock &clock,
                  const QSslConfiguration &tls,
                  QObject *parent = nullptr);
    ~WebhookSender() override;

private:
    void post(const WebhookPost &post, std::function<void(const WebhookOutcome &)> done);
    void schedule();

    WebhookQueue &m_queue;
    const Clock &m_clock;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QTimer m_timer;
};

} // namespace Frontdesk::Sandbox
