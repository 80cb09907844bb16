// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Frontdesk::Search {

/// Traditional characters, each followed by its Simplified one, ordered by the first. Nothing that
/// stands second stands first.
///
/// A table in the source and not ICU at run time: tokens stand in files for years, and an ICU that
/// is upgraded with the system would fold new text otherwise than what is indexed. It also spares
/// Windows and macOS 30 MB of ICU's data.
QStringView hanPairs();

} // namespace Frontdesk::Search
