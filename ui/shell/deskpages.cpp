// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskpages.h"

#include "core/client/linksource.h"
#include "ui/models/picturecache.h"
#include "ui/search/searchpage.h"
#include "ui/shell/errortext.h"
#include "ui/shell/searchpreview.h"
#include "ui/tasks/taskspage.h"
#include "ui/templates/librarypage.h"

#include <QStackedLayout>

#include <utility>

namespace Frontdesk {

DeskPages::DeskPages(const Theme &theme,
                     const Clock &clock,
                     const DeskSources &sources,
                     PictureCache &pictures,
                     QWidget *desk,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_sources(sources)
    , m_pictures(pictures)
    , m_desk(desk)
    , m_stack(new QStackedLayout(this))
{
    add("inbox", desk);
}

void DeskPages::add(const char *id, QWidget *page)
{
    m_stack->addWidget(page);
    m_ids.insert(page, QLatin1String(id));
}

void DeskPages::showSearch(const QString &typed)
{
    if (!m_search)
        buildSearch();
    m_stack->setCurrentWidget(m_search);
    const QString kept = std::exchange(m_kept, {});
    m_search->begin(typed.isEmpty() ? kept : typed);
    Q_EMIT turned();
}

void DeskPages::buildSearch()
{
    m_search = new SearchPage(m_theme, m_clock, m_sources, m_pictures, [](const Error &error) {
        return ErrorText::sentence(error);
    });
    auto *preview = new SearchPreview(m_theme, m_clock, m_sources, m_pictures);
    m_search->setPreview(preview);
    add("search", m_search);
    const auto choose = [this](const Message &message) {
        showDesk();
        Q_EMIT messageChosen(message);
    };
    connect(m_search, &SearchPage::stoodOn, preview, &SearchPreview::showHit);
    connect(m_search, &SearchPage::stoodNowhere, preview, &SearchPreview::clear);
    connect(preview, &SearchPreview::openRequested, this, choose);
    connect(m_search, &SearchPage::chosen, this, choose);
    connect(m_search, &SearchPage::closed, this, [this] {
        showDesk();
        Q_EMIT left();
    });
}

void DeskPages::showDesk()
{
    if (!isAway())
        return;
    m_stack->setCurrentWidget(m_desk);
    Q_EMIT turned();
}

void DeskPages::showTemplates(TemplateShelf &shelf)
{
    if (!m_library)
        buildLibrary(shelf);
    m_stack->setCurrentWidget(m_library);
    m_library->begin();
    Q_EMIT turned();
}

void DeskPages::buildLibrary(TemplateShelf &shelf)
{
    m_library = new LibraryPage({m_theme,
                                 m_clock,
                                 shelf,
                                 m_sources.accounts,
                                 [this](const QString &sha) { return m_pictures.picture(sha); },
                                 [](const Error &error) { return ErrorText::sentence(error); },
                                 &m_sources.attributes},
                                m_sources.link.me());
    add("templates", m_library);
    if (const auto begun = std::exchange(m_begun, {}))
        m_library->goOn(*begun);
    connect(m_library, &LibraryPage::closed, this, [this] {
        showDesk();
        Q_EMIT left();
    });
}

void DeskPages::showTasks()
{
    if (!m_tasks)
        buildTasks();
    m_stack->setCurrentWidget(m_tasks);
    m_tasks->begin();
    Q_EMIT turned();
}

void DeskPages::buildTasks()
{
    m_tasks = new TasksPage({m_theme,
                             m_clock,
                             m_sources.tasks,
                             m_sources.conversations,
                             m_sources.accounts,
                             [](const Error &error) {
                                 return ErrorText::sentence(error);
                             }});
    add("tasks", m_tasks);
    connect(m_tasks, &TasksPage::conversationChosen, this, &DeskPages::conversationChosen);
    connect(m_tasks, &TasksPage::closed, this, [this] {
        showDesk();
        Q_EMIT left();
    });
}

bool DeskPages::isInTasks() const
{
    return m_tasks && m_stack->currentWidget() == m_tasks;
}

std::optional<LibraryBegun> DeskPages::libraryBegun() const
{
    return m_library ? m_library->begun() : m_begun;
}

bool DeskPages::isAway() const
{
    return m_stack->currentWidget() != m_desk;
}

QString DeskPages::shown() const
{
    return m_ids.value(m_stack->currentWidget());
}

bool DeskPages::isInLibrary() const
{
    return m_library && m_stack->currentWidget() == m_library;
}

bool DeskPages::isSearching() const
{
    return m_search && m_stack->currentWidget() == m_search;
}

} // namespace Frontdesk
