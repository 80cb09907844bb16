// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>

class QWidget;

namespace Frontdesk {

class MessageEdit;
class PresenceSource;

/// Tells the colleagues what I do in one pane: which conversation it shows, while it is on a screen,
/// and that I write. What the program puts into the field (a draft, a template) is not writing.
class OwnPresence : public QObject
{
    Q_OBJECT

public:
    /// @p pane shows the conversation, @p field is where the reply is written. Both outlive this.
    OwnPresence(PresenceSource &source,
                QWidget &pane,
                MessageEdit &field,
                QObject *parent = nullptr);
    ~OwnPresence() override;

    void show(const ConversationId &conversation);
    /// The reply went out.
    void sent(const ConversationId &conversation);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void noteTyping();

    PresenceSource &m_source;
    QWidget &m_pane;
    MessageEdit &m_field;
    ConversationId m_shown;
    ConversationId m_told; ///< where the colleagues see me
};

} // namespace Frontdesk
