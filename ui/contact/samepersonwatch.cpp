// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/samepersonwatch.h"

#include <algorithm>

namespace Frontdesk {

SamePersonWatch::SamePersonWatch(ContactSource &contacts, QObject *parent)
    : QObject(parent)
    , m_contacts(contacts)
{
    connect(&contacts, &ContactSource::contactsChanged, this, [this](const QList<Contact> &news) {
        const bool isOurs = std::any_of(
            news.cbegin(), news.cend(), [this](const Contact &one) { return concerns(one); });
        if (!isOurs)
            return;
        ask();
        Q_EMIT changed();
    });
}

void SamePersonWatch::watch(const ContactId &contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_person = {};
    m_others.clear();
    ask();
}

/// Who came to a person or left it is told with the person they have now, so those known before count
/// too.
bool SamePersonWatch::concerns(const Contact &one) const
{
    return !m_contact.isNull()
        && (one.id == m_contact || m_others.contains(one.id)
            || (!m_person.isNull() && one.person == m_person));
}

void SamePersonWatch::ask()
{
    const int asked = ++m_asked;
    if (m_contact.isNull())
        return;
    whenDone(m_contacts.samePerson(m_contact),
             this,
             [this, asked](const Result<QList<Contact>> &others) {
                 if (!others || asked != m_asked)
                     return;
                 m_others.clear();
                 for (const auto &one : *others)
                     m_others.insert(one.id);
                 m_person = others->isEmpty() ? PersonId() : others->constFirst().person;
             });
}

} // namespace Frontdesk
