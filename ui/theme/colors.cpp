// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace Frontdesk {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgba(value);
}

std::array<Pastel, 8> lightPastels()
{
    return {{
        {rgb(0xFFCFE0D4), rgb(0xFF20432F)},
        {rgb(0xFFE6D5E8), rgb(0xFF4C2C52)},
        {rgb(0xFFF0DCC4), rgb(0xFF573814)},
        {rgb(0xFFCBDDEB), rgb(0xFF1D3F58)},
        {rgb(0xFFEBD3D3), rgb(0xFF5A2626)},
        {rgb(0xFFDCDCEE), rgb(0xFF323264)},
        {rgb(0xFFE4E4CC), rgb(0xFF45451A)},
        {rgb(0xFFCDE3E3), rgb(0xFF1A4646)},
    }};
}

std::array<Pastel, 8> darkPastels()
{
    return {{
        {rgb(0xFF2F4B3B), rgb(0xFFCFE8D8)},
        {rgb(0xFF4C3852), rgb(0xFFEBD8EF)},
        {rgb(0xFF54412A), rgb(0xFFF2DFC8)},
        {rgb(0xFF2C465A), rgb(0xFFD0E4F3)},
        {rgb(0xFF573535), rgb(0xFFF3D9D9)},
        {rgb(0xFF3D3D60), rgb(0xFFDEDEF5)},
        {rgb(0xFF47472B), rgb(0xFFECECCF)},
        {rgb(0xFF2A4A4A), rgb(0xFFCFEAEA)},
    }};
}

std::array<QColor, 12> lightAccounts()
{
    return {
        rgb(0xFFA3215A),
        rgb(0xFF01697C),
        rgb(0xFF803703),
        rgb(0xFF346BF1),
        rgb(0xFF6E7207),
        rgb(0xFF5A025B),
        rgb(0xFF065F3D),
        rgb(0xFF583C8E),
        rgb(0xFFA6615D),
        rgb(0xFF2E0594),
        rgb(0xFF690410),
        rgb(0xFF033F34),
    };
}

std::array<QColor, 12> darkAccounts()
{
    return {
        rgb(0xFFFE96B7),
        rgb(0xFF72C9DF),
        rgb(0xFFFA8746),
        rgb(0xFFC5D8FD),
        rgb(0xFFCED447),
        rgb(0xFFBE64BD),
        rgb(0xFF53C48E),
        rgb(0xFFB299F3),
        rgb(0xFFFDC9C4),
        rgb(0xFF7B7DEA),
        rgb(0xFFDC5E5B),
        rgb(0xFF19A289),
    };
}

Colors lightColors()
{
    return {
        .rail = rgb(0xFFE9ECF0),
        .list = rgb(0xFFF5F6F8),
        .canvas = rgb(0xFFFFFFFF),
        .raised = rgb(0xFFFFFFFF),
        .field = rgb(0xFFFFFFFF),
        .hover = rgb(0xFFE9ECF1),
        .press = rgb(0xFFDDE2E9),
        .select = rgb(0xFFD9E6FA),
        .line = rgb(0xFFDBDFE5),
        .edge = rgb(0xFF828C9A),
        .text = rgb(0xFF1A2027),
        .text2 = rgb(0xFF4C5663),
        .text3 = rgb(0xFF5D6774),
        .textOff = rgb(0xFF8F98A4),
        .accent = rgb(0xFF1F5FC4),
        .onAccent = rgb(0xFFFFFFFF),
        .accentSoft = rgb(0xFFE3EDFC),
        .accentText = rgb(0xFF1A55B3),
        .focus = rgb(0xFF1F5FC4),
        .inBubble = rgb(0xFFEFF1F4),
        .outBubble = rgb(0xFFDCE9FB),
        .note = rgb(0xFFFFF1CC),
        .noteLine = rgb(0xFFE3C05C),
        .noteText = rgb(0xFF6B4A00),
        .ok = rgb(0xFF17703D),
        .okSoft = rgb(0xFFDDF3E5),
        .okFill = rgb(0xFF2B9457),
        .warn = rgb(0xFF8F5A00),
        .warnSoft = rgb(0xFFFDEFCF),
        .warnFill = rgb(0xFFC27A00),
        .bad = rgb(0xFFB9281C),
        .badSoft = rgb(0xFFFCE5E2),
        .badFill = rgb(0xFFC23024),
        .onBad = rgb(0xFFFFFFFF),
        .hit = rgb(0xFFFFE08A),
        .hitText = rgb(0xFF1A2027),
        .cardPaper = rgb(0xFFFFFFFF),
        .cardLine = rgb(0xFFDBDFE5),
        .cardText = rgb(0xFF111111),
        .cardText2 = rgb(0xFF666666),
        .cardLink = rgb(0xFF42659A),
        .cardFill = rgb(0xFF17C950),
        .onCardFill = rgb(0xFFFFFFFF),
        .cardEmpty = rgb(0xFFEEF0F3),
        .scrim = rgb(0x5C141A21),
        .accountInk = rgb(0xFFFFFFFF),
        .accounts = lightAccounts(),
        .pastels = lightPastels(),
    };
}

