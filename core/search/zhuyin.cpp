// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/zhuyin.h"

#include <array>

namespace Frontdesk::Search {

namespace {

constexpr char32_t FirstLetter = U'ㄅ';
constexpr char32_t LastLetter = U'ㄩ';

/// ㄅ to ㄙ.
constexpr std::array Initials{"b", "p", "m", "f",  "d",  "t",  "n", "l", "g", "k", "h",
                              "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s"};
/// ㄚ to ㄦ.
constexpr std::array Finals{
    "a", "o", "e", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "er"};

enum Medial { None, I, U, V };

/// What a final becomes behind ㄧ, ㄨ or ㄩ; with an initial before them, and without one.
struct Ending {
    const char *behind;
    const char *alone;
};

using Endings = std::array<Ending, Finals.size()>;
constexpr Endings AfterI{{{"ia", "ya"},
                          {"io", "yo"},
                          {"ie", "ye"},
                          {"ie", "ye"},
                          {"iai", "yai"},
                          {"iei", "yei"},
                          {"iao", "yao"},
                          {"iu", "you"},
                          {"ian", "yan"},
                          {"in", "yin"},
                          {"iang", "yang"},
                          {"ing", "ying"},
                          {"ier", "yer"}}};
constexpr Endings AfterU{{{"ua", "wa"},
                          {"uo", "wo"},
                          {"ue", "we"},
                          {"ue", "we"},
                          {"uai", "wai"},
                          {"ui", "wei"},
                          {"uao", "wao"},
                          {"uou", "wou"},
                          {"uan", "wan"},
                          {"un", "wen"},
                          {"uang", "wang"},
                          {"ong", "weng"},
                          {"uer", "wer"}}};
constexpr Endings AfterV{{{"ua", "yua"},
                          {"uo", "yuo"},
                          {"ue", "yue"},
                          {"ue", "yue"},
                          {"uai", "yuai"},
                          {"uei", "yuei"},
                          {"uao", "yuao"},
                          {"uou", "yuou"},
                          {"uan", "yuan"},
                          {"un", "yun"},
                          {"uang", "yuang"},
                          {"iong", "yong"},
                          {"uer", "yuer"}}};

bool isTone(QChar unit)
{
    return unit == u'ˉ' || unit == u'ˊ' || unit == u'ˇ' || unit == u'ˋ' || unit == u'˙';
}

int initialOf(QChar unit)
{
    return unit >= u'ㄅ' && unit <= u'ㄙ' ? unit.unicode() - u'ㄅ' : -1;
}

int finalOf(QChar unit)
{
    return unit >= u'ㄚ' && unit <= u'ㄦ' ? unit.unicode() - u'ㄚ' : -1;
}

Medial medialOf(QChar unit)
{
    return unit == u'ㄧ' ? I : unit == u'ㄨ' ? U : unit == u'ㄩ' ? V : None;
}

QString endingOf(Medial medial, int last, bool begun)
{
    if (medial == None)
        return last < 0 ? QString() : QString::fromLatin1(Finals.at(size_t(last)));
    if (last < 0) {
        // Alone it may be the beginning of more: "y" fits "yi", "yao" and "ying".
        constexpr std::array Behind{"", "i", "u", "u"};
        constexpr std::array Alone{"", "y", "w", "yu"};
        return QString::fromLatin1((begun ? Behind : Alone).at(medial));
    }
    const auto &endings = medial == I ? AfterI : medial == U ? AfterU : AfterV;
    const auto &ending = endings.at(size_t(last));
    return QString::fromLatin1(begun ? ending.behind : ending.alone);
}

} // namespace

bool isZhuyin(char32_t letter)
{
    return letter >= FirstLetter && letter <= LastLetter;
}

ZhuyinSyllable firstSyllable(QStringView text)
{
    qsizetype at = 0;
    const auto next = [&] {
        return at < text.size() ? text.at(at) : QChar();
    };
    const int initial = initialOf(next());
    if (initial >= 0)
        ++at;
    const Medial medial = medialOf(next());
    if (medial != None)
        ++at;
    const int last = finalOf(next());
    if (last >= 0)
        ++at;
    if (isTone(next()))
        ++at;
    const QString begin =
        initial < 0 ? QString() : QString::fromLatin1(Initials.at(size_t(initial)));
    return {begin + endingOf(medial, last, initial >= 0), at};
}

QString zhuyinToPinyin(QStringView text)
{
    QString pinyin;
    for (qsizetype at = 0; at < text.size();) {
        if (!isZhuyin(text.at(at).unicode())) {
            pinyin += text.at(at++);
            continue;
        }
        const auto syllable = firstSyllable(text.mid(at));
        pinyin += syllable.pinyin;
        at += syllable.length;
    }
    return pinyin;
}

} // namespace Frontdesk::Search
