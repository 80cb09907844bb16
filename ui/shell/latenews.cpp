// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/latenews.h"

#include "core/base/clock.h"
#include "core/client/linksource.h"
#include "core/domain/responsetarget.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qint64 ForgetLateMs = 24 * 60 * 60 * 1000; // whoever waits longer was told of long ago

} // namespace

LateNews::LateNews(const DeskSources &sources, const Clock &relayTime, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_clock(relayTime)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LateNews::look);
}

void LateNews::expect(const ConversationRow &row)
{
    const auto &conversation = row.conversation;
    const bool concernsMe = conversation.priority == Priority::Vip || row.ties.mine;
    if (conversation.waitingSince == 0 || !concernsMe)
        return;
    auto &awaited = m_awaited[conversation.id];
    if (awaited.since == conversation.waitingSince)
        return;
    awaited = {conversation.waitingSince,
               conversation.waitingSince + answerWithin(conversation.priority)};
    look();
}

void LateNews::look()
{
    const qint64 now = m_clock.nowMs();
    m_awaited.removeIf([now](std::pair<const ConversationId &, Awaited &> one) {
        return now - one.second.lateAt > ForgetLateMs;
    });
    qint64 soonest = ForgetLateMs;
    for (auto one = m_awaited.begin(); one != m_awaited.end(); ++one) {
        if (one->told)
            continue;
        if (one->lateAt > now) {
            soonest = std::min(soonest, one->lateAt - now);
            continue;
        }
        one->told = true;
        ask(one.key(), one->since);
    }
    m_next.start(std::chrono::milliseconds(soonest));
}

void LateNews::ask(const ConversationId &conversation, qint64 since)
{
    if (m_sources.link.status().state != LinkStatus::State::Online)
        return;
    whenDone(m_sources.conversations.row(conversation),
             this,
             [this, since](const Result<ConversationRow> &row) {
                 if (row && row->conversation.waitingSince == since
                     && shelfOf(row->conversation) == Shelf::Open)
                     Q_EMIT late(*row);
             });
}

} // namespace Frontdesk
