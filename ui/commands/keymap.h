// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

#include <QHash>

class QSettings;

namespace Frontdesk {

/// The keys that one person has changed; all others are as in the catalogue.
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
    void resetAll() { m_own.clear(); }
    bool isStandard() const { return m_own.isEmpty(); }

    /// Keys that a rule forbids, or that two commands would share, are as in the catalogue: the
    /// file may be of another version, or written by hand.
    static KeyMap load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    QHash<QString, QKeySequence> m_own; ///< by the command's name
};

} // namespace Frontdesk
