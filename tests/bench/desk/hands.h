// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Frontdesk::Bench {

/// A person's hands: keys and mouse by way of the X server (XTEST), so that what is measured begins
/// where it does for a person. Only in an X server that belongs to the benchmark.
class Hands
{
public:
    Hands();
    ~Hands();
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    Hands(Hands &&) = delete;
    Hands &operator=(Hands &&) = delete;

    /// Without a window manager nobody else gives it the keyboard.
    void focus(unsigned long window);
    /// "a", "Down", "Return".
    void press(const char *key);
    void moveTo(int x, int y);
    void wheel(bool down);

private:
    struct Screen;
    std::unique_ptr<Screen> m_screen;
};

} // namespace Frontdesk::Bench
