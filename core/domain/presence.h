// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMetaType>

#include <chrono>

namespace Frontdesk {

/// What somebody does in a conversation just now. In order: who writes also looks at it.
enum class Presence { Away, Viewing, Writing };

/// How long it holds after it was said, and when to say it again: a lease, so that nobody stays
/// where they were when their connection broke.
inline constexpr std::chrono::milliseconds PresenceLease{60'000};
inline constexpr std::chrono::milliseconds PresenceRenewal{30'000};
/// Who has not touched a key for so long does not write any more.
inline constexpr std::chrono::milliseconds WritingPause{10'000};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Presence)
