// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace Frontdesk {

/// What the header of a film or sound says.
struct Recording {
    qint64 durationMs = 0; ///< 0: not known
    QSize size; ///< of a film; empty: not known

    friend bool operator==(const Recording &, const Recording &) = default;
};

/// Reads the header of an MP4, M4A or QuickTime file, or of an MP3; nothing of any other. Hostile
/// input: every length is checked against what is there, and nothing is decoded.
Recording recordingIn(const QString &file, const QString &mime);

} // namespace Frontdesk
