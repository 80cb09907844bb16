// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <array>

namespace Frontdesk {

namespace {

struct Step {
    int size;
    int line;
};

// In the order of TextStep.
constexpr std::array<Step, 6> Steps{{{11, 16}, {12, 18}, {13, 20}, {14, 22}, {16, 24}, {20, 28}}};

const Step &stepOf(TextStep step)
{
    return Steps.at(static_cast<size_t>(step));
}

QString firstInstalled(const QStringList &wanted)
{
    const auto found = std::find_if(wanted.cbegin(), wanted.cend(), [](const QString &family) {
        return QFontDatabase::hasFamily(family);
    });
    return found == wanted.cend() ? QString() : *found;
}

QStringList hanWishes(HanForms forms)
{
    switch (forms) {
    case HanForms::TraditionalChinese:
        return {QStringLiteral("Microsoft JhengHei UI"),
                QStringLiteral("PingFang TC"),
                QStringLiteral("Noto Sans CJK TC")};
    case HanForms::SimplifiedChinese:
        return {QStringLiteral("Microsoft YaHei UI"),
                QStringLiteral("PingFang SC"),
                QStringLiteral("Noto Sans CJK SC")};
    case HanForms::Japanese:
        return {QStringLiteral("Yu Gothic UI"),
                QStringLiteral("Hiragino Sans"),
                QStringLiteral("Noto Sans CJK JP")};
    case HanForms::Korean:
        return {QStringLiteral("Malgun Gothic"),
                QStringLiteral("Apple SD Gothic Neo"),
                QStringLiteral("Noto Sans CJK KR")};
    }
    Q_UNREACHABLE();
}

QStringList findFamilies(HanForms forms)
{
    const QStringList latin{QStringLiteral("Segoe UI Variable Text"),
                            QStringLiteral("Segoe UI"),
                            QStringLiteral(".AppleSystemUIFont"),
                            QStringLiteral("Noto Sans"),
                            QStringLiteral("Inter")};
    const QStringList emoji{QStringLiteral("Segoe UI Emoji"),
                            QStringLiteral("Apple Color Emoji"),
                            QStringLiteral("Noto Color Emoji")};
    const QStringList thai{QStringLiteral("Leelawadee UI"),
                           QStringLiteral("Thonburi"),
                           QStringLiteral("Noto Sans Thai Looped"),
                           QStringLiteral("Noto Sans Thai")};
    QStringList result{firstInstalled(latin)};
    if (result.constFirst().isEmpty())
        result = {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    for (const QStringList &wishes : {emoji, thai, hanWishes(forms)}) {
        if (const QString family = firstInstalled(wishes); !family.isEmpty())
            result.append(family);
    }
    return result;
}

/// Qt 6.4 keeps one engine with all its fallbacks per (first family, size, weight, style hint, …) and
/// forgets the other families: the first Han forms drawn would win for the whole program. Style
/// hints that choose nothing, as families are named, keep the engines apart.
QFont::StyleHint apartness(HanForms forms)
{
    switch (forms) {
    case HanForms::TraditionalChinese:
        return QFont::AnyStyle;
    case HanForms::SimplifiedChinese:
        return QFont::System;
    case HanForms::Japanese:
        return QFont::SansSerif;
    case HanForms::Korean:
        return QFont::Decorative;
    }
    Q_UNREACHABLE();
}

bool isKana(QChar c)
{
    const auto u = c.unicode();
    return (u >= 0x3041 && u <= 0x30FF && u != 0x30FB) || (u >= 0xFF66 && u <= 0xFF9F);
}

bool isHangul(QChar c)
{
    const auto u = c.unicode();
    return u >= 0xAC00 && u <= 0xD7A3;
}

} // namespace

Fonts::Fonts(int zoomPercent, const QString &uiLanguage)
    : m_zoom(zoomPercent)
    , m_uiForms(hanForms({}, uiLanguage))
{
}

QFont Fonts::font(TextStep step, Weight weight) const
{
    return make(pixelSize(step), m_uiForms, weight);
}

QFont Fonts::forText(TextStep step, QStringView text, QStringView locale, Weight weight) const
{
    const bool decided = !locale.isEmpty() || std::any_of(text.cbegin(), text.cend(), isKana);
    return make(pixelSize(step), decided ? hanForms(text, locale) : m_uiForms, weight);
}

QFont Fonts::glyph(int pixels, QStringView locale) const
{
    const HanForms forms = locale.isEmpty() ? m_uiForms : hanForms({}, locale);
    return make(qRound(pixels * m_zoom / 100.0), forms, Weight::Strong);
}

int Fonts::lineHeight(TextStep step) const
{
    const int wanted = qRound(stepOf(step).line * m_zoom / 100.0);
    return std::max(wanted, QFontMetrics(font(step)).height());
}

int Fonts::pixelSize(TextStep step) const
{
    return qRound(stepOf(step).size * m_zoom / 100.0);
}

HanForms Fonts::hanForms(QStringView text, QStringView locale)
{
    if (std::any_of(text.cbegin(), text.cend(), isKana))
        return HanForms::Japanese;
    if (std::any_of(text.cbegin(), text.cend(), isHangul))
        return HanForms::Korean;
    if (locale.startsWith(u"ja"))
        return HanForms::Japanese;
    if (locale.startsWith(u"ko"))
        return HanForms::Korean;
    const bool simplified = locale == u"zh" || locale.startsWith(u"zh-CN")
        || locale.startsWith(u"zh_CN") || locale.startsWith(u"zh-Hans");
    return simplified ? HanForms::SimplifiedChinese : HanForms::TraditionalChinese;
}

QStringList Fonts::families(HanForms forms)
{
    // Asking the font database costs milliseconds; what is installed does not change under us.
    static const std::array<QStringList, 4> Known{findFamilies(HanForms::TraditionalChinese),
                                                  findFamilies(HanForms::SimplifiedChinese),
                                                  findFamilies(HanForms::Japanese),
                                                  findFamilies(HanForms::Korean)};
    return Known.at(static_cast<size_t>(forms));
}

QFont Fonts::make(int pixels, HanForms forms, Weight weight) const
{
    QFont result;
    result.setFamilies(families(forms));
    result.setStyleHint(apartness(forms));
    result.setPixelSize(std::max(1, pixels));
    // Hinted CFF stems of Han glyphs come out a weight heavier than the Latin and Thai beside them.
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

} // namespace Frontdesk
