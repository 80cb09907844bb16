// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "tests/bench/desk/company.h"

namespace Frontdesk::Bench {

/// What happened meanwhile, by scope.
using Backlog = QHash<QString, QList<Protocol::Item>>;

/// One Events frame, as it goes over the wire.
struct Frame {
    QString scope;
    qint64 to = 0;
    QString text;
};

/// @p count messages of customers and colleagues, and each conversation that they changed once, where
/// it changed last. Messages get numbers from @p firstSeq, conversations versions from @p firstVer.
Backlog makeBacklog(SampleCompany &company, int count, qint64 firstSeq, qint64 firstVer);

/// Cut as the relay cuts what a client has missed after @p cursor.
QList<Frame> framesOf(const QString &scope, qint64 cursor, QList<Protocol::Item> items);

} // namespace Frontdesk::Bench
