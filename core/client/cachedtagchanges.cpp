// SPDX-License-Identifier: GPL-3.0-or-later
// What tags are, over what the cache has of them, and how administrators change it.
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/cachedtags.h"
#include "core/client/filethread.h"
#include "core/client/outboxoverlay.h"
#include "core/rules/attributerules.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// Lays what waits over what the relay told.
class TagOverlay
{
public:
    explicit TagOverlay(const QList<Tag> &held)
        : m_tags(held)
    {
        for (qsizetype i = 0; i < m_tags.size(); ++i)
            m_places.insert(m_tags.at(i).id, i);
    }

    void operator()(const Protocol::TagContact &args)
    {
        for (const auto &tag : args.add) {
            if (!m_places.contains(tag.id) && !tag.name.isEmpty())
                append(tag);
        }
    }
    /// The version stays the relay's: it knows who changes their own again.
    void operator()(const Protocol::PutTags &args)
    {
        for (const auto &change : args.tags) {
            auto *known = find(change.wanted.id);
            if (!known) {
                append(change.wanted);
                continue;
            }
            known->name = change.wanted.name;
            known->group = change.wanted.group;
            known->color = change.wanted.color;
        }
    }
    void operator()(const Protocol::RemoveTag &args) { remove(args.id, {}); }
    void operator()(const Protocol::MergeTags &args) { remove(args.id, args.into); }
    void operator()(const Protocol::RestoreTag &args)
    {
        if (auto *known = find(args.id)) {
            known->removedAt = 0;
            known->mergedInto = {};
        }
    }
    template <typename Other>
    void operator()(const Other &)
    {
    }

    void at(qint64 ms) { m_now = ms; }
    QList<Tag> take() { return std::move(m_tags); }

private:
    Tag *find(const TagId &id)
    {
        const auto place = m_places.constFind(id);
        return place == m_places.cend() ? nullptr : &m_tags[*place];
    }
    void append(const Tag &tag)
    {
        m_places.insert(tag.id, m_tags.size());
        m_tags.append(tag);
    }
    void remove(const TagId &id, const TagId &into)
    {
        if (auto *known = find(id)) {
            known->removedAt = m_now;
            known->mergedInto = into;
        }
    }

    QList<Tag> m_tags;
    QHash<TagId, qsizetype> m_places;
    qint64 m_now = 0; ///< when what is laid over was made
};

bool isAboutTags(const Protocol::CommandArgs &args)
{
    if (const auto *given = std::get_if<Protocol::TagContact>(&args))
        return !given->add.isEmpty();
    return std::holds_alternative<Protocol::PutTags>(args)
        || std::holds_alternative<Protocol::RemoveTag>(args)
        || std::holds_alternative<Protocol::RestoreTag>(args)
        || std::holds_alternative<Protocol::MergeTags>(args);
}

Error noSuchTag()
{
    return {ErrorKind::NotFound, u"tag.not-found"_s};
}

bool holds(const QList<Tag> &tags, const TagId &id)
{
    return std::any_of(tags.cbegin(), tags.cend(), [&](const Tag &one) { return one.id == id; });
}

Result<QByteArray> tableIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"file.unreadable"_s,
                     .args = {{u"name"_s, path.section(u'/', -1)}}};
    return file.read(CsvTable::MostBytes + 1);
}

} // namespace

const CachedTags::Standing &CachedTags::standing() const
{
    if (m_standing)
        return *m_standing;
    TagOverlay overlay(m_held);
    for (const auto &entry : m_parts.outbox.entries()) {
        if (!isOnItsWay(entry) || !isAboutTags(entry.command.args))
            continue;
        overlay.at(entry.command.madeAt);
        std::visit(overlay, entry.command.args);
    }
    Standing standing{overlay.take(), {}};
    for (const auto &tag : std::as_const(standing.tags)) {
        if (tag.isRemoved())
            standing.removed.append(tag);
    }
    standing.tags.removeIf([](const Tag &tag) { return tag.isRemoved(); });
    std::sort(standing.tags.begin(), standing.tags.end(), [](const Tag &a, const Tag &b) {
        return std::pair(a.name, a.id) < std::pair(b.name, b.id);
    });
    std::sort(standing.removed.begin(), standing.removed.end(), [](const Tag &a, const Tag &b) {
        return std::pair(-a.removedAt, a.id) < std::pair(-b.removedAt, b.id);
    });
    m_standing = std::move(standing);
    return *m_standing;
}

QList<Tag> CachedTags::tags() const
{
    return standing().tags;
}

QList<Tag> CachedTags::removedTags() const
{
    return standing().removed;
}

TagUse CachedTags::use(const TagId &id) const
{
    return m_uses.value(id, {id});
}

