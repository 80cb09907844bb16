// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Frontdesk::Test {

struct SourceFile {
    QString path; ///< from the repository root, with '/'
    QString text;
    QString code; ///< text without comments; line breaks kept
};

/// Files of our own below @p roots (folders from the repository root) that match @p patterns.
QList<SourceFile> sourceFiles(const QStringList &roots, const QStringList &patterns);

/// @p text without its comments. Good enough for a search for words: a "//" in a string ends the
/// line too, unless a ':' stands before it.
QString withoutComments(const QString &text);

/// "core/sql" for "core/sql/database.h".
QString folderOf(const QString &path);

} // namespace Frontdesk::Test
