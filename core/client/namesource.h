// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/knownhit.h"

#include <QObject>

namespace Frontdesk {

/// Conversations by the name of their customer or group, as it is typed. Without a network. GUI
/// thread.
class NameSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Up to @p limit conversations whose names fit (Search::FuzzyPattern), the best first; of those
    /// that fit alike, who wrote last. Answers come in the order of the calls.
    virtual Async<QList<Conversation>> find(const QString &typed, int limit) = 0;
    /// Up to @p limit conversations by what else is known of their customers: values (no sensitive
    /// ones), note, company, tags. The latest first, each once. Too little typed finds none.
    virtual Async<QList<KnownHit>> findKnown(const QString &typed, int limit) = 0;
};

} // namespace Frontdesk
