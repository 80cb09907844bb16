// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

/// What the digit @p c is worth, or -1 if it is none. Locale never matters here.
constexpr int hexValue(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace Frontdesk
