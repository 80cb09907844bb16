// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

class QWidget;

namespace Frontdesk {

class Button;
class Skeleton;
class Theme;
class TimelineModel;

/// What floats over a timeline: the way back to the newest message, with how many came meanwhile, the
/// day of what stands at the top while it is being scrolled, and what stands there while the first
/// messages are on their way.
class TimelineOverlay : public QObject
{
    Q_OBJECT

public:
    TimelineOverlay(const Theme &theme, QWidget &view, const TimelineModel &timeline);

    /// @p away: the newest message is not in sight.
    void offerEnd(int unseen, bool away);
    /// For a moment.
    void showDay(const QString &words);
    void hideDay();
    /// Lets a day be chosen; at first that of @p shown, at most that of @p last (ms UTC).
    void pickDate(qint64 shown, qint64 last);
    /// The view has another size.
    void place();

Q_SIGNALS:
    void endWanted();
    void dateWanted();
    /// @p begin: of the day, ms UTC.
    void dayChosen(qint64 begin);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void watchLoading();
    void showLoading();

    const Theme &m_theme;
    QWidget &m_view;
    const TimelineModel &m_timeline;
    Skeleton *m_skeleton;
    Button *m_end;
    Button *m_day;
    QBasicTimer m_dayGoes;
};

} // namespace Frontdesk
