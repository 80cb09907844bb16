// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"

namespace Frontdesk {

/// The pictures of a conversation one after the other, beginning with any of them, as far as the cache
/// goes. Those of one set stand together, as the sender chose them and as the timeline shows them.
class PictureWalk : public QObject
{
    Q_OBJECT

public:
    enum class Side { Older, Newer };

    PictureWalk(TimelineSource &source, const Message &start, QObject *parent = nullptr);

    const Message &current() const { return m_pictures.at(m_at); }
    /// The one beside it; nothing if there is none or it is not known yet.
    std::optional<Message> beside(Side side) const;
    /// Goes to the one beside it: at once, or when it has been found.
    void step(Side side);

    /// Looks through the whole conversation; changed() when more is known, and isComplete() at the end.
    void lookThroughAll();
    bool isComplete() const { return m_older.over && m_newer.over; }
    const QList<Message> &pictures() const { return m_pictures; }
    /// Those that were sent together with the current one, itself included, as far as they are known.
    QList<Message> set() const;

    /// True if a picture can be shown.
    static bool isPicture(const Message &message);

Q_SIGNALS:
    /// Another one is current, or more is known of what is beside it.
    void changed();

private:
    /// How far one side has been looked through.
    struct Reach {
        MessageOrder order;
        bool over = false; ///< nothing more is there
        bool reading = false;
        bool wanted = false; ///< step() waits for it
    };

    Reach &reach(Side side) { return side == Side::Older ? m_older : m_newer; }
    void look(Side side);
    void take(Side side, const TimelinePage &page);
    void add(const QList<Message> &found);

    TimelineSource &m_source;
    QList<Message> m_pictures; ///< oldest first
    qsizetype m_at = 0;
    Reach m_older;
    Reach m_newer;
    bool m_all = false; ///< everything is wanted
};

} // namespace Frontdesk
