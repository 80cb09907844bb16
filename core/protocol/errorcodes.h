// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace Frontdesk::Protocol {

/// Every error code a person can meet. PROTOCOL.md says what each means; ui/shell has its words, and
/// a test fails for one without. Codes of core/rules and core/channels are among them.
inline constexpr std::array ErrorCodes{
    QLatin1String("account.credentials"),
    QLatin1String("account.exists"),
    QLatin1String("account.not-found"),
    QLatin1String("address.invalid"),
    QLatin1String("auth.forbidden"),
    QLatin1String("auth.locked"),
    QLatin1String("auth.none"),
    QLatin1String("auth.revoked"),
    QLatin1String("auth.wrong"),
    QLatin1String("command.expired"),
    QLatin1String("command.id-reuse"),
    QLatin1String("command.invalid"),
    QLatin1String("command.unknown"),
    QLatin1String("conversation.colleague-answered"),
    QLatin1String("conversation.not-found"),
    QLatin1String("conversation.standby"),
    QLatin1String("file.unreadable"),
    QLatin1String("line.bad-answer"),
    QLatin1String("line.blocked"),
    QLatin1String("line.forbidden"),
    QLatin1String("line.invalid-request"),
    QLatin1String("line.monthly-limit"),
    QLatin1String("line.no-answer"),
    QLatin1String("line.not-found"),
    QLatin1String("line.rate-limit"),
    QLatin1String("line.retry-expired"),
    QLatin1String("line.token"),
    QLatin1String("line.too-large"),
    QLatin1String("line.unreachable"),
    QLatin1String("media.failed"),
    QLatin1String("media.forbidden"),
    QLatin1String("media.gone"),
    QLatin1String("media.too-large"),
    QLatin1String("message.not-found"),
    QLatin1String("message.state"),
    QLatin1String("net.offline"),
    QLatin1String("net.timeout"),
    QLatin1String("protocol.malformed"),
    QLatin1String("protocol.unknown-frame"),
    QLatin1String("protocol.version"),
    QLatin1String("relay.busy"),
    QLatin1String("relay.certificate"),
    QLatin1String("relay.certificate-expired"),
    QLatin1String("relay.not-found"),
    QLatin1String("relay.not-frontdesk"),
    QLatin1String("relay.restarted"),
    QLatin1String("relay.stopping"),
    QLatin1String("relay.unreachable"),
    QLatin1String("rule.card-too-large"),
    QLatin1String("rule.kind-not-allowed"),
    QLatin1String("rule.media-too-large"),
    QLatin1String("rule.media-type"),
    QLatin1String("rule.text-too-long"),
    QLatin1String("rule.too-many-bubbles"),
    QLatin1String("send.empty"),
    QLatin1String("storage.corrupt"),
    QLatin1String("storage.failed"),
    QLatin1String("storage.full"),
    QLatin1String("storage.newer"),
    QLatin1String("storage.unknown"),
    QLatin1String("webhook.bad-signature"),
    QLatin1String("webhook.malformed"),
    QLatin1String("webhook.wrong-destination"),
};

} // namespace Frontdesk::Protocol
