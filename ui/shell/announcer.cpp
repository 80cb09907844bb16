// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announcer.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/timelinesource.h"
#include "ui/models/contenttext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/voice.h"

namespace Frontdesk {

namespace {

constexpr auto TogetherFor = std::chrono::milliseconds(500);
constexpr qint64 FreshMs = 2 * 60 * 1000; // what is older was caught up with
constexpr qint64 CountsApartMs = 10 * 1000; // numbers are not to drown the words
constexpr int MostSaid = 3; // messages at once

} // namespace

Announcer::Announcer(Parts parts, QWidget &over)
    : QObject(&over)
    , m_parts(std::move(parts))
    , m_over(over)
    , m_voice(new Voice(&over))
    , m_waiting(m_parts.sources.accounts.unansweredOfOurs())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TogetherFor);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
    const auto &sources = m_parts.sources;
    connect(&sources.timeline, &TimelineSource::messagesChanged, this, &Announcer::takeMessages);
    connect(&sources.accounts, &AccountSource::countsChanged, this, &Announcer::takeCounts);
}

void Announcer::takeMessages(const QList<Message> &messages)
{
    const ConversationId open = m_parts.open();
    if (open.isNull())
        return;
    for (const auto &message : messages) {
        auto &heard = m_heard[message.conversation];
        const bool fresh = m_parts.clock.nowMs() - message.arrivedAt < FreshMs;
        if (message.direction != Direction::Inbound || !fresh || message.order <= heard)
            continue;
        heard = message.order;
        if (message.conversation != open)
            continue;
        const QString words = ContentText::line(message.content);
        m_written.append(message.senderName.isEmpty()
                             ? tr("New message: %1").arg(words)
                             : tr("%1 writes: %2", "member of a group, words")
                                   .arg(withoutBidiControls(message.senderName), words));
        wait();
    }
}

void Announcer::takeCounts()
{
    if (m_parts.sources.accounts.unansweredOfOurs() != m_waiting)
        wait();
}

void Announcer::wait()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void Announcer::speak()
{
    QStringList words = std::exchange(m_written, {});
    if (words.size() > MostSaid)
        words = {tr("%n new messages", nullptr, static_cast<int>(words.size())), words.constLast()};
    const int waiting = m_parts.sources.accounts.unansweredOfOurs();
    const qint64 now = m_parts.clock.monotonicMs();
    if (waiting < m_waiting) {
        m_waiting = waiting; // that is good news, and what somebody did
    } else if (waiting > m_waiting && now - m_countSaid >= CountsApartMs) {
        words.append(tr("%n chats wait", "of ours", waiting));
        m_waiting = waiting;
        m_countSaid = now;
    }
    if (m_over.isActiveWindow())
        m_voice->say(words.join(QStringLiteral(". ")));
}

} // namespace Frontdesk
