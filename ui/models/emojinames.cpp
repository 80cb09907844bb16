// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/emojinames.h"

#include "core/search/folding.h"

#include <QFile>

#include <algorithm>
#include <tuple>

namespace Frontdesk {

namespace {

constexpr int WorstRank = 4;

} // namespace

EmojiNames::EmojiNames()
{
    QFile file(QStringLiteral(":/emoji/names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString all = QString::fromUtf8(file.readAll());
    const auto lines = QStringView(all).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const auto columns = line.split(u'\t');
        const int emoji = static_cast<int>(m_emoji.size());
        m_emoji.append(columns.constFirst().toString());
        for (qsizetype i = 1; i < columns.size(); ++i) {
            const auto names = columns.at(i).split(u'|', Qt::SkipEmptyParts);
            for (const auto &name : names)
                m_names.append(
                    {emoji, &name == &names.constFirst(), name.toString(), Search::folded(name)});
        }
    }
}

QList<EmojiNames::Hit> EmojiNames::find(const QString &typed, int most) const
{
    const QString folded = Search::folded(typed.trimmed());
    if (folded.isEmpty())
        return {};
    struct Found {
        int rank = 0;
        bool isCalledSo = false; ///< its own name has it too: a wrapped gift before a red envelope
        qsizetype length = 0;
        qsizetype name = 0;
    };
    QHash<int, Found> best;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const auto &name = m_names.at(i);
        const int fits = rank(name, folded);
        if (fits < 0)
            continue;
        auto known = best.find(name.emoji);
        if (known == best.end())
            known = best.insert(name.emoji, {fits, false, name.folded.size(), i});
        else if (fits < known->rank)
            *known = {fits, known->isCalledSo, name.folded.size(), i};
        known->isCalledSo = known->isCalledSo || name.isMain;
    }
    QList<Found> found(best.cbegin(), best.cend());
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::tuple(a.rank, !a.isCalledSo, a.length, a.name)
            < std::tuple(b.rank, !b.isCalledSo, b.length, b.name);
    });
    QList<Hit> hits;
    for (qsizetype i = 0; i < std::min<qsizetype>(most, found.size()); ++i) {
        const auto &name = m_names.at(found.at(i).name);
        hits.append({m_emoji.at(name.emoji), name.text});
    }
    return hits;
}

int EmojiNames::rank(const Name &name, const QString &typed)
{
    if (name.folded == typed)
        return name.isMain ? 0 : 1;
    if (name.folded.startsWith(typed))
        return name.isMain ? 2 : 3;
    return name.folded.contains(u' ' + typed) ? WorstRank : -1; // a later word
}

} // namespace Frontdesk
