// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyhint.h"

#include "ui/theme/paint.h"
#include "ui/widgets/keycaps.h"

#include <QPainter>

namespace Frontdesk {

KeyHint::KeyHint(const Theme &theme, const QString &words, const QKeySequence &key, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
{
    setKey(key);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyHint::setKey(const QKeySequence &key)
{
    m_key = key;
    setAccessibleName(tr("%1: %2", "what a key does, the key").arg(m_words, keyName(key)));
    update();
}

QSize KeyHint::sizeHint() const
{
    return {m_theme.px(200), m_theme.metrics().control.menuRow};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    drawRule(painter, rect(), Qt::TopEdge, c.line);
    painter.setFont(m_theme.fonts().font(TextStep::Body));
    painter.setPen(c.text2);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_words);

    drawKeyCaps(painter, m_theme, rect(), keyCapsOf(m_key));
}

} // namespace Frontdesk
