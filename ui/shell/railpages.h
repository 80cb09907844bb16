// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/railmodel.h"

namespace Frontdesk {

/// The pages of the rail, from the top, in the language of the program. A page is one line here; it is
/// marked while DeskPages::shown() says its id.
QList<RailPage> railPages();

} // namespace Frontdesk
