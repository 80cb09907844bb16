// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"

#include <QObject>

namespace Frontdesk {

/// What is known of customers beside their profile: what there may be, and writing what stands in it
/// (Contact::values has it). Changes are safe on disk when they answer, seen at once, and work
/// offline. Of two who change one thing at once the first is followed: the other's change goes, and
/// ConversationActions::refused() tells. GUI thread.
class AttributeSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By position, retired ones too.
    virtual QList<Attribute> attributes() const = 0;
    /// Defines one, with a null id, or changes one that attributes() gave. Answers with its id.
    /// Errors: those of checkAttribute(); Rejected "attribute.fixed", "attribute.name-taken".
    virtual Async<AttributeId> put(const Attribute &attribute) = 0;
    /// The note on a customer: an attribute that is not among attributes(). Its text is in
    /// Contact::values as the others are.
    static AttributeId note();
    /// What was typed; empty: nothing is to stand there. Errors: those of checkedValue(); NotFound
    /// "contact.not-found", "attribute.not-found".
    virtual Async<>
    setValue(const ContactId &contact, const AttributeId &attribute, const QString &typed) = 0;
    /// A sensitive one whole, as the relay has it; it keeps a record of who asked. Errors: as
    /// RelayApi has them, "auth.forbidden".
    virtual Async<QString> reveal(const ContactId &contact, const AttributeId &attribute) = 0;
    /// What was ever written there, the last first, as the relay has it; sensitive values masked, an
    /// empty one where it was taken away. Errors: as RelayApi has them, "contact.not-found".
    virtual Async<QList<ContactValue>> history(const ContactId &contact,
                                               const AttributeId &attribute) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Frontdesk
