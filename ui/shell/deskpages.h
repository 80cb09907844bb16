// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/message.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;

namespace Frontdesk {

class Clock;
class PictureCache;
class SearchPage;
class LibraryPage;
class TemplateShelf;

/// What stands beside the rail: the desk itself, the search over all messages, or the library of
/// templates. These are made when they are first wanted.
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
    void showDesk();
    /// Something else than the desk is shown.
    bool isAway() const;
    bool isSearching() const;
    /// The id of what is shown, as the rail has it.
    QString shown() const;
    bool isInLibrary() const;
    SearchPage *search() const { return m_search; }
    LibraryPage *library() const { return m_library; }

Q_SIGNALS:
    void turned();
    /// Somebody wants to see it where it stands.
    void messageChosen(const Frontdesk::Message &message);
    /// The search, or the library, was left without choosing.
    void left();

private:
    void buildSearch();
    void buildLibrary(TemplateShelf &shelf);
    void add(const char *id, QWidget *page);

    const Theme &m_theme;
    const Clock &m_clock;
    DeskSources m_sources;
    PictureCache &m_pictures;
    QWidget *m_desk;
    SearchPage *m_search = nullptr;
    LibraryPage *m_library = nullptr;
    QString m_kept; ///< typed into the page that was here before
    QStackedLayout *m_stack;
    QHash<const QWidget *, QString> m_ids; ///< of the pages
};

} // namespace Frontdesk
