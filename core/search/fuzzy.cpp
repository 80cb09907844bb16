// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fuzzy.h"

#include "core/search/zhuyin.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Frontdesk::Search {

namespace {

constexpr int LongestWord = 32;
constexpr int LongestName = 128;

constexpr int Never = -1'000'000;
constexpr int PerLetter = 8;
constexpr int NameBegins = 10;
constexpr int WordBegins = 8;
constexpr int IdeographBegins = 4; ///< where nothing parts words, each letter may begin one
constexpr int Together = 6;
constexpr int GapBegins = 4;
constexpr int GapGoesOn = 1;
constexpr int WholeName = 12;

using Scores = std::array<int, LongestName>;

/// Of a script without spaces: Thai, kana, Han.
bool mayBeginAWord(QChar letter)
{
    const char16_t unit = letter.unicode();
    return (unit >= 0x2E80 && unit <= 0x9FFF) || (unit >= 0x0E01 && unit <= 0x0E4E);
}

int worthOfPlace(QStringView name, qsizetype at)
{
    if (at == 0)
        return NameBegins;
    const QChar before = name.at(at - 1);
    if (!before.isLetterOrNumber() && !before.isMark() && !before.isSurrogate())
        return WordBegins;
    return mayBeginAWord(name.at(at)) ? IdeographBegins : 0;
}

/// Most names do not even hold the letters in their order.
bool holdsInOrder(QStringView name, QStringView word)
{
    qsizetype wanted = 0;
    for (const QChar letter : name) {
        if (letter == word.at(wanted) && ++wanted == word.size())
            return true;
    }
    return false;
}

/// The best way to find the letters of a word in a name, letter by letter: row i of the table says
/// what it is worth if letter i stands at each place.
class Alignment
{
public:
    Alignment(QStringView name, QStringView word)
        : m_name(name.left(LongestName))
        , m_word(word.left(LongestWord))
    {
        const auto line = m_name.indexOf(u'\n'); // behind it stands how it is read
        m_whole = line < 0 ? m_name.size() : line;
    }

    int best()
    {
        Scores row;
        Scores last;
        for (qsizetype i = 0; i < m_word.size(); ++i) {
            fill(i, last, row);
            last = row;
        }
        const auto end = last.cbegin() + m_name.size();
        const int worth = *std::max_element(last.cbegin(), end);
        return m_whole == m_word.size() && m_name.startsWith(m_word) ? worth + WholeName : worth;
    }

    /// Where each letter stands in the best way.
    std::vector<qsizetype> places()
    {
        std::vector<Scores> table(size_t(m_word.size()));
        for (qsizetype i = 0; i < m_word.size(); ++i)
            fill(i, i == 0 ? table.front() : table[size_t(i) - 1], table[size_t(i)]);
        std::vector<qsizetype> at(size_t(m_word.size()));
        qsizetype next = bestOf(table.back(), m_name.size());
        for (qsizetype i = m_word.size() - 1;; --i) {
            at[size_t(i)] = next;
            if (i == 0)
                return at;
            next = cameFrom(table[size_t(i) - 1], next);
        }
    }

private:
    void fill(qsizetype letter, const Scores &last, Scores &row) const
    {
        int afterGap = Never;
        for (qsizetype at = 0; at < m_name.size(); ++at) {
            row[size_t(at)] = Never;
            if (m_name.at(at) == m_word.at(letter)) {
                const int here = PerLetter + worthOfPlace(m_name, at);
                int before = letter == 0 ? 0 : afterGap;
                if (letter > 0 && at > 0)
                    before = std::max(before, last[size_t(at) - 1] + Together);
                row[size_t(at)] = before <= Never / 2 ? Never : before + here;
            }
            if (letter > 0 && at > 0)
                afterGap = std::max(afterGap - GapGoesOn, last[size_t(at) - 1] - GapBegins);
        }
    }

    static qsizetype bestOf(const Scores &row, qsizetype end)
    {
        return std::distance(row.cbegin(), std::max_element(row.cbegin(), row.cbegin() + end));
    }

    /// The place of the letter before the one that stands at @p next.
    static qsizetype cameFrom(const Scores &last, qsizetype next)
    {
        qsizetype best = next - 1;
        int worth = last[size_t(best)] + Together;
        for (qsizetype at = next - 2; at >= 0; --at) {
            const int gap = GapBegins + GapGoesOn * static_cast<int>(next - 2 - at);
            if (last[size_t(at)] - gap > worth) {
                worth = last[size_t(at)] - gap;
                best = at;
            }
        }
        return best;
    }

    QStringView m_name;
    QStringView m_word;
    qsizetype m_whole = 0;
};

QList<TextRange> touching(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> joined;
    for (const auto &range : std::as_const(ranges)) {
        if (joined.isEmpty() || range.start > joined.constLast().end())
            joined.append(range);
        else
            joined.last().length =
                std::max(joined.constLast().end(), range.end()) - joined.constLast().start;
    }
    return joined;
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed)
    : m_words(folded(zhuyinToPinyin(typed)).split(u' ', Qt::SkipEmptyParts))
{
    for (auto &word : m_words) {
        word.truncate(LongestWord);
        m_enough += static_cast<int>(word.size()) * PerLetter;
        if (word.size() == 1)
            m_enough += IdeographBegins; // else one letter would find nearly everything
    }
}

std::optional<int> FuzzyPattern::score(QStringView spelled) const
{
    if (isEmpty() || spelled.isEmpty())
        return {};
    const QStringView name = spelled.left(LongestName);
    int sum = 0;
    for (const auto &word : m_words) {
        if (!holdsInOrder(name, word))
            return {};
        sum += Alignment(name, word).best();
    }
    return sum;
}

QList<TextRange> FuzzyPattern::places(const Spelling &name) const
{
    if (!score(name.letters))
        return {};
    QList<TextRange> found;
    for (const auto &word : m_words) {
        for (const auto at : Alignment(name.letters, word).places())
            found.append(name.places.at(at));
    }
    return touching(std::move(found));
}

} // namespace Frontdesk::Search
