// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"

namespace Frontdesk {

/// What a library that is made anew goes on with.
struct LibraryBegun {
    ReplyTemplate opened; ///< as it was when it was shown
    ReplyTemplate written; ///< what was written into it and is not saved
    bool edited = false;
};

} // namespace Frontdesk
