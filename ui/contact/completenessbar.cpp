// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/completenessbar.h"

#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int BarWidth = 48;
constexpr int BarHeight = 4;
constexpr qsizetype MostMissingNamed = 12;

} // namespace

CompletenessBar::CompletenessBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CompletenessBar::show(const Completeness &completeness)
{
    m_shown = completeness;
    m_text = tr("%1 of %2", "how many fields are filled, of how many")
                 .arg(completeness.known)
                 .arg(completeness.wanted);
    QStringList names;
    for (const auto &attribute :
         completeness.missing.first(std::min(completeness.missing.size(), MostMissingNamed)))
        names.append(withoutBidiControls(attribute.name));
    if (names.size() < completeness.missing.size())
        names.append(QString(QChar(0x2026)));
    setToolTip(names.isEmpty() ? tr("Everything asked is known")
                               : tr("Missing: %1", "names of fields").arg(names.join(u", ")));
    setAccessibleName(
        tr("%1 of %2 details are known").arg(completeness.known).arg(completeness.wanted));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize CompletenessBar::sizeHint() const
{
    const auto &fonts = m_theme.fonts();
    const QFontMetrics metrics(fonts.font(TextStep::Caption));
    return {m_theme.px(BarWidth) + m_theme.metrics().gap.small + metrics.horizontalAdvance(m_text),
            fonts.lineHeight(TextStep::Caption)};
}

void CompletenessBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const int high = m_theme.px(BarHeight);
    const QRect track(0, (height() - high) / 2, m_theme.px(BarWidth), high);
    fillRound(painter, track, Corners::all(high / 2), c.line);
    if (m_shown.wanted > 0 && m_shown.known > 0) {
        QRect done = track;
        done.setWidth(std::max(high, track.width() * m_shown.known / m_shown.wanted));
        fillRound(painter, done, Corners::all(high / 2), c.text2);
    }
    painter.setFont(m_theme.fonts().font(TextStep::Caption));
    painter.setPen(c.text2);
    painter.drawText(rect().adjusted(track.width() + m_theme.metrics().gap.small, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     m_text);
}

} // namespace Frontdesk
