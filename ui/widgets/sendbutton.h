// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// Send, in the colour of the account and with its letter and name: nobody answers from the wrong
/// account. The name gives way in the middle; the letter never does.
class SendButton : public PaintedButton
{
    Q_OBJECT

public:
    struct Face {
        QString verb; ///< "Send"
        QString account;
        QString letter;
        QString locale;
        int color = 1;

        friend bool operator==(const Face &, const Face &) = default;
    };

    explicit SendButton(const Theme &theme, QWidget *parent = nullptr);

    void setFace(const Face &face);
    const Face &face() const { return m_face; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words(int room) const;
    QFont textFont() const;
    int around() const;

    Face m_face;
};

} // namespace Frontdesk
