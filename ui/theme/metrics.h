// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/bubblemetrics.h"
#include "ui/theme/controlmetrics.h"
#include "ui/theme/panemetrics.h"

namespace Frontdesk {

// One struct per part of the window, as look.md §4 has it. Made anew when the zoom changes; read-only
// by habit.

/// All of them, for one zoom.
struct Metrics {
    explicit Metrics(int percent = 100)
        : scale{percent}
    {
    }

    Scale scale;
    GapMetrics gap{scale};
    ControlMetrics control{scale};
    RailMetrics rail{scale};
    ListMetrics list{scale};
    RowMetrics row{scale};
    SkeletonMetrics skeleton{scale};
    ChatMetrics chat{scale};
    BubbleMetrics bubble{scale};
    ComposerMetrics composer{scale};
    PanelMetrics panel{scale};
    PaletteMetrics palette{scale};
    PageMetrics page{scale};
};

} // namespace Frontdesk
