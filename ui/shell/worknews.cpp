// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/worknews.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/linksource.h"
#include "core/client/timelinesource.h"
#include "ui/models/contenttext.h"

#include <algorithm>
#include <memory>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto GatherFor = std::chrono::milliseconds(500);
constexpr int MostKnown = 5000;
/// For so long a reply that did not go is told of, ms.
constexpr qint64 NotSentMs = qint64(7) * 24 * 60 * 60 * 1000;
/// The relay ends a snooze a little later than this desk does: one end, told once.
constexpr int LookedAtBefore = 8; ///< messages before a note that asks for me
constexpr qsizetype MostBefore = 3; ///< of these, as many as say something
constexpr qsizetype LongestBefore = 200; ///< UTF-16 units
constexpr qint64 OneEndMs = 10 * 60 * 1000;

} // namespace

WorkWatch::WorkWatch(const DeskSources &sources, const Clock &relayTime, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_clock(relayTime)
    , m_since(relayTime.nowMs())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(GatherFor);
    connect(&m_pause, &QTimer::timeout, this, &WorkWatch::flush);
    const auto &conversations = m_sources.conversations;
    connect(&conversations, &ConversationSource::mentioned, this, &WorkWatch::takeMentions);
    connect(&conversations, &ConversationSource::rowsChanged, this, &WorkWatch::takeRows);
    connect(&m_sources.timeline, &TimelineSource::messagesChanged, this, &WorkWatch::takeMessages);
}

void WorkWatch::takeMentions(const QList<Mention> &mentions)
{
    for (const auto &mention : mentions) {
        const auto me = m_sources.link.me().id;
        if (mention.done || mention.by == me || !isNews(mention.at)
            || !isFirst(mention.message.value(), mention.at))
            continue;
        whenDone(m_sources.timeline.message(mention.message),
                 this,
                 [this, mention](const Result<Message> &note) {
                     if (note)
                         addMention(mention, *note);
                 });
    }
}

void WorkWatch::addMention(const Mention &mention, const Message &note)
{
    const auto page =
        m_sources.timeline.page(mention.conversation, TimelinePlace{note.order}, LookedAtBefore);
    whenDone(page, this, [this, mention, note](const Result<TimelinePage> &before) {
        WorkNews news{WorkNews::Kind::Mentioned,
                      mention.conversation,
                      note.order,
                      m_sources.accounts.userName(mention.by),
                      note.content.text,
                      mention.at};
        news.note = note.id;
        news.byId = mention.by;
        const auto said = before ? before->messages : QList<Message>();
        for (const auto &one : said) {
            const bool isThin =
                one.direction == Direction::System || one.content.kind == ContentKind::Erased;
            if (isThin || one.id == note.id)
                continue;
            const auto author =
                one.author.isNull() ? QString() : m_sources.accounts.userName(one.author);
            news.before << tr("%1: %2", "who wrote it, words")
                               .arg(ContentText::writer(one, author),
                                    ContentText::line(one.content).left(LongestBefore));
        }
        news.before = news.before.mid(std::max<qsizetype>(0, news.before.size() - MostBefore));
        add(news);
    });
}

void WorkWatch::takeMessages(const QList<Message> &messages)
{
    const auto me = m_sources.link.me().id;
    for (const auto &line : messages) {
        if (line.direction == Direction::Outbound)
            takeReply(line);
        const auto &data = line.content.data;
        if (line.direction != Direction::System || line.content.event != "assign"_L1
            || line.author == me || UserId(data.value("to"_L1).toString()) != me)
            continue;
        if (isNews(line.arrivedAt) && isFirst(line.id.value(), line.arrivedAt)) {
            add({WorkNews::Kind::Given,
                 line.conversation,
                 line.order,
                 data.value("by"_L1).toString(),
                 {},
                 line.arrivedAt});
        }
    }
}

