// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refit.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Frontdesk {

void refit(QWidget &popUp, Qt::Edge stays)
{
    if (!popUp.isVisible())
        return;
    const int bottom = popUp.y() + popUp.height();
    popUp.adjustSize();
    const QRect room = popUp.screen()->availableGeometry();
    const int top = stays == Qt::BottomEdge ? bottom - popUp.height() : popUp.y();
    popUp.move(
        std::clamp(popUp.x(), room.left(), std::max(room.left(), room.right() - popUp.width())),
        std::clamp(top, room.top(), std::max(room.top(), room.bottom() - popUp.height())));
}

} // namespace Frontdesk
