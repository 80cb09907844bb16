// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/conversationactions.h"

#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPrinter;

namespace Frontdesk {

/// Where a paper goes. What is not finished leaves nothing behind.
class PaperTarget
{
public:
    PaperTarget() = default;
    virtual ~PaperTarget() = default;
    Q_DISABLE_COPY_MOVE(PaperTarget)

    virtual ConversationExport::Way way() const = 0;
    virtual QPagedPaintDevice &device() = 0;
    /// Pixels per inch of the device.
    virtual int resolution() const = 0;
    /// After the painter has ended. Error: "file.unwritable".
    virtual Result<> finish() = 0;
    /// Instead; before the painter ends.
    virtual void abandon() = 0;
};

/// A file at @p path, of A4 pages, or of letters where these are used. Error: "file.unwritable".
Result<std::unique_ptr<PaperTarget>> paperFile(const QString &path, const QString &title);
/// A printer that somebody has chosen.
std::unique_ptr<PaperTarget> paperPrinter(std::unique_ptr<QPrinter> printer);

} // namespace Frontdesk
