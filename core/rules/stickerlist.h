// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

#include <QHash>

namespace Frontdesk {

/// Stickers that an account may send, and words for moods. LINE lets accounts send those of some
/// packages only and does not give their pictures away. Values only; any thread.
class StickerList
{
public:
    StickerList() = default;
    /// Of the file @p json. What is not of its form is left out.
    static StickerList fromJson(const QByteArray &json);
    /// The one that comes with the program.
    static StickerList ofLine();

    /// Those that are known by themselves.
    const QList<Sticker> &known() const { return m_known; }
    bool permits(const QString &package) const { return m_titles.contains(package); }
    /// The name of a package; empty if it has none.
    QString titleOf(const QString &package) const { return m_titles.value(package); }
    /// Whether each word of @p typed begins a keyword of @p sticker, a word in any of our languages
    /// for a mood that one of them names, or a word of its package. Nothing typed matches.
    bool matches(const Sticker &sticker, const QString &typed) const;

private:
    bool matchesWord(const Sticker &sticker, const QString &word) const;

    QHash<QString, QString> m_titles; ///< by package
    QList<Sticker> m_known;
    QList<QStringList> m_moods; ///< each the words for one, folded
};

} // namespace Frontdesk
