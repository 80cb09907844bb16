// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace Frontdesk {

class Theme;

/// The frame of an input around a field of several lines: thin, or in the colour of the focus while it
/// has the keyboard. Takes the field over, which keeps its height; hide the frame, not the field.
class InputFrame : public QWidget
{
    Q_OBJECT

public:
    InputFrame(const Theme &theme, QPlainTextEdit &edit, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QPlainTextEdit &m_edit;
};

} // namespace Frontdesk
