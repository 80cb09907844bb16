// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listviews.h"

#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "core/client/tagsource.h"
#include "core/client/viewsource.h"
#include "ui/commands/commands.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/search/completionnames.h"
#include "ui/search/listfilterbar.h"
#include "ui/search/viewform.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/keycaps.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace Frontdesk {

ListViews::ListViews(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_theme(parts.theme)
    , m_inbox(parts.inbox)
    , m_sources(parts.sources)
    , m_work(parts.work)
    , m_commands(parts.commands)
    , m_bar(new ListFilterBar(
          m_theme, [](const Error &error) { return ErrorText::sentence(error); }, &m_inbox))
{
    m_inbox.setFilterBar(m_bar);
    connect(&m_inbox, &InboxPane::viewsRequested, this, &ListViews::openMenu);
    connect(&m_inbox, &InboxPane::headingRefreshed, this, &ListViews::follow);
    connect(m_bar, &ListFilterBar::typed, this, &ListViews::take);
    connect(m_bar, &ListFilterBar::saveRequested, this, &ListViews::save);
    connect(m_bar, &ListFilterBar::left, this, [this] {
        m_inbox.view()->setFocus(Qt::OtherFocusReason);
        follow();
    });
    connect(&m_sources.accounts, &AccountSource::accountsChanged, this, &ListViews::fillNames);
    connect(&m_sources.tags, &TagSource::changed, this, &ListViews::fillNames);
    fillNames();
    follow();
}

void ListViews::type()
{
    m_bar->begin();
}

void ListViews::openMenu()
{
    auto *menu = new QMenu(&m_inbox);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const auto &anchor = m_inbox.viewsButton();
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

QList<Search::Mistake>
ListViews::showIn(InboxPane &inbox, const SavedView &view, const std::optional<KnownNames> &known)
{
    const auto asked = listQuery({.sort = inbox.filter().sort}, view.query, known);
    if (asked.mistakes.isEmpty())
        inbox.apply(asked.filter);
    return asked.mistakes;
}

/// One that a newer program kept may not be understood here, and names go: it is shown with what is
/// wrong.
void ListViews::show(const SavedView &view)
{
    const auto mistakes = showIn(m_inbox, view, known());
    if (mistakes.isEmpty())
        return m_bar->tell({});
    m_bar->begin();
    m_bar->field()->setTyped(view.query);
}

void ListViews::show(const ViewId &view)
{
    const auto known = find(view);
    if (!known)
        return;
    m_inbox.view()->setFocus(Qt::ShortcutFocusReason);
    show(*known);
}

void ListViews::showFromRail(const ViewId &view)
{
    if (const auto known = find(view))
        show(*known);
}

std::optional<SavedView> ListViews::find(const ViewId &view) const
{
    const auto all = m_sources.views.views();
    for (const auto &one : all) {
        if (one.id == view)
            return one;
    }
    return {};
}

void ListViews::openMenuOf(const ViewId &view, const QPoint &at)
{
    const auto known = find(view);
    if (!known)
        return;
    auto *menu = new QMenu(&m_inbox);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChanges(*menu, *known);
    menu->popup(at);
}

void ListViews::save()
{
    if (!obstacleToSave().isEmpty())
        return;
    auto view = shown().value_or(SavedView());
    if (!m_sources.views.isMine(view)) {
        view = {};
        view.position = static_cast<int>(those(true).size()) + 1;
    }
    view.query = m_inbox.filter().query;
    edit(view);
}

void ListViews::edit(const SavedView &view)
{
    auto colleagues = m_sources.accounts.colleagues();
    colleagues.removeIf([me = m_sources.link.me().id](const User &user) { return user.id == me; });
    auto *form = new ViewForm(m_theme, view, {m_sources.accounts.teams(), colleagues}, &m_inbox);
    connect(form, &ViewForm::accepted, this, &ListViews::keep);
    form->popUpBelow(m_bar->isVisible() ? *m_bar : m_inbox.viewsButton());
}

QString ListViews::obstacleToSave() const
{
    return m_inbox.filter().query.isEmpty() ? tr("Filter the list first") : QString();
}

void ListViews::take(const QString &typed)
{
    auto base = m_inbox.filter();
    if (typed.trimmed().isEmpty() && !base.query.isEmpty()) {
        base.shelf = Shelf::Open;
        base.mentioned = false;
    }
    const auto asked = listQuery(base, typed, known());
    m_bar->tell(asked.mistakes);
    if (asked.mistakes.isEmpty())
        m_inbox.apply(asked.filter);
}

void ListViews::follow()
{
    m_bar->follow(m_inbox.filter().query);
}

void ListViews::fillMenu(QMenu &menu)
{
    menu.addAction(tr("Filter the conversations…"), this, &ListViews::type);
    const auto views = inOrder();
    if (!views.isEmpty())
        menu.addSection(tr("Views"));
    for (const auto &view : views)
        addView(menu, view);
    menu.addSeparator();
    auto *save = menu.addAction(tr("Save as a view…"), this, &ListViews::save);
    save->setEnabled(obstacleToSave().isEmpty());
    if (const auto view = shown())
        addChanges(menu, *view);
}

void ListViews::addView(QMenu &menu, const SavedView &view)
{
    auto *action = menu.addAction(labelOf(view), this, [this, view] { show(view); });
    action->setCheckable(true);
    action->setChecked(view.query == m_inbox.filter().query);
    connect(&m_sources.views, &ViewSource::countsChanged, action, [this, action, view] {
        action->setText(labelOf(view));
    });
}

/// Its name, whose it is, and at the right its key and how much it takes where the list looks.
QString ListViews::labelOf(const SavedView &view) const
{
    const QString owner =
        m_sources.views.isMine(view) ? QString() : m_sources.accounts.userName(view.owner);
    QString label =
        owner.isEmpty() ? view.name : tr("%1 (%2)", "view, whose it is").arg(view.name, owner);
    label.replace(u'&', QStringLiteral("&&"));
    QStringList right;
    if (const auto key = m_commands.keys().keyOf(view.id); !key.isEmpty())
        right.append(keyName(key));
    if (const auto count = m_sources.views.count(view.query, m_inbox.filter().account)) {
        right.append(QLocale().toString(count->conversations)
                     + (count->more ? QStringLiteral("+") : QString()));
    }
    return right.isEmpty() ? label : label + u'\t' + right.join(QStringLiteral("   "));
}

/// A colleague's has a key and a place here too.
void ListViews::addChanges(QMenu &menu, const SavedView &view)
{
    const bool mine = m_sources.views.isMine(view);
    const QString name = QString(view.name).replace(u'&', QStringLiteral("&&"));
    if (mine)
        menu.addAction(tr("Change “%1”…").arg(name), this, [this, view] { edit(view); });
    menu.addAction(
        tr("Key of “%1”…").arg(name), this, [this, id = view.id] { Q_EMIT keyWanted(id); });
    const bool inRail = m_rail.shows(view.id, mine);
    menu.addAction(
        (inRail ? tr("Take “%1” off the left edge") : tr("Show “%1” at the left edge")).arg(name),
        this,
        [this, id = view.id] { Q_EMIT railToggled(id); });
    addMoves(menu, view);
    if (mine)
        menu.addAction(tr("Remove “%1”").arg(name), this, [this, view] { remove(view); });
}

void ListViews::addMoves(QMenu &menu, const SavedView &view)
{
    const auto all = those(m_sources.views.isMine(view));
    if (all.size() < 2)
        return;
    const auto isThis = [&](const SavedView &one) {
        return one.id == view.id;
    };
    const QString name = QString(view.name).replace(u'&', QStringLiteral("&&"));
    auto *up = menu.addAction(tr("Move “%1” up").arg(name), this, [this, view] { move(view, -1); });
    auto *down =
        menu.addAction(tr("Move “%1” down").arg(name), this, [this, view] { move(view, 1); });
    up->setEnabled(!isThis(all.constFirst()));
    down->setEnabled(!isThis(all.constLast()));
}

QList<SavedView> ListViews::inOrder() const
{
    auto all = m_sources.views.views();
    std::stable_sort(all.begin(), all.end(), [this](const SavedView &a, const SavedView &b) {
        const auto rank = [this](const SavedView &view) {
            const auto place = m_order.indexOf(view.id);
            return m_sources.views.isMine(view) ? -1 : place < 0 ? m_order.size() : place;
        };
        return rank(a) < rank(b);
    });
    return all;
}

QList<SavedView> ListViews::those(bool mine) const
{
    auto all = inOrder();
    all.removeIf([&](const SavedView &view) { return m_sources.views.isMine(view) != mine; });
    return all;
}

void ListViews::move(const ViewId &view, int by)
{
    if (const auto known = find(view))
        move(*known, by);
}

void ListViews::move(const SavedView &view, int by)
{
    const bool mine = m_sources.views.isMine(view);
    QList<ViewId> order;
    const auto all = those(mine);
    for (const auto &one : all)
        order.append(one.id);
    const auto from = order.indexOf(view.id);
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    if (mine)
        whenDone(m_sources.views.arrange(order), this, [this](const Result<> &done) { say(done); });
    else
        Q_EMIT arranged(order);
}

void ListViews::say(const Result<> &done)
{
    if (!done)
        m_inbox.tell(ErrorText::sentence(done.error()));
}

void ListViews::keep(const SavedView &view)
{
    whenDone(m_sources.views.put(view), this, [this](const Result<> &kept) { say(kept); });
}

void ListViews::remove(const SavedView &view)
{
    whenDone(m_sources.views.remove(view.id), this, [this, view](const Result<> &gone) {
        if (!gone)
            return say(gone);
        m_work.offerUndo(tr("The view “%1” is removed").arg(view.name),
                         [&views = m_sources.views, view] { return views.put(view); });
    });
}

std::optional<SavedView> ListViews::shown() const
{
    const auto query = m_inbox.filter().query;
    const auto views = m_sources.views.views();
    for (const auto &view : views) {
        if (!query.isEmpty() && view.query == query)
            return view;
    }
    return {};
}

KnownNames ListViews::known() const
{
    return {m_sources.accounts.accounts(),
            m_sources.tags.tags(),
            m_sources.accounts.colleagues(),
            m_sources.accounts.teams()};
}

void ListViews::fillNames()
{
    m_bar->field()->setNames(completionNames(m_sources));
    // What was typed may have waited for this name.
    const auto typed = m_bar->field()->text().trimmed();
    if (!typed.isEmpty() && typed != m_inbox.filter().query)
        take(typed);
}

} // namespace Frontdesk
