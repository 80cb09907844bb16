// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sandbox/world.h"

namespace Frontdesk::Sandbox {

/// What a phone does with the text of a QR code.
struct Scanned {
    enum class Kind { AddFriend, OpenChat, OtherLink };

    Kind kind = Kind::OtherLink;
    QString channelId; ///< of the official account, for the first two
    QString prefill; ///< the text already written, for OpenChat
    QString link; ///< what a browser would open, for OtherLink
};

/// Errors: sandbox.not-a-link, sandbox.unknown-account (a LINE link to nobody here).
Result<Scanned> scan(const World &world, const QString &text);

} // namespace Frontdesk::Sandbox
