// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/api/apiserver.h"
#include "core/sandbox/control/controlapi.h"
#include "tests/support/fixedclock.h"

#include <QJsonObject>

#include <deque>
#include <optional>

namespace Frontdesk::Test {

/// Takes answers in place of a connection.
class Answers : public AnswerSink
{
    Q_OBJECT

public:
    void answer(quint64 exchange, HttpResponse response) override;
    void dropConnection(quint64 exchange) override;

    std::optional<HttpResponse> last;
    bool dropped = false;
};

/// What came back of a call without a network in between.
struct Reply {
    int status = 0; ///< 0: no answer
    QJsonObject json;
    QByteArray body;
    HttpResponse response;
    bool dropped = false;
};

/// The sandbox without sockets: API, control API, a clock that stands still, and webhooks that
/// land in a list.
class SandboxCaller
{
public:
    SandboxCaller();

    Reply get(const QByteArray &path, const QByteArrayList &headers = {});
    Reply post(const QByteArray &path, const QJsonObject &body, const QByteArrayList &headers = {});
    Reply call(HttpMethod method,
               const QByteArray &path,
               const QByteArray &body,
               const QByteArrayList &headers);
    /// A form, as OAuth wants it.
    Reply form(const QByteArray &path, const QByteArray &form);

    /// Uses this channel's token from now on.
    void signIn(const QString &channelId);
    Reply act(const QString &userId, QJsonObject request);
    /// The events of the last body that was posted.
    QJsonArray lastEvents() const;

    FixedClock clock;
    Sandbox::Platform platform{clock};
    QString channelId;
    QByteArray token;
    QList<Sandbox::WebhookPost> posted;
    Sandbox::WebhookOutcome webhookOutcome{200, QStringLiteral("OK"), QStringLiteral("200")};

private:
    Sandbox::ApiServer m_api;
    Sandbox::ControlApi m_control;
    Router m_router;
};

} // namespace Frontdesk::Test
