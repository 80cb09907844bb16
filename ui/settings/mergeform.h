// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tagsource.h"

#include <QDialog>

#include <functional>

class QListWidget;

namespace Frontdesk {

class Button;
class Label;
class TextField;
class Theme;

/// Asks which tag one is to be merged with, and says before how many customers that concerns. Deletes
/// itself.
class MergeForm : public QDialog
{
    Q_OBJECT

public:
    /// How many customers have one tag, how many the other, and how many both.
    struct Overlap {
        qint64 from = 0;
        qint64 into = 0;
        qint64 both = 0;
    };
    using Preview = std::function<Async<Overlap>(const Tag &from, const Tag &into)>;

    MergeForm(
        const Theme &theme, TagSource &tags, const Tag &tag, Preview preview, QWidget *parent);

    TextField *typed() const { return m_typed; }
    QListWidget *list() const { return m_list; }
    Label *preview() const { return m_words; }
    Button *merging() const { return m_merge; }

Q_SIGNALS:
    void chosen(const Frontdesk::TagId &into);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void look();
    void say(const Tag &into, const Result<Overlap> &overlap);
    void tell(const QString &words);
    void merge();

    const Theme &m_theme;
    TagSource &m_tags;
    const Tag m_tag;
    Preview m_preview;
    QList<Tag> m_offered;
    int m_looks = 0; ///< of which only the last counts
    TextField *m_typed;
    QListWidget *m_list;
    Label *m_words;
    Button *m_merge;
};

} // namespace Frontdesk
