// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/channels/channelcalls.h"
#include "core/channels/inbound.h"
#include "core/channels/outbound.h"
#include "core/domain/account.h"
#include "core/domain/message.h"
#include "core/rules/channelrules.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Frontdesk {

/// One platform: turns its bytes into domain values and back. Pure: no sockets, no clock, no state;
/// may be used from any thread. Found by registry.h.
class ChannelAdapter
{
public:
    ChannelAdapter() = default;
    virtual ~ChannelAdapter() = default;
    Q_DISABLE_COPY_MOVE(ChannelAdapter)

    virtual Platform platform() const = 0;
    virtual const ChannelRules &rules() const = 0;
    virtual const ChannelCalls &calls() const = 0;

    /// Whether the platform sent @p delivery: its signature fits one of @p secrets, of which there
    /// are several while one is being replaced. Takes constant time in the compare.
    /// Errors: Unauthorized "webhook.unsigned", "webhook.bad-signature".
    virtual Result<> verify(const Delivery &delivery, const QList<QByteArray> &secrets) const = 0;

    /// The events in @p body. Call verify() first. An event that cannot be understood is returned as
    /// Kind::Other and never spoils the others. Errors: Corrupt "webhook.malformed".
    virtual Result<InboundBatch> parse(const QByteArray &body) const = 0;

    /// The body part that holds @p messages, at most ChannelRules::bubblesPerRequest of them. The
    /// same input always gives the same bytes. Errors: Rejected, with a code of ruleerrors.h.
    virtual Result<QByteArray> buildMessages(const QList<OutboundMessage> &messages) const = 0;

    /// The free answer to an event. @p messages is what buildMessages() gave.
    virtual OutboundRequest reply(const QString &replyToken, const QByteArray &messages) const = 0;

    /// The paid message to user, group or room @p to. @p retryKey is a UUID, kept with the request
    /// before the first attempt.
    virtual OutboundRequest
    push(const QString &to, const QByteArray &messages, const QString &retryKey) const = 0;

    /// What @p answer to a reply or push means. @p firstAttempt: no earlier attempt of this request
    /// can have reached the platform; attempts that ended RetryLater or RefreshToken do not count.
    virtual SendOutcome
    classify(SendRoute route, bool firstAttempt, const PlatformAnswer &answer) const = 0;

    /// Adds the access token to @p request. Never call it for InboundEvent::externalUrl.
    virtual void authorize(OutboundRequest &request, const QByteArray &accessToken) const = 0;
};

} // namespace Frontdesk
