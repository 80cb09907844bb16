// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"

#include <QCoreApplication>
#include <QList>

class QMenu;

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

    static void fillSnooze(QMenu &menu, WorkControl &control, const Ids &ids);
    static void fillAssign(QMenu &menu, WorkControl &control, const Ids &ids);
    /// Everything, for the list's menu; @p row is the one under the pointer.
    static void
    fillAll(QMenu &menu, WorkControl &control, const ConversationRow &row, const Ids &ids);
};

} // namespace Frontdesk