Async<> CachedTags::put(const QList<Tag> &tags)
{
    QList<Protocol::CommandArgs> all;
    Protocol::PutTags command;
    for (auto wanted : tags) {
        wanted.name = wanted.name.simplified();
        wanted.group = wanted.group.simplified();
        wanted.color = std::clamp(wanted.color, 1, Tag::Colors);
        if (wanted.name.isEmpty() || wanted.name.size() > Tag::LongestName
            || wanted.group.size() > Tag::LongestName)
            return ready<void>(Error{ErrorKind::Rejected, u"tag.invalid"_s});
        if (tags.size() == 1) {
            if (auto isFree = checkNameIsFree(wanted); !isFree)
                return ready<void>(isFree.error());
        }
        if (wanted.id.isNull())
            wanted.id = TagId(newUuid(m_parts.clock.nowMs()));
        const auto base = std::exchange(wanted.ver, 0);
        command.tags.append({wanted, base});
        if (command.tags.size() == Protocol::PutTags::Most)
            all.append(std::exchange(command, {}));
    }
    if (!command.tags.isEmpty())
        all.append(command);
    return keepAll(all);
}

/// As the relay will see it, as far as it is known here.
Result<> CachedTags::checkNameIsFree(const Tag &wanted) const
{
    const auto folded = foldedName(wanted.name);
    for (const auto &other : standing().tags) {
        if (other.id != wanted.id && foldedName(other.name) == folded) {
            return Error{.kind = ErrorKind::Rejected,
                         .code = u"tag.name-taken"_s,
                         .args = {{u"name"_s, other.name}}};
        }
    }
    return {};
}

Async<> CachedTags::remove(const TagId &tag)
{
    if (!holds(standing().tags, tag))
        return ready<void>(noSuchTag());
    return keepAll({Protocol::RemoveTag{tag}});
}

Async<> CachedTags::restore(const TagId &tag)
{
    for (const auto &removed : standing().removed) {
        if (removed.id != tag)
            continue;
        if (auto isFree = checkNameIsFree(removed); !isFree)
            return ready<void>(isFree.error());
        return keepAll({Protocol::RestoreTag{tag}});
    }
    return ready<void>(noSuchTag());
}

Async<> CachedTags::merge(const TagId &tag, const TagId &into)
{
    if (tag == into)
        return ready<void>(Error{ErrorKind::Rejected, u"tag.same"_s});
    if (!holds(standing().tags, tag) || !holds(standing().tags, into))
        return ready<void>(noSuchTag());
    return keepAll({Protocol::MergeTags{tag, into}});
}

Async<TagImport> CachedTags::importFrom(const QString &path)
{
    const auto planned = m_parts.files.run(
        [path, here = standing().tags, removed = standing().removed]() -> Result<TagImportPlan> {
            const auto bytes = tableIn(path);
            if (!bytes)
                return bytes.error();
            return planTagImport(*bytes, here, removed);
        });
    const Promise<TagImport> promise;
    whenDone(planned, this, [this, promise](const Result<TagImportPlan> &plan) {
        if (!plan)
            return promise.give(plan.error());
        if (plan->tags.isEmpty())
            return promise.give(plan->report);
        whenDone(put(plan->tags), this, [promise, report = plan->report](const Result<> &kept) {
            promise.give(kept ? Result<TagImport>(report) : Result<TagImport>(kept.error()));
        });
    });
    return promise.future();
}

Async<> CachedTags::exportTo(const QString &path)
{
    return m_parts.files.run([path, tags = standing().tags, uses = m_uses]() -> Result<> {
        QSaveFile file(path);
        const auto bytes = tagsAsCsv(tags, uses, QTimeZone::systemTimeZone());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error{ErrorKind::Storage, u"file.unwritable"_s};
        return {};
    });
}

Async<> CachedTags::keepAll(const QList<Protocol::CommandArgs> &all)
{
    const auto now = m_parts.clock.nowMs();
    QList<OutboxEntry> entries;
    for (const auto &args : all) {
        OutboxEntry entry;
        entry.command = {CommandId(newUuid(now)), now, args};
        entry.author = m_parts.me;
        entries.append(entry);
    }
    return m_parts.outbox.putAll(entries);
}

void CachedTags::readUses()
{
    const auto all =
        m_parts.cache.read([](Sql::Database &database) { return EntityStore(database).tagUses(); });
    whenDone(all, this, [this, asked = ++m_useReads](const Result<QList<TagUse>> &uses) {
        if (!uses)
            qCWarning(LogClient) << "uses of tags were not read:" << uses.error().detail;
        if (!uses || asked != m_useReads)
            return;
        m_uses.clear();
        for (const auto &use : *uses)
            m_uses.insert(use.id, use);
        Q_EMIT usesChanged();
    });
}

void CachedTags::forgetStanding()
{
    m_standing.reset();
    noteMoved();
}

void CachedTags::takeEntry(const OutboxEntry &entry)
{
    if (!isAboutTags(entry.command.args))
        return;
    forgetStanding();
    m_news.ask();
}

} // namespace Frontdesk
