// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/http/httpsettings.h"

#include <QSslConfiguration>

namespace Frontdesk {

/// What a listener needs to speak TLS, checked as far as can be before the first client comes.
/// Errors: http.certificate (missing, unreadable, not yet valid, key of another certificate) and
/// http.certificate-expired; the argument "file" names the culprit.
Result<QSslConfiguration>
serverTls(const TlsFiles &files, QSsl::SslProtocol minimum, const Clock &clock);

} // namespace Frontdesk
