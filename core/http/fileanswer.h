// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"
#include "core/http/httpresponse.h"

#include <QFile>

#include <memory>

namespace Frontdesk {

/// The answer to a request for a file: 200, 206 with a part, 304, 404 or 416.
struct FileAnswer {
    HttpResponse response;
    std::unique_ptr<QFile> file; ///< stands at the first byte to send
    qint64 size = 0; ///< of what is to be sent
};

/// Opens the file that @p response names and looks at Range, If-Range and If-None-Match. An ETag
/// counts when the response has one.
FileAnswer openFile(const HttpRequest &request, HttpResponse response);

} // namespace Frontdesk
