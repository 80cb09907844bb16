// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

namespace Frontdesk {

/// Shows a key; while it has the focus, the next one that is pressed is told instead of doing what it
/// does. Tab moves on, and Esc leaves, as everywhere.
class KeyRecorder : public QWidget
{
    Q_OBJECT

public:
    explicit KeyRecorder(const Theme &theme, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);

    QSize sizeHint() const override;

Q_SIGNALS:
    void recorded(const QKeySequence &key);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hold(Qt::KeyboardModifiers modifiers);

    const Theme &m_theme;
    QKeySequence m_key;
    Qt::KeyboardModifiers m_held;
};

} // namespace Frontdesk
