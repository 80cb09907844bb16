// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QListView;

namespace Frontdesk {

class Clock;

/// Knows what stood where in a list of rows of one height a moment ago, so that a click that was aimed
/// at one row does not fall on another: because news came in, the list became another one, or the
/// window has only just come forward.
class SteadyRows : public QObject
{
    Q_OBJECT

public:
    static constexpr int MomentMs = 300;

    /// @p idRole: what tells the rows of the model apart, a QString.
    SteadyRows(QListView &view, int idRole, const Clock &clock);

    /// Another row stood at @p y of the viewport within the last moment than stands there now. Where
    /// nothing stood, nothing else can have been meant.
    bool hasChangedAt(int y) const;

Q_SIGNALS:
    /// Another row is under the pointer now, which has not moved.
    void movedUnderPointer();

private:
    /// How the list was until something changed.
    struct Before {
        qint64 until = 0; ///< of the clock that never goes backwards
        int scrolled = 0;
        int first = 0; ///< the row that ids begin with
        QList<QString> ids = {};
    };

    void remember();
    void compare();
    int rowHeight() const;
    QString idOf(int row) const;

    QListView &m_view;
    const int m_idRole;
    const Clock &m_clock;
    QList<Before> m_before; ///< oldest first; none older than a moment, but for the last
};

} // namespace Frontdesk
