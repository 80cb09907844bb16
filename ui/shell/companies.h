// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company.h"

#include <QObject>

namespace Frontdesk {

class Commands;
class CompanySection;
class Desk;
struct Error;

/// The company that the customer on screen belongs to: shown in the customer panel, chosen, edited,
/// and the way to the others who belong to it. Goes with the desk.
class Companies : public QObject
{
    Q_OBJECT

public:
    explicit Companies(Desk &desk);

    void choose();
    void showMembers();
    void edit();
    /// Why it cannot be done; empty: it can.
    QString obstacleToChoose() const;
    QString obstacleToMembers() const;
    QString obstacleToEdit() const;

private:
    /// To changing any company, and to making one.
    QString obstacleToChange() const;
    void assign(const ContactId &customer, const CompanyId &company);
    void make(const ContactId &customer, const QString &name);
    void open(const ContactId &customer);
    QWidget &anchor() const;
    void tell(const Error &error);

    Desk &m_desk;
    CompanySection *m_section;
};

/// Binds what is done with companies.
void bindCompanies(Desk &desk, Commands &commands);

} // namespace Frontdesk
