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
constexpr int SharedRole = Qt::UserRole; // bool; the next two are empty where all see it
constexpr int TeamRole = SharedRole + 1;
constexpr int ColleagueRole = TeamRole + 1;

} // namespace

ViewForm::ViewForm(const Theme &theme, SavedView view, const Others &others, QWidget *parent)
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
    fillSeenBy(others);
    chooseSeenBy();
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

void ViewForm::fillSeenBy(const Others &others)
{
    m_seenBy->addItem(tr("Only you", "see the view"));
    addSeenBy(tr("All colleagues", "see the view"), {});
    if (!others.teams.isEmpty())
        m_seenBy->insertSeparator(m_seenBy->count());
    for (const auto &team : others.teams)
        addSeenBy(team.name, team.id);
    if (!others.colleagues.isEmpty())
        m_seenBy->insertSeparator(m_seenBy->count());
    for (const auto &colleague : others.colleagues)
        addSeenBy(colleague.name, {}, colleague.id);
}

void ViewForm::addSeenBy(const QString &name, const TeamId &team, const UserId &colleague)
{
    m_seenBy->addItem(withoutBidiControls(name));
    const int row = m_seenBy->count() - 1;
    m_seenBy->setItemData(row, true, SharedRole);
    m_seenBy->setItemData(row, team.value(), TeamRole);
    m_seenBy->setItemData(row, colleague.value(), ColleagueRole);
}

/// Whoever is not known here stays the one who sees it, until somebody else is chosen.
void ViewForm::chooseSeenBy()
{
    if (!m_view.shared)
        return;
    for (int row = 1; row < m_seenBy->count(); ++row) {
        if (m_seenBy->itemData(row, SharedRole).toBool()
            && m_seenBy->itemData(row, TeamRole).toString() == m_view.team.value()
            && m_seenBy->itemData(row, ColleagueRole).toString() == m_view.with.value())
            return m_seenBy->setCurrentIndex(row);
    }
    addSeenBy(m_view.with.isNull() ? tr("A team", "sees the view, its name is not known")
                                   : tr("A colleague", "sees the view, whose name is not known"),
              m_view.team,
              m_view.with);
    m_seenBy->setCurrentIndex(m_seenBy->count() - 1);
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
    m_view.shared = m_seenBy->currentData(SharedRole).toBool();
    m_view.team = TeamId(m_seenBy->currentData(TeamRole).toString());
    m_view.with = UserId(m_seenBy->currentData(ColleagueRole).toString());
    if (m_view.name.isEmpty())
        return m_name->setError(tr("Give it a name."));
    const auto view = m_view;
    close();
    Q_EMIT accepted(view);
}

} // namespace Frontdesk
