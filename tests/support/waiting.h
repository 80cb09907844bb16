// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QTest>

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

} // namespace Frontdesk::Test