Colors darkColors()
{
    return {
        .rail = rgb(0xFF121519),
        .list = rgb(0xFF181C21),
        .canvas = rgb(0xFF1E2328),
        .raised = rgb(0xFF262C33),
        .field = rgb(0xFF15191D),
        .hover = rgb(0xFF252B32),
        .press = rgb(0xFF2C333B),
        .select = rgb(0xFF243A58),
        .line = rgb(0xFF2E353D),
        .edge = rgb(0xFF76818F),
        .text = rgb(0xFFE8EBEF),
        .text2 = rgb(0xFFB2BBC6),
        .text3 = rgb(0xFF98A3B0),
        .textOff = rgb(0xFF66707C),
        .accent = rgb(0xFF6FA8F7),
        .onAccent = rgb(0xFF0E1620),
        .accentSoft = rgb(0xFF22344D),
        .accentText = rgb(0xFF8BB9FA),
        .focus = rgb(0xFF8BB9FA),
        .inBubble = rgb(0xFF2B3138),
        .outBubble = rgb(0xFF23405F),
        .note = rgb(0xFF3B3018),
        .noteLine = rgb(0xFF7D6426),
        .noteText = rgb(0xFFF2CE7A),
        .ok = rgb(0xFF6BCB92),
        .okSoft = rgb(0xFF1D3528),
        .okFill = rgb(0xFF4FB87B),
        .warn = rgb(0xFFEBB655),
        .warnSoft = rgb(0xFF3A2E14),
        .warnFill = rgb(0xFFEBB655),
        .bad = rgb(0xFFFF8F84),
        .badSoft = rgb(0xFF43211F),
        .badFill = rgb(0xFFFF8F84),
        .onBad = rgb(0xFF2A0B08),
        .hit = rgb(0xFF6B5310),
        .hitText = rgb(0xFFFFF3CF),
        .cardPaper = rgb(0xFFFFFFFF),
        .cardLine = rgb(0xFFDBDFE5),
        .cardText = rgb(0xFF111111),
        .cardText2 = rgb(0xFF666666),
        .cardLink = rgb(0xFF42659A),
        .cardFill = rgb(0xFF17C950),
        .onCardFill = rgb(0xFFFFFFFF),
        .cardEmpty = rgb(0xFFEEF0F3),
        .scrim = rgb(0x80000000),
        .accountInk = rgb(0xFF10151A),
        .accounts = darkAccounts(),
        .pastels = darkPastels(),
    };
}

Colors contrastColors()
{
    return {
        .rail = rgb(0xFF000000),
        .list = rgb(0xFF000000),
        .canvas = rgb(0xFF000000),
        .raised = rgb(0xFF000000),
        .field = rgb(0xFF000000),
        .hover = rgb(0xFF1F1F1F),
        .press = rgb(0xFF2B2B2B),
        .select = rgb(0xFF00337A),
        .line = rgb(0xFF8A8A8A),
        .edge = rgb(0xFFFFFFFF),
        .text = rgb(0xFFFFFFFF),
        .text2 = rgb(0xFFFFFFFF),
        .text3 = rgb(0xFFE0E0E0),
        .textOff = rgb(0xFFA6A6A6),
        .accent = rgb(0xFF8EC5FF),
        .onAccent = rgb(0xFF000000),
        .accentSoft = rgb(0xFF00264D),
        .accentText = rgb(0xFFA8D2FF),
        .focus = rgb(0xFFFFE600),
        .inBubble = rgb(0xFF1A1A1A),
        .outBubble = rgb(0xFF002B5C),
        .note = rgb(0xFF332600),
        .noteLine = rgb(0xFFFFD24A),
        .noteText = rgb(0xFFFFE08A),
        .ok = rgb(0xFF7CF0A8),
        .okSoft = rgb(0xFF003316),
        .okFill = rgb(0xFF7CF0A8),
        .warn = rgb(0xFFFFD24A),
        .warnSoft = rgb(0xFF332600),
        .warnFill = rgb(0xFFFFD24A),
        .bad = rgb(0xFFFFA79E),
        .badSoft = rgb(0xFF4A0A05),
        .badFill = rgb(0xFFFFA79E),
        .onBad = rgb(0xFF000000),
        .hit = rgb(0xFFFFE600),
        .hitText = rgb(0xFF000000),
        .cardPaper = rgb(0xFFFFFFFF),
        .cardLine = rgb(0xFFDBDFE5),
        .cardText = rgb(0xFF111111),
        .cardText2 = rgb(0xFF666666),
        .cardLink = rgb(0xFF42659A),
        .cardFill = rgb(0xFF17C950),
        .onCardFill = rgb(0xFFFFFFFF),
        .cardEmpty = rgb(0xFFEEF0F3),
        .scrim = rgb(0xB2000000),
        .accountInk = rgb(0xFF000000),
        .accounts = darkAccounts(),
        .pastels = darkPastels(),
    };
}

double channelLuminance(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
        + 0.0722 * channelLuminance(color.blueF());
}

} // namespace

QColor Colors::account(int number) const
{
    const auto count = static_cast<int>(accounts.size());
    const int index = ((number - 1) % count + count) % count;
    return accounts.at(static_cast<size_t>(index));
}

const Pastel &Colors::pastel(QStringView id) const
{
    // FNV-1a: qHash is seeded anew in every process.
    quint32 hash = 2166136261U;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return pastels.at(hash % pastels.size());
}

const Colors &colorsOf(Scheme scheme)
{
    static const Colors Light = lightColors();
    static const Colors Dark = darkColors();
    static const Colors Contrast = contrastColors();
    switch (scheme) {
    case Scheme::Light:
        return Light;
    case Scheme::Dark:
        return Dark;
    case Scheme::Contrast:
        return Contrast;
    }
    Q_UNREACHABLE();
}

QColor codeInk()
{
    return 0x10151A;
}

QColor codePaper()
{
    return 0xFFFFFF;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace Frontdesk
