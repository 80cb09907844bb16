// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"

#include <QJsonObject>

namespace Frontdesk::Test {

/// @p event as the fixtures write it: what is empty, 0 or false is left out, and so is raw.
QJsonObject toJson(const InboundEvent &event);

/// A file of tests/fixtures/line.
struct LineFixture {
    QString name;
    QByteArray body; ///< of the webhook request
    QJsonObject json;
};

/// All of them, by name.
QList<LineFixture> lineFixtures();

} // namespace Frontdesk::Test
