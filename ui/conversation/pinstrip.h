// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class Badge;
class ElidedLabel;
class IconButton;
class Label;
class PinSource;

/// What is pinned in a conversation, one at a time, in a strip under its header; not there while
/// nothing is. A click goes to the message; up and down show the other pins.
class PinStrip : public Pane
{
    Q_OBJECT

public:
    PinStrip(const Theme &theme, PinSource &pins, QWidget *parent = nullptr);

    void showConversation(const ConversationId &conversation);
    int count() const { return static_cast<int>(m_pins.size()); }

Q_SIGNALS:
    void messageWanted(const Frontdesk::Message &message);
    /// The pins of all conversations.
    void allWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    void ask();
    void take(const QList<Message> &pins);
    void step(int by);
    void showCurrent();
    void dress();

    PinSource &m_source;
    ConversationId m_conversation;
    QList<Message> m_pins; ///< the last pin first
    MessageId m_current;
    Label *m_icon;
    Badge *m_category;
    ElidedLabel *m_text;
    Label *m_place;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_all;
};

} // namespace Frontdesk
