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
        if (changes.tagUses || changes.everything)
            readUses();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, [this] {
        read();
        readUses();
    });
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedTags::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedTags::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, [this] {
        forgetStanding();
        Q_EMIT changed();
    });
    read();
    readUses();
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
    const int color = 1 + static_cast<int>(all.size() % Tag::Colors);
    return Tag{TagId(newUuid(m_parts.clock.nowMs())), words, color, 0};
}

Async<TagReceipt> CachedTags::give(const QList<ContactId> &contacts, const Tag &tag)
{
    return change(contacts, tag, true);
}

Async<TagReceipt>
CachedTags::giveFor(const QList<ContactId> &contacts, const Tag &tag, std::chrono::hours span)
{
    const auto end = m_parts.clock.nowMs() + std::chrono::milliseconds(span).count();
    return change(contacts, tag, true, span == Endless ? Protocol::TagContact::NoEnd : end);
}

Async<TagReceipt>
CachedTags::giveUntil(const QList<ContactId> &contacts, const Tag &tag, qint64 until)
{
    return change(contacts, tag, true, until);
}

Async<TagReceipt> CachedTags::take(const QList<ContactId> &contacts, const Tag &tag)
{
    return change(contacts, tag, false);
}

Async<> CachedTags::undo(const TagReceipt &receipt)
{
    auto back = receipt;
    back.tag = asKnown(receipt.tag);
    back.given = !receipt.given;
    return whenDone(add({back, true, 0}), this, [](const Result<TagReceipt> &done) {
        return done ? Result<>() : Result<>(done.error());
    });
}

/// Of two who make a word at once one gets the other's tag.
Tag CachedTags::asKnown(const Tag &tag) const
{
    const auto all = tags();
    const bool isThere =
        std::any_of(all.cbegin(), all.cend(), [&](const Tag &one) { return one.id == tag.id; });
    const auto same = named(all, tag.name);
    return isThere || same == all.cend() ? tag : *same;
}

Async<TagReceipt>
CachedTags::change(const QList<ContactId> &contacts, const Tag &tag, bool given, qint64 until)
{
    TagReceipt wanted{tag, given, {}};
    for (const auto &contact : contacts)
        wanted.steps.append({contact, 0});
    if (given)
        noteGiven(tag.id);
    return add({wanted, false, until});
}

Async<TagReceipt> CachedTags::add(const Change &change)
{
    m_changes.enqueue(change);
    if (m_changes.size() == 1)
        runNext();
    return change.answer.future();
}

void CachedTags::runNext()
{
    const auto change = m_changes.constFirst();
    QList<ContactId> ids;
    for (const auto &step : change.wanted.steps)
        ids.append(step.contact);
    const auto read = m_parts.cache.read(
        [ids](Sql::Database &database) { return EntityStore(database).contacts(ids); });
    whenDone(read, this, [this, change](const Result<QList<Contact>> &found) {
        if (!found)
            finish(change, found.error());
        else if (found->isEmpty() && !change.isUndo)
            finish(change, Error{ErrorKind::NotFound, QStringLiteral("contact.not-found")});
        else
            carryOut(change, *found);
    });
}

/// A tag is given also to those who have it: who takes it away without having seen that does not take
/// it. The way back is for the others only, and takes no more than what stood there then.
void CachedTags::carryOut(const Change &change, const QList<Contact> &contacts)
{
    const auto &[tag, given, steps] = change.wanted;
    const auto pending = pendingTags(m_parts.outbox.entries());
    const auto now = m_parts.clock.nowMs();
    TagReceipt receipt{tag, given, {}};
    QHash<ContactId, qint64> seenThen;
    for (const auto &step : steps)
        seenThen.insert(step.contact, step.seen);
    QList<OutboxEntry> entries;
    for (const auto &contact : contacts) {
        const bool moves = withPending(contact.tags, contact.id, pending).contains(tag.id) != given;
        if (!moves && (change.isUndo || !given))
            continue;
        const auto seen = change.isUndo ? seenThen.value(contact.id) : contact.ver;
        Protocol::TagContact wish{contact.id, {}, {}, seen, change.until};
        if (given)
            wish.add = {tag};
        else
            wish.remove = {tag.id};
        OutboxEntry entry;
        entry.command = {CommandId(newUuid(now)), now, wish};
        entry.account = contact.account;
        entry.author = m_parts.me;
        entries.append(entry);
        if (moves)
            receipt.steps.append({contact.id, contact.ver});
    }
    keep(change, receipt, entries);
}

void CachedTags::keep(const Change &change,
                      const TagReceipt &receipt,
                      const QList<OutboxEntry> &entries)
{
    whenDone(m_parts.outbox.putAll(entries), this, [this, change, receipt](const Result<> &kept) {
        finish(change, kept ? Result<TagReceipt>(receipt) : kept.error());
    });
}

void CachedTags::finish(const Change &change, const Result<TagReceipt> &receipt)
{
    m_changes.dequeue();
    if (!m_changes.isEmpty())
        runNext();
    change.answer.give(receipt);
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
        forgetStanding();
        Q_EMIT changed();
    });
}

} // namespace Frontdesk
