// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/listquery.h"
#include "ui/settings/preferences.h"

#include <QObject>

class QMenu;

namespace Frontdesk {

class Commands;
class InboxPane;
class ListFilterBar;
class Theme;
class ViewSource;
class WorkControl;
struct DeskSources;

/// The queries to the list of an inbox: where one is typed, and those that are kept as views.
class ListViews : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        InboxPane &inbox;
        const DeskSources &sources;
        WorkControl &work; ///< has the one way back
        const Commands &commands; ///< knows the keys of views
    };

    ListViews(const Parts &parts, QObject *parent);

    void type();
    void openMenu();
    /// What can be done with a view, at a place of the screen. Nothing, if it is not there any more.
    void openMenuOf(const ViewId &view, const QPoint &at);
    /// Nothing, if it is not there any more.
    void show(const ViewId &view);
    /// The same without taking the keyboard into the list.
    void showFromRail(const ViewId &view);
    /// Colleagues' views, by their order on this computer; those that are not named come last.
    void setOrder(const QList<ViewId> &order) { m_order = order; }
    /// Which of them stand in the rail.
    void setRail(const RailArrangement &rail) { m_rail = rail; }
    /// Up or down, among mine or among colleagues'.
    void move(const ViewId &view, int by);
    /// The list as the view asks for it, from all tabs; what is wrong with it. With @p known, so are
    /// names that mean nothing here.
    static QList<Search::Mistake>
    showIn(InboxPane &inbox, const SavedView &view, const std::optional<KnownNames> &known = {});
    /// Keeps what is typed, under a name that is asked for.
    void save();
    /// Why that cannot be done; empty: it can.
    QString obstacleToSave() const;
    ListFilterBar *bar() const { return m_bar; }

Q_SIGNALS:
    /// A key for it, or another one, is to be chosen.
    void keyWanted(const Frontdesk::ViewId &view);
    /// Colleagues' views are to stand in this order from now on.
    void arranged(const QList<Frontdesk::ViewId> &order);
    /// It is to stand in the rail, or not to.
    void railToggled(const Frontdesk::ViewId &view);

private:
    void take(const QString &typed);
    void show(const SavedView &view);
    void follow();
    void fillMenu(QMenu &menu);
    void addView(QMenu &menu, const SavedView &view);
    QString labelOf(const SavedView &view) const;
    void addChanges(QMenu &menu, const SavedView &view);
    void edit(const SavedView &view);
    std::optional<SavedView> find(const ViewId &view) const;
    void addMoves(QMenu &menu, const SavedView &view);
    QList<SavedView> inOrder() const;
    /// Of mine, or of colleagues'.
    QList<SavedView> those(bool mine) const;
    void move(const SavedView &view, int by);
    void keep(const SavedView &view);
    void say(const Result<> &done);
    void remove(const SavedView &view);
    std::optional<SavedView> shown() const;
    KnownNames known() const;
    void fillNames();

    const Theme &m_theme;
    InboxPane &m_inbox;
    const DeskSources &m_sources;
    WorkControl &m_work;
    const Commands &m_commands;
    ListFilterBar *m_bar;
    QList<ViewId> m_order;
    RailArrangement m_rail;
};

} // namespace Frontdesk
