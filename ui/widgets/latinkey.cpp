// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latinkey.h"

#include <QKeyEvent>

#include <array>

namespace Frontdesk {

namespace {

constexpr quint32 NoKey = 0;
constexpr int LatinEnd = 0x250; ///< of Unicode's blocks

struct KeyRow {
    quint32 first; ///< scan code of the leftmost key, as PC keyboards count
    const char *letters;
};

constexpr std::array<KeyRow, 4> Rows{
    {{2, "1234567890-="}, {16, "QWERTYUIOP[]"}, {30, "ASDFGHJKL;'`"}, {44, "ZXCVBNM,./"}}};

/// The scan code as PC keyboards count. X11 and Wayland add eight; macOS has only codes of its own.
quint32 scanCodeOf(const QKeyEvent &event)
{
#if defined(Q_OS_MACOS)
    // In the order of the virtual key codes kVK_ANSI_A (0) to kVK_ANSI_Period (47).
    static constexpr std::array<quint32, 48> Codes{
        30, 31, 32, 33, 35,    34, 44, 45, 46, 47, NoKey, 48, 16, 17, 18, 19,
        21, 20, 2,  3,  4,     5,  7,  6,  13, 10, 8,     12, 9,  11, 27, 24,
        22, 26, 23, 25, NoKey, 38, 36, 40, 37, 39, NoKey, 51, 53, 49, 50, 52};
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
    if (key <= 0x7F || key >= Qt::Key_Escape)
        return key;
    const quint32 code = scanCodeOf(event);
    // A Latin letter with a mark is no other script: AltGr+A is not A. But where French and Czech
    // have such letters in place of digits, Ctrl means the digit.
    const bool isDigitRow = code < Rows.front().first + qstrlen(Rows.front().letters);
    if (key < LatinEnd && !(isDigitRow && event.modifiers() & Qt::ControlModifier))
        return key;
    for (const auto &row : Rows) {
        const auto count = static_cast<quint32>(qstrlen(row.letters));
        if (code >= row.first && code < row.first + count)
            return row.letters[code - row.first]; // Qt::Key_A is 'A', Qt::Key_Slash '/'
    }
    return key;
}

} // namespace Frontdesk
