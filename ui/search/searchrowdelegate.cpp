// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchrowdelegate.h"

#include "ui/models/searchmodel.h"

#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int CachedHits = 200; // some screens of rows
constexpr qint64 DayMs = 24 * 3600 * 1000;

} // namespace

SearchRowDelegate::SearchRowDelegate(const Theme &theme,
                                     const Clock &clock,
                                     PictureOf pictures,
                                     QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_pictures(std::move(pictures))
    , m_layouts(CachedHits)
{
    connect(&theme, &Theme::changed, this, [this] { m_layouts.clear(); });
}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = !index.data(SearchModel::HeadingRole).toString().isEmpty();
    return {m_theme.metrics().list.min,
            isHeading ? m_theme.metrics().rail.groupHeading : m_theme.metrics().row.height};
}

void SearchRowDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QString heading = index.data(SearchModel::HeadingRole).toString();
    if (!heading.isEmpty())
        return paintHeading(*painter, option.rect, heading);
    const Colors &c = m_theme.colors();
    SearchRowInput input;
    input.hit = index.data(SearchModel::HitRole).value<SearchHit>();
    input.account = index.data(SearchModel::AccountRole).value<Account>();
    input.now = m_clock.nowMs();
    input.selected = option.state.testFlag(QStyle::State_Selected);
    if (input.selected)
        input.ground = &Colors::select;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        input.ground = &Colors::hover;

    painter->save();
    painter->fillRect(option.rect, c.*input.ground);
    drawRule(*painter, option.rect, Qt::BottomEdge, c.line);
    painter->translate(option.rect.topLeft());
    Frontdesk::paint(*painter, layoutOf(input, option.rect.width()).items, m_theme, m_pictures);
    painter->restore();
    const bool ring = input.selected && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Active);
    if (ring)
        outlineRound(*painter, option.rect, {}, c.focus, m_theme.metrics().control.focusWidth);
}

void SearchRowDelegate::paintHeading(QPainter &painter,
                                     const QRect &rect,
                                     const QString &text) const
{
    painter.save();
    painter.fillRect(rect, m_theme.colors().list);
    drawRule(painter, rect, Qt::BottomEdge, m_theme.colors().line);
    painter.setFont(m_theme.fonts().font(TextStep::Detail, Weight::Strong));
    painter.setPen(m_theme.colors().text2);
    painter.drawText(rect.adjusted(m_theme.metrics().gap.large, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     text);
    painter.restore();
}

const SearchRowLayout &SearchRowDelegate::layoutOf(const SearchRowInput &input, int width) const
{
    const auto id = input.hit.message.id.value();
    const qint64 day = input.now / DayMs;
    const Known *known = m_layouts.object(id);
    const bool same = known && known->width == width && known->day == day
        && known->selected == input.selected && known->ground == input.ground
        && known->hit == input.hit && known->account == input.account;
    if (same)
        return known->layout;
    auto *fresh = new Known{input.hit,
                            input.account,
                            input.selected,
                            input.ground,
                            width,
                            day,
                            layoutSearchRow(input, m_theme, width)};
    m_layouts.insert(id, fresh); // costs one of many, so it is still there afterwards
    return fresh->layout;
}

} // namespace Frontdesk
