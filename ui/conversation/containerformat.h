// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Frontdesk {

/// True if a file that begins with @p head is one sound or film in itself. FFmpeg guesses from the
/// bytes too, and would also take lists that name other files and addresses for media.
bool isSelfContainedMedia(QByteArrayView head);

/// The same of a file. Reads it: not in the GUI thread.
bool isSelfContainedMediaFile(const QString &path);

} // namespace Frontdesk
