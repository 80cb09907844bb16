// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturewalk.h"

#include "ui/models/timelineentry.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int LookPage = 100;

} // namespace

PictureWalk::PictureWalk(TimelineSource &source, const Message &start, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_pictures{start}
{
    m_older.order = start.order.isNull() ? TimelinePlace::end().order : start.order;
    m_newer.order = start.order;
    m_newer.over = start.order.isNull(); // it waits to be sent, and stands last
    look(Side::Older);
    look(Side::Newer);
}

bool PictureWalk::isPicture(const Message &message)
{
    const auto &content = message.content;
    return content.kind == ContentKind::Image && content.media
        && content.media->state == MediaState::Ready && !content.media->sha.isEmpty();
}

std::optional<Message> PictureWalk::beside(Side side) const
{
    const auto at = side == Side::Older ? m_at - 1 : m_at + 1;
    if (at < 0 || at >= m_pictures.size())
        return {};
    return m_pictures.at(at);
}

void PictureWalk::step(Side side)
{
    if (!beside(side)) {
        reach(side).wanted = !reach(side).over;
        return look(side);
    }
    m_at += side == Side::Older ? -1 : 1;
    Q_EMIT changed();
    if (!beside(side))
        look(side); // before it is wanted
}

void PictureWalk::lookThroughAll()
{
    m_all = true;
    look(Side::Older);
    look(Side::Newer);
    Q_EMIT changed();
}

QList<Message> PictureWalk::set() const
{
    const QString album = TimelineEntry::albumOf(current());
    if (album.isEmpty())
        return {current()};
    QList<Message> together;
    std::copy_if(m_pictures.cbegin(),
                 m_pictures.cend(),
                 std::back_inserter(together),
                 [&](const Message &picture) { return TimelineEntry::albumOf(picture) == album; });
    return together;
}

void PictureWalk::look(Side side)
{
    auto &reach = this->reach(side);
    if (reach.over || reach.reading)
        return;
    reach.reading = true;
    const auto conversation = current().conversation;
    const auto page = side == Side::Older
        ? m_source.page(conversation, {reach.order}, LookPage)
        : m_source.pageAfter(conversation, {reach.order}, LookPage);
    whenDone(page, this, [this, side](const Result<TimelinePage> &answer) {
        this->reach(side).reading = false;
        if (answer) {
            take(side, *answer);
        } else {
            this->reach(side).over = true;
            Q_EMIT changed();
        }
    });
}

void PictureWalk::take(Side side, const TimelinePage &page)
{
    auto &reach = this->reach(side);
    QList<Message> found;
    for (const auto &message : page.messages) {
        const bool known =
            std::any_of(m_pictures.cbegin(), m_pictures.cend(), [&](const Message &picture) {
                return picture.id == message.id;
            });
        if (isPicture(message) && !known)
            found.append(message);
        if (side == Side::Newer && !message.order.isNull())
            reach.order = message.order;
    }
    if (side == Side::Older && !page.messages.isEmpty())
        reach.order = page.messages.constFirst().order;
    reach.over = page.messages.isEmpty()
        || (side == Side::Older ? page.atBeginning || page.olderAtRelay
                                : page.atEnd || page.newerAtRelay);
    if (found.isEmpty() && !reach.over)
        return look(side);
    add(found);
    if (!found.isEmpty() && std::exchange(reach.wanted, false))
        step(side);
    else
        Q_EMIT changed();
    if (m_all)
        look(side);
}

/// Where the timeline has them: those of a set arrive in any order.
void PictureWalk::add(const QList<Message> &found)
{
    const MessageId now = current().id;
    QList<Message> sorted;
    for (const auto &entry : grouped(m_pictures + found, 0))
        sorted += entry.messages;
    m_pictures = sorted;
    const auto at = std::find_if(m_pictures.cbegin(),
                                 m_pictures.cend(),
                                 [&](const Message &picture) { return picture.id == now; });
    m_at = std::distance(m_pictures.cbegin(), at);
}

} // namespace Frontdesk
