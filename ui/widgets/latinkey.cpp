// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latinkey.h"

#include <QKeyEvent>

#include <array>

namespace Frontdesk {

namespace {

constexpr quint32 NoKey = 0;

struct KeyRow {
    quint32 first; ///< scan code of the leftmost letter, as PC keyboards count
    const char *letters;
};

constexpr std::array<KeyRow, 3> Rows{{{16, "QWERTYUIOP"}, {30, "ASDFGHJKL"}, {44, "ZXCVBNM"}}};

/// The scan code as PC keyboards count. X11 and Wayland add eight; macOS has only codes of its own.
quint32 scanCodeOf(const QKeyEvent &event)
{
#if defined(Q_OS_MACOS)
    // In the order of the virtual key codes kVK_ANSI_A (0) to kVK_ANSI_M (46).
    static constexpr std::array<quint32, 47> Codes{
        30,    31,    32,    33,    35,    34,    44,    45,    46,    47,    NoKey, 48,
        16,    17,    18,    19,    21,    20,    NoKey, NoKey, NoKey, NoKey, NoKey, NoKey,
        NoKey, NoKey, NoKey, NoKey, NoKey, NoKey, NoKey, 24,    22,    NoKey, 23,    25,
        NoKey, 38,    36,    NoKey, 37,    NoKey, NoKey, NoKey, NoKey, 49,    50};
    const auto code = event.nativeVirtualKey();
    return code < Codes.size() ? Codes.at(code) : NoKey;
#elif defined(Q_OS_WIN)
    return event.nativeScanCode();
#else
    constexpr quint32 Offset = 8;
    return event.nativeScanCode() > Offset ? event.nativeScanCode() - Offset : NoKey;
#endif
}

} // namespace

int latinKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool otherScript = key > 0x7F && key < Qt::Key_Escape;
    if (!otherScript)
        return key;
    const quint32 code = scanCodeOf(event);
    for (const auto &row : Rows) {
        const auto count = static_cast<quint32>(qstrlen(row.letters));
        if (code >= row.first && code < row.first + count)
            return row.letters[code - row.first]; // Qt::Key_A is 'A'
    }
    return key;
}

} // namespace Frontdesk
