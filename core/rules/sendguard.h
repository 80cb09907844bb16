// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Frontdesk {

/// A part of a reply that should be looked at again before it goes. In UTF-16 units of the text.
struct GuardFinding {
    enum class Kind {
        OtherAccount, ///< the name or the id of an account that it does not go out from
        CardNumber,
        IdentityNumber, ///< of a person, in Taiwan, Thailand or Japan
        UnfilledVariable, ///< "{{contact.name}}"
        UnusualDiscount, ///< four fifths off, or more
    };

    Kind kind = Kind::OtherAccount;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const GuardFinding &, const GuardFinding &) = default;
};

/// Looks through a reply for what is seldom meant to be in one. It knows patterns and check digits
/// only, so it may be wrong: who uses it asks, and never refuses. Letters are compared as a search
/// does (widths, case, kana, Traditional and Simplified). Far below 2 ms for 5,000 letters.
class SendGuard
{
public:
    SendGuard() = default;
    /// For replies of @p own; @p accounts are all that the agent has. What is in the name of @p own
    /// is fine, also where it is the whole name of another.
    SendGuard(const QList<Account> &accounts, const AccountId &own);

    /// In the order of the text, none over another.
    QList<GuardFinding> check(QStringView text) const;

private:
    void addName(const Account &account, const QString &own);
    void add(const QList<char32_t> &letters);

    QHash<char32_t, QList<QList<char32_t>>> m_names; ///< folded, without spaces, by first letter
};

} // namespace Frontdesk
