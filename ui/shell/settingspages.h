// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>

namespace Frontdesk {

class Clock;
class SettingsDialog;
class Theme;
struct DeskSources;
struct Preferences;

/// The pages of the settings that belong to parts of the program. Goes with the dialog.
class SettingsPages : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        const Preferences &kept; ///< as they are at any time
        const DeskSources *sources; ///< null while nobody is signed in
    };

    SettingsPages(const Parts &parts, SettingsDialog &dialog);

Q_SIGNALS:
    void changed(const Frontdesk::Preferences &preferences);
    void sampleNoticeRequested(const Frontdesk::AccountId &account);

private:
    /// All that is kept, with one part as a page has it now.
    template <typename Part>
    void change(Part Preferences::*part, const Part &now);
    void addNotices();
    void addLanguage();
    void addTeams();
    void addFields();
    void addAliases();
    void addTags();
    void addKeyboard();

    Parts m_parts;
    SettingsDialog &m_dialog;
};

} // namespace Frontdesk
