// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tagsource.h"

#include <QHash>

#include <functional>

namespace Frontdesk::Test {

/// Tags in a list, given to the contacts of a fake desk.
class FakeTags : public TagSource
{
public:
    using Tell = std::function<void(const Contact &contact)>;

    FakeTags(QHash<ContactId, Contact> &contacts, Tell tell)
        : m_contacts(contacts)
        , m_tell(std::move(tell))
    {
    }

    QList<Tag> tags() const override { return list; }
    Result<Tag> tagNamed(const QString &name) const override
    {
        if (name.isEmpty())
            return Error{ErrorKind::Rejected, QStringLiteral("tag.invalid")};
        for (const auto &tag : list) {
            if (tag.name.compare(name, Qt::CaseInsensitive) == 0)
                return tag;
        }
        return Tag{TagId(QStringLiteral("new-") + name), name, 3, 0};
    }
    Async<> give(const QList<ContactId> &contacts, const Tag &tag) override
    {
        if (!list.contains(tag))
            list.append(tag);
        Q_EMIT changed();
        for (const auto &id : contacts) {
            m_contacts[id].tags.append(tag.id);
            m_tell(m_contacts[id]);
        }
        return ready<>({});
    }
    Async<> take(const QList<ContactId> &contacts, const TagId &tag) override
    {
        for (const auto &id : contacts) {
            m_contacts[id].tags.removeAll(tag);
            m_tell(m_contacts[id]);
        }
        return ready<>({});
    }

    QList<Tag> list;

private:
    QHash<ContactId, Contact> &m_contacts;
    Tell m_tell;
};

} // namespace Frontdesk::Test
