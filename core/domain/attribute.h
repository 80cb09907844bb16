// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QList>
#include <QStringList>

namespace Frontdesk {

enum class AttributeType { Text, Number, Date, List, Money };

/// Whether what stands in it tells people apart: two accounts' customers who have the same are
/// suggested to be one human.
enum class AttributeIdentity { None, Member, Email, Phone };

/// Something the company wants to know of its customers, as an administrator has defined it. Type,
/// currency and whether it is sensitive never change: what customers have would mean something else.
struct Attribute {
    AttributeId id;
    QString name;
    AttributeType type = AttributeType::Text;
    QStringList choices; ///< of List
    QString currency; ///< of Money, ISO 4217
    bool sensitive = false; ///< what stands in it leaves the relay masked
    User::Role revealTo = User::Role::Agent; ///< of a sensitive one: who may see and write it whole
    QList<AccountId> accounts; ///< whose customers have it; empty: all
    int position = 0; ///< among the others
    bool retired = false; ///< nobody is shown it any more; what stands in it stays
    AttributeIdentity identity = AttributeIdentity::None; ///< of Text and Number
    qint64 ver = 0;

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// What stands in one attribute of one customer.
struct ContactValue {
    AttributeId attribute;
    QString value; ///< as checkedValue() writes it; of a sensitive one masked
    QString source = {}; ///< what brought it; empty: a colleague typed it
    UserId by = {};
    qint64 at = 0; ///< ms UTC

    friend bool operator==(const ContactValue &, const ContactValue &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Attribute)
