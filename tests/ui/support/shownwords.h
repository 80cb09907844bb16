// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Frontdesk::Test {

/// Every text that @p window shows, tells or reads out: of its visible widgets the properties, of its
/// lists, boxes and menus the items. What is drawn without being one of those is not among it.
QStringList shownWords(const QWidget &window);

} // namespace Frontdesk::Test
