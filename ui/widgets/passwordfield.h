// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textfield.h"

namespace Frontdesk {

class IconButton;

/// A password, hidden until the eye is pressed.
class PasswordField : public TextField
{
    Q_OBJECT

public:
    PasswordField(const Theme &theme, const QString &label, QWidget *parent = nullptr);

private:
    void showText(bool shown);

    IconButton *m_eye;
};

} // namespace Frontdesk
