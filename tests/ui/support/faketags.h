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
    Async<TagReceipt> give(const QList<ContactId> &contacts, const Tag &tag) override
    {
        if (!list.contains(tag))
            list.append(tag);
        Q_EMIT changed();
        return answer(change(contacts, tag, true));
    }
    Async<TagReceipt> take(const QList<ContactId> &contacts, const Tag &tag) override
    {
        return answer(change(contacts, tag, false));
    }
    Async<> undo(const TagReceipt &receipt) override
    {
        QList<ContactId> contacts;
        for (const auto &step : receipt.steps)
            contacts.append(step.contact);
        change(contacts, receipt.tag, !receipt.given);
        return ready<>({});
    }

    QList<Tag> list;
    bool slow = false; ///< give() and take() answer with finish() only

    void finish() { m_waiting.give(m_answer); }

private:
    Async<TagReceipt> answer(const TagReceipt &receipt)
    {
        if (!slow)
            return ready<TagReceipt>(receipt);
        m_answer = receipt;
        m_waiting = {};
        return m_waiting.future();
    }
    TagReceipt change(const QList<ContactId> &contacts, const Tag &tag, bool given)
    {
        TagReceipt receipt{tag, given, {}};
        for (const auto &id : contacts) {
            auto &tags = m_contacts[id].tags;
            if (tags.contains(tag.id) == given)
                continue;
            if (given)
                tags.append(tag.id);
            else
                tags.removeAll(tag.id);
            receipt.steps.append({id, 0});
            m_tell(m_contacts[id]);
        }
        return receipt;
    }

    QHash<ContactId, Contact> &m_contacts;
    Tell m_tell;
    TagReceipt m_answer;
    Promise<TagReceipt> m_waiting;
};

} // namespace Frontdesk::Test
