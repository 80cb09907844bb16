// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubbledelegate.h"

#include "ui/models/timelinemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

namespace Frontdesk {

namespace {

constexpr int CachedLayouts = 1200; // a window of rows at two widths
constexpr qint64 SlowAfterMs = 300;

} // namespace

BubbleDelegate::BubbleDelegate(const Theme &theme, PictureOf pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(std::move(pictures))
    , m_looks(CachedLayouts)
    , m_layouts(CachedLayouts)
{
    m_scene.theme = &theme;
    connect(&theme, &Theme::changed, this, [this] { forgetLayouts(); });
}

void BubbleDelegate::setScene(const BubbleScene &scene)
{
    const Theme *theme = m_scene.theme;
    const bool same = looksSame(scene, m_scene) && TimeText::sameDay(scene.now, m_scene.now);
    m_scene = scene;
    m_scene.theme = theme;
    if (!same)
        forgetLayouts();
}

void BubbleDelegate::setNow(qint64 now)
{
    if (!TimeText::sameDay(now, m_scene.now))
        forgetLayouts(); // "Today" is another day
    m_scene.now = now;
}

void BubbleDelegate::expand(const MessageId &message)
{
    m_expanded.insert(message.value());
    m_looks.clear();
}

void BubbleDelegate::setHot(const QModelIndex &index, const QRect &rect)
{
    m_hotIndex = index;
    m_hot = rect;
}

void BubbleDelegate::setHighlighted(const MessageId &message)
{
    m_highlighted = message;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    return {width, layoutOf(index, width).height};
}

void BubbleDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &c = m_scene.theme->colors();
    const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
    const BubbleLayout &layout = layoutOf(index, option.rect.width());
    painter->save();
    if (!m_highlighted.isNull() && entry.contains(m_highlighted))
        painter->fillRect(option.rect, c.accentSoft);
    painter->translate(option.rect.topLeft());
    Frontdesk::paint(*painter, layout.items, *m_scene.theme, m_pictures);
    if (layout.player)
        paintPlayer(*painter, *layout.player, m_playback, *m_scene.theme, m_scene.locale);
    if (index == m_hotIndex && m_hot.isValid()) {
        QColor veil = c.press;
        veil.setAlphaF(0.45F);
        fillRound(
            *painter, m_hot, Corners::all(m_scene.theme->metrics().bubble.buttonRadius), veil);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const int out = m_scene.theme->metrics().control.focusWidth + 1;
        outlineRound(*painter,
                     layout.bubble.adjusted(-out, -out, out, out),
                     Corners::all(m_scene.theme->metrics().bubble.radius + out),
                     c.focus,
                     m_scene.theme->metrics().control.focusWidth);
    }
    painter->restore();
}

bool BubbleDelegate::helpEvent(QHelpEvent *event,
                               QAbstractItemView *view,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    const auto part = hitAt(index, option.rect.width(), event->pos() - option.rect.topLeft());
    const auto message = index.data(TimelineModel::EntryRole).value<TimelineEntry>().first();
    const QString words = part && part->action == BubbleAction::OpenLink
        ? part->value
        : m_scene.times.exact(shownAt(message));
    QToolTip::showText(
        event->globalPos(), QLatin1String("<p>") + words.toHtmlEscaped(), view->viewport());
    return true;
}

std::optional<HitArea>
BubbleDelegate::hitAt(const QModelIndex &index, int width, QPoint point) const
{
    const auto &hits = layoutOf(index, width).hits;
    const auto found = std::find_if(hits.cbegin(), hits.cend(), [point](const HitArea &hit) {
        return hit.rect.contains(point);
    });
    if (found == hits.cend())
        return {};
    return *found;
}

std::optional<HitArea> BubbleDelegate::mainPart(const QModelIndex &index, int width) const
{
    const auto &hits = layoutOf(index, width).hits;
    const auto found = std::find_if(hits.cbegin(), hits.cend(), [](const HitArea &hit) {
        return hit.action == BubbleAction::OpenMedia || hit.action == BubbleAction::PlayMedia
            || hit.action == BubbleAction::ShowAll || hit.action == BubbleAction::ShowEvents;
    });
    if (found == hits.cend())
        return {};
    return *found;
}

std::optional<HitArea> BubbleDelegate::enlargingPart(const QModelIndex &index, int width) const
{
    const auto &hits = layoutOf(index, width).hits;
    for (const auto action : {BubbleAction::EnlargeMedia, BubbleAction::OpenMedia}) {
        const auto found = std::find_if(hits.cbegin(), hits.cend(), [action](const HitArea &hit) {
            return hit.action == action;
        });
        if (found != hits.cend())
            return *found;
    }
    return {};
}

const BubbleLayout &BubbleDelegate::layoutOf(const QModelIndex &index, int width) const
{
    const Look look{index.data(TimelineModel::LookRole).toULongLong(), width};
    const Known *known = m_looks.object(look);
    if (known && known->slow == isSlow(known->arrivedAt))
        return *known->layout;
    const BubbleInput input = inputOf(index);
    auto *fresh = new Known{laidOut(input, width), input.entry.first().arrivedAt, input.slow};
    const auto &layout = *fresh->layout;
    m_looks.insert(look, fresh); // costs one of many, so it is still there afterwards
    return layout;
}

std::shared_ptr<const BubbleLayout> BubbleDelegate::laidOut(const BubbleInput &input,
                                                            int width) const
{
    const Key key{keyOf(input), width};
    if (const auto *known = m_layouts.object(key))
        return *known;
    auto fresh = std::make_shared<const BubbleLayout>(layoutBubble(input, m_scene, width));
    m_layouts.insert(key, new std::shared_ptr<const BubbleLayout>(fresh));
    return fresh;
}

void BubbleDelegate::forgetLayouts()
{
    m_looks.clear();
    m_layouts.clear();
}

bool BubbleDelegate::isSlow(qint64 arrivedAt) const
{
    return m_scene.now - arrivedAt > SlowAfterMs;
}

BubbleInput BubbleDelegate::inputOf(const QModelIndex &index) const
{
    BubbleInput input;
    input.entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
    const QVariant quote = index.data(TimelineModel::QuoteRole);
    if (quote.isValid())
        input.quote = quote.value<QuotedMessage>();
    input.dayBreak = index.data(TimelineModel::DayBreakRole).toBool();
    input.accountBreak = AccountId(index.data(TimelineModel::AccountBreakRole).toString());
    input.unread = index.data(TimelineModel::UnreadRole).toBool();
    input.fold = index.data(TimelineModel::FoldRole).toInt();
    input.gapAbove = index.data(TimelineModel::GapAboveRole).value<TimelineGap>();
    input.gapBelow = index.data(TimelineModel::GapBelowRole).value<TimelineGap>();
    input.joinsAbove = index.data(TimelineModel::JoinsAboveRole).toBool();
    input.joinsBelow = index.data(TimelineModel::JoinsBelowRole).toBool();
    input.showsTime = index.data(TimelineModel::TimeRole).toBool();
    input.waitsForAbove = index.data(TimelineModel::WaitsForAboveRole).toBool();
    input.expanded = m_expanded.contains(input.entry.first().id.value());
    input.slow = isSlow(input.entry.first().arrivedAt);
    input.player = playerInputOf(m_playback, m_scene, input.entry.first());
    return input;
}

QString BubbleDelegate::keyOf(const BubbleInput &input) const
{
    const Message &first = input.entry.first();
    const auto flags = (input.dayBreak ? 1 : 0) | (input.joinsAbove ? 2 : 0)
        | (input.joinsBelow ? 4 : 0) | (input.showsTime ? 8 : 0) | (input.waitsForAbove ? 16 : 0)
        | (input.expanded ? 32 : 0) | (input.slow ? 64 : 0) | (input.unread ? 128 : 0)
        | (static_cast<int>(input.gapAbove) << 8) | (static_cast<int>(input.gapBelow) << 10);
    QString key = QStringLiteral("%1/%2/%3")
                      .arg(first.id.value())
                      .arg(flags)
                      .arg(static_cast<int>(first.state));
    for (const auto &message : input.entry.messages)
        key += QStringLiteral("/%1").arg(message.ver);
    key += QStringLiteral("/%1/%2/%3")
               .arg(input.entry.commit)
               .arg(input.fold)
               .arg(input.accountBreak.value());
    key += QStringLiteral("/%1/%2")
               .arg((input.player.open ? 1 : 0) | (input.player.playing ? 2 : 0)
                    | (input.player.muted ? 4 : 0))
               .arg(input.player.trouble);
    if (input.quote)
        key += QStringLiteral("/%1").arg(qHash(input.quote->text));
    return key;
}

} // namespace Frontdesk
