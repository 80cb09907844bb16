// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/listquery.h"

#include <QObject>

class QMenu;

namespace Frontdesk {

class InboxPane;
class ListFilterBar;
class Theme;
class ViewSource;
struct DeskSources;

/// The queries to the list of an inbox: where one is typed, and those that are kept as views.
class ListViews : public QObject
{
    Q_OBJECT

public:
    ListViews(const Theme &theme, InboxPane &inbox, const DeskSources &sources, QObject *parent);

    void type();
    void openMenu();
    /// The list as the view asks for it, from all tabs; what is wrong with it. With @p known, so are
    /// names that mean nothing here.
    static QList<Search::Mistake>
    showIn(InboxPane &inbox, const SavedView &view, const std::optional<KnownNames> &known = {});
    /// Keeps what is typed, under a name that is asked for.
    void save();
    /// Why that cannot be done; empty: it can.
    QString obstacleToSave() const;
    ListFilterBar *bar() const { return m_bar; }

private:
    void take(const QString &typed);
    void show(const SavedView &view);
    void follow();
    void fillMenu(QMenu &menu);
    void addView(QMenu &menu, const SavedView &view);
    QString labelOf(const SavedView &view) const;
    void addOwnChanges(QMenu &menu);
    void addMoves(QMenu &menu, const SavedView &view);
    QList<SavedView> mine() const;
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
    ListFilterBar *m_bar;
};

} // namespace Frontdesk
