// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/suggestionstrip.h"

#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/paintedbutton.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int WidestOffer = 220; ///< of a title; pixels at 100 %

/// One suggestion: the beginning of its title, as far as there is room.
class SuggestionChip : public PaintedButton
{
public:
    explicit SuggestionChip(const Theme &theme, QWidget *parent)
        : PaintedButton(theme, parent)
    {
    }

    QSize sizeHint() const override
    {
        const auto &m = theme().metrics().control;
        const QFontMetrics metrics(theme().fonts().font(TextStep::Detail));
        const int words = std::min(metrics.horizontalAdvance(text()) + 1, theme().px(WidestOffer));
        return {words + 2 * m.chipPadding + 2, m.chipHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &c = theme().colors();
        const Corners corners = Corners::all(height() / 2.0);
        fillRound(painter, rect(), corners, isDown() ? c.press : isHot() ? c.hover : c.raised);
        outlineRound(painter, rect(), corners, c.line);
        painter.setFont(theme().fonts().font(TextStep::Detail));
        painter.setPen(c.text);
        const int room = width() - 2 * theme().metrics().control.chipPadding;
        painter.drawText(rect(),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }
};

} // namespace

SuggestionStrip::SuggestionStrip(const Theme &theme, QWidget *parent)
    : Pane(theme, nullptr, {}, parent)
{
    setAccessibleName(tr("Suggested templates"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &SuggestionStrip::arrange);
    hide();
}

void SuggestionStrip::offer(const QList<Offer> &offers)
{
    m_next.reset();
    if (offers == m_offers)
        return;
    if (isVisible() && underMouse())
        m_next = offers;
    else
        display(offers);
}

void SuggestionStrip::clear()
{
    m_next.reset();
    display({});
}

void SuggestionStrip::setTabTakes(bool takes)
{
    if (std::exchange(m_tabTakes, takes) != takes)
        update();
}

QSize SuggestionStrip::sizeHint() const
{
    return {theme().px(WidestOffer), theme().metrics().control.chipHeight};
}

QSize SuggestionStrip::minimumSizeHint() const
{
    return {0, theme().metrics().control.chipHeight};
}

void SuggestionStrip::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    const auto &m = theme().metrics().control;
    theme().icons().draw(painter,
                         QRect(0, 0, m.icon, height()),
                         QStringLiteral("template"),
                         m.iconSmall,
                         theme().colors().text3);
    if (m_tabTakes)
        drawKeyCaps(painter, theme(), rect(), {keyName(QKeySequence(Qt::Key_Tab))});
}

void SuggestionStrip::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    arrange();
}

void SuggestionStrip::leaveEvent(QEvent *event)
{
    Pane::leaveEvent(event);
    if (const auto next = std::exchange(m_next, {}))
        display(*next);
}

void SuggestionStrip::display(const QList<Offer> &offers)
{
    if (offers == m_offers)
        return;
    m_offers = offers;
    while (m_chips.size() > offers.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < offers.size()) {
        auto *chip = new SuggestionChip(theme(), this);
        const auto at = m_chips.size();
        connect(chip, &QAbstractButton::clicked, this, [this, at] {
            if (at < m_offers.size())
                Q_EMIT taken(m_offers.at(at).id);
        });
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const QString title = withoutBidiControls(offers.at(i).title);
        auto *chip = m_chips.at(i);
        chip->setText(title);
        chip->setAccessibleName(tr("Insert “%1”").arg(title));
        chip->setAccessibleDescription(offers.at(i).reason);
        // Tooltips guess whether text is rich; escaped inside a tag there is nothing to guess.
        chip->setToolTip(QLatin1String("<p><b>") + title.toHtmlEscaped() + QLatin1String("</b><br>")
                         + offers.at(i).reason.toHtmlEscaped());
        chip->show();
    }
    setVisible(!offers.isEmpty());
    arrange();
    Q_EMIT changed();
}

/// Each as wide as its words; where there is too little room, all give way alike.
void SuggestionStrip::arrange()
{
    const auto &m = theme().metrics();
    const int left = m.control.icon + m.gap.small;
    const int tab = keyCapsWidth(theme(), {keyName(QKeySequence(Qt::Key_Tab))}) + m.gap.normal;
    const int gaps = m.gap.normal * std::max(0, int(m_chips.size()) - 1);
    const int room = std::max(0, width() - left - tab - gaps);
    int wanted = 0;
    for (const auto *chip : std::as_const(m_chips))
        wanted += chip->sizeHint().width();
    int x = left;
    for (auto *chip : std::as_const(m_chips)) {
        const int own = chip->sizeHint().width();
        const int wide = wanted <= room ? own : static_cast<int>(qint64(own) * room / wanted);
        chip->setGeometry(x, 0, wide, chip->sizeHint().height());
        x += wide + m.gap.normal;
    }
    updateGeometry();
    update();
}

} // namespace Frontdesk
