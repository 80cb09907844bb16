// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/hands.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <cstdio>
#include <cstdlib>

namespace Frontdesk::Bench {

namespace {

constexpr unsigned WheelUp = 4;
constexpr unsigned WheelDown = 5;

} // namespace

struct Hands::Screen {
    Display *display = nullptr;
};

Hands::Hands()
    : m_screen(std::make_unique<Screen>())
{
    m_screen->display = XOpenDisplay(nullptr);
    int ignored = 0;
    if (!m_screen->display
        || !XTestQueryExtension(m_screen->display, &ignored, &ignored, &ignored, &ignored)) {
        std::fprintf(stderr, "there is no X server with XTEST\n");
        std::exit(1);
    }
}

Hands::~Hands()
{
    XCloseDisplay(m_screen->display);
}

void Hands::focus(unsigned long window)
{
    XSetInputFocus(m_screen->display, window, RevertToParent, CurrentTime);
    XSync(m_screen->display, 0);
}

void Hands::press(const char *key)
{
    const auto code = XKeysymToKeycode(m_screen->display, XStringToKeysym(key));
    XTestFakeKeyEvent(m_screen->display, code, 1, CurrentTime);
    XTestFakeKeyEvent(m_screen->display, code, 0, CurrentTime);
    XFlush(m_screen->display);
}

void Hands::moveTo(int x, int y)
{
    XTestFakeMotionEvent(m_screen->display, -1, x, y, CurrentTime);
    XFlush(m_screen->display);
}

void Hands::wheel(bool down)
{
    const auto button = down ? WheelDown : WheelUp;
    XTestFakeButtonEvent(m_screen->display, button, 1, CurrentTime);
    XTestFakeButtonEvent(m_screen->display, button, 0, CurrentTime);
    XFlush(m_screen->display);
}

} // namespace Frontdesk::Bench
