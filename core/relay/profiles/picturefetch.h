// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/mediastore.h"
#include "core/relay/media/webdownload.h"

#include <QObject>

namespace Frontdesk::Relay {

/// Downloads the pictures of customers and groups into the MediaStore: a picture by its bytes, of a
/// reasonable size, from the platform's picture hosts. Lives in the main thread.
class PictureFetch : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. @p web allows the picture hosts and no others.
    PictureFetch(MediaStore &files, WebDownload &web, QObject *parent = nullptr);

    /// The file at @p url, whose rows are still to be written; isPicture() says whether it is one.
    /// Errors: Rejected "media.failed" (not allowed, not there), "media.too-large", "address.invalid";
    /// Timeout "media.failed"; Storage.
    Async<Ingested> fetch(const QString &url);

    static bool isPicture(const Ingested &ingested);

private:
    void take(const QString &file, const Download &download, const Promise<Ingested> &promise);

    MediaStore &m_files;
    WebDownload &m_web;
};

} // namespace Frontdesk::Relay