/// When it ended is not said: who saw it under way knows that it is now.
void WorkWatch::takeReply(const Message &reply)
{
    const QString what = u"reply "_s + reply.id.value();
    const bool waits = reply.state == SendState::Queued || reply.state == SendState::Sending;
    if (waits && m_onTheirWay.size() < MostKnown)
        m_onTheirWay.insert(reply.id);
    const bool unknown = reply.state == SendState::Unknown;
    if (reply.state != SendState::Failed && !unknown) {
        m_known.remove(what);
        if (!waits)
            m_onTheirWay.remove(reply.id);
        return;
    }
    const qint64 now = m_clock.nowMs();
    const bool wasSeen = m_onTheirWay.remove(reply.id);
    // What this computer's relay does not have stands in the outbox of this computer.
    if (reply.ver == 0 || now - reply.order.at > NotSentMs || !isFirst(what, now))
        return;
    WorkNews news{WorkNews::Kind::NotSent,
                  reply.conversation,
                  reply.order,
                  m_sources.accounts.userName(reply.author),
                  ContentText::line(reply.content),
                  wasSeen ? now : reply.order.at};
    news.byId = reply.author;
    news.why = {ErrorKind::Rejected, reply.errorCode, {}, reply.errorArgs};
    news.unknown = unknown;
    add(news);
}

void WorkWatch::takeRows(const QList<ConversationRow> &rows)
{
    for (const auto &row : rows) {
        const auto &conversation = row.conversation;
        if (!isBack(conversation, row.readUpTo) || !isNews(conversation.back.at))
            continue;
        const QString what = u"back "_s + conversation.id.value();
        const qint64 before = m_known.value(what);
        if (before > 0 && conversation.back.at - before < OneEndMs)
            continue;
        m_known.remove(what);
        if (isFirst(what, conversation.back.at))
            add({WorkNews::Kind::Back,
                 conversation.id,
                 conversation.back,
                 {},
                 {},
                 conversation.back.at});
    }
}

bool WorkWatch::isNews(qint64 at) const
{
    return at >= m_since;
}

bool WorkWatch::isFirst(const QString &what, qint64 at)
{
    if (m_known.contains(what))
        return false;
    m_known.insert(what, at);
    if (m_known.size() > MostKnown) {
        const qint64 old = m_clock.nowMs() - OneEndMs;
        m_known.removeIf([old](const auto &known) { return known.value() < old; });
    }
    return true;
}

void WorkWatch::add(const WorkNews &news)
{
    m_waiting.append(news);
    if (!m_pause.isActive())
        m_pause.start();
}

/// With the rows as they are by now: what was read or passed on meanwhile is not told.
void WorkWatch::flush()
{
    struct Gathered {
        QList<WorkNews> news;
        qsizetype missing = 0;
    };
    const auto waiting = std::exchange(m_waiting, {});
    const auto gathered = std::make_shared<Gathered>();
    gathered->missing = waiting.size();
    for (const auto &one : waiting) {
        whenDone(m_sources.conversations.row(one.conversation),
                 this,
                 [this, gathered, news = one](const Result<ConversationRow> &row) mutable {
                     if (row) {
                         news.row = *row;
                         if (concernsMe(news))
                             gathered->news.append(news);
                     }
                     if (--gathered->missing == 0 && !gathered->news.isEmpty())
                         Q_EMIT told(gathered->news);
                 });
    }
}

bool WorkWatch::concernsMe(const WorkNews &news) const
{
    const auto &conversation = news.row.conversation;
    if (news.kind == WorkNews::Kind::NotSent)
        return news.row.failed > 0 && (news.row.ties.mine || news.byId == m_sources.link.me().id);
    if (news.row.readUpTo >= news.place)
        return false;
    switch (news.kind) {
    case WorkNews::Kind::Mentioned:
        return true;
    case WorkNews::Kind::Given:
        return news.row.ties.mine;
    case WorkNews::Kind::Back:
    case WorkNews::Kind::NotSent:
        break;
    }
    const bool snoozedByMe = conversation.snoozedBy == m_sources.link.me().id;
    return news.row.ties.mine || (conversation.assignee.isNull() && snoozedByMe);
}

} // namespace Frontdesk
