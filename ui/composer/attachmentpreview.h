// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QPixmap>

namespace Frontdesk {

/// What is about to be sent, as it will be seen: the picture, or what is known of a file, over the
/// window. Goes with Esc, Space, Enter or a click, and deletes itself.
class AttachmentPreview : public QDialog
{
    Q_OBJECT

public:
    AttachmentPreview(const Theme &theme,
                      const QString &name,
                      const QString &facts,
                      const QPixmap &picture,
                      QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QString m_facts;
    const QPixmap m_picture;
};

} // namespace Frontdesk
