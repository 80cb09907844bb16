// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company.h"
#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

class Button;
class CompanySource;
class ContactSource;
class IconButton;
class Label;

/// A section of the customer's panel: the company that the customer belongs to, and the way to the
/// others who do.
class CompanySection : public Pane
{
    Q_OBJECT

public:
    CompanySection(const Theme &theme,
                   ContactSource &contacts,
                   CompanySource &companies,
                   QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    const ContactId &contact() const { return m_shown; }
    /// Without an id: the customer belongs to none.
    Company company() const;
    IconButton *chooser() const { return m_choose; }
    Button *members() const { return m_members; }
    IconButton *editButton() const { return m_edit; }
    /// Why the company may not be changed; empty: it may.
    void setEditObstacle(const QString &obstacle);

Q_SIGNALS:
    void chooseRequested();
    void membersRequested();
    void editRequested();

private:
    void build();
    void take(const Contact &contact);
    void refresh();

    ContactSource &m_contacts;
    CompanySource &m_companies;
    ContactId m_shown;
    Contact m_contact;
    Label *m_name;
    Label *m_code;
    Label *m_note;
    IconButton *m_choose;
    IconButton *m_edit;
    Button *m_members;
};

} // namespace Frontdesk
