// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/periodrow.h"

#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PeriodTileSide = 16;

/// "12 Mar 2026", or from one day to another.
QString daysOf(const ClosedPeriod &period)
{
    const TimeText times;
    const auto end = times.date(period.closing.order.at);
    if (period.begunAt <= 0 || TimeText::sameDay(period.begunAt, period.closing.order.at))
        return end;
    return PeriodRow::tr("%1 – %2", "first and last day").arg(times.date(period.begunAt), end);
}

} // namespace

PeriodRow::PeriodRow(const Theme &theme,
                     Account account,
                     const ClosedPeriod &period,
                     const QString &handler,
                     QWidget *parent)
    : PaintedButton(theme, parent)
    , m_account(std::move(account))
    , m_when(daysOf(period))
    , m_handler(withoutBidiControls(handler))
    , m_words(period.last.id.isNull()
                  ? tr("Its messages are not on this computer")
                  : withoutBidiControls(ContentText::line(period.last.content)).simplified())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_when);
    setAccessibleName(
        tr("Open the conversation of %1, %2, handled by %3: %4", "days, account, name, last words")
            .arg(m_when,
                 m_account.name,
                 m_handler.isEmpty() ? tr("nobody known") : m_handler,
                 m_words));
    setToolTip(m_account.name + u'\n'
               + tr("Closed %1").arg(TimeText().exact(period.closing.order.at)));
}

QSize PeriodRow::sizeHint() const
{
    const auto &fonts = theme().fonts();
    const auto &gap = theme().metrics().gap;
    return {theme().px(PeriodTileSide) * 6,
            fonts.lineHeight(TextStep::Body) + fonts.lineHeight(TextStep::Detail) + 2 * gap.tiny};
}

void PeriodRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics();
    const auto &fonts = theme().fonts();
    if (isHot() || isDown())
        fillRound(painter, rect(), Corners::all(m.control.radius), isDown() ? c.press : c.hover);
    const int line = fonts.lineHeight(TextStep::Body);
    const int side = theme().px(PeriodTileSide);
    drawTile(
        painter,
        QRect(m.gap.tiny, m.gap.tiny + (line - side) / 2, side, side),
        theme().px(AccountTile::radius(PeriodTileSide)),
        {m_account.letter, fonts.glyph(AccountTile::glyphSize(PeriodTileSide), m_account.locale)},
        c.account(m_account.color),
        c.accountInk);
    const int left = m.gap.tiny + side + m.gap.small;
    const int right = width() - m.gap.tiny;
    const int half = std::max(1, (right - left) / 2);
    const TextBlock handler(
        m_handler,
        {fonts.forText(TextStep::Detail, m_handler, {}), fonts.lineHeight(TextStep::Detail), 1},
        half);
    const TextBlock when(m_when,
                         {fonts.font(TextStep::Body), line, 1},
                         std::max(1, right - left - handler.width() - m.gap.small));
    painter.setPen(c.text);
    when.draw(painter, {double(left), double(m.gap.tiny)});
    painter.setPen(c.text2);
    handler.draw(painter,
                 {double(right - handler.width()), m.gap.tiny + (line - handler.height()) / 2.0});
    const TextBlock words(m_words,
                          {fonts.forText(TextStep::Detail, m_words, m_account.locale),
                           fonts.lineHeight(TextStep::Detail),
                           1},
                          std::max(1, right - left));
    words.draw(painter, {double(left), double(m.gap.tiny + line)});
}

} // namespace Frontdesk
