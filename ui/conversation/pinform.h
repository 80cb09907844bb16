// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace Frontdesk {

class TextField;

/// Asks under which name a message is to be pinned: typed, or one that colleagues use already. Enter
/// pins, Esc closes. Deletes itself.
class PinForm : public QFrame
{
    Q_OBJECT

public:
    /// @p categories: the most used first.
    PinForm(const Theme &theme, const QStringList &categories, QWidget *parent);

    void popUpAt(QPoint global);

Q_SIGNALS:
    void accepted(const QString &category);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept(const QString &category);

    TextField *m_name;
};

} // namespace Frontdesk
