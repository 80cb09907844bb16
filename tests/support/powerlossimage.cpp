// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/powerlossimage.h"

#include <algorithm>

namespace Frontdesk::Test {

namespace {

constexpr qint64 SectorSize = 512;

void put(QByteArray &content, qint64 offset, const char *bytes, qint64 size)
{
    if (content.size() < offset + size)
        content.append(offset + size - content.size(), '\0');
    std::copy_n(bytes, size, content.data() + offset);
}

} // namespace

void PowerLossImage::write(qint64 offset, QByteArray bytes)
{
    m_pending.push_back({offset, std::move(bytes)});
}

void PowerLossImage::truncate(qint64 size)
{
    m_pending.push_back({size, {}, true});
}

void PowerLossImage::sync()
{
    for (const auto &one : m_pending)
        apply(one, m_durable);
    m_pending.clear();
}

QByteArray PowerLossImage::afterPowerLoss(Dice &dice) const
{
    auto content = m_durable;
    for (const auto &one : m_pending) {
        switch (dice() % 3) {
        case 0: // dropped
            break;
        case 1:
            apply(one, content);
            break;
        default:
            applyTorn(one, content, dice);
        }
    }
    return content;
}

void PowerLossImage::apply(const Pending &one, QByteArray &content)
{
    if (!one.truncates)
        put(content, one.offset, one.bytes.constData(), one.bytes.size());
    else if (content.size() > one.offset)
        content.truncate(one.offset);
    else
        content.append(one.offset - content.size(), '\0');
}

void PowerLossImage::applyTorn(const Pending &one, QByteArray &content, Dice &dice)
{
    if (one.truncates)
        return; // a size changes as one
    const qint64 end = one.offset + one.bytes.size();
    for (qint64 from = one.offset; from < end;) {
        const qint64 to = std::min(end, (from / SectorSize + 1) * SectorSize);
        if (dice() % 2 == 0)
            put(content, from, one.bytes.constData() + (from - one.offset), to - from);
        from = to;
    }
}

} // namespace Frontdesk::Test
