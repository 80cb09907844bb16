// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace Frontdesk {

/// How everything looks right now: colours, fonts, measures, icons. The composition root owns it and
/// hands it on by reference; it outlives every widget. GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, Contrast };
    Q_ENUM(Choice)

    static constexpr int ZoomMin = 80;
    static constexpr int ZoomMax = 250;

    explicit Theme(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// What the desktop prefers; counts while the choice is System.
    void setSystemScheme(Scheme scheme);
    /// Kept between ZoomMin and ZoomMax, in percent.
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();
    /// The language of the program, "ja"; decides the forms of Han characters.
    void setLanguage(const QString &language);
    /// No motion: the busy ring stands still.
    void setReducedMotion(bool reduced);

    Scheme scheme() const;
    int zoom() const { return m_metrics.scale.percent; }
    bool reducedMotion() const { return m_reducedMotion; }
    const Colors &colors() const;
    const Metrics &metrics() const { return m_metrics; }
    const Fonts &fonts() const { return m_fonts; }
    Icons &icons() const { return m_icons; }
    /// @p pixels of a drawing at 100 %, in those of the zoom in force.
    int px(qreal pixels) const { return m_metrics.scale(pixels); }
    QPalette palette() const;

    /// Sets palette, font and style of @p app, now and whenever something changes.
    void applyTo(QApplication &app);

Q_SIGNALS:
    /// Colours, measures or fonts are different: drop what was computed from them and repaint.
    void changed();

private:
    void refresh();

    Choice m_choice = Choice::System;
    Scheme m_system = Scheme::Light;
    QString m_language;
    bool m_reducedMotion = false;
    Metrics m_metrics;
    Fonts m_fonts;
    mutable Icons m_icons; ///< a cache
};

} // namespace Frontdesk
