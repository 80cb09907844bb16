// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/message.h"
#include "ui/templates/librarybegun.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace Frontdesk {

class Clock;
class PictureCache;
class SearchPage;
class LibraryPage;
class TasksPage;
class TemplateShelf;

/// What stands beside the rail: the desk itself, the search over all messages, the library of
/// templates, or my tasks. These are made when they are first wanted.
class DeskPages : public QWidget
{
    Q_OBJECT

public:
    DeskPages(const Theme &theme,
              const Clock &clock,
              const DeskSources &sources,
              PictureCache &pictures,
              QWidget *desk,
              QWidget *parent = nullptr);

    /// @p typed is what is searched for; empty: what was typed there last.
    void showSearch(const QString &typed = {});
    /// For when it is wanted next.
    void keepForSearch(const QString &typed) { m_kept = typed; }
    void showTemplates(TemplateShelf &shelf);
    void showTasks();
    /// For when the library is wanted next.
    void keepForLibrary(const LibraryBegun &begun) { m_begun = begun; }
    /// What is begun in the library, or kept for it; nothing: nothing is.
    std::optional<LibraryBegun> libraryBegun() const;
    void showDesk();
    /// Something else than the desk is shown.
    bool isAway() const;
    bool isSearching() const;
    /// The id of what is shown, as the rail has it.
    QString shown() const;
    bool isInLibrary() const;
    bool isInTasks() const;
    SearchPage *search() const { return m_search; }
    LibraryPage *library() const { return m_library; }
    TasksPage *tasks() const { return m_tasks; }

Q_SIGNALS:
    void turned();
    /// Somebody wants to see it where it stands.
    void messageChosen(const Frontdesk::Message &message);
    void conversationChosen(const Frontdesk::ConversationId &conversation);
    /// The search, or another page, was left without choosing.
    void left();

private:
    void buildSearch();
    void buildLibrary(TemplateShelf &shelf);
    void buildTasks();
    void add(const char *id, QWidget *page);

    const Theme &m_theme;
    const Clock &m_clock;
    DeskSources m_sources;
    PictureCache &m_pictures;
    QWidget *m_desk;
    SearchPage *m_search = nullptr;
    LibraryPage *m_library = nullptr;
    TasksPage *m_tasks = nullptr;
    std::optional<LibraryBegun> m_begun; ///< in the library that was here before
    QString m_kept; ///< typed into the page that was here before
    QStackedLayout *m_stack;
    QHash<const QWidget *, QString> m_ids; ///< of the pages
};

} // namespace Frontdesk
