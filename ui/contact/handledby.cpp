// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/handledby.h"

#include "core/client/accountsource.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int AssigneeSide = 24;

} // namespace

Handling handlingOf(const Conversation &conversation, const AccountSource &accounts)
{
    Handling handling{conversation.assignee};
    if (!handling.assignee.isNull())
        handling.name = accounts.userName(handling.assignee);
    const auto teams = accounts.teams();
    for (const auto &team : teams) {
        if (team.id == conversation.team)
            handling.team = team.name;
    }
    return handling;
}

HandledBy::HandledBy(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::list, {}, parent)
    , m_picture(new Avatar(theme, AssigneeSide))
    , m_heading(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_name(new ElidedLabel(theme, TextStep::Body, Weight::Strong))
    , m_team(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    const auto &m = theme.metrics().panel;
    m_heading->setText(tr("Handled by"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_heading);
    names->addWidget(m_name);
    names->addWidget(m_team);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    row->setSpacing(theme.metrics().gap.normal);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(names, 1);
}

void HandledBy::show(const Handling &handling)
{
    const bool nobody = handling.assignee.isNull();
    m_picture->setPerson(handling.assignee.value(), handling.name);
    m_picture->setVisible(!nobody);
    m_name->setText(nobody ? tr("Nobody yet") : withoutBidiControls(handling.name));
    m_team->setText(withoutBidiControls(handling.team));
    m_team->setVisible(!handling.team.isEmpty());
}

} // namespace Frontdesk
