// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

#include <QKeySequence>

namespace Frontdesk {

/// A button that is only an icon. Its name and its key stand in the tooltip, its name is read aloud.
class IconButton : public PaintedButton
{
    Q_OBJECT

public:
    enum class Size { Small, Normal };

    IconButton(const Theme &theme,
               QString iconName,
               const QString &name,
               Size size = Size::Normal,
               QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setName(const QString &name);
    /// The key that does the same.
    void setKey(const QKeySequence &key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QKeySequence m_key;
    Size m_size;
};

} // namespace Frontdesk
