// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/protocol/templatecommands.h"
#include "core/storage/pendingfiles.h"
#include "core/templates/templatefile.h"

namespace Frontdesk {

// The work of an import. Values only, for a thread of its own: reads files, touches nothing else.

struct TemplateImportPlan {
    TemplateImport report;
    QList<Protocol::PutTemplate> commands; ///< none with problems
};

/// What is here, and who imports.
struct TemplateLibrary {
    QList<ReplyTemplate> templates; ///< all that is known here, with what waits
    User me;
    TemplateFileNames names;
};

/// Reads @p path, JSON unless it ends with ".csv", and the files that it refers to, which have to lie
/// beside or below it. A template with the id of one that is here changes it, all others are new.
/// Problems beside those of templatefile.h: "file.unreadable" (name), "auth.forbidden",
/// "template.code-taken" (title) and the other codes of checkTemplate(); "team.not-found",
/// "account.not-found" and "rule.media-missing" for what is not here, because the relay would refuse
/// those and keep the rest.
TemplateImportPlan planImport(const QString &path,
                              const TemplateLibrary &library,
                              const PendingFiles &pending,
                              qint64 nowMs);

/// Errors: "file.unwritable".
Result<> exportTemplates(const QString &path,
                         const QList<ReplyTemplate> &templates,
                         const TemplateFileNames &names);

} // namespace Frontdesk
