// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/company.h"
#include "core/domain/conversation.h"

#include <QFrame>

class QListWidget;

namespace Frontdesk {

class AccountSource;
class CompanySource;
class Label;
class Theme;

/// Who belongs to a company, of those I may see. Arrows and Enter choose; Esc closes. Deletes itself.
class CompanyMembers : public QFrame
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        CompanySource &companies;
        AccountSource &accounts;
    };

    CompanyMembers(Parts parts, const Company &company, QWidget *parent);

    void popUpBelow(const QWidget &anchor);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const Frontdesk::ContactId &customer);

private:
    void show(const Result<QList<Contact>> &members);
    void choose(int row);

    Parts m_parts;
    QList<ContactId> m_members; ///< row by row
    Label *m_heading;
    QListWidget *m_list;
};

} // namespace Frontdesk
