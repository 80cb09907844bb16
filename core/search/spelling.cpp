// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/spelling.h"

#include "core/search/hanreadings.h"
#include "core/search/zhuyin.h"

#include <array>
#include <vector>

namespace Frontdesk::Search {

namespace {

constexpr char32_t HanBegins = 0x4E00;
constexpr char32_t HanEnds = 0xA000;
constexpr char32_t KanaBegins = 0x3041;

/// Of the hiragana from U+3041 on. Small ones stand alone here; see Reader.
constexpr std::array Kana{
    "a",  "a",  "i",   "i",  "u",  "u",   "e",  "e",   "o",  "o",  "ka", "ga", "ki", "gi", "ku",
    "gu", "ke", "ge",  "ko", "go", "sa",  "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo",
    "ta", "da", "chi", "ji", "",   "tsu", "zu", "te",  "de", "to", "do", "na", "ni", "nu", "ne",
    "no", "ha", "ba",  "pa", "hi", "bi",  "pi", "fu",  "bu", "pu", "he", "be", "pe", "ho", "bo",
    "po", "ma", "mi",  "mu", "me", "mo",  "ya", "ya",  "yu", "yu", "yo", "yo", "ra", "ri", "ru",
    "re", "ro", "wa",  "wa", "i",  "e",   "o",  "n",   "vu", "ka", "ke"};

bool isSmallY(char32_t letter)
{
    return letter == U'ゃ' || letter == U'ゅ' || letter == U'ょ';
}

QStringView readingOfHan(char32_t letter)
{
    struct Table {
        std::vector<quint16> readings = std::vector<quint16>(HanEnds - HanBegins);
        QStringList words{QString()}; ///< 0: it has none

        Table()
        {
            for (const auto entry : hanReadings()) {
                qsizetype end = 0;
                while (entry.at(end).unicode() < 0x80)
                    ++end;
                for (const QChar character : entry.mid(end))
                    readings[character.unicode() - HanBegins] = quint16(words.size());
                words.append(entry.left(end).toString());
            }
        }
    };
    static const Table All;
    const bool isHan = letter >= HanBegins && letter < HanEnds;
    return isHan ? QStringView(All.words.at(All.readings[letter - HanBegins])) : QStringView();
}

/// Writes down how folded letters are read. Each Han character is a word, a run of kana is one.
class Reader
{
public:
    explicit Reader(const FoldedText &text)
        : m_text(text)
    {
    }

    Spelling run()
    {
        for (m_at = 0; m_at < m_text.letters.size(); ++m_at) {
            const char32_t letter = m_text.letters.at(m_at);
            if (const auto han = readingOfHan(letter); !han.isEmpty()) {
                part();
                write(han);
                part();
            } else if (letter >= KanaBegins && letter < KanaBegins + Kana.size()) {
                readKana(letter);
            } else if (isZhuyin(letter)) {
                readZhuyin();
            } else if (letter != U'ー') {
                m_doubles = false;
                part();
            }
        }
        return std::move(m_spelling);
    }

private:
    void readKana(char32_t letter)
    {
        if (letter == U'っ') {
            m_doubles = true;
            return;
        }
        const auto reading = QLatin1String(Kana.at(letter - KanaBegins));
        QString &letters = m_spelling.letters;
        if (isSmallY(letter) && m_glides) {
            // きゃ is kya, しゃ is sha.
            letters.chop(1);
            m_spelling.places.removeLast();
            const bool soft = letters.endsWith(QLatin1String("sh"))
                || letters.endsWith(QLatin1String("ch")) || letters.endsWith(u'j');
            write(QString(soft ? reading.mid(1) : reading));
            m_glides = false;
            return;
        }
        if (std::exchange(m_doubles, false))
            write(QString(reading.left(1)));
        write(QString(reading));
        m_glides = reading.size() > 1 && reading.endsWith(u'i');
    }

    /// Syllable by syllable, each a word, as Han is.
    void readZhuyin()
    {
        QString written;
        for (auto at = m_at; at < m_text.letters.size() && isZhuyin(m_text.letters.at(at)); ++at)
            written += QChar(static_cast<char16_t>(m_text.letters.at(at)));
        const auto syllable = firstSyllable(written);
        part();
        write(syllable.pinyin);
        part();
        m_at += syllable.length - 1;
    }

    void write(QStringView reading)
    {
        for (const QChar letter : reading) {
            m_spelling.letters += letter;
            m_spelling.places.append(m_text.places.at(m_at));
        }
        m_glides = false;
    }

    /// A space, unless one stands there.
    void part()
    {
        m_glides = false;
        if (m_spelling.letters.isEmpty() || m_spelling.letters.endsWith(u' '))
            return;
        m_spelling.letters += u' ';
        m_spelling.places.append(m_text.places.at(m_at));
    }

    const FoldedText &m_text;
    Spelling m_spelling;
    qsizetype m_at = 0;
    bool m_doubles = false; ///< the next consonant
    bool m_glides = false; ///< the last kana ends with an i that a small one takes away
};

} // namespace

Spelling spell(QStringView name)
{
    const FoldedText folded = fold(name);
    Spelling spelling;
    for (qsizetype i = 0; i < folded.letters.size(); ++i) {
        const auto units = QChar::fromUcs4(folded.letters.at(i));
        for (const QChar unit : QStringView(units)) {
            spelling.letters += unit;
            spelling.places.append(folded.places.at(i));
        }
    }
    const Spelling reading = Reader(folded).run();
    if (reading.letters.trimmed().isEmpty())
        return spelling;
    spelling.letters += u'\n' + reading.letters;
    spelling.places.append(reading.places.constFirst());
    spelling.places += reading.places;
    return spelling;
}

QString spelled(QStringView name)
{
    return spell(name).letters;
}

} // namespace Frontdesk::Search
