// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/mediaendpoints.h"

#include "core/protocol/entitycodec.h"
#include "core/relay/api/apianswer.h"
#include "core/relay/media/filekind.h"
#include "core/relay/media/filenames.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes UploadTime{15};

bool isSha(const QString &text)
{
    static const QRegularExpression Form(u"^[0-9a-f]{64}$"_s);
    return Form.match(text).hasMatch();
}

bool isToken(const QString &text)
{
    static const QRegularExpression Form(u"^[A-Za-z0-9_-]{22}$"_s);
    return Form.match(text).hasMatch();
}

/// Whether a browser may show it where it stands. Everything else is saved, not opened.
bool isShown(const QString &mime)
{
    return !pictureFormat(mime).isEmpty() || mime.startsWith("video/"_L1)
        || mime.startsWith("audio/"_L1);
}

/// Whether it is not there or not for the asker is the same answer.
HttpResponse notThere()
{
    return apiError({ErrorKind::NotFound, u"media.forbidden"_s});
}

HttpResponse fileResponse(const QString &path, const PublicFile &file, const QByteArray &cache)
{
    auto response = HttpResponse::fromFile(path, file.mime.toLatin1())
                        .with("ETag", '"' + file.sha.toLatin1() + '"')
                        .with("Cache-Control", cache)
                        .with("Content-Security-Policy", "default-src 'none'; sandbox");
    if (!isShown(file.mime))
        response.with("Content-Disposition", attachmentHeader(file.name));
    return response;
}

QJsonObject mediaJson(const StoredFile &file)
{
    Content content;
    describe(content, file);
    Protocol::JsonWriter json;
    Protocol::write(json, content);
    return QJsonDocument::fromJson(json.take()).object().value("media"_L1).toObject();
}

Result<std::optional<StoredFile>>
readable(Sql::Database &database, const QString &sha, const UserId &user, const ScopesOf &scopesOf)
{
    const auto file = storedFile(database, sha);
    if (!file || !*file)
        return file;
    const auto own = isUploadedBy(database, sha, user);
    if (!own)
        return own.error();
    if (*own)
        return file;
    const auto scopes = scopesOf(database, user);
    if (!scopes)
        return scopes.error();
    const auto used = isUsedIn(database, sha, *scopes);
    if (!used)
        return used.error();
    return *used ? *file : std::nullopt;
}

} // namespace

MediaEndpoints::MediaEndpoints(Parts parts, qint64 uploadLimit, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_uploadLimit(uploadLimit)
    , m_authenticator(m_parts.sessions)
{
}

void MediaEndpoints::addTo(Router &router)
{
    router.add(
        HttpMethod::Get,
        "/media/{sha}",
        m_authenticator.forUsers(
            [this](const SessionUser &who, const HttpRequest &request, const Responder &responder) {
                serve(who.user.id, request, responder);
            }),
        apiRoute());

    RouteOptions upload = apiRoute();
    upload.bodyLimit = m_uploadLimit;
    upload.timeLimit = UploadTime;
    upload.bodyFile = [this] {
        return m_parts.files.incomingFile();
    };
    upload.admit = [this](const HttpRequest &head, const auto &decide) {
        admit(head, decide);
    };
    router.add(
        HttpMethod::Post,
        "/api/v1/media",
        m_authenticator.forUsers(
            [this](const SessionUser &who, const HttpRequest &request, const Responder &responder) {
                take(who.user.id, request, responder);
            }),
        upload);

    const auto toAnybody = [this](const HttpRequest &request, const Responder &responder) {
        servePublic(request, responder);
    };
    router.add(HttpMethod::Get, "/p/{token}", toAnybody);
    router.add(HttpMethod::Get, "/p/{token}/{name}", toAnybody);
}

void MediaEndpoints::admit(const HttpRequest &head,
                           const std::function<void(std::optional<HttpResponse>)> &decide)
{
    if (m_isRefusing)
        return decide(apiError({ErrorKind::Storage, u"storage.full"_s}));
    const auto token = Authenticator::tokenOf(head);
    if (token.isEmpty())
        return decide(apiError({ErrorKind::Unauthorized, u"auth.none"_s}));
    whenDone(m_parts.sessions.byToken(token),
             this,
             [decide](const Result<std::optional<SessionUser>> &who) {
                 if (!who)
                     return decide(apiError(who.error()));
                 if (!*who)
                     return decide(apiError({ErrorKind::Unauthorized, u"auth.revoked"_s}));
                 decide({});
             });
}

void MediaEndpoints::serve(const UserId &user,
                           const HttpRequest &request,
                           const Responder &responder)
{
    const auto sha = request.params.value(0);
    if (!isSha(sha))
        return responder.respond(notThere());
    auto found =
        m_parts.store.read([sha, user, scopesOf = m_parts.readableScopes](Sql::Database &database) {
            return readable(database, sha, user, scopesOf);
        });
    whenDone(found, this, [this, responder](const Result<std::optional<StoredFile>> &file) {
        if (!file)
            return responder.respond(apiError(file.error()));
        if (!*file)
            return responder.respond(notThere());
        // The name says what is inside, so it never changes.
        const PublicFile named{{}, (*file)->sha, safeFileName({}, (*file)->mime), (*file)->mime};
        responder.respond(fileResponse(
            m_parts.files.fileOf(named.sha), named, "private, max-age=31536000, immutable"));
    });
}

void MediaEndpoints::take(const UserId &user,
                          const HttpRequest &request,
                          const Responder &responder)
{
    const auto declared = QString::fromLatin1(request.header("content-type"));
    whenDone(m_parts.files.take(request.bodyFile, declared),
             this,
             [this, user, responder](const Result<Ingested> &ingested) {
                 if (!ingested)
                     return responder.respond(apiError(ingested.error()));
                 keep(user, *ingested, responder);
             });
}

void MediaEndpoints::keep(const UserId &user, const Ingested &ingested, const Responder &responder)
{
    const auto *files = &m_parts.files;
    auto kept =
        m_parts.store.write([ingested, user, files](WriteContext &context) -> Result<StoredFile> {
            if (auto put = putIngested(context, *files, ingested); !put)
                return put.error();
            if (auto noted = noteUpload(context, ingested.file.sha, user); !noted)
                return noted.error();
            if (ingested.thumbnail) {
                auto noted = noteUpload(context, ingested.thumbnail->sha, user);
                if (!noted)
                    return noted.error();
            }
            return ingested.file;
        });
    whenDone(kept, this, [responder](const Result<StoredFile> &file) {
        responder.respond(file ? HttpResponse::json(201, mediaJson(*file))
                               : apiError(file.error()));
    });
}

void MediaEndpoints::servePublic(const HttpRequest &request, const Responder &responder)
{
    const auto token = request.params.value(0);
    if (!isToken(token))
        return responder.respond(HttpResponse::empty(404));
    auto found = m_parts.store.read(
        [token](Sql::Database &database) { return publicFile(database, token); });
    whenDone(found, this, [this, responder](const Result<std::optional<PublicFile>> &file) {
        if (!file)
            return responder.respond(HttpResponse::empty(503));
        if (!*file)
            return responder.respond(HttpResponse::empty(404));
        responder.respond(
            fileResponse(m_parts.files.fileOf((*file)->sha), **file, "public, max-age=3600"));
    });
}

} // namespace Frontdesk::Relay
