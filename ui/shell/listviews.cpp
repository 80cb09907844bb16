// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listviews.h"

#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "core/client/listquery.h"
#include "core/client/tagsource.h"
#include "core/client/viewsource.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/search/listfilterbar.h"
#include "ui/search/viewform.h"
#include "ui/shell/errortext.h"

#include <QLineEdit>
#include <QMenu>

namespace Frontdesk {

ListViews::ListViews(const Theme &theme,
                     InboxPane &inbox,
                     const DeskSources &sources,
                     QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_inbox(inbox)
    , m_sources(sources)
    , m_bar(new ListFilterBar(
          theme, [](const Error &error) { return ErrorText::sentence(error); }, &inbox))
{
    inbox.setFilterBar(m_bar);
    connect(&inbox, &InboxPane::viewsRequested, this, &ListViews::openMenu);
    connect(&inbox, &InboxPane::headingRefreshed, this, &ListViews::follow);
    connect(m_bar, &ListFilterBar::typed, this, &ListViews::take);
    connect(m_bar, &ListFilterBar::saveRequested, this, &ListViews::save);
    connect(m_bar, &ListFilterBar::left, this, [this] {
        m_inbox.view()->setFocus(Qt::OtherFocusReason);
        follow();
    });
    connect(&sources.accounts, &AccountSource::accountsChanged, this, &ListViews::fillNames);
    connect(&sources.tags, &TagSource::changed, this, &ListViews::fillNames);
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

QList<Search::Mistake> ListViews::showIn(InboxPane &inbox, const SavedView &view)
{
    const auto asked = listQuery({.sort = inbox.filter().sort}, view.query);
    if (asked.mistakes.isEmpty())
        inbox.apply(asked.filter);
    return asked.mistakes;
}

/// One that a newer program kept may not be understood here: it is shown with what is wrong.
void ListViews::show(const SavedView &view)
{
    const auto mistakes = showIn(m_inbox, view);
    if (mistakes.isEmpty())
        return m_bar->tell({});
    m_bar->begin();
    m_bar->field()->setTyped(view.query);
}

void ListViews::save()
{
    if (!obstacleToSave().isEmpty())
        return;
    auto view = shown().value_or(SavedView());
    if (!m_sources.views.isMine(view))
        view = {};
    view.query = m_inbox.filter().query;
    auto *form = new ViewForm(m_theme, view, &m_inbox);
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
    if (typed.trimmed().isEmpty() && !base.query.isEmpty())
        base.shelf = Shelf::Open;
    const auto asked = listQuery(base, typed);
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
    const auto views = m_sources.views.views();
    if (!views.isEmpty())
        menu.addSection(tr("Views"));
    for (const auto &view : views)
        addView(menu, view);
    menu.addSeparator();
    auto *save = menu.addAction(tr("Save as a view…"), this, &ListViews::save);
    save->setEnabled(obstacleToSave().isEmpty());
    addOwnChanges(menu);
}

void ListViews::addView(QMenu &menu, const SavedView &view)
{
    const QString owner =
        m_sources.views.isMine(view) ? QString() : m_sources.accounts.userName(view.owner);
    QString name = view.name;
    name.replace(u'&', QStringLiteral("&&"));
    auto *action =
        menu.addAction(owner.isEmpty() ? name : tr("%1 (%2)", "view, whose it is").arg(name, owner),
                       this,
                       [this, view] { show(view); });
    action->setCheckable(true);
    action->setChecked(view.query == m_inbox.filter().query);
}

void ListViews::addOwnChanges(QMenu &menu)
{
    const auto view = shown();
    if (!view || !m_sources.views.isMine(*view))
        return;
    menu.addAction(tr("Change “%1”…").arg(view->name), this, &ListViews::save);
    menu.addAction(tr("Remove “%1”").arg(view->name), this, [this, view = *view] { remove(view); });
}

void ListViews::keep(const SavedView &view)
{
    whenDone(m_sources.views.put(view), this, [this](const Result<> &kept) {
        if (!kept)
            m_inbox.tell(ErrorText::sentence(kept.error()));
    });
}

void ListViews::remove(const SavedView &view)
{
    whenDone(m_sources.views.remove(view.id), this, [this](const Result<> &gone) {
        if (!gone)
            m_inbox.tell(ErrorText::sentence(gone.error()));
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

void ListViews::fillNames()
{
    Search::CompletionNames names;
    const auto accounts = m_sources.accounts.accounts();
    for (const auto &account : accounts)
        names.accounts << account.name;
    const auto colleagues = m_sources.accounts.colleagues();
    for (const auto &colleague : colleagues)
        names.colleagues << colleague.name;
    const auto tags = m_sources.tags.tags();
    for (const auto &tag : tags)
        names.tags << tag.name;
    m_bar->field()->setNames(names);
}

} // namespace Frontdesk
