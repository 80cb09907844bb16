// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Frontdesk {

class MessageEdit;
class Theme;

/// The rounded frame around where something is written: thin, or two pixels in the focus colour.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    FieldFrame(const Theme &theme, MessageEdit *edit, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    MessageEdit *m_edit;
};

} // namespace Frontdesk
