// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/handover.h"

#include "core/rules/promisewords.h"

#include <QStringList>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qsizetype LongestPromise = 300; ///< UTF-16 units of a sentence that show
constexpr qsizetype LongestLooked = 20'000; ///< of a message; what follows is no summary

QString foldedForPromises(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toLower();
    folded.replace(QChar(0x2019), QChar(u'\''));
    return folded;
}

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'\'';
}

bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const auto end = at + word.size();
        const bool begins = at == 0 || !isWordLetter(text.at(at - 1));
        const bool ends = end == text.size() || !isWordLetter(text.at(end));
        if (begins && ends)
            return true;
    }
    return false;
}

template <typename Words>
QStringList listOf(const Words &words)
{
    QStringList list;
    for (const char *word : words)
        list << QString::fromUtf8(word);
    return list;
}

/// Ours are many and are looked for in each sentence, so they are made into strings once.
struct PromiseWords {
    QStringList whole = listOf(EnglishPromises);
    QStringList parts = listOf(ChinesePromises) + listOf(JapanesePromises) + listOf(ThaiPromises);
    QStringList against = listOf(NoPromises);
};

bool isPromise(const QString &sentence)
{
    static const PromiseWords Words;
    const auto folded = foldedForPromises(sentence);
    const auto isPart = [&](const QString &word) {
        return folded.contains(word);
    };
    const auto isWhole = [&](const QString &word) {
        return hasWord(folded, word);
    };
    if (std::any_of(Words.against.cbegin(), Words.against.cend(), isPart))
        return false;
    return std::any_of(Words.parts.cbegin(), Words.parts.cend(), isPart)
        || std::any_of(Words.whole.cbegin(), Words.whole.cend(), isWhole);
}

/// What ends a sentence; a point between digits does not.
bool endsSentence(const QString &text, qsizetype at)
{
    const QChar letter = text.at(at);
    if (letter == u'.') {
        const bool inNumber = at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit()
            && text.at(at + 1).isDigit();
        return !inNumber;
    }
    return QStringView(u"\n!?。！？").contains(letter);
}

bool isSaid(const Message &message)
{
    const bool isOfThem =
        message.direction == Direction::Inbound || message.direction == Direction::Outbound;
    const auto kind = message.content.kind;
    return isOfThem && kind != ContentKind::Event && kind != ContentKind::Erased;
}

/// What failed or was taken back, the customer does not have.
bool isAnswer(const Message &message)
{
    return message.direction == Direction::Outbound && message.state != SendState::Failed
        && message.state != SendState::Cancelled;
}

} // namespace

QString promiseIn(const QString &text)
{
    const auto looked = text.left(LongestLooked);
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= looked.size(); ++at) {
        if (at < looked.size() && !endsSentence(looked, at))
            continue;
        const auto sentence = looked.mid(begin, at + 1 - begin).trimmed();
        begin = at + 1;
        if (!sentence.isEmpty() && isPromise(sentence))
            return sentence.left(LongestPromise);
    }
    return {};
}

HandOver handOverOf(const QList<Message> &messages)
{
    HandOver over;
    bool isAnswered = false;
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) {
        const auto &message = *it;
        if (!isSaid(message))
            continue;
        if (over.last.size() < HandOver::MostLast)
            over.last.prepend(message);
        isAnswered = isAnswered || isAnswer(message);
        if (!isAnswered && message.direction == Direction::Inbound
            && over.open.size() < HandOver::MostOpen)
            over.open.prepend(message);
        if (!isAnswer(message) || over.promises.size() >= HandOver::MostPromises)
            continue;
        if (const auto words = promiseIn(message.content.text); !words.isEmpty())
            over.promises.append({message, words});
    }
    return over;
}

} // namespace Frontdesk
