// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"

#include "core/search/hantable.h"

#include <QHash>

namespace Frontdesk::Search {

namespace {

/// The code point at @p at, which moves behind it. Half of a pair stands for nothing.
char32_t nextLetter(QStringView text, qsizetype &at)
{
    const QChar unit = text.at(at++);
    if (!unit.isSurrogate())
        return unit.unicode();
    if (unit.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(at++));
    return QChar::ReplacementCharacter;
}

bool isInvisible(char32_t letter)
{
    const bool selects = (letter >= 0xFE00 && letter <= 0xFE0F)
        || (letter >= 0xE0100 && letter <= 0xE01EF) || (letter >= 0x180B && letter <= 0x180F);
    return selects || letter == 0x034F || letter == 0x115F || letter == 0x1160 || letter == 0x3164
        || letter == 0xFFA0 || QChar::category(letter) == QChar::Other_Format;
}

/// Most of what people write folds letter by letter and into itself or one other letter.
bool isPlain(char32_t letter)
{
    if (letter < 0x80)
        return true;
    const bool isKana =
        (letter >= 0x3041 && letter <= 0x3096) || (letter >= 0x30A1 && letter <= 0x30FA);
    const bool isHan = letter >= 0x3400 && letter <= 0x9FFF;
    const bool isThai = letter >= 0x0E01 && letter <= 0x0E30;
    return isKana || isHan || isThai || letter == 0x3001 || letter == 0x3002 || letter == 0x30FC
        || (letter >= 0x0E40 && letter <= 0x0E46) || (letter >= 0xAC00 && letter <= 0xD7A3);
}

/// True if normalization may join @p letter with what stands before it.
bool joinsBefore(char32_t letter)
{
    if (letter < 0x0300)
        return letter == 0xAD; // the soft hyphen is not seen
    if (isPlain(letter))
        return false;
    if (isInvisible(letter))
        return true;
    const auto whole = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD);
    qsizetype at = 0;
    const char32_t first = nextLetter(whole, at);
    return QChar::isMark(first) || (first >= 0x1160 && first <= 0x11FF);
}

char32_t simplified(char32_t letter)
{
    static const QHash<char16_t, char16_t> Table = [] {
        QHash<char16_t, char16_t> table;
        const auto pairs = hanPairs();
        for (qsizetype at = 0; at + 1 < pairs.size(); at += 2)
            table.insert(pairs.at(at).unicode(), pairs.at(at + 1).unicode());
        return table;
    }();
    if (letter < 0x3400 || letter > 0x9FFF)
        return letter;
    return Table.value(static_cast<char16_t>(letter), static_cast<char16_t>(letter));
}

char32_t hiragana(char32_t letter)
{
    const bool hasOne =
        (letter >= 0x30A1 && letter <= 0x30F6) || letter == 0x30FD || letter == 0x30FE;
    return hasOne ? letter - 0x60 : letter;
}

char32_t foldedLetter(char32_t letter)
{
    if (letter < 0x80)
        return letter >= 'A' && letter <= 'Z' ? letter + 0x20 : letter;
    return simplified(hiragana(letter));
}

QString foldedOnce(const QString &character)
{
    // Qt folds a letter into one letter only; upper case is where it makes SS of a sharp s. Case
    // folding can leave marks that compose.
    const auto folded = character.normalized(QString::NormalizationForm_KC)
                            .toUpper()
                            .toCaseFolded()
                            .normalized(QString::NormalizationForm_KC);
    QString text;
    for (qsizetype at = 0; at < folded.size();) {
        const char32_t letter = nextLetter(folded, at);
        if (!isInvisible(letter))
            text += QChar::fromUcs4(foldedLetter(letter));
    }
    return text;
}

QString foldedWhole(const QString &character)
{
    // What one step makes can be what another begins with; nothing known takes more than three.
    constexpr int MostSteps = 8;
    auto before = character;
    for (int step = 0; step < MostSteps; ++step) {
        auto after = foldedOnce(before);
        if (after == before)
            break;
        before = std::move(after);
    }
    return before;
}

/// Takes a written character at a time: what normalization has to see together.
class Folder
{
public:
    explicit Folder(QStringView text)
        : m_text(text)
    {
        m_folded.letters.reserve(text.size());
        m_folded.places.reserve(text.size());
    }

    FoldedText run()
    {
        for (qsizetype next = 0; next < m_text.size();) {
            const auto at = next;
            const char32_t letter = nextLetter(m_text, next);
            if (at > m_start && !joinsBefore(letter))
                take(at);
            if (at == m_start)
                m_first = letter;
            if (!isInvisible(letter))
                m_seenEnd = next;
        }
        take(m_text.size());
        return std::move(m_folded);
    }

private:
    void take(qsizetype end)
    {
        if (end == m_start)
            return;
        const TextRange place{m_start, std::max(m_seenEnd, m_start) - m_start};
        if (end - m_start == 1 && isPlain(m_first)) {
            append(foldedLetter(m_first), place);
        } else {
            takeWhole(m_text.mid(m_start, end - m_start), place);
        }
        m_start = end;
    }

    void takeWhole(QStringView character, const TextRange &place)
    {
        QString seen;
        for (qsizetype at = 0; at < character.size();) {
            const char32_t letter = nextLetter(character, at);
            if (!isInvisible(letter))
                seen += QChar::fromUcs4(letter);
        }
        const auto whole = foldedWhole(seen);
        for (qsizetype at = 0; at < whole.size();)
            append(nextLetter(whole, at), place);
    }

    void append(char32_t letter, const TextRange &place)
    {
        m_folded.letters.append(letter);
        m_folded.places.append(place);
    }

    QStringView m_text;
    FoldedText m_folded;
    qsizetype m_start = 0;
    qsizetype m_seenEnd = 0;
    char32_t m_first = 0;
};

} // namespace

FoldedText fold(QStringView text)
{
    return Folder(text).run();
}

QString folded(QStringView text)
{
    const auto letters = fold(text).letters;
    return QString::fromUcs4(letters.constData(), letters.size());
}

} // namespace Frontdesk::Search
