// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"
#include "ui/paper/paperwish.h"

#include <deque>

namespace Frontdesk {

/// What was found for a paper.
struct PaperMessages {
    QList<Message> messages; ///< oldest first
    /// There are older ones that were wanted and did not come, for this reason.
    std::optional<Error> missing = {};
};

/// Reads what a paper is to hold, page by page from the newest back. Older than the cache: with a
/// wish that begins somewhere it is asked for at the relay, else left. GUI thread.
class PaperReader : public QObject
{
    Q_OBJECT

public:
    /// @p source outlives it.
    PaperReader(TimelineSource &source, const PaperWish &wish, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// So many are there.
    void progressed(int messages);
    void finished(const Frontdesk::PaperMessages &found);
    void failed(const Frontdesk::Error &why);

private:
    void ask();
    void take(const TimelinePage &page);
    void fetch();
    void finish(const std::optional<Error> &missing);
    bool isWanted(const Message &message) const;

    TimelineSource &m_source;
    PaperWish m_wish;
    TimelinePlace m_before;
    std::deque<Message> m_found;
    bool m_fetched = false; ///< the relay has just brought something
};

} // namespace Frontdesk
