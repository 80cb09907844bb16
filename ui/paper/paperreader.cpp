// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperreader.h"

namespace Frontdesk {

namespace {

constexpr int PaperPage = 200;

} // namespace

PaperReader::PaperReader(TimelineSource &source, const PaperWish &wish, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_wish(wish)
    , m_before(wish.until > 0 ? TimelinePlace{{wish.until, 0}} : TimelinePlace::end())
{
}

void PaperReader::start()
{
    ask();
}

void PaperReader::ask()
{
    whenDone(m_source.page(m_wish.conversation, m_before, PaperPage),
             this,
             [this](const Result<TimelinePage> &page) {
                 if (page)
                     take(*page);
                 else
                     Q_EMIT failed(page.error());
             });
}

void PaperReader::take(const TimelinePage &page)
{
    bool isThrough = page.atBeginning;
    bool isEmpty = true;
    for (auto i = page.messages.size() - 1; i >= 0; --i) {
        const auto &message = page.messages.at(i);
        if (isWanted(message))
            m_found.push_front(message);
        if (message.order.isNull())
            continue; // waits in the outbox, at the end
        isEmpty = false;
        m_before = {message.order};
        isThrough = isThrough || message.order.at < m_wish.from;
    }
    Q_EMIT progressed(static_cast<int>(m_found.size()));
    if (isThrough)
        return finish({});
    if (page.olderAtRelay && m_wish.from > 0 && !(isEmpty && m_fetched))
        return fetch();
    m_fetched = false;
    if (page.olderAtRelay || isEmpty)
        return finish({});
    ask();
}

void PaperReader::fetch()
{
    whenDone(
        m_source.fetchOlder(m_wish.conversation, m_before), this, [this](const Result<> &brought) {
            if (!brought)
                return finish(brought.error());
            m_fetched = true;
            ask();
        });
}

void PaperReader::finish(const std::optional<Error> &missing)
{
    Q_EMIT finished({QList<Message>(m_found.begin(), m_found.end()), missing});
}

bool PaperReader::isWanted(const Message &message) const
{
    if (message.direction == Direction::Note && !m_wish.notes)
        return false;
    if (message.order.isNull())
        return m_wish.until == 0; // what has not left is no part of a time that is over
    return message.order.at >= m_wish.from
        && (m_wish.until == 0 || message.order.at < m_wish.until);
}

} // namespace Frontdesk
