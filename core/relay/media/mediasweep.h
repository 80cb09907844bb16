// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/mediastore.h"

#include <QTimer>

namespace Frontdesk::Relay {

/// Removes files that nothing refers to any more: soon after something was unsent or erased, and
/// every hour. Lives in the main thread.
class MediaSweep : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    MediaSweep(Store &store, const MediaStore &files, QObject *parent = nullptr);

    /// Removes now what it finds; answers with how many files.
    Async<int> sweep();

private:
    void notice(const Changes &changes);

    Store &m_store;
    const MediaStore &m_files;
    QTimer m_hourly;
    QTimer m_soon;
};

} // namespace Frontdesk::Relay
