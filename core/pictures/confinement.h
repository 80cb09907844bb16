// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// Takes from this process what decoding one picture does not need: memory beyond 2 GiB, processor
/// time beyond 60 s, files beyond 64 MiB, core dumps, and a life after the window that started it.
/// Call it first, before anything is read. False if the system refused one of them.
///
/// The limits are those of Unix, and the last of them of Linux. **On Windows nothing is limited here**
/// and the answer is true: what is left there is the time that the window gives the process before it
/// ends it, and that the process ends with the picture.
bool confineProcess();

} // namespace Frontdesk
