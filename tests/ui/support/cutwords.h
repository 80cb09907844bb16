// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Frontdesk::Test {

/// The visible controls of @p window whose words do not fit and stand in no tooltip either, or which
/// reach out of what they stand in; one line each.
QStringList cutWords(const QWidget &window);

} // namespace Frontdesk::Test
