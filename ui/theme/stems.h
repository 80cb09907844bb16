// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// Glyphs with PostScript outlines (Noto Sans CJK) are drawn as they were designed, as heavy in the
/// dark as in the light. A program that calls this anywhere has it from its first glyph on.
void keepStemsPlain();

} // namespace Frontdesk
