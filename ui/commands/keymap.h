// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/commands/command.h"

#include <QHash>
#include <QSet>

class QSettings;

namespace Frontdesk {

/// The keys that one person has changed, and those of views; all others are as in the catalogue.
class KeyMap
{
public:
    QList<QKeySequence> keysOf(const Command &command) const;
    /// The key that is shown beside it; empty if it has none.
    QKeySequence keyOf(const Command &command) const;
    bool isOwn(const Command &command) const;

    /// Its only key from now on; an empty one: none. Ask judgeKey() first.
    void set(const Command &command, const QKeySequence &key);
    void reset(const Command &command);
    bool isStandard() const { return m_own.isEmpty() && m_views.isEmpty(); }

    /// Of a view, on this computer; empty if it has none.
    QKeySequence keyOf(const ViewId &view) const { return m_views.value(view); }
    /// An empty one: none. Ask judgeKey() first.
    void setView(const ViewId &view, const QKeySequence &key);
    const QHash<ViewId, QKeySequence> &views() const { return m_views; }
    /// Of no views but @p these, so that the keys of others are free.
    void keepViews(const QSet<ViewId> &these);

    /// Keys that a rule forbids, or that two commands would share, are as in the catalogue: the
    /// file may be of another version, or written by hand.
    static KeyMap load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    QHash<QString, QKeySequence> m_own; ///< by the command's name
    QHash<ViewId, QKeySequence> m_views;
};

} // namespace Frontdesk
