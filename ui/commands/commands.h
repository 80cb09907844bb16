// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keymap.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Frontdesk {

/// The commands of one window: what each does there, whether it can be done now, and with which key.
/// The main window owns it and hands it down. GUI thread.
class Commands : public QObject
{
    Q_OBJECT

public:
    using Deed = std::function<void()>;
    /// The sentence that says why it cannot be done now; empty: it can.
    using Obstacle = std::function<QString()>;

    explicit Commands(QObject *parent = nullptr);

    /// Says what the command @p name of the catalogue does, as long as @p owner lives and, if it is a
    /// widget, can be seen.
    void bind(const char *name, QObject *owner, Deed deed, Obstacle obstacle = {});
    /// Says how a view is shown, as long as @p owner lives.
    void bindViews(QObject *owner, std::function<void(const ViewId &view)> show);
    /// Somebody here does it.
    bool isBound(const Command &command) const;
    QString obstacle(const Command &command) const;
    /// Does it. False if nobody does, or something is in the way.
    bool run(const Command &command);
    bool run(QAnyStringView name);
    /// False if nobody here shows views.
    bool show(const ViewId &view) const;
    bool showsViews() const { return !m_viewOwner.isNull(); }

    const KeyMap &keys() const { return m_keys; }
    void setKeys(const KeyMap &keys);
    /// The key to show beside a button.
    QKeySequence keyOf(QAnyStringView name) const;

Q_SIGNALS:
    /// Keys are different: tooltips and hints have to say so.
    void keysChanged();

private:
    struct Bound {
        QPointer<QObject> owner;
        Deed deed;
        Obstacle obstacle;
    };

    const Bound *bound(const Command &command) const;

    QHash<const Command *, Bound> m_bound;
    QPointer<QObject> m_viewOwner;
    std::function<void(const ViewId &view)> m_showView;
    KeyMap m_keys;
};

} // namespace Frontdesk
