// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/selectionbar.h"

#include "ui/inbox/bulknoteform.h"
#include "ui/inbox/workmenus.h"
#include "ui/models/workcontrol.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Frontdesk {

SelectionBar::SelectionBar(const Theme &theme, WorkControl &control, QWidget *parent)
    : Pane(theme, &Colors::accentSoft, Qt::BottomEdge, parent)
    , m_control(control)
    , m_count(new Label(theme, TextStep::Body, Weight::Strong))
{
    const auto &m = theme.metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap.large, 0, m.gap.normal, 0);
    row->setSpacing(m.gap.tiny);
    row->addWidget(m_count, 1);
    auto *assign = add(QStringLiteral("assign"), tr("Assign"));
    auto *snooze = add(QStringLiteral("snooze"), tr("Snooze"));
    auto *tag = add(QStringLiteral("tag"), tr("Tag"));
    auto *note = add(QStringLiteral("note"), tr("Internal note"));
    auto *resolve = add(QStringLiteral("resolve"), tr("Resolve"));
    addExtra(QStringLiteral("follow-up"), tr("Follow up"), &WorkControl::followUp);
    addExtra(QStringLiteral("eye"), tr("Read, or unread again"), &WorkControl::toggleUnread);
    addExtra(QStringLiteral("pin"), tr("Pin, or take off the pins"), &WorkControl::togglePinned);
    auto *more = add(QStringLiteral("more"), tr("More"));
    auto *close = add(QStringLiteral("close"), tr("Select nothing"));
    const auto popUp = [this](IconButton *button, auto fill) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu, m_control, m_ids);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    };
    connect(assign, &IconButton::clicked, this, [popUp, assign] {
        popUp(assign, WorkMenus::fillAssign);
    });
    connect(snooze, &IconButton::clicked, this, [this, popUp, snooze] {
        popUp(snooze, [this](QMenu &menu, WorkControl &to, const WorkMenus::Ids &ids) {
            WorkMenus::fillSnooze(menu, to, ids, this->theme(), *this);
        });
    });
    connect(tag, &IconButton::clicked, this, [this] { Q_EMIT tagsWanted(m_ids); });
    connect(note, &IconButton::clicked, this, [this, note] { askNote(*note); });
    connect(more, &IconButton::clicked, this, [this, more] {
        Q_EMIT menuWanted(more->mapToGlobal(QPoint(0, more->height())));
    });
    connect(resolve, &IconButton::clicked, this, [this] { m_control.resolve(m_ids); });
    connect(close, &IconButton::clicked, this, &SelectionBar::cleared);
}

void SelectionBar::setSelected(const QList<ConversationId> &ids)
{
    m_ids = ids;
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(ids.size())));
    fit();
}

/// What is shown where there is room must not keep the room.
QSize SelectionBar::minimumSizeHint() const
{
    QSize size = Pane::minimumSizeHint();
    for (const auto *button : m_extras) {
        if (!button->isHidden())
            size.rwidth() -= button->sizeHint().width() + layout()->spacing();
    }
    return size;
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fit();
}

/// The words of how many come first, then what is always there.
void SelectionBar::fit()
{
    const auto edges = layout()->contentsMargins();
    int room = width() - edges.left() - edges.right() - m_count->sizeHint().width();
    for (const auto *button : std::as_const(m_always))
        room -= button->sizeHint().width() + layout()->spacing();
    for (auto *button : std::as_const(m_extras)) {
        room -= button->sizeHint().width() + layout()->spacing();
        button->setVisible(room >= 0);
    }
}

void SelectionBar::askNote(const IconButton &below)
{
    auto *form = new BulkNoteForm(theme(), static_cast<int>(m_ids.size()), this);
    connect(form, &BulkNoteForm::accepted, &m_control, [this, ids = m_ids](const QString &text) {
        m_control.addNote(ids, text);
    });
    form->popUpAt(below.mapToGlobal(QPoint(0, below.height())));
}

void SelectionBar::addExtra(const QString &icon,
                            const QString &name,
                            void (WorkControl::*deed)(const QList<ConversationId> &))
{
    auto *button = new IconButton(theme(), icon, name);
    layout()->addWidget(button);
    m_extras.append(button);
    connect(button, &IconButton::clicked, this, [this, deed] { (m_control.*deed)(m_ids); });
}

IconButton *SelectionBar::add(const QString &icon, const QString &name)
{
    auto *button = new IconButton(theme(), icon, name);
    layout()->addWidget(button);
    m_always.append(button);
    return button;
}

} // namespace Frontdesk
