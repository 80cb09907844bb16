// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/webdownload.h"

#include <QFile>

namespace Frontdesk::Test {

/// Stands in for the web: what each address answers.
class FakeWeb : public Relay::WebDownload
{
public:
    Async<Relay::Download> get(const QUrl &url, const Relay::DownloadTarget &target) override
    {
        asked.append(url);
        if (refuses) {
            return ready<Relay::Download>(
                Error{ErrorKind::Rejected, QStringLiteral("address.invalid")});
        }
        Relay::Download download;
        download.answer.status = status != 0 ? status : pages.contains(url) ? 200 : 404;
        const auto body = pages.value(url);
        download.size = body.size();
        QFile file(target.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            download.answer.status = 0;
        return ready<Relay::Download>(download);
    }

    QHash<QUrl, QByteArray> pages;
    QList<QUrl> asked;
    int status = 0; ///< of every answer; 0: what pages says
    bool refuses = false;
};

} // namespace Frontdesk::Test
