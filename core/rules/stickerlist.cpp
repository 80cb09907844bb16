// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stickerlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInPackage = 100;
constexpr int LongestFirst = 18; // digits, of which more can be counted on

/// Ids of LINE are numbers; what goes into a request is one.
bool isStickerNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringList foldedWords(const QJsonValue &list)
{
    QStringList words;
    const auto array = list.toArray();
    for (const auto &one : array) {
        if (const auto word = one.toString().trimmed().toCaseFolded(); !word.isEmpty())
            words << word;
    }
    return words;
}

/// Latin words are found by how they begin, Han and Thai, which have no gaps, by any part.
bool answersTo(const QString &word, const QString &typed)
{
    const bool hasGaps = typed.at(0).unicode() < 0x0E00;
    return hasGaps ? word.startsWith(typed) : word.contains(typed);
}

} // namespace

StickerList StickerList::fromJson(const QByteArray &json)
{
    StickerList list;
    const auto file = QJsonDocument::fromJson(json).object();
    const auto packages = file.value("packages"_L1).toArray();
    for (const auto &one : packages) {
        const auto package = one.toObject();
        if (const auto id = package.value("id"_L1).toString(); isStickerNumber(id)) {
            const auto title = package.value("title"_L1).toString();
            list.m_packages.insert(id,
                                   {title,
                                    foldedWords(package.value("words"_L1))
                                        + title.toCaseFolded().split(u' ', Qt::SkipEmptyParts)});
        }
    }
    const auto stickers = file.value("stickers"_L1).toArray();
    for (const auto &one : stickers) {
        const auto known = one.toObject();
        Sticker sticker;
        sticker.packageId = known.value("package"_L1).toString();
        sticker.stickerId = known.value("id"_L1).toString();
        sticker.keywords = foldedWords(known.value("keywords"_L1));
        if (list.permits(sticker.packageId) && isStickerNumber(sticker.stickerId))
            list.m_known.append(sticker);
    }
    for (const auto &one : packages) {
        const auto package = one.toObject();
        list.addRange(package.value("id"_L1).toString(), package);
    }
    const auto moods = file.value("moods"_L1).toArray();
    for (const auto &one : moods) {
        if (const auto words = foldedWords(one); !words.isEmpty())
            list.m_moods.append(words);
    }
    return list;
}

StickerList StickerList::ofLine()
{
    QFile file(u":/stickers/line.json"_s);
    return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : StickerList();
}

bool StickerList::matches(const Sticker &sticker, const QString &typed) const
{
    const auto words = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return matchesWord(sticker, word);
    });
}

void StickerList::addRange(const QString &package, const QJsonObject &range)
{
    const auto first = range.value("first"_L1).toString();
    if (!permits(package) || !isStickerNumber(first) || first.size() > LongestFirst)
        return;
    const auto from = first.toLongLong();
    const int count = std::clamp(range.value("count"_L1).toInt(), 0, MostInPackage);
    const auto isKnown = [this, &package](const QString &id) {
        return std::any_of(m_known.cbegin(), m_known.cend(), [&](const Sticker &known) {
            return known.stickerId == id && known.packageId == package;
        });
    };
    for (int i = 0; from > 0 && i < count; ++i) {
        Sticker sticker;
        sticker.packageId = package;
        sticker.stickerId = QString::number(from + i);
        if (!isKnown(sticker.stickerId))
            m_known.append(sticker);
    }
}

bool StickerList::matchesWord(const Sticker &sticker, const QString &word) const
{
    const auto answers = [&word](const QString &one) {
        return answersTo(one, word);
    };
    auto words = m_packages.value(sticker.packageId).words;
    for (const auto &keyword : sticker.keywords)
        words << keyword.toCaseFolded();
    if (std::any_of(words.cbegin(), words.cend(), answers) || sticker.stickerId.startsWith(word)
        || sticker.packageId == word)
        return true;
    return std::any_of(m_moods.cbegin(), m_moods.cend(), [&](const QStringList &mood) {
        return std::any_of(mood.cbegin(), mood.cend(), answers)
            && std::any_of(words.cbegin(), words.cend(), [&mood](const QString &one) {
                   return mood.contains(one);
               });
    });
}

} // namespace Frontdesk
