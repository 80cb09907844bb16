// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/frontdeskstyle.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace Frontdesk {

namespace {

bool hasKeyboard(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

bool isOff(const QStyleOption &option)
{
    return !option.state.testFlag(QStyle::State_Enabled);
}

} // namespace

FrontdeskStyle::FrontdeskStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void FrontdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QLineEdit *>(widget)
        && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
        widget->setProperty("bare", true); // the box around a date has the frame
}

void FrontdeskStyle::drawPrimitive(PrimitiveElement element,
                                   const QStyleOption *option,
                                   QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, *painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return drawInputFrame(*option, *painter, widget);
    case PE_FrameFocusRect:
        return outlineRound(*painter,
                            option->rect,
                            Corners::all(m_theme.metrics().control.badgeRadius),
                            m_theme.colors().focus,
                            m_theme.metrics().control.focusWidth);
    case PE_IndicatorCheckBox:
        return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return drawPopupPanel(*option, *painter);
    case PE_Frame:
        return; // panes are told apart by their fill
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FrontdeskStyle::drawControl(ControlElement element,
                                 const QStyleOption *option,
                                 QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        return drawMenuItem(option, *painter);
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.colors().line);
        return;
    case CE_ShapedFrame:
        if (widget && widget->windowType() == Qt::Popup)
            drawPopupPanel(*option, *painter);
        return; // other panes are told apart by their fill
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        return painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0),
                                 m_theme.colors().line);
    case CE_FocusFrame:
        return outlineRound(*painter,
                            option->rect,
                            Corners::all(m_theme.metrics().control.radius
                                         + pixelMetric(PM_FocusFrameHMargin, option, widget)),
                            m_theme.colors().focus,
                            m_theme.metrics().control.focusWidth);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FrontdeskStyle::drawComplexControl(ComplexControl control,
                                        const QStyleOptionComplex *option,
                                        QPainter *painter,
                                        const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(option, *painter, widget);
    case CC_ComboBox:
        return drawComboBox(option, *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void FrontdeskStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const Corners corners = Corners::all(m_theme.metrics().control.radius);
    QColor fill = c.raised;
    if (isOff(option))
        fill = c.list;
    else if (option.state.testFlag(State_Sunken))
        fill = c.press;
    else if (option.state.testFlag(State_MouseOver))
        fill = c.hover;
    fillRound(painter, option.rect, corners, fill);
    outlineRound(
        painter, option.rect, corners, m_theme.scheme() == Scheme::Contrast ? c.edge : c.line);
}

void FrontdeskStyle::drawInputFrame(const QStyleOption &option,
                                    QPainter &painter,
                                    const QWidget *widget) const
{
    if (widget && widget->property("bare").toBool())
        return; // it stands in a frame already
    const Colors &c = m_theme.colors();
    const Corners corners = Corners::all(m_theme.metrics().control.radius);
    fillRound(painter, option.rect, corners, isOff(option) ? c.list : c.field);
    if (widget && widget->property("invalid").toBool()) {
        outlineRound(painter, option.rect, corners, c.bad, hasKeyboard(option) ? 2 : 1);
    } else if (hasKeyboard(option)) {
        outlineRound(painter, option.rect, corners, c.focus, m_theme.metrics().control.focusWidth);
    } else {
        outlineRound(painter, option.rect, corners, isOff(option) ? c.line : c.edge);
    }
}

void FrontdeskStyle::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics().control;
    const Corners corners = Corners::all(m.badgeRadius);
    const bool on = option.state.testFlag(State_On);
    fillRound(painter, option.rect, corners, on && !isOff(option) ? c.accent : c.field);
    if (!on || isOff(option))
        outlineRound(painter, option.rect, corners, isOff(option) ? c.line : c.edge, 1.5);
    if (on) {
        m_theme.icons().draw(painter,
                             option.rect,
                             QStringLiteral("check"),
                             m.iconTiny,
                             isOff(option) ? c.textOff : c.onAccent);
    }
}

void FrontdeskStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const bool on = option.state.testFlag(State_On);
    const Corners corners = Corners::all(option.rect.height() / 2.0);
    fillRound(painter, option.rect, corners, c.field);
    const QColor ring = on ? c.accent : c.edge;
    outlineRound(
        painter, option.rect, corners, isOff(option) ? c.textOff : ring, on ? m_theme.px(5) : 1.5);
}

