// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace Frontdesk {

/// Own settings. What is chosen counts at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Theme &theme, const Preferences &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Frontdesk::Preferences &preferences);
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *buildLooks();
    QLayout *buildWriting();
    void tell();

    const Theme &m_theme;
    Preferences m_now;
    QComboBox *m_choice;
    QComboBox *m_zoom;
    QRadioButton *m_enter;
    QRadioButton *m_ctrlEnter;
    QCheckBox *m_still;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Preferences)
