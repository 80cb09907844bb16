// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QWidget;

namespace Frontdesk {

/// Makes @p popUp as high as it needs to be now, and keeps it on the screen. @p stays: the edge that
/// does not move, if there is room. Nothing while it is hidden.
void refit(QWidget &popUp, Qt::Edge stays = Qt::TopEdge);

} // namespace Frontdesk
