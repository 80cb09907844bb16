// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <csignal>

namespace Frontdesk {

namespace {

std::atomic<const char *> armed = nullptr;
std::atomic<int> visitsLeft = 0;

} // namespace

void armCrashPoint(const char *name, int nth)
{
    visitsLeft = nth;
    armed = name;
}

void crashPoint(const char *name)
{
    const char *const wanted = armed.load(std::memory_order_relaxed);
    if (wanted == nullptr || qstrcmp(wanted, name) != 0)
        return;
    if (visitsLeft.fetch_sub(1) == 1)
        std::raise(SIGKILL);
}

} // namespace Frontdesk
