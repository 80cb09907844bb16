// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"

#include <QSet>

namespace Frontdesk {

/// Tells when who is the same human as one customer may have changed, or something of them. GUI
/// thread.
class SamePersonWatch : public QObject
{
    Q_OBJECT

public:
    /// @p contacts outlives it.
    SamePersonWatch(ContactSource &contacts, QObject *parent);

    /// Null: nobody.
    void watch(const ContactId &contact);

Q_SIGNALS:
    void changed();

private:
    void ask();
    bool concerns(const Contact &one) const;

    ContactSource &m_contacts;
    ContactId m_contact;
    PersonId m_person;
    QSet<ContactId> m_others;
    int m_asked = 0; ///< of which only the last counts
};

} // namespace Frontdesk
