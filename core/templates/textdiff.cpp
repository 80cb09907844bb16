// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/textdiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace Frontdesk::Templates {

namespace {

constexpr qsizetype MostCompared = 2'000'000; ///< pairs of pieces

/// A part of such a script is a word only to who can read it.
bool isUnspaced(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Words, single letters with their marks, and everything else sign by sign.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size();) {
        char32_t letter = text.at(i).unicode();
        qsizetype length = 1;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            length = 2;
        }
        const bool isMark = QChar::isMark(letter) || letter == 0x200D || letter == 0xFE0F;
        const bool isWord = QChar::isLetterOrNumber(letter) && !isUnspaced(letter);
        if (!pieces.isEmpty() && (isMark || (isWord && inWord)))
            pieces.last() += QStringView(text).mid(i, length);
        else
            pieces.append(text.mid(i, length));
        if (!isMark)
            inWord = isWord;
        i += length;
    }
    return pieces;
}

/// Puts stretches of one kind together, and what is gone before what is new.
class DiffParts
{
public:
    void gone(const QString &text) { m_gone += text; }
    void isNew(const QString &text) { m_new += text; }
    void same(const QString &text)
    {
        flush();
        m_same += text;
    }
    QList<DiffPart> take()
    {
        flush();
        close(DiffPart::Kind::Same, m_same);
        return std::move(m_parts);
    }

private:
    void flush()
    {
        if (m_gone.isEmpty() && m_new.isEmpty())
            return;
        close(DiffPart::Kind::Same, m_same);
        close(DiffPart::Kind::Gone, m_gone);
        close(DiffPart::Kind::New, m_new);
    }
    void close(DiffPart::Kind kind, QString &text)
    {
        if (!text.isEmpty())
            m_parts.append({kind, std::exchange(text, {})});
    }

    QList<DiffPart> m_parts;
    QString m_same;
    QString m_gone;
    QString m_new;
};

/// The longest common subsequence of what lies between the ends that are alike.
void compare(const QStringList &before, const QStringList &after, DiffParts &parts)
{
    const auto rows = before.size();
    const auto columns = after.size();
    const auto across = columns + 1;
    std::vector<quint16> best(size_t((rows + 1) * across), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return best[size_t(row * across + column)];
    };
    for (auto row = rows - 1; row >= 0; --row) {
        for (auto column = columns - 1; column >= 0; --column) {
            at(row, column) = before.at(row) == after.at(column)
                ? quint16(at(row + 1, column + 1) + 1)
                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows && column < columns) {
        if (before.at(row) == after.at(column)) {
            parts.same(before.at(row));
            ++row;
            ++column;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            parts.gone(before.at(row++));
        } else {
            parts.isNew(after.at(column++));
        }
    }
    for (; row < rows; ++row)
        parts.gone(before.at(row));
    for (; column < columns; ++column)
        parts.isNew(after.at(column));
}

} // namespace

QList<DiffPart> difference(const QString &before, const QString &after)
{
    auto was = piecesOf(before);
    auto now = piecesOf(after);
    const auto shorter = std::min(was.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && was.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && was.at(was.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    DiffParts parts;
    parts.same(was.first(head).join(QString()));
    const auto wasBetween = was.sliced(head, was.size() - head - tail);
    const auto nowBetween = now.sliced(head, now.size() - head - tail);
    // Fits into 16 bits too: one side of what is compared is never longer than the root of it.
    if (wasBetween.size() * nowBetween.size() > MostCompared) {
        parts.gone(wasBetween.join(QString()));
        parts.isNew(nowBetween.join(QString()));
    } else {
        compare(wasBetween, nowBetween, parts);
    }
    parts.same(was.last(tail).join(QString()));
    return parts.take();
}

} // namespace Frontdesk::Templates
