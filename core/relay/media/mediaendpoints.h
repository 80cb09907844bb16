// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/api/authenticator.h"
#include "core/relay/media/mediastore.h"
#include "core/relay/outbox/sendcommands.h"

namespace Frontdesk::Relay {

/// The files over HTTP: /media/{sha} for signed-in clients, POST /api/v1/media for their uploads,
/// /p/{token} for the platforms and the phones of customers. Files go out piece by piece and come
/// in through a file; no upload begins before its sender is known. Main thread.
class MediaEndpoints : public QObject
{
    Q_OBJECT

public:
    /// The parts, which outlive this.
    struct Parts {
        Store &store;
        MediaStore &files;
        Sessions &sessions;
        ScopesOf readableScopes;
    };

    MediaEndpoints(Parts parts, qint64 uploadLimit, QObject *parent = nullptr);

    /// This outlives the router.
    void addTo(Router &router);

    /// While true no upload is taken, 503: the disk is nearly full.
    void setRefusing(bool refusing) noexcept { m_isRefusing = refusing; }

private:
    void admit(const HttpRequest &head,
               const std::function<void(std::optional<HttpResponse>)> &decide);
    void serve(const UserId &user, const HttpRequest &request, const Responder &responder);
    void take(const UserId &user, const HttpRequest &request, const Responder &responder);
    void keep(const UserId &user, const Ingested &ingested, const Responder &responder);
    void servePublic(const HttpRequest &request, const Responder &responder);

    Parts m_parts;
    qint64 m_uploadLimit;
    bool m_isRefusing = false;
    Authenticator m_authenticator;
};

} // namespace Frontdesk::Relay
