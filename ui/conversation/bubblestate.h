// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/bubblescene.h"
#include "ui/theme/displaylist.h"

namespace Frontdesk {

/// The small words beside or below a bubble: when, how it went out, where a send stands.
struct BubbleMeta {
    QString icon; ///< empty for none
    bool ring = false; ///< under way
    QStringList texts; ///< the same, longest first: the first that fits is shown
};

BubbleMeta metaOf(const BubbleScene &scene, const BubbleInput &input);

/// What a person must decide about a send, with its buttons.
struct BubbleVerdict {
    struct Choice {
        BubbleAction action;
        QString words;
    };

    QString icon; ///< empty: nothing to decide
    ColorRole ink = nullptr;
    QString sentence;
    QList<Choice> choices;
};

BubbleVerdict verdictOf(const BubbleScene &scene, const Message &message);

} // namespace Frontdesk
