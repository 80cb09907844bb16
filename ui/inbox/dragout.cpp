// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/dragout.h"

#include "core/client/conversationsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>

#include <cstdlib>
#include <utility>

namespace Frontdesk {

namespace {

constexpr int LongestGhost = 40; // letters of a name

} // namespace

DragOut::DragOut(const Theme &theme, QAbstractItemView &view)
    : QObject(&view)
    , m_theme(theme)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

DragOut::~DragOut() = default;

void DragOut::cancel()
{
    if (std::exchange(m_way, Way::None) == Way::Out)
        m_view.viewport()->unsetCursor();
    m_ghost.reset();
}

bool DragOut::eventFilter(QObject *watched, QEvent *event)
{
    const bool inRows = watched == m_view.viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (inRows)
            press(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseMove:
        return inRows && move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return inRows && release(*static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        if (!isActive() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        cancel();
        return true;
    case QEvent::Hide:
        cancel();
        return false;
    default:
        return false;
    }
}

void DragOut::press(const QMouseEvent &event)
{
    cancel();
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier)
        return;
    m_from = event.position().toPoint();
    const auto row =
        m_view.indexAt(m_from).data(ConversationListModel::RowRole).value<ConversationRow>();
    m_conversation = row.conversation.id;
    if (m_conversation.isNull())
        return;
    m_title = withoutBidiControls(ContentText::title(row.conversation)).left(LongestGhost);
    m_way = Way::Undecided;
}

/// The row is known from the press on: another one may stand there by now.
bool DragOut::move(const QMouseEvent &event)
{
    if (m_way == Way::None || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    if (m_way == Way::Undecided) {
        const QPoint by = event.position().toPoint() - m_from;
        if (by.manhattanLength() < QApplication::startDragDistance())
            return true;
        m_way = std::abs(by.x()) > std::abs(by.y()) ? Way::Out : Way::None;
        if (m_way == Way::None)
            return false;
    }
    showWhere(event.globalPosition().toPoint());
    return true;
}

bool DragOut::release(const QMouseEvent &event)
{
    const bool was = isActive();
    cancel();
    const QPoint at = event.globalPosition().toPoint();
    if (was && event.button() == Qt::LeftButton && isOutside(at))
        Q_EMIT droppedOutside(m_conversation, at);
    return was;
}

bool DragOut::isOutside(const QPoint &at) const
{
    return !m_view.window()->frameGeometry().contains(at);
}

void DragOut::showWhere(const QPoint &at)
{
    const bool outside = isOutside(at);
    m_view.viewport()->setCursor(outside ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    if (!outside)
        return m_ghost.reset();
    if (!m_ghost) {
        m_ghost = std::make_unique<Label>(m_theme, TextStep::Detail);
        m_ghost->setWindowFlags(Qt::ToolTip | Qt::WindowTransparentForInput);
        m_ghost->setAttribute(Qt::WA_ShowWithoutActivating);
        m_ghost->setFrameShape(QFrame::StyledPanel);
        m_ghost->setMargin(m_theme.metrics().gap.normal);
        m_ghost->setText(tr("“%1” in its own window").arg(m_title));
        m_ghost->adjustSize();
    }
    m_ghost->move(at + QPoint(m_theme.metrics().gap.large, m_theme.metrics().gap.large));
    m_ghost->show();
}

} // namespace Frontdesk
