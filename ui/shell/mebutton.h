// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

class Avatar;

/// I myself, as a button.
class MeButton : public PaintedButton
{
    Q_OBJECT

public:
    explicit MeButton(const Theme &theme, QWidget *parent = nullptr);

    void setPerson(const QString &id, const QString &name, bool online);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Avatar *m_avatar;
};

} // namespace Frontdesk
