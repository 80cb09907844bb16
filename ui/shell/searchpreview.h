// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/searchsource.h"
#include "core/search/term.h"
#include "ui/widgets/pane.h"

#include <QTimer>

#include <memory>

namespace Frontdesk {

class Avatar;
class Button;
class Clock;
class ElidedLabel;
class PictureCache;
class TimelineModel;
class TimelineView;

/// What was found, where it stands: the messages around it. Looking at it here is not reading it.
class SearchPreview : public Pane
{
    Q_OBJECT

public:
    SearchPreview(const Theme &theme,
                  const Clock &clock,
                  const DeskSources &sources,
                  PictureCache &pictures,
                  QWidget *parent = nullptr);
    ~SearchPreview() override;

    /// @p terms are marked in the texts.
    void showHit(const SearchHit &hit, const QList<Search::Term> &terms);
    void clear();
    TimelineView *timeline() const { return m_view; }

Q_SIGNALS:
    void openRequested(const Frontdesk::Message &message);

private:
    QWidget *buildHead();
    void refresh();

    const Clock &m_clock;
    DeskSources m_sources;
    SearchHit m_hit;
    QList<Search::Term> m_terms;
    QTimer m_pause; ///< who runs through the list does not wait for what they pass
    std::unique_ptr<TimelineModel> m_timeline; ///< goes after the view
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_account;
    Button *m_open;
    TimelineView *m_view;
    QWidget *m_head;
};

} // namespace Frontdesk
