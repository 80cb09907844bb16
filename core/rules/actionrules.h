// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk {

// What buttons of cards and those below a message have in common (platform rules of LINE).

/// As people see letters, in which words on buttons are counted.
qsizetype lettersIn(const QString &text);

/// Whether a button can open @p address: https, http, line or tel, with a host where there is one,
/// and at most 1000 characters as it is sent.
bool isButtonAddress(const QString &address);

} // namespace Frontdesk
