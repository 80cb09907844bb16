// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/conversation.h"
#include "core/domain/person.h"

#include <QFrame>
#include <QHash>

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class Clock;
class ContactSource;
class Label;
class Theme;

/// How it came that a customer is linked as they are: who linked and unlinked whom, when and why, the
/// newest first. Each link that stands can be taken back, exactly that one. Esc closes. Deletes itself.
class LinkSteps : public QFrame
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        ContactSource &contacts;
        AccountSource &accounts;
        std::function<QString(const Error &error)> sentence;
    };

    LinkSteps(Parts parts, ContactId contact, QWidget *parent);

    void popUpBelow(const QWidget &anchor);

Q_SIGNALS:
    void takeBackRequested(const Frontdesk::PersonStep &step);

private:
    void build();
    void take(const Result<QList<PersonStep>> &steps);
    void readNext(QList<ContactId> left);
    void showSteps();
    void addStep(const PersonStep &step);
    QString nameOf(const ContactId &contact) const;

    Parts m_parts;
    const ContactId m_contact;
    QList<PersonStep> m_steps;
    QHash<ContactId, Contact> m_known;
    Label *m_words; ///< while there are no rows
    QWidget *m_page;
    QVBoxLayout *m_rows;
};

} // namespace Frontdesk
