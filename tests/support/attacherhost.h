// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/attacher.h"
#include "core/client/picturemaker.h"

namespace Frontdesk::Test {

/// What brings files into @p pending, with the real program for pictures beside the test.
struct AttacherHost {
    AttacherHost(FileThread &files, const PendingFiles &pending)
        : attacher(pictures, files, pending)
    {
    }

    PictureMaker pictures{PictureMaker::Settings{}};
    Attacher attacher;
};

} // namespace Frontdesk::Test
