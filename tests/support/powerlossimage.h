// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace Frontdesk::Test {

using Dice = std::mt19937_64;

/// One file as a disk with a cache has it: the bytes that will survive for certain, and the writes
/// since, of which any subset may.
class PowerLossImage
{
public:
    explicit PowerLossImage(QByteArray durable)
        : m_durable(std::move(durable))
    {
    }

    void write(qint64 offset, QByteArray bytes);
    void truncate(qint64 size);
    void sync();

    /// One of the contents that a power loss now may leave.
    QByteArray afterPowerLoss(Dice &dice) const;

private:
    struct Pending {
        qint64 offset; ///< of a write; for a truncation, the new size
        QByteArray bytes;
        bool truncates = false;
    };

    static void apply(const Pending &one, QByteArray &content);
    static void applyTorn(const Pending &one, QByteArray &content, Dice &dice);

    QByteArray m_durable;
    std::vector<Pending> m_pending;
};

} // namespace Frontdesk::Test
