// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk::Relay::CloseCode {

// WebSocket close codes, listed in PROTOCOL.md.
inline constexpr int GoingAway = 1001; ///< the relay stops; come back
inline constexpr int Protocol = 4000; ///< a frame we cannot read or did not expect
inline constexpr int NotSignedIn = 4001; ///< no hello, a bad token, or revoked
inline constexpr int Version = 4003; ///< no protocol version in common
inline constexpr int TooSlow = 4008; ///< content was not acknowledged in 30 s

} // namespace Frontdesk::Relay::CloseCode
