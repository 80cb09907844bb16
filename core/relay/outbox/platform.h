// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/channels/outbound.h"
#include "core/domain/ids.h"

#include <chrono>

namespace Frontdesk::Relay {

/// Where the bytes of a download go and when it is given up.
struct DownloadTarget {
    QString file; ///< written anew; its folder exists
    qint64 maxBytes = 0;
    std::chrono::milliseconds timeLimit = std::chrono::minutes(10); ///< for all of it
};

/// How a download ended. The body of an answer with status 200 is in the file, any other is in
/// @c answer. Broken off: @c answer.transport is not Answered and the file may hold a part.
struct Download {
    PlatformAnswer answer;
    qint64 size = 0; ///< bytes in the file
    bool tooLarge = false; ///< given up because of DownloadTarget::maxBytes
};

/// The wire to the platforms, as outbox and fetchers see it: they build requests and understand
/// answers, this sends them. Adds the access token itself. Every call is answered, after a time-out
/// at the latest; a failure is a PlatformAnswer too, so the Async never holds an error.
class PlatformAccess
{
public:
    PlatformAccess() = default;
    virtual ~PlatformAccess() = default;
    Q_DISABLE_COPY_MOVE(PlatformAccess)

    virtual Async<PlatformAnswer> send(const AccountId &account,
                                       const OutboundRequest &request) = 0;
    virtual Async<Download> download(const AccountId &account,
                                     const OutboundRequest &request,
                                     const DownloadTarget &target) = 0;
    /// The platform refused the token that send() added: the next request gets a new one.
    virtual void invalidateToken(const AccountId &account) = 0;
};

} // namespace Frontdesk::Relay
