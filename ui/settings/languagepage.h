// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/languages.h"
#include "ui/settings/settingspage.h"

class QComboBox;

namespace Frontdesk {

class Clock;

/// The language of the program and the years in its dates.
class LanguagePage : public SettingsPage
{
    Q_OBJECT

public:
    LanguagePage(const Theme &theme,
                 const Clock &clock,
                 const LanguageChoice &now,
                 QWidget *parent = nullptr);

    QComboBox *language() const { return m_language; }
    QComboBox *years() const { return m_years; }

Q_SIGNALS:
    void changed(const Frontdesk::LanguageChoice &choice);

private:
    void fillLanguages(const QString &now);
    void fillYears(Years now);
    void take();

    const Theme &m_theme;
    QComboBox *m_language;
    QComboBox *m_years;
};

} // namespace Frontdesk
