// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/widgets/iconbutton.h"

#include <QLineEdit>

namespace Frontdesk {

PasswordField::PasswordField(const Theme &theme, const QString &label, QWidget *parent)
    : TextField(theme, label, parent)
    , m_eye(new IconButton(theme, QStringLiteral("eye"), {}, IconButton::Size::Small))
{
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    addInside(m_eye);
    showText(false);
    connect(m_eye, &IconButton::toggled, this, &PasswordField::showText);
}

void PasswordField::showText(bool shown)
{
    edit()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_eye->setName(shown ? tr("Hide password") : tr("Show password"));
}

} // namespace Frontdesk
