// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templaterowdelegate.h"

#include "ui/models/templatehitsmodel.h"
#include "ui/models/templatewords.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int CodeWidth = 84;
constexpr int EndWidth = 96;
constexpr int RowPadding = 6; ///< above and below its two lines
constexpr qsizetype WordsBeforeHit = 12; ///< of the text that stay before what was found

QList<QTextLayout::FormatRange> hitFormats(const Theme &theme,
                                           const QList<Search::TextRange> &ranges)
{
    QTextCharFormat format;
    format.setBackground(theme.colors().hit);
    format.setForeground(theme.colors().hitText);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : ranges)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), format});
    return formats;
}

/// The text from shortly before what was found in it, so that it is in sight.
void bringIntoSight(QString &text, QList<Search::TextRange> &hits)
{
    if (hits.isEmpty() || hits.constFirst().start <= 2 * WordsBeforeHit)
        return;
    qsizetype cut = hits.constFirst().start - WordsBeforeHit;
    while (cut < hits.constFirst().start
           && (text.at(cut).isLowSurrogate() || text.at(cut).isMark()))
        ++cut;
    text = QChar(u'…') + text.mid(cut);
    for (auto &hit : hits)
        hit.start -= cut - 1;
}

} // namespace

TemplateRowDelegate::TemplateRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int TemplateRowDelegate::rowHeight() const
{
    const auto &fonts = m_theme.fonts();
    return fonts.lineHeight(TextStep::Body) + fonts.lineHeight(TextStep::Detail)
        + 2 * m_theme.px(RowPadding);
}

void TemplateRowDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &fonts = m_theme.fonts();
    const auto &gap = m_theme.metrics().gap;
    const auto hit = index.data(TemplateHitsModel::HitRole).value<Templates::Hit>();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        fillRound(*painter, option.rect, Corners::all(m_theme.metrics().control.radius), c.select);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fillRound(*painter, option.rect, Corners::all(m_theme.metrics().control.radius), c.hover);
    const QRect inner = option.rect.adjusted(gap.medium, 0, -gap.medium, 0);
    const int end = paintEnd(*painter, inner, index);

    const QString slash = TemplateWords::slash(hit.found);
    auto codeHits = hit.code;
    for (auto &range : codeHits)
        ++range.start; // behind the slash
    const int code = m_theme.px(CodeWidth);
    const TextBlock codeBlock(slash,
                              {fonts.forText(TextStep::Body, slash, m_textLocale, Weight::Strong),
                               fonts.lineHeight(TextStep::Body),
                               1,
                               Qt::AlignLeading,
                               hitFormats(m_theme, codeHits)},
                              code - gap.normal);
    painter->setPen(c.accentText);
    codeBlock.draw(*painter,
                   {double(inner.x()), inner.y() + (inner.height() - codeBlock.height()) / 2.0});

    const int left = inner.x() + code;
    const int width = std::max(1, end - gap.normal - left);
    const TextBlock title(hit.found.title,
                          {fonts.forText(TextStep::Body, hit.found.title, m_textLocale),
                           fonts.lineHeight(TextStep::Body),
                           1,
                           Qt::AlignLeading,
                           hitFormats(m_theme, hit.title)},
                          width);
    QString text = Templates::bodyOf(hit.bubbles);
    auto bodyHits = hit.body;
    bringIntoSight(text, bodyHits);
    const QString lead = index.data(TemplateHitsModel::LeadRole).toString();
    text.prepend(lead);
    for (auto &range : bodyHits)
        range.start += lead.size();
    const TextBlock body(text,
                         {fonts.forText(TextStep::Detail, text, m_textLocale),
                          fonts.lineHeight(TextStep::Detail),
                          1,
                          Qt::AlignLeading,
                          hitFormats(m_theme, bodyHits)},
                         width);
    const double top = inner.y() + (inner.height() - title.height() - body.height()) / 2.0;
    painter->setPen(c.text);
    title.draw(*painter, {double(left), top});
    painter->setPen(c.text2);
    body.draw(*painter, {double(left), top + title.height()});
    painter->restore();
}

QSize TemplateRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), rowHeight()};
}

/// At the right, aligned there. Answers with the left end of what stands there.
int TemplateRowDelegate::paintEnd(QPainter &painter,
                                  const QRect &inner,
                                  const QModelIndex &index) const
{
    const auto &fonts = m_theme.fonts();
    const int most = m_theme.px(EndWidth);
    const QString note = index.data(TemplateHitsModel::NoteRole).toString();
    const TextBlock amount(index.data(TemplateHitsModel::AmountRole).toString(),
                           {fonts.font(TextStep::Detail), fonts.lineHeight(TextStep::Body), 1},
                           most);
    const TextBlock who(note,
                        {fonts.forText(TextStep::Caption, note, m_textLocale),
                         fonts.lineHeight(TextStep::Detail),
                         1},
                        most);
    const double top = inner.y() + (inner.height() - amount.height() - who.height()) / 2.0;
    const int right = inner.right() + 1;
    painter.setPen(m_theme.colors().text2);
    amount.draw(painter, {double(right - amount.width()), top});
    painter.setPen(m_theme.colors().text3);
    who.draw(painter, {double(right - who.width()), top + amount.height()});
    return right - std::max(amount.width(), who.width());
}

} // namespace Frontdesk
