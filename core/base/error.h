// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <chrono>
#include <optional>

namespace Frontdesk {

/// What the caller can do about it decides the kind; not where it came from.
enum class ErrorKind {
    Offline, ///< no connection: try again when there is one
    Timeout, ///< no answer in time: the outcome is unknown
    RateLimited, ///< try again after Error::retryAfter
    Unauthorized, ///< sign in again
    Rejected, ///< the other side understood and said no: show it
    NotFound,
    Conflict, ///< somebody else was first: reload
    Corrupt, ///< data we cannot read: report, do not retry
    Storage, ///< the database failed: stop writing
};

/// Why something did not happen. @c code is stable, listed in PROTOCOL.md, kept on messages and
/// turned into a sentence by ui/shell only; @c args fill the gaps of that sentence.
struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString code;
    QString detail = {}; ///< English, for the log; never shown, never with message text or secrets
    QVariantMap args = {};
    std::optional<std::chrono::milliseconds> retryAfter = {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Frontdesk
