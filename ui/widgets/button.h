// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

class BusyRing;

/// A button with words.
class Button : public PaintedButton
{
    Q_OBJECT

public:
    /// Note: in the colours of what only colleagues read.
    enum class Kind { Normal, Primary, Danger, Note, Quiet, Link };
    enum class Size { Small, Normal, Large };

    Button(const Theme &theme,
           const QString &text,
           Kind kind = Kind::Normal,
           Size size = Size::Normal,
           QWidget *parent = nullptr);

    /// An icon before the words; empty for none.
    void setIconName(const QString &name);
    /// Keeps its width, shows a ring and @p doing ("Checking…"); presses do nothing meanwhile.
    void setBusy(const QString &doing);
    void setIdle();
    bool isBusy() const { return !m_doing.isEmpty(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &pos) const override;
    void nextCheckState() override;

private:
    struct Look {
        QColor fill;
        QColor line;
        QColor ink;
    };

    Look look() const;
    bool isFilled() const;
    QColor shade(const QColor &fill) const;
    QFont textFont() const;
    int heightAtSize() const;
    int padding() const;
    void placeRing();

    Kind m_kind;
    Size m_size;
    QString m_iconName;
    QString m_doing;
    BusyRing *m_ring = nullptr;
};

} // namespace Frontdesk
