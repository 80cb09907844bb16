// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int PresenceSide = 11; // with the ring that keeps it apart

} // namespace

Avatar::Avatar(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setPerson(const QString &id, const QString &name, const QString &locale)
{
    const QString letter = initialOf(name);
    setAccessibleName(name);
    if (id == m_id && letter == m_letter && locale == m_textLocale)
        return;
    m_id = id;
    m_letter = letter;
    m_textLocale = locale;
    update();
}

void Avatar::setPicture(const QPixmap &picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    update();
}

void Avatar::setPresence(bool online)
{
    m_online = online;
    setAccessibleDescription(online ? tr("Online") : tr("Offline"));
    update();
}

void Avatar::setCornerRadius(int radius)
{
    m_radius = radius;
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

int Avatar::glyphSize(int side)
{
    if (side >= 56)
        return 20;
    if (side >= 40)
        return 15;
    return side >= 32 ? 13 : 11;
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Pastel &pastel = m_theme.colors().pastel(m_id);
    const Glyph glyph{m_letter, m_theme.fonts().glyph(glyphSize(m_side), m_textLocale)};
    if (m_radius > 0)
        drawTile(painter, rect(), m_theme.px(m_radius), glyph, pastel.fill, pastel.ink);
    else
        drawAvatar(painter, rect(), pastel, glyph, m_picture);
    if (m_online)
        paintPresence(painter);
}

/// Filled for here, hollow for away: not by colour alone.
void Avatar::paintPresence(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const int side = m_theme.px(PresenceSide);
    const int line = m_theme.px(2);
    const QRect dot(width() - side, height() - side, side, side);
    const auto inner = [&](int by) {
        return dot.adjusted(by, by, -by, -by);
    };
    fillRound(painter, dot, Corners::all(side / 2.0), c.rail);
    fillRound(painter, inner(line), Corners::all(side / 2.0), *m_online ? c.okFill : c.edge);
    if (!*m_online)
        fillRound(painter, inner(line + 1), Corners::all(side / 2.0), c.rail);
}

AccountTile::AccountTile(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void AccountTile::setAccount(const QString &letter, int color, const QString &locale)
{
    if (letter == m_letter && color == m_color && locale == m_textLocale)
        return;
    m_letter = letter;
    m_color = color;
    m_textLocale = locale;
    update();
}

QSize AccountTile::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

int AccountTile::glyphSize(int side)
{
    if (side >= 40)
        return 20;
    if (side >= 32)
        return 15;
    return side >= 24 ? 13 : 11;
}

int AccountTile::radius(int side)
{
    if (side >= 40)
        return 10;
    if (side >= 32)
        return 8;
    return side >= 24 ? 6 : 4;
}

void AccountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    drawTile(painter,
             rect(),
             m_theme.px(radius(m_side)),
             {m_letter, m_theme.fonts().glyph(glyphSize(m_side), m_textLocale)},
             c.account(m_color),
             c.accountInk);
}

} // namespace Frontdesk
