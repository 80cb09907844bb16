// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"

#include <QObject>
#include <QTimer>

namespace Frontdesk {

/// Passes changes on at the pace of a screen: the first at once, those that follow within 16 ms
/// together. While much that was missed comes in, at the pace of reading: nobody sees more, and what
/// listens takes time from what arrives.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(QObject *parent = nullptr);

    void add(const ChangeSet &changes);
    /// So many conversations at once change only when much was missed. (Many messages of one
    /// conversation are its history, which somebody scrolls through.)
    static bool isFlood(const ChangeSet &changes);

Q_SIGNALS:
    void changed(const Frontdesk::ChangeSet &changes);

private:
    void flush();

    QList<ChangeSet> m_waiting;
    QTimer m_pause;
};

} // namespace Frontdesk
