// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace Frontdesk {

/// A QR code to be scanned from the screen: black on white in every theme, because readers do not
/// see the inverse, with the quiet zone of four modules that ISO/IEC 18004 asks for.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(const Theme &theme, QWidget *parent = nullptr);

    /// Up to some 2000 bytes of UTF-8; nothing is drawn of what is longer, or empty.
    void setText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_modules; ///< one pixel each; null where there is no code
};

} // namespace Frontdesk
