// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sendguard.h"

#include "core/rules/guardednumbers.h"
#include "core/rules/guardedoffers.h"
#include "core/search/folding.h"

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;
using Search::FoldedText;

namespace {

using Letters = QList<char32_t>;

// Shorter ones stand in other words too often.
constexpr qsizetype ShortestHan = 2;
constexpr qsizetype ShortestKana = 3;
constexpr qsizetype ShortestOther = 4;
constexpr qsizetype LongestVariable = 80;

/// First words of names that say nothing about whose they are, folded.
const QStringList Common{u"official"_s,
                         u"coffee"_s,
                         u"shop"_s,
                         u"store"_s,
                         u"cafe"_s,
                         u"hotel"_s,
                         u"beauty"_s,
                         u"online"_s,
                         u"house"_s,
                         u"line"_s,
                         u"官方"_s,
                         u"公式"_s,
                         u"客服"_s,
                         u"线上"_s,
                         u"台湾"_s,
                         u"日本"_s,
                         u"会员"_s,
                         u"ร้าน"_s,
                         u"ทางการ"_s};

bool isLatin(char32_t letter)
{
    return letter < 0x80 && QChar::isLetterOrNumber(letter);
}

bool isPartOfWord(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

/// Stands between the words of a name and may be left out of it. No end of a sentence does.
bool isBetweenWords(char32_t letter)
{
    return letter == ' ' || letter == '-' || letter == '_' || letter == '&' || letter == '\''
        || letter == 0x00B7 || letter == 0x30FB || letter == '|';
}

bool isKana(char32_t letter)
{
    return (letter >= 0x3041 && letter <= 0x30FF);
}

bool isHan(char32_t letter)
{
    return (letter >= 0x3400 && letter <= 0x9FFF) || letter >= 0x20000;
}

Letters lettersOf(QStringView text)
{
    Letters letters;
    const auto folded = Search::fold(text).letters;
    std::copy_if(folded.cbegin(), folded.cend(), std::back_inserter(letters), &isPartOfWord);
    return letters;
}

QString firstWord(const QString &name)
{
    const auto begin =
        std::find_if(name.cbegin(), name.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    const auto end = std::find_if(begin, name.cend(), [](QChar c) {
        return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate();
    });
    return QString(begin, end - begin);
}

bool isLongEnough(const Letters &name)
{
    if (std::any_of(name.cbegin(), name.cend(), &isHan))
        return name.size() >= ShortestHan;
    return name.size()
        >= (std::any_of(name.cbegin(), name.cend(), &isKana) ? ShortestKana : ShortestOther);
}

/// The letters of @p text that names are made of, and where in it they stand.
struct Squeezed {
    Letters letters;
    QList<qsizetype> at;
};

Squeezed squeezed(const Letters &text)
{
    Squeezed result;
    result.letters.reserve(text.size());
    result.at.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBetweenWords(text.at(i)))
            continue;
        result.letters.append(text.at(i));
        result.at.append(i);
    }
    return result;
}

/// "Kinoya" is not in "Kinoyama": a Latin name ends where its word does.
bool endsAreFree(const Letters &text, qsizetype first, qsizetype last)
{
    const bool before = first > 0 && isLatin(text.at(first)) && isLatin(text.at(first - 1));
    const bool after =
        last + 1 < text.size() && isLatin(text.at(last)) && isLatin(text.at(last + 1));
    // A vowel or tone mark belongs to the letter before it: it is another word then.
    const bool marked = last + 1 < text.size() && QChar::isMark(text.at(last + 1));
    return !before && !after && !marked;
}

void findNames(const Letters &text,
               const QHash<char32_t, QList<Letters>> &names,
               QList<GuardedPart> &found)
{
    if (names.isEmpty())
        return;
    const auto [letters, at] = squeezed(text);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto known = names.constFind(letters.at(i));
        if (known == names.cend())
            continue;
        qsizetype longest = 0;
        for (const auto &name : *known) {
            const bool fits = name.size() > longest && name.size() <= letters.size() - i
                && std::equal(name.cbegin(), name.cend(), letters.cbegin() + i)
                && endsAreFree(text, at.at(i), at.at(i + name.size() - 1));
            if (fits)
                longest = name.size();
        }
        if (longest == 0)
            continue;
        found.append({GuardFinding::Kind::OtherAccount, at.at(i), at.at(i + longest - 1)});
        i += longest - 1;
    }
}

void findVariables(const Letters &text, QList<GuardedPart> &found)
{
    qsizetype open = -1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == '\n')
            open = -1;
        else if (text.at(i) == '{' && text.at(i - 1) == '{')
            open = i - 1;
        else if (text.at(i) == '}' && text.at(i - 1) == '}' && open >= 0) {
            if (i - open <= LongestVariable)
                found.append({GuardFinding::Kind::UnfilledVariable, open, i});
            open = -1;
        }
    }
}

} // namespace

SendGuard::SendGuard(const QList<Account> &accounts, const AccountId &own)
{
    const auto self = std::find_if(
        accounts.cbegin(), accounts.cend(), [&own](const Account &a) { return a.id == own; });
    if (self == accounts.cend())
        return; // whose the reply is, is not known: nobody is another
    const auto ownLetters = lettersOf(self->name);
    const QString ownName = QString::fromUcs4(ownLetters.constData(), ownLetters.size());
    for (const auto &account : accounts) {
        if (account.id == own)
            continue;
        addName(account, ownName);
        if (account.basicId != self->basicId)
            add(squeezed(Search::fold(account.basicId).letters).letters);
    }
}

/// Its whole name, and the first word, which is the brand where a place or a branch follows.
void SendGuard::addName(const Account &account, const QString &own)
{
    const auto isOwn = [&own](const Letters &letters) {
        return own.contains(QString::fromUcs4(letters.constData(), letters.size()));
    };
    const auto whole = lettersOf(account.name);
    if (isLongEnough(whole) && !isOwn(whole))
        add(whole);
    const QString word = firstWord(account.name);
    const auto brand = lettersOf(word);
    const QString folded = Search::folded(word);
    const bool isPlace = Search::folded(account.group).contains(folded);
    if (brand.size() < whole.size() && isLongEnough(brand) && !isOwn(brand) && !isPlace
        && !Common.contains(folded))
        add(brand);
}

void SendGuard::add(const QList<char32_t> &letters)
{
    if (!letters.isEmpty())
        m_names[letters.constFirst()].append(letters);
}

QList<GuardFinding> SendGuard::check(QStringView text) const
{
    const FoldedText folded = Search::fold(text);
    QList<GuardedPart> parts;
    findNumbers(folded.letters, parts);
    findVariables(folded.letters, parts);
    findNames(folded.letters, m_names, parts);
    findOffers(folded.letters, parts);
    std::stable_sort(parts.begin(), parts.end(), [](const GuardedPart &a, const GuardedPart &b) {
        return a.first < b.first;
    });
    QList<GuardFinding> findings;
    qsizetype end = 0;
    for (const auto &part : std::as_const(parts)) {
        const auto &first = folded.places.at(part.first);
        if (first.start < end)
            continue;
        end = folded.places.at(part.last).end();
        findings.append({part.kind, first.start, end - first.start});
    }
    return findings;
}

} // namespace Frontdesk