void FrontdeskStyle::drawPopupPanel(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme.colors().raised);
    painter.save();
    painter.setPen(m_theme.colors().edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void FrontdeskStyle::drawMenuItem(const QStyleOption *option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics();
    const QRect box = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(box.x() + m.gap.tiny, box.center().y(), box.width() - 2 * m.gap.tiny, 1);
        painter.fillRect(line, c.line);
        return;
    }
    if (item->state.testFlag(State_Selected) && !isOff(*item))
        fillRound(painter, box, Corners::all(m.control.radius), c.select);

    QRect words = box.adjusted(m.gap.normal, 0, -m.gap.normal, 0);
    const QColor ink = isOff(*item) ? c.textOff : c.text;
    if (item->maxIconWidth > 0 || item->menuHasCheckableItems) {
        const QRect mark(words.x(), words.y(), m.control.icon, words.height());
        if (item->checked)
            m_theme.icons().draw(
                painter, mark, QStringLiteral("check"), m.control.icon, c.accentText);
        else if (!item->icon.isNull())
            item->icon.paint(&painter, mark);
        words.setLeft(mark.right() + 1 + m.gap.normal);
    }
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    painter.setFont(item->font);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.first());
    if (parts.size() > 1) {
        painter.setFont(m_theme.fonts().font(TextStep::Detail));
        painter.setPen(isOff(*item) ? c.textOff : c.text3);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, parts.at(1));
    }
}

void FrontdeskStyle::drawScrollBar(const QStyleOptionComplex *option,
                                   QPainter &painter,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    // Hidden when idle: only a pane under the pointer, or the thumb in hand, shows it.
    const QWidget *pane = widget ? widget->parentWidget() : nullptr;
    while (pane && !qobject_cast<const QAbstractScrollArea *>(pane))
        pane = pane->parentWidget();
    const bool awake = bar
        && (bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken) || !pane
            || pane->underMouse());
    if (!awake || bar->minimum == bar->maximum)
        return;
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const QRectF inner = QRectF(thumb).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(inner.width(), inner.height()) / 2;
    fillRound(painter, inner, Corners::all(radius), m_theme.colors().edge);
}

void FrontdeskStyle::drawComboBox(const QStyleOptionComplex *option,
                                  QPainter &painter,
                                  const QWidget *widget) const
{
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawInputFrame(*option, painter, widget);
    m_theme.icons().draw(painter,
                         arrow,
                         QStringLiteral("chevron-down"),
                         m_theme.metrics().control.icon,
                         isOff(*option) ? m_theme.colors().textOff : m_theme.colors().text2);
}

QRect FrontdeskStyle::subControlRect(ComplexControl control,
                                     const QStyleOptionComplex *option,
                                     SubControl subControl,
                                     const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const auto &m = m_theme.metrics().control;
        return option->rect.adjusted(m.inputPadding, 0, -m.icon - m.inputPadding, 0);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // No arrows: the groove is the whole bar.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep));
        thumb = std::min(length, std::max(thumb, m_theme.metrics().control.scrollThumbMin));
    }
    const int at = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                       : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(at, thumb);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return part(0, at);
    case SC_ScrollBarAddPage:
        return part(at + thumb, length - at - thumb);
    default:
        return {};
    }
}

QSize FrontdeskStyle::sizeFromContents(ContentsType type,
                                       const QStyleOption *option,
                                       const QSize &size,
                                       const QWidget *widget) const
{
    const auto &m = m_theme.metrics().control;
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(m.buttonHeight, size.height()));
        break;
    case CT_SpinBox:
    case CT_ComboBox: // as wide as what subControlRect() leaves for the words
        result.setWidth(
            std::max(result.width(),
                     size.width() + 2 * m.inputPadding + m.icon + m_theme.metrics().gap.tiny));
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max(m.formInputHeight, size.height()));
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        result.setHeight(line ? m_theme.px(9) : std::max(m.menuRow, size.height()));
        result.rwidth() += m_theme.metrics().gap.huge;
        break;
    }
    default:
        break;
    }
    return result;
}

int FrontdeskStyle::pixelMetric(PixelMetric metric,
                                const QStyleOption *option,
                                const QWidget *widget) const
{
    const auto &m = m_theme.metrics().control;
    switch (metric) {
    case PM_ScrollBarExtent:
        return m.scrollBar;
    case PM_ScrollBarSliderMin:
        return m.scrollThumbMin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.check;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.metrics().gap.normal;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m.icon;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return m.menuInset;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return m.toolTipPadding;
    case PM_TextCursorWidth:
        return 2;
    case PM_DefaultFrameWidth:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m.focusWidth + 1; // one pixel between control and ring
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FrontdeskStyle::styleHint(StyleHint hint,
                              const QStyleOption *option,
                              const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 600;
    case SH_ScrollBar_ContextMenu:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_FocusFrame_AboveWidget:
    case SH_ScrollBar_Transient: // over the content, not beside it
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace Frontdesk
