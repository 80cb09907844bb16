// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

#include <QKeySequence>

namespace Frontdesk {

/// A button that looks like a field to type into, with the key that does the same at its end: what is
/// typed goes elsewhere.
class FieldButton : public PaintedButton
{
    Q_OBJECT

public:
    FieldButton(const Theme &theme,
                QString iconName,
                const QString &text,
                QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QKeySequence m_key;
};

} // namespace Frontdesk
