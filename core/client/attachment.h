// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/rules/channelrules.h"
#include "core/storage/pendingfiles.h"

namespace Frontdesk {

/// Copies the file at @p path into @p files and says as what it can be sent under @p rules: as a
/// picture, film or recording where the platform takes it, else as a document. Reads the file; not
/// for the GUI thread. Errors: "file.unreadable" (args: name), "rule.…", "storage.…".
Result<Content>
attachmentFrom(const QString &path, const PendingFiles &files, const ChannelRules &rules);

/// checkOutbound() for what attachmentFrom() made: what only the relay finds out, such as how long
/// a recording is, is not asked for here.
Result<> checkBeforeUpload(const Content &content, const ChannelRules &rules);

} // namespace Frontdesk
