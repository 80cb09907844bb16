// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/desksources.h"
#include "core/client/searchsource.h"
#include "core/search/term.h"
#include "ui/widgets/pane.h"

#include <memory>

class QStackedLayout;

namespace Frontdesk {

class Button;
class EmptyState;
class Label;
class PictureCache;
class QueryField;
class SearchFilters;
class SearchModel;
class SearchView;

/// Search over every message that this desk may see.
class SearchPage : public Pane
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &)>;

    SearchPage(const Theme &theme,
               const Clock &clock,
               const DeskSources &sources,
               PictureCache &pictures,
               Sentence sentence,
               QWidget *parent = nullptr);
    ~SearchPage() override;

    /// Into the field, with what was typed last selected; @p typed replaces it.
    void begin(const QString &typed = {});
    /// The preview asks for no room: it goes when there is none.
    QSize minimumSizeHint() const override;
    /// What stands beside the list where there is room: see stoodOn().
    void setPreview(QWidget *preview);
    QueryField *field() const { return m_field; }
    SearchView *view() const { return m_view; }
    SearchFilters *filters() const { return m_filters; }

Q_SIGNALS:
    /// Show it where it stands.
    void chosen(const Frontdesk::Message &message);
    /// The row on which the list stands; @p terms are what was looked for.
    void stoodOn(const Frontdesk::SearchHit &hit, const QList<Frontdesk::Search::Term> &terms);
    void stoodNowhere();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFoot();
    void connectParts();
    void ask();
    void edit(const QString &typed);
    void showState();
    void showProblem(const Error &error);
    void showCount();
    void showFoot();
    QString footText() const;
    void pressFoot();
    void choose(const QModelIndex &index);
    void confirm();
    void leave();
    void placePreview();
    void fillNames();

    const Clock &m_clock;
    DeskSources m_sources;
    Sentence m_sentence;
    std::unique_ptr<SearchModel> m_hits; ///< outlives the view by being destroyed in ~SearchPage
    SearchFilters *m_filters;
    QueryField *m_field;
    SearchView *m_view;
    EmptyState *m_empty;
    QWidget *m_foot;
    Label *m_footText;
    Button *m_footAction;
    QStackedLayout *m_stack;
    QWidget *m_column;
    QWidget *m_preview = nullptr;
    bool m_opensFirst = false; ///< Enter was pressed before there was an answer
    bool m_stopped = false; ///< the last question failed, and the page says why
};

} // namespace Frontdesk
