// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QObject>

namespace Frontdesk {

/// Files under /media/ of the relay, kept in a local cache. GUI thread.
class MediaSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The path of the local copy, if there is one now. Never blocks on the network.
    virtual QString localFile(const QString &sha) const = 0;
    /// Brings it from the relay if it is not here. Errors: Offline, "media.gone", "media.forbidden".
    virtual Async<QString> fetch(const QString &sha) = 0;

Q_SIGNALS:
    void arrived(const QString &sha);
};

} // namespace Frontdesk
