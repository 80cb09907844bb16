// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/uploader.h"

#include "core/client/commandmedia.h"
#include "core/client/relayapi.h"
#include "core/protocol/entitycodec.h"
#include "core/storage/outbox.h"

#include <QFile>

namespace Frontdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The place of the first file that is not at the relay; -1: none.
qsizetype nextPending(const OutboxEntry &entry)
{
    const auto media = mediaIn(entry.command.args);
    for (qsizetype i = 0; i < media.size(); ++i) {
        if (media.at(i).state == MediaState::Pending)
            return i;
    }
    return -1;
}

/// What the relay found, under the name the agent's file has.
Media merged(const Media &ours, const QJsonObject &answer)
{
    const auto content = Protocol::contentFrom({{u"kind"_s, u"file"_s}, {u"media"_s, answer}});
    Media media = content.media.value_or(Media());
    media.state = MediaState::Ready;
    if (media.mime.isEmpty())
        media.mime = ours.mime;
    if (media.width == 0) {
        media.width = ours.width;
        media.height = ours.height;
    }
    if (media.thumbnail.isEmpty())
        media.thumbnail = ours.thumbnail;
    media.fileName = ours.fileName;
    return media;
}

} // namespace

Uploader::Uploader(
    RelayApi &api, Outbox &outbox, PendingFiles files, SignedIn session, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_outbox(outbox)
    , m_files(std::move(files))
    , m_session(std::move(session))
{
}

Async<> Uploader::prepare(const OutboxEntry &entry)
{
    if (nextPending(entry) < 0)
        return ready<>({});
    const Promise<> done;
    m_line.enqueue({entry, done});
    goOn();
    return done.future();
}

/// Pictures, history and sign-in go over the same few connections.
void Uploader::goOn()
{
    while (m_running < MostAtOnce && !m_line.isEmpty()) {
        const auto [entry, done] = m_line.dequeue();
        if (!m_outbox.entry(entry.id())) { // taken back while it waited
            done.give(Error{ErrorKind::NotFound, u"message.not-found"_s, u"taken back"_s});
            continue;
        }
        ++m_running;
        const Promise<> one;
        whenDone(one.future(), this, [this, done](const Result<> &brought) {
            --m_running;
            done.give(brought);
            goOn();
        });
        uploadNext(entry, one);
    }
}

/// The small picture of a film first: from the moment the film is there, the command may go.
void Uploader::uploadNext(const OutboxEntry &entry, const Promise<> &done)
{
    const auto place = nextPending(entry);
    if (place < 0)
        return done.give({});
    const auto media = mediaIn(entry.command.args).at(place);
    if (!m_files.has(media.thumbnail))
        return uploadFile(entry, place, done);
    whenDone(upload(media.thumbnail, u"image/jpeg"_s, media.fileName),
             this,
             [this, entry, place, done, sha = media.thumbnail](const Result<QJsonObject> &answer) {
                 if (!answer)
                     return done.give(answer.error());
                 Q_EMIT uploaded(sha, sha);
                 uploadFile(entry, place, done);
             });
}

void Uploader::uploadFile(const OutboxEntry &entry, qsizetype place, const Promise<> &done)
{
    const auto media = mediaIn(entry.command.args).at(place);
    whenDone(upload(media.sha, media.mime, media.fileName),
             this,
             [this, entry, place, done](const Result<QJsonObject> &answer) {
                 if (answer)
                     take(entry, place, *answer, done);
                 else
                     done.give(answer.error());
             });
}

Async<QJsonObject>
Uploader::upload(const QString &sha, const QString &mime, const QString &fileName)
{
    auto file = std::make_unique<QFile>(m_files.path(sha));
    if (!file->open(QIODevice::ReadOnly)) {
        return ready<QJsonObject>(Error{ErrorKind::Rejected,
                                        u"file.unreadable"_s,
                                        file->errorString(),
                                        {{u"name"_s, fileName}}});
    }
    RelayApi::Request request;
    request.verb = RelayApi::Verb::Post;
    request.relay = m_session.relay;
    request.path = u"/api/v1/media"_s;
    request.token = m_session.token;
    request.within = 60s;
    return m_api.upload(request, mime.toUtf8(), std::move(file));
}

void Uploader::take(OutboxEntry entry,
                    qsizetype place,
                    const QJsonObject &answer,
                    const Promise<> &done)
{
    const auto ours = mediaIn(entry.command.args).at(place);
    const auto media = merged(ours, answer);
    if (media.sha.isEmpty())
        return done.give(
            Error{ErrorKind::Rejected, u"media.failed"_s, u"an upload without a sha"_s});
    if (!m_outbox.entry(entry.id()))
        return done.give(Error{ErrorKind::NotFound, u"message.not-found"_s, u"taken back"_s});
    setMedia(entry.command.args, place, media);
    whenDone(m_outbox.put(entry),
             this,
             [this, entry, done, sha = ours.sha, relaySha = media.sha](const Result<> &kept) {
                 if (!kept)
                     return done.give(kept.error());
                 Q_EMIT uploaded(sha, relaySha);
                 uploadNext(entry, done);
             });
}

} // namespace Frontdesk
