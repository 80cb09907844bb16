// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatepreview.h"

#include "core/templates/contentvariables.h"
#include "ui/models/contenttext.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace Frontdesk {

namespace {

/// How wide a timeline would be whose bubbles fill @p width: there they leave room at their side.
int timelineFor(const Theme &theme, int width)
{
    const auto &m = theme.metrics().bubble;
    return std::max(width, (width - 2 * m.side) * 100 / m.maxPercent);
}

} // namespace

TemplatePreview::TemplatePreview(const Theme &theme, PictureOf pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(std::move(pictures))
{
    setAccessibleName(tr("Preview"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TemplatePreview::arrange);
}

void TemplatePreview::show(const QList<Content> &bubbles,
                           const Templates::ValueOf &valueOf,
                           const QString &locale)
{
    m_bubbles = bubbles;
    m_textLocale = locale;
    m_missing.clear();
    for (auto &bubble : m_bubbles) {
        m_missing += Templates::unresolvedIn(bubble, valueOf);
        bubble = Templates::filled(bubble, valueOf);
    }
    m_missing.removeDuplicates();
    setAccessibleDescription(texts().join(QLatin1Char('\n')));
    arrange();
}

QStringList TemplatePreview::texts() const
{
    QStringList texts;
    for (const auto &bubble : m_bubbles) {
        texts.append(ContentText::line(bubble));
        if (const QString buttons = ContentText::buttons(bubble); !buttons.isEmpty())
            texts.append(tr("Buttons: %1").arg(buttons));
    }
    return texts;
}

int TemplatePreview::heightForWidth(int width) const
{
    const auto all = layouts(width);
    return std::accumulate(all.cbegin(), all.cend(), 0, [](int sum, const BubbleLayout &one) {
        return sum + one.height;
    });
}

QSize TemplatePreview::sizeHint() const
{
    const int wide = m_theme.px(280);
    return {wide, heightForWidth(wide)};
}

void TemplatePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(width() - timelineFor(m_theme, width()),
                      0); // bubbles of ours are at the right
    for (const auto &layout : std::as_const(m_layouts)) {
        Frontdesk::paint(painter, layout.items, m_theme, m_pictures);
        painter.translate(0, layout.height);
    }
}

void TemplatePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layouts = layouts(width());
}

QList<BubbleLayout> TemplatePreview::layouts(int width) const
{
    BubbleScene scene;
    scene.theme = &m_theme;
    scene.locale = m_textLocale;
    QList<BubbleLayout> all;
    for (qsizetype i = 0; i < m_bubbles.size(); ++i) {
        Message message;
        message.id = MessageId(QString::number(i));
        message.direction = Direction::Outbound;
        message.content = m_bubbles.at(i);
        BubbleInput input;
        input.entry.messages = {message};
        input.joinsAbove = i > 0;
        input.joinsBelow = i + 1 < m_bubbles.size();
        input.showsTime = false;
        input.slow = false;
        all.append(layoutBubble(input, scene, timelineFor(m_theme, width)));
    }
    return all;
}

void TemplatePreview::arrange()
{
    m_layouts = layouts(std::max(1, width()));
    updateGeometry();
    update();
}

} // namespace Frontdesk
