// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"

#include <QCoreApplication>
#include <QList>

class QMenu;
class QWidget;

namespace Frontdesk {

class Theme;
class WorkControl;

/// Menus of what can be done with one conversation or with those that are selected. Each takes its
/// words and its colleagues when it is filled, and acts through the control.
class WorkMenus
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::WorkMenus)

public:
    using Ids = QList<ConversationId>;

    /// @p over: what the menu belongs to; another time is asked for over it.
    static void fillSnooze(
        QMenu &menu, WorkControl &control, const Ids &ids, const Theme &theme, QWidget &over);
    static void fillAssign(QMenu &menu, WorkControl &control, const Ids &ids);
    /// Everything, for the list's menu; @p row is the one under the pointer, @p over as above.
    static void fillAll(QMenu &menu,
                        WorkControl &control,
                        const ConversationRow &row,
                        const Ids &ids,
                        const Theme &theme,
                        QWidget &over);
};

} // namespace Frontdesk
