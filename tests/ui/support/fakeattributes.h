// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/attributesource.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace Frontdesk::Test {

/// Fields in a list, and what stands in them at the contacts of a fake desk.
class FakeAttributes : public AttributeSource
{
public:
    using Tell = std::function<void(const Contact &contact)>;

    FakeAttributes(QHash<ContactId, Contact> &contacts, Tell tell)
        : m_contacts(contacts)
        , m_tell(std::move(tell))
    {
    }

    QList<Attribute> attributes() const override { return list; }
    Async<AttributeId> put(const Attribute &attribute) override
    {
        if (failure)
            return ready<AttributeId>(*failure);
        Attribute kept = attribute;
        if (kept.id.isNull())
            kept.id = AttributeId(QStringLiteral("field%1").arg(list.size() + 1));
        ++kept.ver;
        list.removeIf([&](const Attribute &old) { return old.id == kept.id; });
        list.append(kept);
        std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
            return a.position < b.position;
        });
        Q_EMIT changed();
        return ready<AttributeId>(kept.id);
    }
    Async<>
    setValue(const ContactId &contact, const AttributeId &attribute, const QString &typed) override
    {
        if (failure)
            return ready<void>(*failure);
        auto &one = m_contacts[contact];
        one.values.removeIf([&](const auto &value) { return value.attribute == attribute; });
        if (!typed.isEmpty())
            one.values.append({attribute, typed, {}, UserId(QStringLiteral("Amy")), at});
        ++one.ver;
        m_tell(one);
        return ready<void>({});
    }
    Async<QString> reveal(const ContactId &, const AttributeId &attribute) override
    {
        revealed.append(attribute);
        if (failure)
            return ready<QString>(*failure);
        return ready<QString>(whole);
    }

    Async<QList<ContactValue>> history(const ContactId &, const AttributeId &) override
    {
        if (failure)
            return ready<QList<ContactValue>>(*failure);
        return ready<QList<ContactValue>>(past);
    }

    QList<Attribute> list;
    QList<ContactValue> past; ///< what history() gives
    QList<AttributeId> revealed;
    QString whole; ///< what reveal() gives
    qint64 at = 0; ///< when values are written
    std::optional<Error> failure;

private:
    QHash<ContactId, Contact> &m_contacts;
    Tell m_tell;
};

} // namespace Frontdesk::Test
