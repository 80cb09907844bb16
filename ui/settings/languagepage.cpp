// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagepage.h"

#include "core/base/clock.h"
#include "ui/models/timetext.h"
#include "ui/theme/theme.h"

#include <QComboBox>

#include <algorithm>

namespace Frontdesk {

namespace {

QString ownNameOf(const QString &code)
{
    const auto all = languages();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Language &language) { return language.code == code; });
    return found == all.cend() ? code : found->ownName;
}

} // namespace

LanguagePage::LanguagePage(const Theme &theme,
                           const Clock &clock,
                           const LanguageChoice &now,
                           QWidget *parent)
    : SettingsPage(theme, parent)
    , m_theme(theme)
    , m_language(new QComboBox)
    , m_years(new QComboBox)
{
    fillLanguages(now.language);
    fillYears(now.years);
    addHeading(tr("Language"));
    addRow(tr("Language of the program"), m_language);
    addNote(tr("What you write, and what customers write, stays as it is."));
    addHeading(tr("Dates"));
    addRow(tr("Years"), m_years);
    addNote(tr("Today is %1.").arg(TimeText().date(clock.nowMs())));
    connect(m_language, &QComboBox::activated, this, &LanguagePage::take);
    connect(m_years, &QComboBox::activated, this, &LanguagePage::take);
}

/// Each name in the letters of its readers.
void LanguagePage::fillLanguages(const QString &now)
{
    m_language->addItem(tr("As the system: %1").arg(ownNameOf(systemLanguage())), QString());
    const auto all = languages();
    for (const auto &language : all) {
        m_language->addItem(language.ownName, language.code);
        m_language->setItemData(
            m_language->count() - 1,
            m_theme.fonts().forText(TextStep::Body, language.ownName, language.code),
            Qt::FontRole);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(now)));
}

void LanguagePage::fillYears(Years now)
{
    const auto add = [this](Years years, const QString &name) {
        m_years->addItem(name, static_cast<int>(years));
    };
    add(Years::AsLanguage, tr("As the language has them"));
    add(Years::Gregorian, tr("Gregorian"));
    add(Years::Buddhist, tr("Buddhist Era"));
    add(Years::Minguo, tr("Republic of China"));
    m_years->setCurrentIndex(m_years->findData(static_cast<int>(now)));
}

void LanguagePage::take()
{
    Q_EMIT changed(
        {m_language->currentData().toString(), static_cast<Years>(m_years->currentData().toInt())});
}

} // namespace Frontdesk
