// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"
#include "ui/shell/chatwindows.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <utility>

namespace Frontdesk {

namespace {

constexpr int SaveAfterMs = 1000;

} // namespace

void MainWindow::setPerson(const DeskOwner &person)
{
    leaveDesk();
    save(); // the page of signing in, as it stands
    const QString spoken = m_state.preferences.language.language;
    const QByteArray before = m_state.geometry;
    m_state = m_store.begin(person);
    // Chosen a moment ago, so it is what they read.
    if (std::exchange(m_languageChosen, false))
        m_state.preferences.language.language = spoken;
    if (!m_state.geometry.isEmpty() && m_state.geometry != before)
        restoreGeometry(m_state.geometry);
    obey();
    saveSoon();
}

/// What the page of signing in shows is the computer's.
void MainWindow::leavePerson()
{
    if (!m_store.isOwned())
        return;
    save();
    m_state = m_store.end();
    obey();
}

void MainWindow::setQuietUntil(qint64 until)
{
    Preferences changed = m_state.preferences;
    changed.notices.quietUntil = until;
    take(changed);
}

void MainWindow::setLanguage(const LanguageChoice &choice)
{
    Preferences changed = m_state.preferences;
    changed.language = choice;
    take(changed);
}

void MainWindow::take(const Preferences &preferences)
{
    m_state.preferences = preferences;
    obey();
    saveSoon();
    Q_EMIT preferencesChanged();
}

void MainWindow::obey()
{
    const Preferences &preferences = m_state.preferences;
    m_theme.setChoice(preferences.theme);
    m_theme.setZoom(preferences.zoom);
    m_theme.setReducedMotion(preferences.reducedMotion);
    m_commands->setKeys(preferences.keys);
    if (m_desk)
        m_desk->setPreferences(preferences);
    tellRail();
    if (m_chats)
        m_chats->setPreferences(preferences);
}

void MainWindow::zoom(int percent)
{
    m_theme.setZoom(percent);
    Preferences changed = m_state.preferences;
    changed.zoom = m_theme.zoom();
    take(changed);
}

void MainWindow::saveSoon()
{
    m_saveTimer.start(SaveAfterMs, this);
}

void MainWindow::save()
{
    m_saveTimer.stop();
    if (m_desk) {
        const Preferences own = m_state.preferences;
        m_state = m_desk->state();
        m_state.preferences = own;
        m_state.windows = m_chats->places();
    }
    m_state.geometry = saveGeometry();
    m_store.save(m_state);
}

} // namespace Frontdesk
