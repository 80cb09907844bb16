// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ownpresence.h"

#include "core/client/presencesource.h"
#include "ui/composer/messageedit.h"

#include <QEvent>
#include <QKeyEvent>

namespace Frontdesk {

OwnPresence::OwnPresence(PresenceSource &source, QWidget &pane, MessageEdit &field, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_pane(pane)
    , m_field(field)
{
    m_pane.installEventFilter(this);
    m_field.installEventFilter(this);
}

OwnPresence::~OwnPresence()
{
    if (!m_told.isNull())
        m_source.leave(m_told);
}

void OwnPresence::show(const ConversationId &conversation)
{
    m_shown = conversation;
    refresh();
}

void OwnPresence::sent(const ConversationId &conversation)
{
    m_source.stoppedTyping(conversation);
}

bool OwnPresence::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        m_pane.window()->installEventFilter(this);
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        // Later: what the event says is not yet so.
        QMetaObject::invokeMethod(this, &OwnPresence::refresh, Qt::QueuedConnection);
        break;
    case QEvent::KeyPress:
        if (watched == &m_field && !static_cast<QKeyEvent *>(event)->text().isEmpty())
            QMetaObject::invokeMethod(this, &OwnPresence::noteTyping, Qt::QueuedConnection);
        break;
    case QEvent::InputMethod:
        if (watched == &m_field)
            QMetaObject::invokeMethod(this, &OwnPresence::noteTyping, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void OwnPresence::refresh()
{
    const bool onScreen = m_pane.isVisible() && !m_pane.window()->isMinimized();
    const auto wanted = onScreen ? m_shown : ConversationId();
    if (wanted == m_told)
        return;
    if (!m_told.isNull())
        m_source.leave(m_told);
    m_told = wanted;
    if (!m_told.isNull())
        m_source.enter(m_told);
}

void OwnPresence::noteTyping()
{
    if (m_told.isNull())
        return;
    if (m_field.isComposing() || !m_field.toPlainText().isEmpty())
        m_source.typed(m_told);
    else
        m_source.stoppedTyping(m_told);
}

} // namespace Frontdesk
