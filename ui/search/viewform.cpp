// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/viewform.h"

#include "core/client/viewsource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ViewFormWidth = 320;

} // namespace

ViewForm::ViewForm(const Theme &theme, SavedView view, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_view(std::move(view))
    , m_name(new TextField(theme, tr("Name of the view")))
    , m_shared(new QCheckBox(tr("Colleagues see it too")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Save as a view"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(ViewFormWidth));
    m_name->setText(m_view.name);
    m_name->setHelp(m_view.query);
    m_name->edit()->setMaxLength(ViewSource::LongestName);
    m_shared->setChecked(m_view.shared);
    auto *save = new Button(theme, tr("Save"), Button::Kind::Primary);
    connect(save, &Button::clicked, this, &ViewForm::accept);
    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_name);
    column->addWidget(m_shared);
    column->addWidget(save, 0, Qt::AlignRight);
}

void ViewForm::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_name->edit()->setFocus(Qt::PopupFocusReason);
}

void ViewForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_name->isComposing())
        accept();
    else
        QFrame::keyPressEvent(event);
}

void ViewForm::accept()
{
    m_view.name = m_name->text().simplified();
    m_view.shared = m_shared->isChecked();
    if (m_view.name.isEmpty())
        return m_name->setError(tr("Give it a name."));
    const auto view = m_view;
    close();
    Q_EMIT accepted(view);
}

} // namespace Frontdesk
