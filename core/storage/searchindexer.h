// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

namespace Frontdesk {

class Cache;

/// Keeps the index of the cache's messages up to date, one small write after the other, so that
/// whoever else writes gets a turn between two. GUI thread.
class SearchIndexer : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndexer(Cache &cache, QObject *parent = nullptr);

    /// Something was written, or the program has just begun.
    void wake();
    /// Much is arriving: the writer is left to it until nothing has come for a moment.
    void giveWay();
    bool isIdle() const noexcept { return !m_working; }

Q_SIGNALS:
    /// All that was written before is indexed.
    void caughtUp();

private:
    void work();
    void merge(bool moreWaits);
    void stop(const Error &why);

    Cache &m_cache;
    QTimer m_calm; ///< runs while way is given
    bool m_working = false;
    bool m_again = false;
};

} // namespace Frontdesk
