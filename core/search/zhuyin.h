// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk::Search {

/// Any of ㄅ to ㄩ, with which Mandarin is typed in Taiwan.
bool isZhuyin(char32_t letter);

/// One syllable that is written in zhuyin, as far as it was written.
struct ZhuyinSyllable {
    QString pinyin; ///< without a tone; of a syllable that is begun only, its beginning
    qsizetype length = 0; ///< in UTF-16 units, with its tone
};

/// The syllable at the beginning of @p text, which isZhuyin().
ZhuyinSyllable firstSyllable(QStringView text);

/// @p text with pinyin for its zhuyin: "ㄅㄨㄐㄧ" is "buji", and "ㄅㄐ", which is how it begins, "bj".
QString zhuyinToPinyin(QStringView text);

} // namespace Frontdesk::Search
