// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/scheduledsource.h"

#include <QDialog>

#include <functional>

namespace Frontdesk {

class Chip;
class Clock;
class Label;
class ScrollPage;
class Theme;

/// All replies that go out later, by their time, and those that will not go out by themselves; mine
/// or everybody's. Each with a way to change it.
class ScheduledList : public QDialog
{
    Q_OBJECT

public:
    /// Puts what was scheduled where replies are written.
    using Recall = std::function<void(const ScheduledReply &reply)>;

    ScheduledList(const Theme &theme,
                  const Clock &clock,
                  const DeskSources &sources,
                  Recall recall,
                  QWidget *parent = nullptr);

    int count() const { return m_count; }
    void showEverybodys(bool everybodys);

Q_SIGNALS:
    void conversationChosen(const Frontdesk::ConversationId &conversation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    QWidget *makeRow(const ScheduledReply &reply);
    void watch(const Async<> &done);

    const Theme &m_theme;
    const Clock &m_clock;
    DeskSources m_sources;
    Recall m_recall;
    int m_count = 0;
    Chip *m_mine;
    Chip *m_everybodys;
    Label *m_problem;
    Label *m_nothing;
    ScrollPage *m_scroll;
};

} // namespace Frontdesk
