// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

namespace Frontdesk::Test {

/// Few letters of each script, so that they meet, and what has surprises: marks, widths, jamo,
/// ligatures, things that are not seen, halves of pairs.
inline const QString &lettersToMeet()
{
    static const QString Letters =
        QStringLiteral("aabBcz019 -.,_\"退退貨货台臺台灣湾髮发發後后國国カか゛がガｶﾞﾊﾟｰーッヴ"
                       "กกีสวัดำน้เ\u200B가각ㄱㅏ\u1100\u1161\u11A8ée\u0301ßſﬁΣςİıǅŉ\u0345ᾳ①Ⅳ½㌔"
                       "\u00AD\uFE0F\u3164\u3099\u309A々〆é\u0327\u0323\u0307한글ñǆ𠮷😀\U000E0100");
    return Letters;
}

inline rc::Gen<QString> anyText(int most = 12)
{
    return rc::gen::exec([most] {
        QString text;
        const int size = *rc::gen::inRange(0, most + 1);
        for (int i = 0; i < size; ++i) {
            const bool isWild = *rc::gen::inRange(0, 12) == 0;
            const auto &letters = lettersToMeet();
            text += isWild ? QChar(*rc::gen::inRange<char16_t>(1, 0xFFFF))
                           : letters.at(*rc::gen::inRange<qsizetype>(0, letters.size()));
        }
        return text;
    });
}

} // namespace Frontdesk::Test
