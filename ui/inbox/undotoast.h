// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QBasicTimer>

namespace Frontdesk {

class Button;
class Label;
class Voice;

/// Says what was just done and offers the way back for ten seconds, counting down in words; what
/// takes longer tells how far it is meanwhile. One at a time.
class UndoToast : public Pane
{
    Q_OBJECT

public:
    static constexpr int Seconds = 10;

    explicit UndoToast(const Theme &theme, QWidget *parent);

    void say(const QString &what);
    void sayOnly(const QString &what); ///< nothing to undo
    /// As say() or sayOnly(), with a smaller line below it. Announced only if @p isNews.
    void sayMore(const QString &what, const QString &more, bool undoable, bool isNews);
    void end();

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void count();
    void place();

    Label *m_words;
    Label *m_more;
    Button *m_undo;
    Voice *m_voice;
    QBasicTimer m_second;
    int m_left = 0;
};

} // namespace Frontdesk
