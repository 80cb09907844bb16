// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

#include <QHash>
#include <QJsonObject>

namespace Frontdesk {

/// Stickers that an account may send, and words for moods. LINE lets accounts send those of some
/// packages only, does not give their pictures away, and describes hardly any in words. A list may be
/// out of date: whether one can be sent is what LINE says when it is. Values only; any thread.
class StickerList
{
public:
    StickerList() = default;
    /// Of the file @p json. What is not of its form is left out.
    static StickerList fromJson(const QByteArray &json);
    /// The one that comes with the program.
    static StickerList ofLine();

    /// Those that are known by themselves: first those with words, then each package by number.
    const QList<Sticker> &known() const { return m_known; }
    bool permits(const QString &package) const { return m_packages.contains(package); }
    /// The name of a package; empty if it has none.
    QString titleOf(const QString &package) const { return m_packages.value(package).title; }
    /// Whether each word of @p typed begins a keyword of @p sticker or of its package, a word in any of
    /// our languages for a mood or a figure that one of them names, a word of the name of its package,
    /// or the number of either. Nothing typed matches.
    bool matches(const Sticker &sticker, const QString &typed) const;

private:
    struct Package {
        QString title;
        QStringList words; ///< of its title, and what is true of all its stickers; folded
    };

    void addRange(const QString &package, const QJsonObject &range);
    bool matchesWord(const Sticker &sticker, const QString &word) const;

    QHash<QString, Package> m_packages;
    QList<Sticker> m_known;
    QList<QStringList> m_moods; ///< each the words for one mood or figure, folded
};

} // namespace Frontdesk
