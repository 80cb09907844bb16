// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/runs.h"

#include <optional>

namespace Frontdesk::Search {

namespace {

bool isChainScript(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return letter == 0x30FC; // the long vowel of kana belongs to two scripts
    }
}

std::optional<Run::Kind> kindOf(char32_t letter, std::optional<Run::Kind> before)
{
    if (letter < 0x80) {
        if (letter >= '0' && letter <= '9')
            return Run::Kind::Chain;
        return letter >= 'a' && letter <= 'z' ? std::optional(Run::Kind::Word) : std::nullopt;
    }
    if (QChar::isNumber(letter))
        return Run::Kind::Chain;
    if (QChar::isMark(letter)) {
        // A mark is of the kind it stands on. Alone it could be of both, and would be found as one.
        if (before)
            return before;
        return isChainScript(letter) ? std::optional(Run::Kind::Chain) : std::nullopt;
    }
    if (!QChar::isLetter(letter))
        return std::nullopt;
    return isChainScript(letter) ? Run::Kind::Chain : Run::Kind::Word;
}

} // namespace

QList<Run> runsOf(const FoldedText &text)
{
    QList<Run> runs;
    std::optional<Run::Kind> before;
    for (qsizetype at = 0; at < text.letters.size(); ++at) {
        const auto kind = kindOf(text.letters.at(at), before);
        if (kind && kind != before)
            runs.append({*kind, at, at});
        if (kind)
            runs.last().end = at + 1;
        before = kind;
    }
    return runs;
}

} // namespace Frontdesk::Search
