// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/profiles/picturefetch.h"

#include "core/relay/media/filekind.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 8LL * 1024 * 1024;
constexpr std::chrono::minutes TimeLimit{1};

Error rejected(const char *detail)
{
    return {ErrorKind::Rejected, u"media.failed"_s, QString::fromLatin1(detail)};
}

} // namespace

PictureFetch::PictureFetch(MediaStore &files, WebDownload &web, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_web(web)
{
}

Async<Ingested> PictureFetch::fetch(const QString &url)
{
    const Promise<Ingested> promise;
    const auto file = m_files.incomingFile();
    whenDone(m_web.get(QUrl(url, QUrl::StrictMode), {file, MaxBytes, TimeLimit}),
             this,
             [this, file, promise](const Result<Download> &download) {
                 if (!download) {
                     m_files.drop(file);
                     return promise.give(download.error());
                 }
                 take(file, *download, promise);
             });
    return promise.future();
}

void PictureFetch::take(const QString &file,
                        const Download &download,
                        const Promise<Ingested> &promise)
{
    const auto &answer = download.answer;
    const bool isWhole = answer.transport == PlatformAnswer::Transport::Answered;
    if (answer.status == 200 && isWhole) {
        whenDone(m_files.take(file, QString::fromLatin1(answer.header("content-type"))),
                 this,
                 [promise](const Result<Ingested> &ingested) { promise.give(ingested); });
        return;
    }
    m_files.drop(file);
    if (download.tooLarge)
        return promise.give(Error{ErrorKind::Rejected, u"media.too-large"_s});
    if (isWhole && answer.status < 500 && answer.status != 429)
        return promise.give(rejected("the host does not give it"));
    promise.give(Error{ErrorKind::Timeout, u"media.failed"_s, u"cut off"_s});
}

bool PictureFetch::isPicture(const Ingested &ingested)
{
    return !pictureFormat(ingested.file.mime).isEmpty() && ingested.file.width > 0;
}

} // namespace Frontdesk::Relay
