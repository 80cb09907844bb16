// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/missednews.h"

#include "core/base/clock.h"
#include "core/client/linksource.h"
#include "core/client/noticerules.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// A catch-up comes in pages.
constexpr auto MissedPause = std::chrono::milliseconds(1500);
/// Who was gone for less was not away: what came meanwhile is as good as new.
constexpr qint64 AwayMs = 10 * 1000;
constexpr qsizetype MostNamed = 3;

} // namespace

MissedNews::MissedNews(const LinkSource &link, const Clock &relayTime, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(relayTime)
    , m_since(relayTime.nowMs())
    , m_awaySince(link.status().state == LinkStatus::State::Online ? 0 : 1)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(MissedPause);
    connect(&m_pause, &QTimer::timeout, this, &MissedNews::tell);
    connect(&link, &LinkSource::statusChanged, this, &MissedNews::follow);
}

void MissedNews::follow()
{
    const bool online = m_link.status().state == LinkStatus::State::Online;
    const qint64 now = m_clock.nowMs();
    if (!online && m_awaySince == 0)
        m_awaySince = now;
    if (!online || m_awaySince == 0)
        return;
    if (now - m_awaySince >= AwayMs) {
        m_awayUntil = now;
        m_missed.clear();
        m_pause.stop();
    }
    m_awaySince = 0;
}

bool MissedNews::isMissed(qint64 at) const
{
    return m_clock.nowMs() - at > NewsMs || at < m_awayUntil;
}

void MissedNews::add(const Notice &notice)
{
    const auto known = std::find_if(m_missed.begin(), m_missed.end(), [&](const Notice &one) {
        return one.conversation == notice.conversation;
    });
    if (known == m_missed.end())
        m_missed.append(notice);
    else
        *known = notice;
    m_pause.start();
}

void MissedNews::forget(const ConversationId &conversation)
{
    m_missed.removeIf([&](const Notice &one) { return one.conversation == conversation; });
    if (m_missed.isEmpty())
        m_pause.stop();
}

/// Pressed, it opens the first of them.
void MissedNews::tell()
{
    const auto written = std::count_if(
        m_missed.cbegin(), m_missed.cend(), [](const Notice &one) { return one.written; });
    Notice one = m_missed.constFirst();
    QStringList lines;
    for (const auto &notice : m_missed.mid(0, MostNamed))
        lines.append(notice.title);
    const int wrote = static_cast<int>(written);
    const int asked = static_cast<int>(m_missed.size()) - wrote;
    one.title = wrote > 0 ? tr("%n customers wrote while you were away", nullptr, wrote)
                          : tr("%n chats asked for you while you were away", nullptr, asked);
    if (wrote > 0 && asked > 0)
        lines.append(tr("%n chats asked for you while you were away", nullptr, asked));
    one.text = lines.join(u'\n');
    one.canReply = false; // to whom?
    one.note = {};
    one.sound = false;
    one.soundFile.clear();
    Q_EMIT gathered(one);
}

} // namespace Frontdesk
