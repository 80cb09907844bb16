// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chatfind.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HitsAtOnce = 200;

} // namespace

ChatFind::ChatFind(SearchSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &SearchSource::changed, this, &ChatFind::update);
    connect(&source, &SearchSource::removed, this, &ChatFind::remove);
    connect(&source, &SearchSource::reset, this, [this] { show(SearchQuestion(m_question)); });
}

void ChatFind::show(const SearchQuestion &question)
{
    ++m_showing;
    m_question = question;
    m_looking = !question.query.isEmpty() && !question.conversation.isNull();
    if (m_looking)
        return ask({});
    m_hits.clear();
    m_at = 0;
    m_whole = true;
    Q_EMIT changed();
}

void ChatFind::step(int by)
{
    if (m_hits.isEmpty())
        return;
    moveTo((m_at - 1 + by + count()) % count() + 1);
}

std::optional<Message> ChatFind::current() const
{
    if (m_at == 0)
        return {};
    return m_hits.at(m_at - 1);
}

void ChatFind::ask(const SearchPosition &after)
{
    const bool first = after.order.isNull();
    whenDone(m_source.find(m_question, after, HitsAtOnce),
             this,
             [this, first, showing = m_showing](const Result<FoundMessages> &page) {
                 if (showing != m_showing)
                     return;
                 if (first) {
                     m_hits.clear();
                     m_at = 0;
                 }
                 if (!page) {
                     m_looking = false;
                     Q_EMIT changed();
                     Q_EMIT failed(page.error());
                     return;
                 }
                 take(*page);
             });
}

void ChatFind::take(const FoundMessages &page)
{
    for (const auto &hit : page.hits)
        m_hits.append(hit.message);
    m_whole = !page.next;
    m_looking = page.next && m_hits.size() < MostHits;
    if (m_looking)
        ask(*page.next);
    if (m_at == 0 && !m_hits.isEmpty())
        return moveTo(1);
    Q_EMIT changed();
}

/// An edit may make it a hit or none: it is looked up anew when somebody asks again. What was taken
/// back goes.
void ChatFind::update(const QList<SearchHit> &messages)
{
    QList<MessageId> gone;
    for (const auto &news : messages) {
        if (news.message.content.kind == ContentKind::Erased)
            gone.append(news.message.id);
    }
    remove(gone);
}

void ChatFind::remove(const QList<MessageId> &messages)
{
    const auto before = m_hits.size();
    const auto now = current();
    m_hits.removeIf([&](const Message &hit) { return messages.contains(hit.id); });
    if (m_hits.size() == before)
        return;
    const auto stays = std::find_if(m_hits.cbegin(), m_hits.cend(), [&](const Message &hit) {
        return now && hit.id == now->id;
    });
    m_at = stays != m_hits.cend() ? static_cast<int>(stays - m_hits.cbegin()) + 1
                                  : std::min(m_at, count());
    Q_EMIT changed();
}

void ChatFind::moveTo(int at)
{
    m_at = at;
    Q_EMIT changed();
    Q_EMIT moved(m_hits.at(at - 1));
}

} // namespace Frontdesk
