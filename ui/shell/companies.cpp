// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/companies.h"

#include "core/client/accountsource.h"
#include "core/client/companysource.h"
#include "core/client/contactsource.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "core/domain/permissions.h"
#include "ui/commands/commands.h"
#include "ui/contact/companyeditor.h"
#include "ui/contact/companyform.h"
#include "ui/contact/companymembers.h"
#include "ui/contact/companysection.h"
#include "ui/contact/contactpanel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/iconbutton.h"

namespace Frontdesk {

Companies::Companies(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_section(new CompanySection(desk.theme(), desk.sources().contacts, desk.sources().companies))
{
    auto *panel = desk.panel();
    panel->addSection(m_section);
    connect(panel, &ContactPanel::customerShown, m_section, &CompanySection::showContact);
    connect(m_section, &CompanySection::chooseRequested, this, &Companies::choose);
    connect(m_section, &CompanySection::membersRequested, this, &Companies::showMembers);
    connect(m_section, &CompanySection::editRequested, this, &Companies::edit);
    connect(panel, &ContactPanel::customerShown, this, [this] {
        m_section->setEditObstacle(obstacleToChange());
    });
    connect(&desk.sources().link, &LinkSource::statusChanged, this, [this] {
        m_section->setEditObstacle(obstacleToChange());
    });
    m_section->showContact(panel->customer());
    m_section->setEditObstacle(obstacleToChange());
}

void Companies::choose()
{
    if (!obstacleToChoose().isEmpty())
        return;
    const auto customer = m_section->contact();
    auto *form = new CompanyForm(m_desk.theme(),
                                 m_desk.sources().companies,
                                 {m_section->company().id, obstacleToChange().isEmpty()},
                                 &m_desk);
    connect(form, &CompanyForm::chosen, this, [this, customer](const CompanyId &company) {
        assign(customer, company);
    });
    connect(form, &CompanyForm::madeUp, this, [this, customer](const QString &name) {
        make(customer, name);
    });
    form->popUpBelow(anchor());
}

void Companies::make(const ContactId &customer, const QString &name)
{
    Company fresh;
    fresh.name = name;
    whenDone(m_desk.sources().companies.put(fresh),
             this,
             [this, customer](const Result<CompanyId> &made) {
                 if (!made)
                     return tell(made.error());
                 assign(customer, *made);
             });
}

void Companies::assign(const ContactId &customer, const CompanyId &company)
{
    auto &companies = m_desk.sources().companies;
    const auto was = customer == m_section->contact() ? m_section->company().id : CompanyId();
    whenDone(companies.assign(customer, company),
             this,
             [this, &companies, customer, was](const Result<> &kept) {
                 if (!kept)
                     return tell(kept.error());
                 m_desk.work().offerUndo(tr("Company changed"), [&companies, customer, was] {
                     return companies.assign(customer, was);
                 });
             });
}

void Companies::showMembers()
{
    if (!obstacleToMembers().isEmpty())
        return;
    const auto &sources = m_desk.sources();
    auto *members = new CompanyMembers(
        {m_desk.theme(), sources.companies, sources.accounts}, m_section->company(), &m_desk);
    connect(members, &CompanyMembers::chosen, this, &Companies::open);
    members->popUpBelow(anchor());
}

void Companies::open(const ContactId &customer)
{
    whenDone(m_desk.sources().contacts.chatsOfPerson(customer),
             this,
             [this, customer](const Result<QList<Conversation>> &chats) {
                 if (!chats)
                     return tell(chats.error());
                 for (const auto &chat : *chats) {
                     if (chat.contact == customer)
                         return m_desk.open(chat.id);
                 }
             });
}

void Companies::edit()
{
    if (!obstacleToEdit().isEmpty())
        return;
    auto *editor = new CompanyEditor(
        m_desk.theme(),
        m_desk.sources().companies,
        m_section->company(),
        [](const Error &error) { return ErrorText::sentence(error); },
        &m_desk);
    editor->open();
}

QWidget &Companies::anchor() const
{
    auto *chooser = m_section->chooser();
    return chooser->isVisible() ? *chooser : m_desk.inbox()->viewsButton();
}

QString Companies::obstacleToChoose() const
{
    return m_section->contact().isNull() ? tr("No customer is open") : QString();
}

QString Companies::obstacleToMembers() const
{
    return m_section->company().id.isNull() ? tr("The customer belongs to no company") : QString();
}

QString Companies::obstacleToEdit() const
{
    const auto none = obstacleToMembers();
    return none.isEmpty() ? obstacleToChange() : none;
}

/// All companies are the whole organisation's: who may share templates may change them.
QString Companies::obstacleToChange() const
{
    const bool may = mayRun(m_desk.sources().link.me().role, QLatin1String("company.put"));
    return may ? QString() : tr("Supervisors and administrators change companies");
}

void Companies::tell(const Error &error)
{
    m_desk.inbox()->tell(ErrorText::sentence(error));
}

void bindCompanies(Desk &desk, Commands &commands)
{
    auto *companies = new Companies(desk);
    commands.bind(
        "company.choose",
        &desk,
        [companies] { companies->choose(); },
        [companies] { return companies->obstacleToChoose(); });
    commands.bind(
        "company.members",
        &desk,
        [companies] { companies->showMembers(); },
        [companies] { return companies->obstacleToMembers(); });
    commands.bind(
        "company.edit",
        &desk,
        [companies] { companies->edit(); },
        [companies] { return companies->obstacleToEdit(); });
}

} // namespace Frontdesk
