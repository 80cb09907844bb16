// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

// What the database knows of the files in the MediaStore: what they are, which entities refer to
// them in which scope, who uploaded them, and under which public addresses they can be had.

/// A file in the MediaStore.
struct StoredFile {
    QString sha; ///< SHA-256, hexadecimal; its name
    QString mime;
    qint64 size = 0;
    int width = 0; ///< pixels; 0 if it has none
    int height = 0;
    qint64 durationMs = 0;
    QString thumbnail; ///< sha of a small picture; empty without one

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

Result<std::optional<StoredFile>> storedFile(Sql::Database &database, const QString &sha);
/// Keeps what is known already.
Result<> putStoredFile(WriteContext &context, const StoredFile &file);

/// @p content.media with what is known of @p file; name and state Ready.
void describe(Content &content, const StoredFile &file);

/// Whoever reads @p scope may have the file @p sha, because @p entity (a message, contact or
/// conversation) in it refers to it.
Result<>
useFile(WriteContext &context, const QString &sha, const QString &scope, const QString &entity);
/// useFile() for media and thumbnail of @p message, on its desk.
Result<> useFilesOf(WriteContext &context, const Message &message);
/// @p entity refers to nothing any more.
Result<> forgetUsesOf(WriteContext &context, const QString &entity);
/// True if something in one of @p scopes refers to @p sha.
Result<bool> isUsedIn(Sql::Database &database, const QString &sha, const QStringList &scopes);

Result<> noteUpload(WriteContext &context, const QString &sha, const UserId &user);
Result<bool> isUploadedBy(Sql::Database &database, const QString &sha, const UserId &user);

/// A file that anybody with the address can fetch.
struct PublicFile {
    QString token; ///< 128 random bits
    QString sha;
    QString name; ///< last part of the address; safe in a header
    QString mime;
};

/// The public address of @p file for @p message, made once and kept.
Result<PublicFile>
publishFile(WriteContext &context, const PublicFile &file, const MessageId &message);
/// Nothing if there is no such token, or it was revoked.
/// The address answers 404 from now on. Errors: NotFound "media.gone".
Result<> revokePublicFile(WriteContext &context, const QString &token);
Result<std::optional<PublicFile>> publicFile(Sql::Database &database, const QString &token);

/// Takes the rows of files that nothing refers to and that came before @p before, ms UTC; at most
/// @p limit. The caller removes the files.
Result<QStringList> takeOrphans(WriteContext &context, qint64 before, int limit);

} // namespace Frontdesk::Relay
