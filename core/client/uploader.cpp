// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/uploader.h"

#include "core/client/relayapi.h"
#include "core/protocol/entitycodec.h"
#include "core/storage/outbox.h"

#include <QFile>

namespace Frontdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The first bubble whose media is not at the relay; -1: none.
int nextPending(const OutboxEntry &entry)
{
    const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
    for (int i = 0; send && i < send->bubbles.size(); ++i) {
        const auto &media = send->bubbles.at(i).content.media;
        if (media && media->state == MediaState::Pending)
            return i;
    }
    return -1;
}

const Media &mediaOf(const OutboxEntry &entry, int bubble)
{
    return *std::get<Protocol::SendMessages>(entry.command.args).bubbles.at(bubble).content.media;
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
    const Promise<> done;
    uploadNext(entry, done);
    return done.future();
}

void Uploader::uploadNext(const OutboxEntry &entry, const Promise<> &done)
{
    const int bubble = nextPending(entry);
    if (bubble < 0)
        return done.give({});
    const auto &media = mediaOf(entry, bubble);
    auto file = std::make_unique<QFile>(m_files.path(media.sha));
    if (!file->open(QIODevice::ReadOnly)) {
        return done.give(Error{ErrorKind::Rejected,
                               u"file.unreadable"_s,
                               file->errorString(),
                               {{u"name"_s, media.fileName}}});
    }
    RelayApi::Request request;
    request.verb = RelayApi::Verb::Post;
    request.relay = m_session.relay;
    request.path = u"/api/v1/media"_s;
    request.token = m_session.token;
    request.within = 60s;
    whenDone(m_api.upload(request, media.mime.toUtf8(), std::move(file)),
             this,
             [this, entry, bubble, done](const Result<QJsonObject> &answer) {
                 if (answer)
                     take(entry, bubble, *answer, done);
                 else
                     done.give(answer.error());
             });
}

void Uploader::take(OutboxEntry entry, int bubble, const QJsonObject &answer, const Promise<> &done)
{
    const auto ours = mediaOf(entry, bubble);
    const auto media = merged(ours, answer);
    if (media.sha.isEmpty())
        return done.give(
            Error{ErrorKind::Rejected, u"media.failed"_s, u"an upload without a sha"_s});
    if (!m_outbox.entry(entry.id()))
        return done.give(Error{ErrorKind::NotFound, u"message.not-found"_s, u"taken back"_s});
    std::get<Protocol::SendMessages>(entry.command.args).bubbles[bubble].content.media = media;
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
