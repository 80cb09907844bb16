// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "ui/models/personvalues.h"
#include "ui/widgets/pane.h"

class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class AttributeSource;
class ContactSource;

/// A section of the customer's panel: what is known of the same person in other accounts and counts
/// for them. It stands where it was written; here it is only shown.
class PersonFields : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        ContactSource &contacts;
        AccountSource &accounts;
        AttributeSource &attributes;
    };

    explicit PersonFields(Parts parts, QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    const QList<PersonValue> &values() const { return m_values; }

private:
    void ask();
    void refresh();
    void addRow(const PersonValue &value);
    bool concerns(const QList<Contact> &news) const;

    Parts m_parts;
    ContactId m_shown;
    Contact m_contact;
    QList<Contact> m_others;
    QList<PersonValue> m_values;
    int m_asked = 0; ///< of which only the last counts
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr; ///< made anew with each change
};

} // namespace Frontdesk
