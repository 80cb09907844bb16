// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/rules/channelrules.h"
#include "core/storage/pendingfiles.h"

namespace Frontdesk {

struct MadePicture;

// How files become what can be sent. All of it reads and writes files: not for the GUI thread. Errors
// are "file.unreadable" (args: name), "rule.…", "media.unplayable", "storage.…".

/// Whether the file at @p path is a picture of pixels, which PictureMaker makes fit for a platform.
Result<bool> isPictureFile(const QString &path);

/// Copies the file at @p path into @p files and says as what it can be sent under @p rules: as a
/// picture, film or recording where the platform takes it, else as a document. How long a recording
/// is and how large a film is comes from the file; a film gets a still picture of its shape.
Result<Content>
attachmentFrom(const QString &path, const PendingFiles &files, const ChannelRules &rules);

/// The same as a document, whatever it is.
Result<Content>
documentFrom(const QString &path, const PendingFiles &files, const ChannelRules &rules);

/// The same of what was made of the picture at @p path.
Result<Content> pictureFrom(const QString &path,
                            const MadePicture &made,
                            const PendingFiles &files,
                            const ChannelRules &rules);

/// The film @p content with @p still as its picture, in the shape in which it is played.
Result<Content> withStill(Content content, const MadePicture &still, const PendingFiles &files);

/// checkOutbound() for what attachmentFrom() made: what only the relay finds out about files of other
/// computers, such as how long a recording is, is not asked for here.
Result<> checkBeforeUpload(const Content &content, const ChannelRules &rules);

} // namespace Frontdesk
