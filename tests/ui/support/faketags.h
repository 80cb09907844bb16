// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tagsource.h"

#include <QHash>

#include <functional>
#include <optional>

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
    QList<Tag> removedTags() const override { return removed; }
    TagUse use(const TagId &id) const override { return uses.value(id, {id}); }
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
    Async<TagReceipt>
    giveFor(const QList<ContactId> &contacts, const Tag &tag, std::chrono::hours span) override
    {
        spans.append({tag.id, span});
        return give(contacts, tag);
    }
    Async<TagReceipt>
    giveUntil(const QList<ContactId> &contacts, const Tag &tag, qint64 until) override
    {
        ends.append({tag.id, until});
        return give(contacts, tag);
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

    Async<> put(const QList<Tag> &tags) override
    {
        if (failure)
            return ready<void>(*failure);
        for (auto tag : tags) {
            if (tag.id.isNull())
                tag.id = TagId(QStringLiteral("new-") + tag.name);
            list.removeIf([&](const Tag &one) { return one.id == tag.id; });
            list.append(tag);
        }
        Q_EMIT changed();
        return ready<>({});
    }
    Async<> remove(const TagId &tag) override { return move(tag, list, removed, {}); }
    Async<> restore(const TagId &tag) override { return move(tag, removed, list, {}); }
    Async<> merge(const TagId &tag, const TagId &into) override
    {
        return move(tag, list, removed, into);
    }
    Async<TagImport> importFrom(const QString &path) override
    {
        imported.append(path);
        return ready<TagImport>(importResult);
    }
    Async<> exportTo(const QString &path) override
    {
        exported.append(path);
        return ready<>({});
    }

    QList<Tag> list;
    QList<Tag> removed;
    QHash<TagId, TagUse> uses;
    QList<std::pair<TagId, std::chrono::hours>> spans; ///< of giveFor()
    QList<std::pair<TagId, qint64>> ends; ///< of giveUntil()
    QStringList imported;
    QStringList exported;
    TagImport importResult; ///< of importFrom()
    std::optional<Error> failure; ///< of put()
    bool slow = false; ///< give() and take() answer with finish() only

    void finish() { m_waiting.give(m_answer); }

private:
    Async<> move(const TagId &tag, QList<Tag> &from, QList<Tag> &to, const TagId &into)
    {
        for (qsizetype i = 0; i < from.size(); ++i) {
            if (from.at(i).id != tag)
                continue;
            auto one = from.takeAt(i);
            one.removedAt = &to == &removed ? 1'780'000'000'000 : 0;
            one.mergedInto = into;
            to.append(one);
            Q_EMIT changed();
            return ready<>({});
        }
        return ready<void>(Error{ErrorKind::NotFound, QStringLiteral("tag.not-found")});
    }
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
