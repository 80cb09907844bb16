// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace Frontdesk {

/// Asks once, with the verb on the button. Open it with open(); accepted() is the answer.
class Question : public QDialog
{
    Q_OBJECT

public:
    struct Wording {
        QString question;
        QString more;
        QString yes; ///< repeats the verb of the question; empty: there is nothing to decide
        QString no;
    };

    Question(const Theme &theme, const Wording &wording, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Frontdesk
