// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/picturejob.h"

namespace Frontdesk {

/// Makes of the file of @p job what a platform takes: a JPEG or PNG of at most so many bytes, upright
/// and without what it says of place, time and camera, and a small one beside it. A picture that is
/// right already keeps its pixels bit by bit. Hostile input: what it is is seen by its bytes, and its
/// size before a pixel is decoded. Takes long and much memory; for a process that may die of it.
/// Errors: Rejected "picture.broken", "picture.too-many-pixels", "picture.too-large",
/// "picture.failed" (cannot be written).
Result<PictureAnswer> makePicture(const PictureJob &job);

} // namespace Frontdesk
