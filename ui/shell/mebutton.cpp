// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mebutton.h"

#include "ui/theme/paint.h"
#include "ui/widgets/avatar.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int MySide = 28;

} // namespace

MeButton::MeButton(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_avatar(new Avatar(theme, MySide))
{
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_avatar, 0, Qt::AlignCenter);
}

void MeButton::setPerson(const QString &id, const QString &name, bool online)
{
    m_avatar->setPerson(id, name);
    m_avatar->setPresence(online);
}

QSize MeButton::sizeHint() const
{
    const int side = theme().metrics().control.iconButton;
    return {side, side};
}

void MeButton::paintEvent(QPaintEvent *)
{
    if (!isHot() && !isDown())
        return;
    QPainter painter(this);
    fillRound(painter,
              rect(),
              Corners::all(height() / 2.0),
              isDown() ? theme().colors().press : theme().colors().hover);
}

} // namespace Frontdesk
