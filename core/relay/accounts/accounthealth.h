// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QList>
#include <QVariantMap>

namespace Frontdesk::Relay {

/// One line of an account's health.
struct HealthCheck {
    enum class State { Good, Problem, Waiting };

    QString id; ///< "token", "webhook", "test", "chat-mode", "quota", "first-message"
    State state = State::Waiting;
    QString code; ///< an error code for Problem
    QVariantMap args; ///< for the sentence: url, ms, left, until, …

    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

/// How an account stands with its platform.
struct AccountHealth {
    Account account;
    QString webhookUrl;
    QString addFriendUrl; ///< what the QR code says that customers scan
    QList<HealthCheck> checks;
};

} // namespace Frontdesk::Relay
