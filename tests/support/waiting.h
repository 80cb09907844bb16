// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QTest>

#include <chrono>

namespace Frontdesk::Test {

/// Spins the event loop until the answer is there. Tests only.
template <typename T>
Result<T> await(const Async<T> &future, int timeout = 5000)
{
    if (!QTest::qWaitFor([&] { return future.isDone(); }, timeout)) {
        return Error{ErrorKind::Timeout,
                     QStringLiteral("test.timeout"),
                     QStringLiteral("the test ran out of patience")};
    }
    return *future.answer();
}

/// Lets time pass where passing time is what the test plays: a slow sender, a gap between two
/// packets, an animation that is painted to its end. Never to wait for something to happen.
inline void letTimePass(std::chrono::milliseconds time)
{
    QTest::qWait(static_cast<int>(time.count()));
}

} // namespace Frontdesk::Test
