// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tagtablemodel.h"
#include "ui/settings/mergeform.h"
#include "ui/settings/settingspage.h"

#include <optional>

class QComboBox;
class QTreeView;

namespace Frontdesk {

class Button;
class Clock;
class Label;
class TextField;
struct Error;

/// The company's tags: how many customers have them, which nobody needs, what they are called and how
/// they look. Administrators change it; everybody else sees what there is.
class TagPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        TagSource &tags;
        bool mayChange = false;
        MergeForm::Preview preview;
        std::function<QString(const Error &error)> sentence;
    };

    explicit TagPage(Parts parts, QWidget *parent = nullptr);
    ~TagPage() override;

    TextField *typed() const { return m_typed; }
    QComboBox *shown() const { return m_shown; }
    QTreeView *table() const { return m_table; }
    TagTableModel *model() const { return m_model; }
    Label *counted() const { return m_counted; }
    TextField *fresh() const { return m_fresh; }
    Button *adding() const { return m_add; }
    TextField *name() const { return m_name; }
    TextField *group() const { return m_group; }
    QComboBox *color() const { return m_color; }
    Button *merging() const { return m_merge; }
    Button *removing() const { return m_remove; }
    Button *restoring() const { return m_restore; }
    Label *problem() const { return m_problem; }
    /// What went wrong, here or later at the relay.
    void tell(const Error &error);
    /// Of a table of tags.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    void build();
    void buildTable();
    void buildShown();
    void buildFoot();
    void connectParts();
    void choose(const TagId &tag);
    void list();
    void stand();
    void showTag();
    std::optional<Tag> current() const;
    void add();
    void change();
    void openMerge();
    void follow(const Async<> &done);
    void say(const QString &words);
    void chooseImport();
    void chooseExport();

    const Parts m_parts;
    TagTableModel *m_model;
    TagId m_current;
    bool m_isFilling = false;
    TextField *m_typed;
    QComboBox *m_shown;
    QTreeView *m_table;
    Label *m_counted;
    QWidget *m_making; ///< all that makes a new one
    TextField *m_fresh;
    Button *m_add;
    Label *m_heading;
    QWidget *m_changing; ///< all that changes the one shown
    TextField *m_name;
    TextField *m_group;
    QComboBox *m_color;
    Button *m_merge;
    Button *m_remove;
    Button *m_restore;
    QWidget *m_foot; ///< import and export
    Label *m_problem;
};

} // namespace Frontdesk
