// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Frontdesk {

class Theme;

/// Fusion with our colours, lines and measures: Fusion alone mixes outlines of its own from the
/// window colour. Standard controls are drawn here; what is ours alone has its own paintEvent in
/// ui/widgets. No style sheets anywhere: one would switch this off for its children.
class FrontdeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// @p theme must outlive the application's style.
    explicit FrontdeskStyle(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex *option,
                         SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    void drawButtonPanel(const QStyleOption &option, QPainter &painter) const;
    void drawInputFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawPopupPanel(const QStyleOption &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOption *option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex *option,
                       QPainter &painter,
                       const QWidget *widget) const;
    void
    drawComboBox(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace Frontdesk
