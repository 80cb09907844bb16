// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtMath>

namespace Frontdesk {

/// Turns the pixels of the drawings (at 100 %) into those of the zoom in force.
struct Scale {
    int percent = 100;

    int operator()(qreal pixels) const { return qRound(pixels * percent / 100); }
};

} // namespace Frontdesk
