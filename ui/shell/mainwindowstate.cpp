// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"
#include "ui/shell/chatwindows.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenset.h"

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
    m_state = m_store.begin(person, m_screens->key());
    // Chosen a moment ago, so it is what they read.
    if (std::exchange(m_languageChosen, false))
        m_state.preferences.language.language = spoken;
    if (!m_state.geometry.isEmpty() && m_state.geometry != before)
        restoreGeometry(m_state.geometry);
    keepOnScreen(*this);
    obey();
    saveSoon();
}

/// What the page of signing in shows is the computer's.
void MainWindow::leavePerson()
{
    if (!m_store.isOwned())
        return;
    save();
    m_state = m_store.end(m_screens->key());
    obey();
}

/// Other screens: as it was on these, or at least where it can be seen.
void MainWindow::followScreens()
{
    const auto layout = m_store.layout(m_screens->key());
    if (!layout.window.isEmpty())
        restoreGeometry(layout.window);
    keepOnScreen(*this);
    if (m_chats)
        m_chats->place(layout.chats);
    saveSoon();
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

/// Who comes after a reply. What is chosen already says so.
void MainWindow::bindNext()
{
    const auto bind = [this](const char *name, auto change) {
        m_commands->bind(
            name,
            this,
            [this, change] {
                Preferences changed = m_state.preferences;
                change(changed.next);
                take(changed);
            },
            [this, change] {
                NextPolicy changed = m_state.preferences.next;
                change(changed);
                return changed == m_state.preferences.next ? tr("It is so already") : QString();
            });
    };
    bind("next.priority", [](NextPolicy &next) { next.order = NextOrder::Priority; });
    bind("next.oldest", [](NextPolicy &next) { next.order = NextOrder::Oldest; });
    bind("next.mine", [](NextPolicy &next) { next.order = NextOrder::Mine; });
    bind("next.list", [](NextPolicy &next) { next.listOnly = true; });
    bind("next.everybody", [](NextPolicy &next) { next.listOnly = false; });
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

/// While screens come and go, the places of before stay.
void MainWindow::save()
{
    m_saveTimer.stop();
    const bool settled = m_screens->isSettled();
    if (m_desk) {
        auto now = m_desk->state();
        now.preferences = m_state.preferences;
        now.geometry = m_state.geometry;
        now.windows = settled ? m_chats->places() : m_state.windows;
        m_state = now;
    }
    if (settled)
        m_state.geometry = saveGeometry();
    m_store.save(m_state, m_screens->key());
    if (!settled)
        saveSoon();
}

} // namespace Frontdesk
