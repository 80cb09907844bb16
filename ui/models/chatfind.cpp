// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chatfind.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int HitsAtOnce = 200;
constexpr int MostRelayPages = 20; ///< then somebody has to ask again

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
    m_heldFrom = 0;
    m_relay = Relay::Unasked;
    m_relayNext.clear();
    m_relayReached = 0;
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
    else
        askHowMuchIsHeld();
    if (m_at == 0 && !m_hits.isEmpty())
        return moveTo(1);
    Q_EMIT changed();
}

/// What this computer lacks may have the words too.
void ChatFind::askHowMuchIsHeld()
{
    whenDone(m_source.totals(m_question, 1),
             this,
             [this, showing = m_showing](const Result<SearchTotals> &totals) {
                 if (showing != m_showing || !totals)
                     return;
                 m_heldFrom = totals->heldFrom;
                 Q_EMIT changed();
             });
}

void ChatFind::askRelay()
{
    if (m_relay == Relay::Looking || m_heldFrom == 0)
        return;
    m_relayAsked = 0;
    goOnAtRelay();
}

/// The relay looks through all customers: what it finds elsewhere is passed over.
void ChatFind::goOnAtRelay()
{
    m_relay = Relay::Looking;
    ++m_relayAsked;
    Q_EMIT changed();
    whenDone(m_source.askRelay(m_question, m_heldFrom, m_relayNext),
             this,
             [this, showing = m_showing](const Result<RelayFindings> &findings) {
                 if (showing == m_showing)
                     takeFindings(findings);
             });
}

void ChatFind::takeFindings(const Result<RelayFindings> &findings)
{
    if (!findings) {
        m_relay = Relay::Failed;
        m_relayError = findings.error();
        Q_EMIT changed();
        return;
    }
    const int before = count();
    for (const auto &hit : findings->hits) {
        const auto isIt = [&hit](const Message &known) {
            return known.id == hit.message.id;
        };
        if (hit.message.conversation == m_question.conversation
            && std::none_of(m_hits.cbegin(), m_hits.cend(), isIt))
            m_hits.append(hit.message);
    }
    m_relayNext = findings->next;
    m_relayReached = findings->reached;
    const bool found = count() > before;
    if (!found && !m_relayNext.isEmpty() && m_relayAsked < MostRelayPages)
        return goOnAtRelay();
    m_relay = m_relayNext.isEmpty() ? Relay::Done : Relay::Paused;
    if (m_at == 0 && found)
        moveTo(before + 1);
    else
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
