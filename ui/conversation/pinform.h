// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace Frontdesk {

class TextField;

/// Asks under which name something is to be pinned: typed, or one that is in use already. Enter pins,
/// Esc closes. Deletes itself.
class PinForm : public QFrame
{
    Q_OBJECT

public:
    struct Words {
        QString label;
        QString name; ///< of the form, for who hears it
        QString example;
    };

    /// Of a message.
    static Words ofMessage();

    /// @p categories: the most used first.
    PinForm(const Theme &theme, const Words &words, const QStringList &categories, QWidget *parent);

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
