// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

#include <QSet>

class QListView;
class QModelIndex;

namespace Frontdesk {

class AccountListModel;
class Avatar;
class Button;
class Commands;
class ElidedLabel;
class FieldButton;
class IconButton;
class RailDelegate;
class RailFoot;

/// The left edge of the desk: the organisation, the accounts, and me.
class Rail : public Pane
{
    Q_OBJECT

public:
    Rail(const Theme &theme,
         const DeskSources &sources,
         AccountListModel &accounts,
         QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Somewhat wider, on the widest windows.
    void setWide(bool wide);
    /// Selects without telling; null: all accounts.
    void select(const AccountId &account);
    void setMayConnect(bool may);
    /// The button to what waits and needs a person; an empty text hides it.
    void setOutbox(const QString &text);
    /// How many of my to-dos are overdue.
    void setTasksDue(int due);
    QListView *view() const { return m_view; }
    /// To the next account, or the one before.
    void step(int by);
    RailFoot *foot() const { return m_foot; }
    /// Its buttons show the keys that @p commands has, and my menu does what they are.
    void follow(Commands &commands);

Q_SIGNALS:
    /// Null: all accounts.
    void accountChosen(const Frontdesk::AccountId &account);
    void connectRequested();
    void searchRequested();
    /// The library of templates.
    void templatesRequested();
    void tasksRequested();
    /// People, accounts, commands: the palette.
    void findRequested();
    void settingsRequested();
    void noticesRequested();
    void outboxRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool foldByKey(int key);
    void setCollapsed(const QString &group, bool collapsed);
    QWidget *buildHead();
    QWidget *buildFind();
    void buildView();
    void choose(const QModelIndex &index);
    void toggleGroup(const QString &group);
    void hideCollapsed();
    void restoreSelection();
    void fitView();
    void showOrganisation();
    void resizeToForm();

    DeskSources m_sources;
    AccountListModel &m_accounts;
    RailDelegate *m_delegate;
    QListView *m_view;
    Avatar *m_organisation;
    ElidedLabel *m_name;
    Button *m_connect;
    IconButton *m_connectNarrow;
    Button *m_outbox;
    IconButton *m_outboxNarrow;
    bool m_outboxWanted = false;
    IconButton *m_search;
    Button *m_templates;
    IconButton *m_templatesNarrow;
    Button *m_tasks;
    IconButton *m_tasksNarrow;
    FieldButton *m_find;
    IconButton *m_findNarrow;
    RailFoot *m_foot;
    QSet<QString> m_collapsed;
    AccountId m_selected; ///< null: all
    bool m_narrow = false;
    bool m_wide = false;
    bool m_mayConnect = false;
};

} // namespace Frontdesk
