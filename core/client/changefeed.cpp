// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/changefeed.h"

namespace Frontdesk {

using namespace std::chrono_literals;

namespace {

constexpr auto Frame = 16ms;
constexpr auto Glance = 250ms;
constexpr qsizetype Much = 100;

} // namespace

ChangeFeed::ChangeFeed(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ChangeFeed::flush);
}

void ChangeFeed::add(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        m_waiting.append(changes);
    if (!m_pause.isActive())
        flush();
}

bool ChangeFeed::isFlood(const ChangeSet &changes)
{
    if (changes.messages.size() + changes.conversations.size() <= Much)
        return false;
    QSet<ConversationId> touched;
    for (const auto &message : changes.messages)
        touched.insert(message.conversation);
    for (const auto &conversation : changes.conversations)
        touched.insert(conversation.id);
    return touched.size() > Much;
}

void ChangeFeed::flush()
{
    if (m_waiting.isEmpty())
        return;
    const auto changes = joined(std::exchange(m_waiting, {}));
    m_pause.start(isFlood(changes) ? Glance : Frame);
    Q_EMIT changed(changes);
}

} // namespace Frontdesk
