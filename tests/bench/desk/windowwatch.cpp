// SPDX-License-Identifier: GPL-3.0-or-later
// Says when a window with something in it is on the screen of an X server that nobody else uses:
// CLOCK_MONOTONIC in ns, width and height.
//
// usage: windowwatch SECONDS [X Y WIDTH HEIGHT BANDS]
// With a part (in pixels of the screen) there has to be something in each of its BANDS, as in a
// list that is filled; without one, in the whole window.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <poll.h>

namespace {

using std::chrono::steady_clock;

constexpr int SmallestSide = 150; // less is an icon, a splash or a menu
constexpr int EveryNth = 3; // pixels looked at
constexpr double Least = 0.02; // of them that differ from the commonest
constexpr int PollMs = 5;

struct Part {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    int bands = 1;
};

bool isFilled(XImage &image, int from, int to)
{
    std::map<unsigned long, int> colours;
    int all = 0;
    for (int y = from; y < to; y += EveryNth) {
        for (int x = 0; x < image.width; x += EveryNth) {
            ++colours[XGetPixel(&image, x, y)];
            ++all;
        }
    }
    int commonest = 0;
    for (const auto &[colour, count] : colours)
        commonest = std::max(commonest, count);
    return all > 0 && all - commonest > Least * all;
}

/// A poll is quick: it takes from what it measures.
bool isFilled(Display &display, const Part &part)
{
    XImage *image = XGetImage(&display,
                              DefaultRootWindow(&display),
                              part.x,
                              part.y,
                              static_cast<unsigned>(part.width),
                              static_cast<unsigned>(part.height),
                              AllPlanes,
                              ZPixmap);
    if (!image)
        return false;
    bool filled = true;
    for (int band = 0; filled && band < part.bands; ++band) {
        filled = isFilled(
            *image, part.height * band / part.bands, part.height * (band + 1) / part.bands);
    }
    XDestroyImage(image);
    return filled;
}

/// The largest top-level window that is shown.
bool find(Display &display, XWindowAttributes &largest)
{
    Window root = 0;
    Window parent = 0;
    Window *windows = nullptr;
    unsigned count = 0;
    if (!XQueryTree(&display, DefaultRootWindow(&display), &root, &parent, &windows, &count))
        return false;
    bool found = false;
    for (unsigned i = 0; i < count; ++i) {
        XWindowAttributes at;
        if (!XGetWindowAttributes(&display, windows[i], &at) || at.map_state != IsViewable)
            continue;
        if (at.width < SmallestSide || at.height < SmallestSide || at.c_class != InputOutput)
            continue;
        if (!found || at.width * at.height > largest.width * largest.height)
            largest = at;
        found = true;
    }
    if (windows)
        XFree(windows);
    return found;
}

Part visiblePart(Display &display, const XWindowAttributes &window)
{
    const int screen = DefaultScreen(&display);
    Part part;
    part.x = std::max(0, window.x);
    part.y = std::max(0, window.y);
    part.width = std::min(window.x + window.width, DisplayWidth(&display, screen)) - part.x;
    part.height = std::min(window.y + window.height, DisplayHeight(&display, screen)) - part.y;
    return part;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 && argc != 7) {
        std::fprintf(stderr, "usage: windowwatch SECONDS [X Y WIDTH HEIGHT BANDS]\n");
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (!display)
        return 1;
    // A window may go between two requests.
    XSetErrorHandler([](Display *, XErrorEvent *) { return 0; });
    Part part;
    if (argc == 7)
        part = {std::atoi(argv[2]),
                std::atoi(argv[3]),
                std::atoi(argv[4]),
                std::atoi(argv[5]),
                std::atoi(argv[6])};
    const auto end = steady_clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    std::puts("watching");
    std::fflush(stdout);
    while (steady_clock::now() < end) {
        XWindowAttributes window{};
        if (find(*display, window)) {
            const auto seen = part.width > 0 ? part : visiblePart(*display, window);
            if (seen.width > 0 && seen.height > 0 && isFilled(*display, seen)) {
                const auto at = steady_clock::now().time_since_epoch().count();
                std::printf(
                    "filled %lld %d %d\n", static_cast<long long>(at), window.width, window.height);
                return 0;
            }
        }
        ::poll(nullptr, 0, PollMs);
    }
    std::puts("empty");
    return 0;
}
