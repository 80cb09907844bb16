// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/person.h"
#include "ui/widgets/pane.h"

#include <QTimer>

class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class ContactSource;
class PictureCache;

/// A section of the customer's panel: who of other accounts may be the same person, with what speaks
/// for it. Nothing is done before somebody presses. Not there while there is nobody, or no relay, which
/// is asked once a customer has been shown for a moment.
class PersonHints : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        ContactSource &contacts;
        AccountSource &accounts;
        PictureCache &pictures;
    };

    explicit PersonHints(Parts parts, QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    /// As they are shown.
    const QList<PersonHint> &hints() const { return m_hints; }

Q_SIGNALS:
    void linkRequested(const Frontdesk::ContactId &other,
                       const QList<Frontdesk::LinkReason> &reasons);
    void apartRequested(const Frontdesk::ContactId &other);

private:
    void askSoon();
    void ask();
    void readNext(int asked, const QList<PersonHint> &left);
    void refresh();
    void addCard(const PersonHint &hint, const Contact &contact);
    bool concerns(const Contact &contact) const;

    Parts m_parts;
    ContactId m_contact;
    QList<PersonHint> m_hints;
    QHash<ContactId, Contact> m_known; ///< those of the hints
    int m_asked = 0; ///< of which only the last counts
    QTimer m_soon;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr; ///< made anew with each change
};

} // namespace Frontdesk
