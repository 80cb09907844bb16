// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversationfilter.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class Chip;
class IconButton;

/// What narrows the list: unanswered, unread, VIP, where I am mentioned, or more that is typed or kept.
class InboxChips : public Pane
{
    Q_OBJECT

public:
    explicit InboxChips(const Theme &theme, QWidget *parent = nullptr);

    void setFilter(const ConversationFilter &filter);
    void setMentioned(int count);
    QWidget &viewsButton() const;

Q_SIGNALS:
    /// Only the four of this row are to be taken from it.
    void changed(const Frontdesk::ConversationFilter &filter);
    void viewsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    Chip *add(const QString &iconName, const QString &text);
    Chip *add(const QString &iconName, const QString &text, bool ConversationFilter::*part);

    ConversationFilter m_filter;
    Chip *m_waiting;
    Chip *m_unread;
    Chip *m_vip;
    Chip *m_mentioned;
    IconButton *m_views;
};

} // namespace Frontdesk
