// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace Frontdesk::Test {

/// The seed of this run: FRONTDESK_TEST_SEED, or a new one. Printed, so that a failure can be had
/// again.
inline quint64 seed()
{
    bool given = false;
    const auto wanted = qEnvironmentVariable("FRONTDESK_TEST_SEED").toULongLong(&given);
    const quint64 seed = given ? wanted : std::random_device()();
    qInfo("FRONTDESK_TEST_SEED=%llu", seed);
    return seed;
}

} // namespace Frontdesk::Test
