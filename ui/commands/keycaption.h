// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>

namespace Frontdesk {

class Commands;
class FieldButton;
class IconButton;

/// The tooltip of @p button says the key of the command that does the same, now and when it changes.
void showKeyOf(const Commands &commands, QAnyStringView name, IconButton &button);
/// The same of its key cap.
void showKeyOf(const Commands &commands, QAnyStringView name, FieldButton &button);

} // namespace Frontdesk
