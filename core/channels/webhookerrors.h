// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

/// Why a webhook request was not taken. For log and alarm; no agent sees them.
namespace Frontdesk::WebhookError {

/// no signature: not from the platform, or a proxy drops the header
inline constexpr QLatin1String Unsigned("webhook.unsigned");
/// the signature fits no secret: the secret was reissued, or it is not from the platform
inline constexpr QLatin1String BadSignature("webhook.bad-signature");
/// the body is no JSON object with a list of events
inline constexpr QLatin1String Malformed("webhook.malformed");

inline constexpr std::array All{Unsigned, BadSignature, Malformed};

} // namespace Frontdesk::WebhookError
