// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/mediaplayer.h"

namespace Frontdesk {

/// Chooses what Qt plays with, unless the environment has. Before QApplication, while there is one
/// thread. (GStreamer, the default of Qt 6.4, opens no mp4 with what Debian brings along.)
void chooseMediaBackend();

/// Plays with Qt Multimedia. Its backend, and with it FFmpeg, is loaded by the first one.
std::unique_ptr<MediaPlayer> makeSystemPlayer();

} // namespace Frontdesk
