// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QRect>

class QWidget;

namespace Frontdesk {

/// A screen, as far as windows stand on it.
struct ScreenFacts {
    QString name; ///< what it says it is, and where it is plugged in
    QRect geometry; ///< among the others
};

/// Which screens are connected, under one name for all of them together. Windows move by themselves
/// while a screen comes or goes, so it takes a moment before that counts. GUI thread.
class ScreenSet : public QObject
{
    Q_OBJECT

public:
    explicit ScreenSet(QObject *parent = nullptr);

    /// Of those that were there when they last came to rest. Fit for a key of settings.
    const QString &key() const { return m_key; }
    /// False while they are changing: where a window stands then is nobody's wish.
    bool isSettled() const { return !m_pause.isActive(); }
    /// These are there now.
    void take(const QList<ScreenFacts> &screens);

    static QString keyOf(const QList<ScreenFacts> &screens);

Q_SIGNALS:
    /// They are others than before, and have come to rest.
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void look();

    QString m_key;
    QString m_next;
    QBasicTimer m_pause;
};

/// Where a window at @p frame is put so that it can be seen and moved: there, if enough of its upper
/// edge is on one of @p screens; else on the nearest of them, no larger than it.
QRect onScreens(const QRect &frame, const QList<QRect> &screens);
/// The same for @p window and the screens that are there.
void keepOnScreen(QWidget &window);

} // namespace Frontdesk
