// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programlanguage.h"

#include "ui/models/timetext.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// As the person has set their system, if it speaks @p language: "de_CH" writes numbers in its own way.
QLocale localeOf(const QString &language)
{
    const QLocale wanted(language);
    const QLocale system = QLocale::system();
    const bool same = system.language() == wanted.language() && system.script() == wanted.script();
    return same ? system : wanted;
}

void install(QTranslator &translator, const QString &name, const QStringList &folders)
{
    const bool found = std::any_of(folders.cbegin(), folders.cend(), [&](const QString &folder) {
        return translator.load(name, folder);
    });
    if (found)
        QCoreApplication::installTranslator(&translator);
}

} // namespace

ProgramLanguage::ProgramLanguage(QObject *parent)
    : QObject(parent)
{
    install(m_english, u"frontdesk_en"_s, {u":/words"_s});
}

ProgramLanguage::~ProgramLanguage()
{
    for (QTranslator *translator : {&m_own, &m_ofQt, &m_english})
        QCoreApplication::removeTranslator(translator);
}

void ProgramLanguage::set(const LanguageChoice &choice)
{
    const QString language = languageOf(choice);
    const Era era = eraOf(choice.years, language);
    if (language == m_language && era == m_era)
        return;
    m_language = language;
    m_era = era;
    QLocale::setDefault(localeOf(language));
    TimeText::setDefaultEra(era);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    // Ours is for what Qt does not speak.
    install(m_ofQt,
            u"qtbase_"_s + language,
            {QLibraryInfo::path(QLibraryInfo::TranslationsPath), u":/words"_s});
    install(m_own, u"frontdesk_"_s + language, {u":/words"_s});
    Q_EMIT changed();
}

} // namespace Frontdesk
