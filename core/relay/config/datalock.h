// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

class QFile;

namespace Frontdesk::Relay {

/// Keeps every other process away from a database. The system drops the lock with the process, so
/// a crash leaves nothing to clean up.
class DataLock
{
public:
    ~DataLock();
    Q_DISABLE_COPY_MOVE(DataLock)

    /// Held as long as the answer lives. Errors: Conflict "relay.running" (another process holds
    /// it), Storage "relay.lock".
    static Result<std::shared_ptr<DataLock>> take(const QString &file);

private:
    explicit DataLock(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file;
};

} // namespace Frontdesk::Relay
