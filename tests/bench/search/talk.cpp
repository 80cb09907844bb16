// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/talk.h"

#include <cmath>

namespace Frontdesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 8000;

QString range(char16_t first, char16_t last)
{
    QString letters;
    for (int letter = first; letter <= last; ++letter)
        letters += QChar(letter);
    return letters;
}

} // namespace

Talk::Talk(quint64 seed)
    : m_random(seed)
{
    const auto han = range(0x4E00, 0x59FF);
    m_languages << language(han, 1, 3, QString())
                << language(range(0x3042, 0x3093) + range(0x30A2, 0x30F3) + han.left(900),
                            1,
                            5,
                            QString())
                << language(range(0x0E01, 0x0E2E) + range(0x0E30, 0x0E39) + range(0x0E40, 0x0E48),
                            2,
                            7,
                            QString())
                << language(u"eeeetttaaaooiinnsshhrrddlluccmmffwwggyyppbvkx"_s, 2, 9, u" "_s);
}

int Talk::below(int end)
{
    return static_cast<int>(m_random() % static_cast<quint64>(end));
}

QString Talk::wordOf(const QString &letters, int least, int most)
{
    QString word;
    for (int i = least + below(most - least + 1); i > 0; --i)
        word += letters.at(below(static_cast<int>(letters.size())));
    return word;
}

Talk::Language Talk::language(const QString &letters, int least, int most, const QString &between)
{
    Language made{{}, between};
    for (int i = 0; i < Words; ++i)
        made.words << wordOf(letters, least, most);
    return made;
}

QString Talk::message()
{
    const auto &language = m_languages.at(below(static_cast<int>(m_languages.size())));
    QString text;
    for (int i = 2 + below(12); i > 0; --i) {
        // Uniform in the logarithm of the rank.
        const double rank = std::exp(std::log(double(Words)) * below(1 << 20) / (1 << 20));
        if (!text.isEmpty())
            text += language.between;
        text += below(25) == 0 ? QString::number(below(100000))
                               : language.words.at(static_cast<int>(rank) - 1);
    }
    return text;
}

QString Talk::piece()
{
    auto from = message();
    if (below(5) == 0) {
        // Letters that stood far apart: mostly nothing is to be found.
        const auto other = message();
        from = from.left(2) + other.right(4);
    }
    return from.mid(below(static_cast<int>(from.size())), 1 + below(6)).trimmed();
}

} // namespace Frontdesk::Bench
