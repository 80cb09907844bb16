// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedattributes.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/contactsource.h"
#include "core/client/outboxoverlay.h"
#include "core/rules/attributerules.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <QJsonArray>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename List>
auto attributeIn(List &all, const AttributeId &id)
{
    return std::find_if(all.begin(), all.end(), [&](const Attribute &one) { return one.id == id; });
}

QString standingIn(const Contact &contact, const AttributeId &attribute)
{
    for (const auto &value : contact.values) {
        if (value.attribute == attribute)
            return value.value;
    }
    return {};
}

QList<ContactValue> historyFrom(const AttributeId &attribute, const QJsonObject &answer)
{
    QList<ContactValue> values;
    const auto array = answer["history"_L1].toArray();
    for (const auto &value : array) {
        const auto json = value.toObject();
        values.append({attribute,
                       json["value"_L1].toString(),
                       json["source"_L1].toString(),
                       UserId(json["by"_L1].toString()),
                       json["at"_L1].toInteger()});
    }
    return values;
}

} // namespace

CachedAttributes::CachedAttributes(Parts parts, QObject *parent)
    : AttributeSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.attributes || changes.everything)
            read();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedAttributes::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedAttributes::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedAttributes::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &AttributeSource::changed);
    read();
}

/// The version stays the relay's: it knows who changes their own again.
QList<Attribute> CachedAttributes::attributes() const
{
    auto all = m_held;
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto *put = std::get_if<Protocol::PutAttribute>(&entry.command.args);
        if (!put || !isOnItsWay(entry))
            continue;
        auto wanted = put->wanted;
        const auto known = attributeIn(all, wanted.id);
        if (known == all.end()) {
            wanted.ver = put->base;
            all.append(wanted);
        } else {
            wanted.ver = known->ver;
            *known = wanted;
        }
    }
    std::sort(all.begin(), all.end(), [](const Attribute &a, const Attribute &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    return all;
}

Async<AttributeId> CachedAttributes::put(const Attribute &attribute)
{
    Protocol::PutAttribute wanted{tidied(attribute), attribute.ver};
    wanted.wanted.ver = 0;
    if (auto fits = check(wanted.wanted); !fits)
        return ready<AttributeId>(fits.error());
    if (wanted.wanted.id.isNull())
        wanted.wanted.id = AttributeId(newUuid(m_parts.clock.nowMs()));
    return whenDone(keep(wanted), this, [id = wanted.wanted.id](const Result<> &kept) {
        return kept ? Result<AttributeId>(id) : Result<AttributeId>(kept.error());
    });
}

/// As the relay will, as far as it is known here.
Result<> CachedAttributes::check(const Attribute &wanted) const
{
    if (auto fits = checkAttribute(wanted); !fits)
        return fits;
    const auto all = attributes();
    for (const auto &other : all) {
        const bool isSame = other.id == wanted.id;
        const bool isOther = other.type != wanted.type || other.currency != wanted.currency
            || other.sensitive != wanted.sensitive;
        if (isSame && isOther)
            return Error{ErrorKind::Rejected, u"attribute.fixed"_s};
        if (!isSame && !other.retired && !wanted.retired
            && foldedName(other.name) == foldedName(wanted.name)) {
            return Error{.kind = ErrorKind::Rejected,
                         .code = u"attribute.name-taken"_s,
                         .args = {{u"name"_s, other.name}}};
        }
    }
    return {};
}

Async<> CachedAttributes::setValue(const ContactId &contact,
                                   const AttributeId &attribute,
                                   const QString &typed)
{
    const auto all = attributes() + QList{noteAttribute()};
    const auto known = attributeIn(all, attribute);
    if (known == all.end())
        return ready<void>(Error{ErrorKind::NotFound, u"attribute.not-found"_s});
    const auto value = checkedValue(*known, typed);
    if (!value)
        return ready<void>(value.error());
    const Change change{{contact, attribute, *value, {}}};
    m_changes.enqueue(change);
    if (m_changes.size() == 1)
        runNext();
    return change.answer.future();
}

/// It goes to the window and nowhere else: neither cache nor outbox have it.
Async<QString> CachedAttributes::reveal(const ContactId &contact, const AttributeId &attribute)
{
    const auto path =
        u"/api/v1/contacts/%1/values/%2/reveal"_s.arg(contact.value(), attribute.value());
    return whenDone(m_parts.post(path), this, [](const Result<QJsonObject> &answer) {
        return answer ? Result<QString>(answer->value(u"value"_s).toString())
                      : Result<QString>(answer.error());
    });
}

Async<QList<ContactValue>> CachedAttributes::history(const ContactId &contact,
                                                     const AttributeId &attribute)
{
    const auto path =
        u"/api/v1/contacts/%1/values/%2/history"_s.arg(contact.value(), attribute.value());
    return whenDone(m_parts.ask(path),
                    this,
                    [attribute](const Result<QJsonObject> &answer) -> Result<QList<ContactValue>> {
                        if (!answer)
                            return answer.error();
                        return historyFrom(attribute, *answer);
                    });
}

void CachedAttributes::runNext()
{
    const auto found = m_parts.contacts.contact(m_changes.constFirst().wanted.contact);
    whenDone(found, this, [this](const Result<Contact> &contact) {
        if (!contact)
            return finish(contact.error());
        auto wanted = m_changes.constFirst().wanted;
        wanted.was = standingIn(*contact, wanted.attribute);
        if (wanted.was == wanted.value)
            return finish({});
        whenDone(
            keep(wanted, contact->account), this, [this](const Result<> &kept) { finish(kept); });
    });
}

void CachedAttributes::finish(const Result<> &done)
{
    const auto change = m_changes.dequeue();
    if (!m_changes.isEmpty())
        runNext();
    change.answer.give(done);
}

Async<> CachedAttributes::keep(const Protocol::CommandArgs &args, const AccountId &account)
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, args};
    entry.account = account;
    entry.author = m_parts.me;
    return m_parts.outbox.put(entry);
}

void CachedAttributes::read()
{
    const auto all = m_parts.cache.read(
        [](Sql::Database &database) { return EntityStore(database).attributes(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<Attribute>> &found) {
        if (!found)
            qCWarning(LogClient) << "attributes were not read:" << found.error().detail;
        if (!found || asked != m_reads)
            return;
        m_held = *found;
        Q_EMIT changed();
    });
}

void CachedAttributes::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::PutAttribute>(entry.command.args))
        Q_EMIT changed();
}

} // namespace Frontdesk
