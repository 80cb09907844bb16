// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entities.h"

#include <QVariantMap>

namespace Frontdesk::Protocol {

/// Asks for messages that a query means, among all that the user may read.
struct Find {
    QString request; ///< comes back in the answer
    QString query; ///< as typed: PROTOCOL.md
    QString zone; ///< in which its days begin, an IANA name; empty: UTC
    qint64 before = 0; ///< only messages placed before, ms UTC; 0: all
    QString after; ///< Found::next of the answer before; empty: from the beginning
    int limit = 50;

    friend bool operator==(const Find &, const Find &) = default;
};

struct Found {
    QString request;
    QList<Item> items;
    QString next; ///< where to go on; empty: that was all
    qint64 reached = 0; ///< the place in time of the last message looked at, ms UTC
    QString errorCode; ///< set when nothing was looked at; items are then empty
    QVariantMap errorArgs;

    friend bool operator==(const Found &, const Found &) = default;
};

} // namespace Frontdesk::Protocol
