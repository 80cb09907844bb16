// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/team.h"
#include "ui/settings/settingspage.h"

#include <functional>

class QListWidget;
class QListWidgetItem;

namespace Frontdesk {

class Button;
class Label;
class TeamSource;
class TextField;
struct Error;

/// The teams and who is in them. Supervisors make them, name them and put colleagues in and out;
/// everybody else sees how it is, and why it is not theirs to change.
class TeamPage : public SettingsPage
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;

    TeamPage(const Theme &theme,
             TeamSource &teams,
             const QList<User> &colleagues,
             bool mayChange,
             Sentence sentence,
             QWidget *parent = nullptr);
    ~TeamPage() override;

    QListWidget *teams() const { return m_list; }
    QListWidget *members() const { return m_members; }
    TextField *name() const { return m_name; }
    TextField *fresh() const { return m_fresh; }
    /// What went wrong, here or later at the relay.
    void tell(const Error &error);

private:
    void build();
    void connectParts();
    void fill();
    void showTeam();
    void fillMembers(const Team &team);
    std::optional<Team> current() const;
    void add();
    void rename();
    void takeMember(const QListWidgetItem *item);
    void put(const Team &team);

    const Theme &m_theme;
    TeamSource &m_teams;
    const QList<User> m_colleagues; ///< by name
    const bool m_mayChange;
    Sentence m_sentence;
    TeamId m_shown;
    bool m_isFilling = false;
    QListWidget *m_list;
    TextField *m_fresh;
    Button *m_add;
    TextField *m_name;
    Label *m_heading;
    QListWidget *m_members;
    Label *m_problem;
};

} // namespace Frontdesk
