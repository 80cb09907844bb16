// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "ui/commands/keymap.h"
#include "ui/settings/settingspage.h"

class QListView;

namespace Frontdesk {

class Button;
class KeyListModel;
class KeyRecorder;
class Label;
struct KeyVerdict;
class TextField;

/// The keys of all commands and views, to be changed one by one. A key that may not be is refused with the
/// reason, and the old one stays.
class KeyboardPage : public SettingsPage
{
    Q_OBJECT

public:
    KeyboardPage(const Theme &theme,
                 const KeyMap &now,
                 const QList<SavedView> &views = {},
                 QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    KeyRecorder *recorder() const { return m_recorder; }
    Button *none() const { return m_none; }
    Button *standard() const { return m_standard; }
    Button *allStandard() const { return m_allStandard; }
    QString message() const;
    void choose(const Command &command);
    void choose(const ViewId &view);

Q_SIGNALS:
    void changed(const Frontdesk::KeyMap &keys);

private:
    void build();
    QWidget *buildChange();
    void takeChoice();
    void record(const QKeySequence &key);
    KeyVerdict judge(const KeyMap &keys, const QKeySequence &key) const;
    void set(KeyMap &keys, const QKeySequence &key) const;
    QString nameOf(const ViewId &view) const;
    void give(const KeyMap &keys);
    void refresh();
    void say(const QString &sentence);

    const Theme &m_theme;
    KeyMap m_now;
    QList<SavedView> m_views;
    const Command *m_command = nullptr; ///< that is chosen
    ViewId m_view; ///< or this
    KeyListModel *m_keys;
    TextField *m_field;
    QListView *m_list;
    Label *m_name;
    KeyRecorder *m_recorder;
    Button *m_none;
    Button *m_standard;
    Label *m_message;
    Button *m_allStandard;
};

} // namespace Frontdesk
