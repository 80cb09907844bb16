// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/mediafetcher.h"
#include "core/relay/media/mediastore.h"
#include "core/relay/media/mediasweep.h"
#include "core/relay/media/webdownload.h"
#include "core/relay/profiles/profilefetcher.h"
#include "core/relay/relaycore.h"

namespace Frontdesk::Relay {

/// Everything about files and profiles that goes on in the background, wired together. Main thread.
class RelayMedia : public QObject
{
    Q_OBJECT

public:
    /// @p core outlives this.
    explicit RelayMedia(RelayCore &core, QObject *parent = nullptr);

    /// Makes the folders. Errors: those of MediaStore::open().
    Async<> open();
    /// Begins with what earlier runs left.
    void start();

    /// Fetches nothing while true: the disk is nearly full.
    void setPaused(bool paused) { m_fetcher.setPaused(paused); }

    MediaStore &files() noexcept { return m_files; }

private:
    MediaStore m_files;
    GuardedWebDownload m_web; ///< any public address
    GuardedWebDownload m_pictureHosts; ///< the platforms' only
    MediaFetcher m_fetcher;
    ProfileFetcher m_profiles;
    MediaSweep m_sweep;
};

} // namespace Frontdesk::Relay
