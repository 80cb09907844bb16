// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/company.h"
#include "core/domain/conversation.h"

#include <QObject>

namespace Frontdesk {

/// Companies, and which customers belong to them (Contact::company). Changes are safe on disk when
/// they answer, seen at once, and work offline. Of two who change one thing at once the first is
/// followed: the other's change goes, and ConversationActions::refused() tells. GUI thread.
class CompanySource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By name, retired ones too.
    virtual QList<Company> companies() const = 0;
    /// Those that are not retired and have the typed words in name or code, as searches compare
    /// them; all without words.
    QList<Company> like(const QString &typed) const;
    /// Null id: there is none (any more).
    Company company(const CompanyId &id) const;
    /// Makes one, with a null id, or changes one that companies() gave: for supervisors and
    /// administrators; the relay refuses others. Answers with its id. Errors:
    /// those of checkCompany(); Rejected "company.code-taken" (args: name).
    virtual Async<CompanyId> put(const Company &company) = 0;
    /// Null: the customer belongs to none. Error: NotFound "contact.not-found".
    virtual Async<> assign(const ContactId &contact, const CompanyId &company) = 0;
    /// Who belongs to it, of those I may see, at most @p limit.
    virtual Async<QList<Contact>> members(const CompanyId &company, int limit) = 0;

Q_SIGNALS:
    /// There are other companies.
    void changed();
};

} // namespace Frontdesk
