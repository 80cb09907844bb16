// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachmentpreview.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int LeastWidth = 320;
constexpr int FactsHeight = 96;
constexpr double PartOfWindow = 0.8;

} // namespace

AttachmentPreview::AttachmentPreview(const Theme &theme,
                                     const QString &name,
                                     const QString &facts,
                                     const QPixmap &picture,
                                     QWidget *window)
    : QDialog(window, Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_facts(facts)
    , m_picture(picture)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    setAccessibleName(name);
    setAccessibleDescription(facts);
    const QSize room = (QSizeF(window->size()) * PartOfWindow).toSize();
    const QSize least(theme.px(LeastWidth), 0);
    QSize size = picture.isNull() ? QSize() : picture.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    size += QSize(0, theme.px(FactsHeight));
    resize(size.expandedTo(least).boundedTo(window->size().expandedTo(least)));
    move(window->mapToGlobal(QPoint())
         + QPoint(window->width() - width(), window->height() - height()) / 2);
}

void AttachmentPreview::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        accept();
    else
        QDialog::keyPressEvent(event);
}

void AttachmentPreview::mousePressEvent(QMouseEvent *)
{
    accept();
}

void AttachmentPreview::paintEvent(QPaintEvent *)
{
    const auto &c = m_theme.colors();
    const auto &gap = m_theme.metrics().gap;
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int below = m_picture.isNull() ? height() : m_theme.px(FactsHeight);
    const QRect room = rect().adjusted(0, 0, 0, -below);
    if (!m_picture.isNull()) {
        const QSize size =
            m_picture.size().boundedTo(m_picture.size().scaled(room.size(), Qt::KeepAspectRatio));
        QRect place(QPoint(), size);
        place.moveCenter(room.center());
        painter.drawPixmap(place, m_picture);
    }
    const QRect words = rect()
                            .adjusted(0, height() - below, 0, 0)
                            .adjusted(gap.large, gap.normal, -gap.large, -gap.normal);
    painter.setPen(c.text);
    painter.setFont(m_theme.fonts().forText(TextStep::Body, m_facts, {}));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWrapAnywhere, m_facts);
    painter.setPen(c.edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Frontdesk
