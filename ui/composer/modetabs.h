// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QBasicTimer>

#include <array>

class QKeySequence;

namespace Frontdesk {

class Clock;
class ElidedLabel;
class TabButton;

/// Reply or Note, above where either is written: which it is, and since when what is written is safe
/// on the disk. In the colours of what is below it. Left and right go from one to the other.
class ModeTabs : public Pane
{
    Q_OBJECT

public:
    enum class Mode { Reply, Note };

    ModeTabs(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Number of the colour of the account that a reply comes from; 0: none.
    void setAccountColor(int number);
    /// What goes from one to the other.
    void setKey(const QKeySequence &key);
    /// What is written in @p mode is on the disk as it is, from now on; or not any more. Said when
    /// nothing was typed for a moment, so that it does not blink.
    void setKept(Mode mode, bool kept);

Q_SIGNALS:
    void chosen(Frontdesk::ModeTabs::Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    TabButton *tab(Mode mode) const { return m_tabs.at(static_cast<size_t>(mode)); }
    void say();

    const Clock &m_clock;
    Mode m_mode = Mode::Reply;
    int m_color = 0;
    std::array<TabButton *, 2> m_tabs; ///< in the order of Mode
    std::array<qint64, 2> m_keptAt{}; ///< ms UTC; 0: it is not on the disk, or nothing is written
    QBasicTimer m_calm; ///< until it is said
    ElidedLabel *m_said;
};

} // namespace Frontdesk
