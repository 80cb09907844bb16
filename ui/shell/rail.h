// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "ui/models/railmodel.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/pane.h"

#include <QSet>

class QModelIndex;

namespace Frontdesk {

class Avatar;
class Button;
class Commands;
class ElidedLabel;
class FieldButton;
class IconButton;
class RailDelegate;
class RailFoot;
class RailView;

/// The left edge of the desk: the organisation, the pages, my views, the accounts, and me.
class Rail : public Pane
{
    Q_OBJECT

public:
    /// What is open, as far as the rail can show it.
    struct Open {
        QString page; ///< DeskPages::shown()
        AccountId account; ///< null: all
        QString query; ///< of the list
    };

    Rail(const Theme &theme, const DeskSources &sources, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Somewhat wider, on the widest windows.
    void setWide(bool wide);
    /// Marks the row of what is open, without telling.
    void mark(const Open &open);
    /// The list shows a view that stands here, whatever page is in front of it.
    bool isViewOpen() const;
    void setMayConnect(bool may);
    /// The button to what waits and needs a person; an empty text hides it.
    void setOutbox(const QString &text);
    /// Which views stand here, colleagues' in @p viewOrder, and the order of accounts.
    void setArrangement(const RailArrangement &arrangement, const QList<ViewId> &viewOrder);
    RailModel &rows() const { return *m_rows; }
    RailView *view() const { return m_view; }
    /// To the next account, or the one before.
    void step(int by);
    RailFoot *foot() const { return m_foot; }
    /// Pages open by @p commands, buttons show the keys it has, and my menu does what they are.
    void follow(Commands &commands);

Q_SIGNALS:
    /// Null: all accounts.
    void accountChosen(const Frontdesk::AccountId &account);
    void viewChosen(const Frontdesk::ViewId &view);
    /// Another page than the inbox.
    void pageChosen(const QString &id);
    /// One up or down among the views.
    void viewMoved(const Frontdesk::ViewId &view, int by);
    void viewMenuRequested(const Frontdesk::ViewId &view, const QPoint &at);
    void aboutRequested(const Frontdesk::AccountId &account);
    /// The accounts are to stand so; empty: by name.
    void accountsArranged(const QList<Frontdesk::AccountId> &order);
    void connectRequested();
    /// People, accounts, commands: the palette.
    void findRequested();
    void settingsRequested();
    void noticesRequested();
    void outboxRequested();

private:
    struct Marked {
        RailModel::Kind kind = RailModel::Kind::Page;
        QString id;

        friend bool operator==(const Marked &, const Marked &) = default;
    };

    Marked markedOf(const Open &open) const;
    void build();
    void connectRows();
    QWidget *buildHead();
    QWidget *buildFind();
    void choose(const QModelIndex &index);
    void chooseOnTheWay(const QModelIndex &index);
    void takeViews();
    void move(const QModelIndex &index, int by);
    void moveAccount(int from, int to);
    void openMenu(const QModelIndex &index, const QPoint &at);
    void setCollapsed(const QModelIndex &group, bool collapsed);
    void hideCollapsed();
    void showMarked();
    void fitView();
    void showOrganisation();
    void resizeToForm();

    DeskSources m_sources;
    RailModel *m_rows;
    RailDelegate *m_delegate;
    RailView *m_view;
    Avatar *m_organisation;
    ElidedLabel *m_name;
    Button *m_connect;
    IconButton *m_connectNarrow;
    Button *m_outbox;
    IconButton *m_outboxNarrow;
    bool m_outboxWanted = false;
    FieldButton *m_find;
    IconButton *m_findNarrow;
    RailFoot *m_foot;
    RailArrangement m_arrangement;
    QList<ViewId> m_viewOrder;
    QSet<QString> m_collapsed;
    Open m_open;
    Marked m_marked;
    bool m_narrow = false;
    bool m_wide = false;
    bool m_mayConnect = false;
};

} // namespace Frontdesk
