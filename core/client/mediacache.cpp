// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mediacache.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/filethread.h"
#include "core/client/relayapi.h"
#include "core/storage/durablefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace Frontdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int TrimEvery = 100; // files fetched

/// A sha comes from outside and becomes a file name.
bool isSha(const QString &text)
{
    static const QRegularExpression Form(u"^[0-9a-f]{64}$"_s);
    return Form.match(text).hasMatch();
}

Result<> trimFolder(const QString &folder, qint64 mostBytes)
{
    QList<QFileInfo> files;
    qint64 total = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        files.append(it.fileInfo());
        total += it.fileInfo().size();
    }
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    for (const auto &file : std::as_const(files)) {
        if (total <= mostBytes)
            break;
        if (QFile::remove(file.filePath()))
            total -= file.size();
    }
    return {};
}

} // namespace

/// A file that is arriving. Used in the file thread only, one job after the other.
struct Arrival {
    QString path;
    std::unique_ptr<QSaveFile> file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    bool failed = false;

    void write(const QByteArray &bytes)
    {
        if (!file) {
            QDir().mkpath(QFileInfo(path).path());
            file = std::make_unique<QSaveFile>(path);
            failed = !file->open(QIODevice::WriteOnly);
        }
        hash.addData(bytes);
        failed = failed || file->write(bytes) != bytes.size();
    }
    Result<QString> commit(const QString &sha)
    {
        if (!file || failed)
            return Error{ErrorKind::Storage, u"storage.failed"_s, path};
        if (QString::fromLatin1(hash.result().toHex()) != sha)
            return Error{
                ErrorKind::Corrupt, u"media.failed"_s, u"the bytes are not those asked for"_s};
        if (!file->commit())
            return Error{ErrorKind::Storage, u"storage.failed"_s, file->errorString()};
        return path;
    }
};

MediaCache::MediaCache(RelayApi &api,
                       FileThread &files,
                       PendingFiles pending,
                       SignedIn session,
                       Settings settings,
                       QObject *parent)
    : MediaSource(parent)
    , m_api(api)
    , m_files(files)
    , m_pending(std::move(pending))
    , m_session(std::move(session))
    , m_settings(std::move(settings))
{
}

QString MediaCache::localFile(const QString &sha) const
{
    if (!isSha(sha))
        return {};
    if (const auto path = pathOf(sha); QFileInfo::exists(path)) {
        noteUse(sha);
        return path;
    }
    return m_pending.has(sha) ? m_pending.path(sha) : QString();
}

Async<QString> MediaCache::fetch(const QString &sha)
{
    if (!isSha(sha))
        return ready<QString>(Error{ErrorKind::NotFound, u"media.gone"_s});
    if (const auto here = localFile(sha); !here.isEmpty())
        return ready<QString>(here);
    auto &waiting = m_waiting[sha];
    const Promise<QString> promise;
    waiting.append(promise);
    if (waiting.size() == 1)
        begin(sha);
    return promise.future();
}

void MediaCache::adopt(const QString &sha, const QString &relaySha)
{
    if (!isSha(sha) || !isSha(relaySha))
        return;
    const auto target = pathOf(relaySha);
    const auto copied = m_files.run([source = m_pending.path(sha), target]() -> Result<> {
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::exists(target) && !QFile::copy(source, target))
            return Error{ErrorKind::Storage, u"storage.failed"_s, target};
        return {};
    });
    copied.ignore(); // else it is fetched
}

void MediaCache::forget(const QStringList &shas)
{
    QStringList paths;
    for (const auto &sha : shas) {
        if (!isSha(sha))
            continue;
        paths << pathOf(sha);
        if (m_waiting.contains(sha))
            m_unwanted.insert(sha);
    }
    remove(paths);
}

void MediaCache::remove(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_files
        .run([paths]() -> Result<> {
            for (const auto &path : paths) {
                if (QFile::exists(path) && !QFile::remove(path))
                    qCWarning(LogMedia) << "a file that may not be seen any more cannot be removed";
            }
            return {};
        })
        .ignore(); // it answers nothing
}

void MediaCache::trim()
{
    m_files
        .run([folder = m_settings.folder, most = m_settings.mostBytes] {
            return trimFolder(folder, most);
        })
        .ignore(); // it answers nothing
}

QString MediaCache::pathOf(const QString &sha) const
{
    return m_settings.folder + u'/' + sha.left(2) + u'/' + sha;
}

/// Once a run is enough: what is used goes last.
void MediaCache::noteUse(const QString &sha) const
{
    if (m_used.contains(sha))
        return;
    m_used.insert(sha);
    m_files
        .run([path = pathOf(sha), now = m_settings.clock.nowMs()]() -> Result<> {
            QFile file(path);
            if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
                file.setFileTime(QDateTime::fromMSecsSinceEpoch(now), QFile::FileModificationTime);
            return {};
        })
        .ignore(); // it then goes a little earlier
}

void MediaCache::begin(const QString &sha)
{
    auto arrival = std::make_shared<Arrival>();
    arrival->path = pathOf(sha);
    RelayApi::Request request;
    request.relay = m_session.relay;
    request.path = u"/media/"_s + sha;
    request.token = m_session.token;
    request.within = 30s;
    // The download outlives this cache when somebody signs out in the middle of it.
    const auto take = [guard = QPointer<MediaCache>(this), arrival](const QByteArray &bytes) {
        if (!guard || bytes.isEmpty())
            return;
        guard->m_files
            .run([arrival, bytes]() -> Result<> {
                arrival->write(bytes);
                return {};
            })
            .ignore(); // commit() tells
    };
    whenDone(m_api.download(request, take), this, [this, sha, arrival](const Result<> &done) {
        if (!done)
            return finish(sha, done.error());
        whenDone(m_files.run([arrival, sha] { return arrival->commit(sha); }),
                 this,
                 [this, sha](const Result<QString> &path) { finish(sha, path); });
    });
}

void MediaCache::finish(const QString &sha, const Result<QString> &arrival)
{
    auto answer = arrival;
    if (!answer) {
        const auto kind = answer.error().kind;
        qCInfo(LogMedia) << "not fetched:" << answer.error().code;
        if (kind == ErrorKind::NotFound)
            answer = Error{kind, u"media.gone"_s};
        else if (kind == ErrorKind::Unauthorized || answer.error().code == "auth.forbidden"_L1)
            answer = Error{kind, u"media.forbidden"_s};
    }
    if (m_unwanted.remove(sha) && answer) {
        remove({*answer});
        answer = Error{ErrorKind::NotFound, u"media.gone"_s};
    }
    const auto waiting = m_waiting.take(sha);
    for (const auto &promise : waiting)
        promise.give(answer);
    if (!answer)
        return;
    Q_EMIT arrived(sha);
    if (++m_fetched % TrimEvery == 0)
        trim();
}

} // namespace Frontdesk
