// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Frontdesk::Search {

/// How Han characters are read in Mandarin, without tones: each entry is a reading in a to z and the
/// characters, folded, that are read so. One reading each: that of names, or else the usual one.
const QList<QStringView> &hanReadings();

} // namespace Frontdesk::Search
