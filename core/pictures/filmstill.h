// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/picturejob.h"

namespace Frontdesk {

/// Writes one of the first frames of the film of @p job as its PreviewFile, a JPEG: the first that is
/// not black within three seconds, upright and in the shape in which it is played. Only an MP4 is
/// opened, only by the name that was given, and only with the decoders that telephones need. Hostile
/// input: takes long and much memory; for a process that may die of it. Errors: Rejected
/// "picture.broken" (no film, a damaged one, nothing but black), "picture.too-many-pixels",
/// "picture.too-large", "picture.failed" (cannot be written).
Result<PictureAnswer> makeStill(const PictureJob &job);

} // namespace Frontdesk
