// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/languages.h"

#include <QLocale>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

bool isKnownLanguage(const QString &code)
{
    const auto all = languages();
    return std::any_of(
        all.cbegin(), all.cend(), [&](const Language &language) { return language.code == code; });
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s},
            {u"zh_TW"_s, u"繁體中文"_s},
            {u"ja"_s, u"日本語"_s},
            {u"th"_s, u"ไทย"_s}};
}

QString languageFor(const QStringList &wishes)
{
    for (const auto &wish : wishes) {
        const QString name = QString(wish).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        // Readers of Simplified Chinese read Traditional sooner than English.
        if (name == "zh"_L1)
            return u"zh_TW"_s;
        if (isKnownLanguage(name))
            return name;
    }
    return u"en"_s;
}

QString systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

QString languageOf(const LanguageChoice &choice)
{
    return isKnownLanguage(choice.language) ? choice.language : systemLanguage();
}

Era eraOf(Years years, const QString &language)
{
    switch (years) {
    case Years::AsLanguage:
        return language == "th"_L1 ? Era::Buddhist : Era::Gregorian;
    case Years::Gregorian:
        return Era::Gregorian;
    case Years::Buddhist:
        return Era::Buddhist;
    case Years::Minguo:
        return Era::Minguo;
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
