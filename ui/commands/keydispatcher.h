// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/commands/command.h"

#include <QBasicTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace Frontdesk {

class Commands;

/// Takes the keys of one window to its commands, before the widgets get them. Which keys count
/// depends on where the focus is; none does while an input method composes. Keys are found by what
/// the layout says, and where it has another script, by their place: see latinKey().
class KeyDispatcher : public QObject
{
    Q_OBJECT

public:
    KeyDispatcher(QWidget &window, Commands &commands);
    ~KeyDispatcher() override;

    /// What @p widget and everything in it is; widgets that were never named are Place::Elsewhere.
    void setPlace(QWidget *widget, Place place);
    /// While @p widget can be seen, it has the window to itself: no key is a command.
    void yieldTo(QWidget *widget);
    bool isComposing() const { return !m_composing.isNull(); }

    /// @p event as it is written in a key map.
    static QKeyCombination combinationOf(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool press(const QWidget &focus, const QKeyEvent &event);
    bool hasYielded() const;
    Place placeOf(const QWidget &widget) const;
    bool runFor(const QKeySequence &typed, Place place, bool repeated);
    const Command *commandFor(const QKeySequence &typed, Place place) const;
    ViewId viewFor(const QKeySequence &typed, Place place) const;
    bool isBeginning(const QKeySequence &typed, Place place) const;
    void forgetFirst();

    QWidget &m_window;
    Commands &m_commands;
    QHash<const QObject *, Place> m_places;
    QList<QPointer<QWidget>> m_over; ///< what may have the window to itself
    QPointer<QObject> m_composing; ///< holds letters that are not in its text yet
    QKeySequence m_first; ///< "G", when a key follows it
    QBasicTimer m_patience;
};

} // namespace Frontdesk
