// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedtags.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TagColors = 12; // look.md §2

/// Which of @p tags has the name, whatever its case.
QList<Tag>::const_iterator named(const QList<Tag> &tags, const QString &name)
{
    return std::find_if(tags.cbegin(), tags.cend(), [&](const Tag &tag) {
        return tag.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

CachedTags::CachedTags(Parts parts, QObject *parent)
    : TagSource(parent)
    , m_parts(std::move(parts))
    , m_news([this] { Q_EMIT changed(); })
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.tags || changes.everything)
            read();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedTags::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedTags::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedTags::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &TagSource::changed);
    read();
}

QList<Tag> CachedTags::tags() const
{
    auto all = m_held;
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto *wanted = std::get_if<Protocol::TagContact>(&entry.command.args);
        if (!wanted)
            continue;
        for (const auto &tag : wanted->add) {
            const bool known = std::any_of(
                all.cbegin(), all.cend(), [&](const Tag &one) { return one.id == tag.id; });
            if (!known && !tag.name.isEmpty())
                all.append(tag);
        }
    }
    std::sort(all.begin(), all.end(), [](const Tag &a, const Tag &b) {
        return std::pair(a.name, a.id) < std::pair(b.name, b.id);
    });
    return all;
}

Result<Tag> CachedTags::tagNamed(const QString &name) const
{
    const auto words = name.simplified();
    if (words.isEmpty() || words.size() > LongestName) {
        return Error{ErrorKind::Rejected,
                     QStringLiteral("tag.invalid"),
                     {},
                     {{QStringLiteral("limit"), LongestName}}};
    }
    const auto all = tags();
    if (const auto known = named(all, words); known != all.cend())
        return *known;
    const int color = 1 + static_cast<int>(all.size() % TagColors);
    return Tag{TagId(newUuid(m_parts.clock.nowMs())), words, color, 0};
}

Async<> CachedTags::give(const QList<ContactId> &contacts, const Tag &tag)
{
    return change(contacts, [tag](const Contact &contact) {
        return Protocol::TagContact{contact.id, {tag}, {}, contact.ver};
    });
}

Async<> CachedTags::take(const QList<ContactId> &contacts, const TagId &tag)
{
    return change(contacts, [tag](const Contact &contact) {
        return Protocol::TagContact{contact.id, {}, {tag}, contact.ver};
    });
}

Async<> CachedTags::change(const QList<ContactId> &contacts, const Make &make)
{
    const Promise<> done;
    const auto read = m_parts.cache.read(
        [contacts](Sql::Database &database) { return EntityStore(database).contacts(contacts); });
    whenDone(read, this, [this, done, make](const Result<QList<Contact>> &found) {
        if (!found)
            return done.give(found.error());
        whenDone(keep(*found, make), this, [done](const Result<> &kept) { done.give(kept); });
    });
    return done.future();
}

Async<> CachedTags::keep(const QList<Contact> &contacts, const Make &make)
{
    if (contacts.isEmpty())
        return ready<void>(Error{ErrorKind::NotFound, QStringLiteral("contact.not-found")});
    const auto now = m_parts.clock.nowMs();
    QList<OutboxEntry> entries;
    for (const auto &contact : contacts) {
        OutboxEntry entry;
        entry.command = {CommandId(newUuid(now)), now, make(contact)};
        entry.account = contact.account;
        entry.author = m_parts.me;
        entries.append(entry);
    }
    return m_parts.outbox.putAll(entries);
}

void CachedTags::read()
{
    const auto all =
        m_parts.cache.read([](Sql::Database &database) { return EntityStore(database).tags(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<Tag>> &tags) {
        if (!tags)
            qCWarning(LogClient) << "tags were not read:" << tags.error().detail;
        if (!tags || asked != m_reads)
            return;
        m_held = *tags;
        Q_EMIT changed();
    });
}

void CachedTags::takeEntry(const OutboxEntry &entry)
{
    const auto *wanted = std::get_if<Protocol::TagContact>(&entry.command.args);
    if (wanted && !wanted->add.isEmpty())
        m_news.ask();
}

} // namespace Frontdesk
