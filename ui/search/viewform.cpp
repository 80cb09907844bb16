// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/viewform.h"

#include "core/client/viewsource.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ViewFormWidth = 320;

} // namespace

ViewForm::ViewForm(const Theme &theme, SavedView view, const QList<Team> &teams, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_view(std::move(view))
    , m_name(new TextField(theme, tr("Name of the view")))
    , m_seenBy(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Save as a view"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(ViewFormWidth));
    m_name->setText(m_view.name);
    m_name->setHelp(m_view.query);
    m_name->edit()->setMaxLength(ViewSource::LongestName);
    fillSeenBy(teams);
    auto *label = new Label(theme, TextStep::Body, Weight::Normal);
    label->setText(tr("Seen by", "a view"));
    label->setBuddy(m_seenBy);
    m_seenBy->setAccessibleName(label->text());
    auto *save = new Button(theme, tr("Save"), Button::Kind::Primary);
    connect(save, &Button::clicked, this, &ViewForm::accept);
    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_name);
    auto *seen = new QHBoxLayout;
    seen->setSpacing(gap.normal);
    seen->addWidget(label);
    seen->addWidget(m_seenBy, 1);
    column->addLayout(seen);
    column->addWidget(save, 0, Qt::AlignRight);
}

void ViewForm::fillSeenBy(const QList<Team> &teams)
{
    m_seenBy->addItem(tr("Only you", "see the view"));
    m_seenBy->addItem(tr("All colleagues", "see the view"), QString());
    for (const auto &team : teams)
        m_seenBy->addItem(withoutBidiControls(team.name), team.id.value());
    if (!m_view.shared)
        return;
    if (m_seenBy->findData(m_view.team.value()) < 0)
        m_seenBy->addItem(tr("A team", "sees the view, its name is not known"),
                          m_view.team.value());
    m_seenBy->setCurrentIndex(m_seenBy->findData(m_view.team.value()));
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
    const auto seenBy = m_seenBy->currentData();
    m_view.shared = seenBy.isValid();
    m_view.team = TeamId(seenBy.toString());
    if (m_view.name.isEmpty())
        return m_name->setError(tr("Give it a name."));
    const auto view = m_view;
    close();
    Q_EMIT accepted(view);
}

} // namespace Frontdesk
