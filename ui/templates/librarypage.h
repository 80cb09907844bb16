// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/client/templatesource.h"
#include "ui/theme/displaylist.h"
#include "ui/widgets/pane.h"

#include <functional>
#include <optional>

class QListView;
class QListWidget;

namespace Frontdesk {

class AccountSource;
class AttributeSource;
class Button;
class Clock;
class EmptyState;
class Label;
class TemplateEditor;
class TemplateHitsModel;
class TemplateShelf;
class TextField;
struct LibraryBegun;
struct User;

/// The library: folders at the left, their templates with how often they were used, and the chosen one
/// to be read and changed. Works offline.
class LibraryPage : public Pane
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        TemplateShelf &shelf;
        const AccountSource &accounts;
        PictureOf pictures;
        Sentence sentence;
        const AttributeSource *attributes = nullptr; ///< null: templates are offered no fields
    };

    LibraryPage(const Parts &parts, const User &me, QWidget *parent = nullptr);

    /// It comes up: the search field has the cursor.
    void begin();
    /// What is written and not saved would be lost by showing another one.
    bool isEdited() const;
    QListWidget *folders() const { return m_folders; }
    QListView *list() const { return m_list; }
    TextField *search() const { return m_search; }
    TemplateEditor *editor() const { return m_editor; }
    Button *undo() const { return m_undo; }
    void addNew();
    /// The template that is open, with what is written and not saved; nothing: none is.
    std::optional<LibraryBegun> begun() const;
    void goOn(const LibraryBegun &begun);
    void importFrom(const QString &path);
    /// Those that are listed.
    void exportTo(const QString &path);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Shelf { All, Folder, Stale, Retired };

    void build();
    QWidget *buildFolders();
    QWidget *buildList();
    void connectParts();
    void setSample(const User &me);
    void fillFolders();
    void addFolder(const QString &words, Shelf shelf, const QString &path, int depth, int count);
    void fillList();
    bool isIn(const ReplyTemplate &one) const;
    /// Not used, or not changed, for a long time.
    bool isStale(const ReplyTemplate &one) const;
    QList<ReplyTemplate> retired() const;
    void showCurrent();
    void choose(const TemplateId &id);
    void change(const ReplyTemplate &one, const QString &done);
    void retire(const ReplyTemplate &one, bool retired);
    void remove(const ReplyTemplate &one);
    void showVersions(const ReplyTemplate &one);
    void chooseImport();
    void chooseExport();
    QList<TemplateId> listed() const;
    void say(const QString &words, std::function<void()> back = {});
    void putBack(const ReplyTemplate &before);

    Parts m_parts;
    TemplateSource &m_source;
    TemplateHitsModel *m_model;
    QListWidget *m_folders;
    TextField *m_search;
    Button *m_new;
    Button *m_import;
    Button *m_export;
    QListView *m_list;
    EmptyState *m_empty;
    QWidget *m_middle = nullptr;
    TemplateEditor *m_editor;
    QWidget *m_said;
    Label *m_words;
    Button *m_undo;
    Shelf m_shelf = Shelf::All;
    QString m_folder;
    TemplateId m_chosen; ///< stays chosen when the list changes
    std::function<void()> m_back; ///< takes back what was done last
    bool m_filling = false;
};

} // namespace Frontdesk
