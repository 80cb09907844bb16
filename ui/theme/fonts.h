// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace Frontdesk {

/// The type scale of look.md §3.
enum class TextStep { Caption, Detail, Body, Message, Title, Page };

enum class Weight { Normal, Strong };

/// Which forms of Han characters to draw. Unicode gives 直 and 骨 one number each; readers of
/// different languages expect different strokes.
enum class HanForms { TraditionalChinese, SimplifiedChinese, Japanese, Korean };

/// Fonts for every script we show, by step and zoom.
///
/// Families stand in a fixed order: Latin, emoji, Thai, Han. Emoji must come second (third and later
/// the system's text font draws them in black) and never first (digits and spaces would change).
class Fonts
{
public:
    Fonts(int zoomPercent, const QString &uiLanguage);

    /// For what the program itself says.
    QFont font(TextStep step, Weight weight = Weight::Normal) const;
    /// For text written by people: kana make it Japanese, else @p locale ("zh-TW") decides; an empty
    /// locale means the language of the program.
    QFont forText(TextStep step,
                  QStringView text,
                  QStringView locale,
                  Weight weight = Weight::Normal) const;
    /// A single letter in a tile or avatar, @p pixels high at 100 %.
    QFont glyph(int pixels, QStringView locale) const;

    /// Height of one line: that of the step, or more if the font needs more.
    int lineHeight(TextStep step) const;
    int pixelSize(TextStep step) const;

    static HanForms hanForms(QStringView text, QStringView locale);
    /// Those of the wanted families that this machine has, in order.
    static QStringList families(HanForms forms);

private:
    QFont make(int pixels, HanForms forms, Weight weight) const;

    int m_zoom;
    HanForms m_uiForms;
};

} // namespace Frontdesk
