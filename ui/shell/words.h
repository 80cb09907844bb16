// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Frontdesk {

/// Gives @p application the words of the program. So far that is English, which needs a catalogue for
/// its plurals.
void installWords(QCoreApplication &application);

} // namespace Frontdesk
