// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/validation/problems.h"

#include <functional>

namespace Frontdesk::Sandbox {

/// Where messages are going, for the rules that depend on it.
struct MessageScope {
    bool canMention = true; ///< reply or push to a group or room
    bool canQuote = true; ///< reply or push
    /// Whether a quote token belongs to the chat. Empty: any does (the validate endpoints).
    std::function<bool(const QString &token)> isQuotable = {};
};

/// Checks one to five message objects as reply, push and the others do.
void checkMessages(const QJsonObject &request, const MessageScope &scope, Problems &problems);

/// The messages of this type can be quoted: they get a quote token when sent.
bool isQuotableType(const QString &type);

} // namespace Frontdesk::Sandbox
