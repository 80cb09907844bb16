// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/era.h"

#include <QList>
#include <QStringList>

namespace Frontdesk {

/// A language the program speaks.
struct Language {
    QString code; ///< "zh_TW"
    QString ownName; ///< as its readers call it: nobody finds a language by a name they cannot read
};

/// Which years stand in dates.
enum class Years { AsLanguage, Gregorian, Buddhist, Minguo };

/// What a person has chosen about words and dates.
struct LanguageChoice {
    QString language; ///< a code; empty: as the system
    Years years = Years::AsLanguage;

    friend bool operator==(const LanguageChoice &, const LanguageChoice &) = default;
};

QList<Language> languages();
/// The code that serves best who wishes for @p wishes, the first most ("zh-Hant-HK", "de"). English
/// when none does.
QString languageFor(const QStringList &wishes);
/// The same for the wishes of the system.
QString systemLanguage();
/// The code that @p choice comes to; one that nobody knows (an old setting) counts as the system's.
QString languageOf(const LanguageChoice &choice);
Era eraOf(Years years, const QString &language);

} // namespace Frontdesk
