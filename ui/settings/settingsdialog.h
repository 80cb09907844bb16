// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QRadioButton;
class QStackedWidget;

namespace Frontdesk {

class SettingsPage;

/// Own settings: a list of pages on the left, one of them on the right. What is chosen counts at
/// once; there is nothing to confirm.
///
/// To add a row, use addRow() in the function that builds its page. To add a page, write a class
/// derived from SettingsPage in a file of its own and hand it to addPage() where the dialog is made
/// (MainWindow::openSettings); it says with a signal of its own what was changed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Theme &theme, const Preferences &now, QWidget *parent = nullptr);

    /// Adds @p page at the end of the list; the dialog owns it.
    void addPage(const QString &title, SettingsPage *page);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed(const Frontdesk::Preferences &preferences);
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *scrolled(QWidget *page);
    void build();
    void buildLook();
    void buildWriting();
    void addNext(SettingsPage &page);
    void buildWindow();
    void fitList();
    void tell();

    const Theme &m_theme;
    Preferences m_now;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QComboBox *m_choice;
    QComboBox *m_zoom;
    QRadioButton *m_enter;
    QRadioButton *m_ctrlEnter;
    QCheckBox *m_still;
    QCheckBox *m_keep;
    QComboBox *m_hold;
    QComboBox *m_after;
    QCheckBox *m_suggests;
    QComboBox *m_next;
    QCheckBox *m_fromList;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Preferences)
