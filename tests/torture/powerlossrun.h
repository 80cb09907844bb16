// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/powerlossimage.h"
#include "tests/support/powerlossvfs.h"

#include <QDebug>
#include <QHash>

namespace Frontdesk::Test {

/// What is left after a power loss.
struct Survival {
    qsizetype acknowledged = 0; ///< since the last crash
    qsizetype lost = 0; ///< of all that were acknowledged before this crash
    bool sound = false; ///< the file is a database whose parts agree
};

struct PowerLossTotal {
    int crashes = 0;
    int corrupt = 0;
    qsizetype acknowledged = 0;
    qsizetype lost = 0;
    QHash<PowerLossVfs::Place, int> inside;

    int in(PowerLossVfs::Place place) const { return inside.value(place); }
};

struct PowerLossPlan {
    int databases; ///< one after the other
    int crashes; ///< that each goes through
    int operations; ///< writes and syncs among which the power goes
};

/// Takes databases through crash after crash. @p make answers with a victim, which has
/// `void writeUntilItFails()` and `Survival survived()`.
template <typename Make>
PowerLossTotal losePower(PowerLossVfs &vfs, Dice &dice, const PowerLossPlan &plan, Make make)
{
    PowerLossTotal total;
    for (int i = 0; i < plan.databases; ++i) {
        auto victim = make();
        for (int crash = 0; crash < plan.crashes; ++crash) {
            // Now and then while the database is being opened or made.
            const bool early = dice() % 8 == 0;
            const int operations = early ? 30 : plan.operations;
            vfs.crashAt(1 + static_cast<qint64>(dice() % static_cast<quint64>(operations)));
            victim->writeUntilItFails();
            ++total.inside[vfs.crashed()];
            ++total.crashes;
            vfs.recover();
            const Survival survival = victim->survived();
            total.acknowledged += survival.acknowledged;
            total.lost += survival.lost;
            total.corrupt += survival.sound ? 0 : 1;
        }
    }
    using Place = PowerLossVfs::Place;
    qInfo() << total.crashes << "crashes: in the log" << total.in(Place::LogWrite)
            << "in a checkpoint" << total.in(Place::DatabaseWrite) << "in a sync"
            << total.in(Place::Sync) << "idle" << total.in(Place::Idle) << "- acknowledged"
            << total.acknowledged << "lost" << total.lost << "corrupt" << total.corrupt;
    return total;
}

} // namespace Frontdesk::Test
