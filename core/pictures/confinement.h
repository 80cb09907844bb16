// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// Takes from this process what decoding one picture does not need: memory beyond 2 GiB, processor
/// time beyond 60 s, files beyond 64 MiB, core dumps, and a life after the window that started it.
/// Where the system has no such limits, only the time is left that the window allows. Call it first,
/// before anything is read. False if the system refused one of them.
bool confineProcess();

} // namespace Frontdesk
