// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/companysection.h"

#include "core/client/companysource.h"
#include "core/client/contactsource.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

CompanySection::CompanySection(const Theme &theme,
                               ContactSource &contacts,
                               CompanySource &companies,
                               QWidget *parent)
    : Pane(theme, &Colors::list, Qt::TopEdge, parent)
    , m_contacts(contacts)
    , m_companies(companies)
    , m_name(new Label(theme, TextStep::Body))
    , m_code(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_note(new Label(theme, TextStep::Detail))
    , m_choose(new IconButton(
          theme, QStringLiteral("store"), tr("Choose the company"), IconButton::Size::Small))
    , m_edit(new IconButton(
          theme, QStringLiteral("edit"), tr("Edit the company"), IconButton::Size::Small))
    , m_members(
          new Button(theme, tr("Who else belongs to it"), Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("Company"));
    build();
    connect(m_choose, &IconButton::clicked, this, &CompanySection::chooseRequested);
    connect(m_edit, &IconButton::clicked, this, &CompanySection::editRequested);
    connect(m_members, &Button::clicked, this, &CompanySection::membersRequested);
    connect(&companies, &CompanySource::changed, this, &CompanySection::refresh);
    connect(&contacts, &ContactSource::contactsChanged, this, [this](const QList<Contact> &news) {
        for (const auto &contact : news) {
            if (contact.id == m_shown)
                take(contact);
        }
    });
    refresh();
}

void CompanySection::build()
{
    const auto &m = theme().metrics().panel;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    column->setSpacing(theme().metrics().gap.hair);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Company"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_edit);
    head->addWidget(m_choose);
    column->addLayout(head);
    for (auto *label : {m_name, m_code, m_note}) {
        label->setWrapped(true);
        column->addWidget(label);
    }
    column->addWidget(m_members, 0, Qt::AlignLeft);
}

void CompanySection::showContact(const ContactId &contact)
{
    if (contact == m_shown)
        return;
    m_shown = contact;
    m_contact = {};
    refresh();
    if (contact.isNull())
        return;
    whenDone(m_contacts.contact(contact), this, [this, contact](const auto &found) {
        if (found && contact == m_shown && found->ver >= m_contact.ver)
            take(*found);
    });
}

void CompanySection::setEditObstacle(const QString &obstacle)
{
    if (obstacle.isEmpty())
        m_edit->setUsable();
    else
        m_edit->setDisabledBecause(obstacle);
}

Company CompanySection::company() const
{
    return m_contact.company.isNull() ? Company() : m_companies.company(m_contact.company);
}

void CompanySection::take(const Contact &contact)
{
    m_contact = contact;
    refresh();
}

void CompanySection::refresh()
{
    const auto one = company();
    const bool isThere = !one.id.isNull();
    m_name->setText(isThere ? withoutBidiControls(one.name) : tr("None"));
    m_name->setInk(isThere ? &Colors::text : &Colors::text3);
    m_code->setText(tr("Store code %1").arg(withoutBidiControls(one.code)));
    m_code->setVisible(!one.code.isEmpty());
    m_note->setText(withoutBidiControls(one.note));
    m_note->setVisible(!one.note.isEmpty());
    m_edit->setVisible(isThere);
    m_members->setVisible(isThere);
    setVisible(!m_shown.isNull());
}

} // namespace Frontdesk
