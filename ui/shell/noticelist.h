// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace Frontdesk {

class Clock;
class Label;
class NoticeCenter;
class Theme;

/// What made itself heard and nobody has looked at yet, newest first. Pop-ups vanish; this does not.
class NoticeList : public QDialog
{
    Q_OBJECT

public:
    NoticeList(const Theme &theme,
               const Clock &clock,
               NoticeCenter &center,
               QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void choose(const QListWidgetItem *item);

    const Theme &m_theme;
    const Clock &m_clock;
    NoticeCenter &m_center;
    Label *m_nothing;
    QListWidget *m_list;
};

} // namespace Frontdesk
