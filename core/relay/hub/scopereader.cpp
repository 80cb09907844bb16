// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/scopereader.h"

#include "core/base/uuid.h"
#include "core/protocol/framecodec.h"
#include "core/relay/journal/aliasrows.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/companyrows.h"
#include "core/relay/journal/deskrows.h"
#include "core/relay/journal/draftrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/scheduledrows.h"
#include "core/relay/journal/tagrows.h"
#include "core/relay/journal/taskrows.h"
#include "core/relay/journal/templaterows.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

struct JournalRow {
    qint64 seq = 0;
    QString kind;
    QString entity;
    qint64 ver = 0;
};

UserId userOfScope(const QString &scope)
{
    return UserId(scope.section(u':', 1));
}

template <typename T>
Result<std::optional<Protocol::Item>> itemFrom(Result<std::optional<T>> row, const QString &id)
{
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Protocol::Item>();
    const qint64 ver = (*row)->ver;
    return std::optional(Protocol::Item{0, id, ver, std::move(**row)});
}

/// A view that is shared with others than before is in other scopes now.
Result<std::optional<SavedView>>
viewIn(Sql::Database &database, const QString &scope, const ViewId &id)
{
    auto view = viewById(database, id);
    if (!view || !*view)
        return view;
    const auto scopes = scopesOf(database, **view);
    if (!scopes)
        return scopes.error();
    return scopes->contains(scope) ? view : std::optional<SavedView>();
}

/// The same of templates.
Result<std::optional<ReplyTemplate>>
templateIn(Sql::Database &database, const QString &scope, const TemplateId &id)
{
    auto one = templateById(database, id);
    if (one && *one && scopeOf(**one) != scope)
        return std::optional<ReplyTemplate>();
    return one;
}

Result<std::optional<TemplateUse>>
useIn(Sql::Database &database, const QString &scope, const TemplateId &id)
{
    const auto one = templateIn(database, scope, id);
    if (!one)
        return one.error();
    if (!*one)
        return std::optional<TemplateUse>();
    const auto use = useOf(database, id);
    if (!use)
        return use.error();
    return use->ver > 0 ? std::optional(*use) : std::nullopt;
}

/// Nothing of a tag that is gone.
Result<std::optional<TagUse>> knownTagUse(Sql::Database &database, const TagId &id)
{
    const auto use = tagUseOf(database, id);
    if (!use)
        return use.error();
    return use->ver > 0 ? std::optional(*use) : std::nullopt;
}

Result<std::optional<Protocol::Item>>
readEntity(Sql::Database &database, const QString &scope, const JournalRow &row)
{
    if (row.kind == "message"_L1)
        return itemFrom(messageById(database, MessageId(row.entity)), row.entity);
    if (row.kind == "conversation"_L1)
        return itemFrom(conversationById(database, ConversationId(row.entity)), row.entity);
    if (row.kind == "contact"_L1)
        return itemFrom(contactById(database, ContactId(row.entity)), row.entity);
    if (row.kind == "account"_L1)
        return itemFrom(accountById(database, AccountId(row.entity)), row.entity);
    if (row.kind == "user"_L1)
        return itemFrom(userById(database, UserId(row.entity)), row.entity);
    if (row.kind == "read"_L1) {
        return itemFrom(readMark(database, userOfScope(scope), ConversationId(row.entity)),
                        row.entity);
    }
    if (row.kind == "team"_L1)
        return itemFrom(teamById(database, TeamId(row.entity)), row.entity);
    if (row.kind == "tag"_L1)
        return itemFrom(tagById(database, TagId(row.entity)), row.entity);
    if (row.kind == "tag_use"_L1)
        return itemFrom(knownTagUse(database, TagId(row.entity)), row.entity);
    if (row.kind == "company"_L1)
        return itemFrom(companyById(database, CompanyId(row.entity)), row.entity);
    if (row.kind == "attribute"_L1)
        return itemFrom(attributeById(database, AttributeId(row.entity)), row.entity);
    if (row.kind == "mention"_L1) {
        return itemFrom(mentionOf(database, userOfScope(scope), MessageId(row.entity)), row.entity);
    }
    if (row.kind == "view"_L1)
        return itemFrom(viewIn(database, scope, ViewId(row.entity)), row.entity);
    if (row.kind == "template"_L1)
        return itemFrom(templateIn(database, scope, TemplateId(row.entity)), row.entity);
    if (row.kind == "template_use"_L1)
        return itemFrom(useIn(database, scope, TemplateId(row.entity)), row.entity);
    if (row.kind == "alias"_L1)
        return itemFrom(aliasOf(database, userOfScope(scope), AccountId(row.entity)), row.entity);
    if (row.kind == "draft"_L1) {
        return itemFrom(draftOf(database, userOfScope(scope), ConversationId(row.entity)),
                        row.entity);
    }
    if (row.kind == "scheduled"_L1)
        return itemFrom(scheduledById(database, ScheduleId(row.entity)), row.entity);
    if (row.kind == "task"_L1)
        return itemFrom(taskById(database, TaskId(row.entity)), row.entity);
    return Error{ErrorKind::Corrupt, u"storage.corrupt"_s, u"journal kind "_s + row.kind};
}

Result<QList<JournalRow>>
journalAfter(Sql::Database &database, const QString &scope, qint64 after, int limit)
{
    return database.select(
        "SELECT j.seq, j.kind, j.entity, j.ver FROM journal j JOIN scope_head s "
        "ON s.workspace = j.workspace AND s.scope = j.scope WHERE s.workspace = :workspace "
        "AND s.name = :name AND j.seq > :after ORDER BY j.seq LIMIT :limit",
        {{":workspace", Workspace}, {":name", scope}, {":after", after}, {":limit", limit}},
        [](const Sql::Row &row) {
            return JournalRow{row.integer(0), row.text(1), row.text(2), row.integer(3)};
        });
}

} // namespace

Result<QList<ScopeHead>> scopeHeads(Sql::Database &database)
{
    return database.select(
        "SELECT name, epoch, head, floor FROM scope_head "
        "WHERE workspace = :workspace",
        {{":workspace", Workspace}},
        [](const Sql::Row &row) {
            return ScopeHead{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        });
}

Result<QStringList> renewEpochs(Sql::Database &database, const QHash<QString, QString> &scopes)
{
    QStringList renewed;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
        auto names = database.select("UPDATE scope_head SET epoch = :epoch "
                                     "WHERE workspace = :workspace AND name = :name "
                                     "AND epoch = :old RETURNING name",
                                     {{":epoch", newUnguessable()},
                                      {":workspace", Workspace},
                                      {":name", it.key()},
                                      {":old", it.value()}},
                                     [](const Sql::Row &row) { return row.text(0); });
        if (!names)
            return names.error();
        renewed += *names;
    }
    return renewed;
}

Result<Tail> tailAfter(Sql::Database &database, const QString &scope, qint64 after, int limit)
{
    auto rows = journalAfter(database, scope, after, limit);
    if (!rows)
        return rows.error();
    Tail tail{after, after, {}};
    // An entity is served once, with the content of now, in the place of its last row.
    QHash<QString, Protocol::Item> items;
    FrameRoom room;
    for (const auto &row : std::as_const(*rows)) {
        const QString name = row.kind + u' ' + row.entity;
        if (!items.contains(name)) {
            auto item = readEntity(database, scope, row);
            if (!item)
                return item.error();
            auto state = item->value_or(
                Protocol::Item{row.seq, row.entity, row.ver, Protocol::Vanished{row.kind}});
            if (!room.take(state))
                break;
            items.insert(name, state);
        }
        items[name].seq = row.seq;
        tail.to = row.seq;
    }
    if (items.isEmpty())
        return tail;

    auto inOrder = items.values();
    std::sort(
        inOrder.begin(), inOrder.end(), [](const auto &a, const auto &b) { return a.seq < b.seq; });
    QByteArrayList encoded;
    for (const auto &item : std::as_const(inOrder))
        encoded.append(Protocol::encodeItem(item));
    tail.frame = Protocol::encodeEvents(scope, after, tail.to, encoded);
    return tail;
}

bool FrameRoom::take(const Protocol::Item &item)
{
    // Numbers and keys that are not known yet take a few bytes more.
    constexpr qint64 Around = 64;
    const qint64 bytes = Protocol::encodeItem(item).size() + Around;
    if (m_taken > 0 && m_taken + bytes > FrameBytes)
        return false;
    m_taken += bytes;
    return true;
}

Result<Protocol::History> historyPage(Sql::Database &database,
                                      const Protocol::HistoryRequest &request)
{
    const int limit = std::clamp(request.limit, 1, Protocol::MaxItemsPerFrame);
    auto messages = messagesBefore(database, request.conversation, request.before, limit);
    if (!messages)
        return messages.error();
    Protocol::History history{request.request, request.conversation, {}, {}, false, {}};
    history.items.reserve(messages->size());
    FrameRoom room;
    for (const auto &message : std::as_const(*messages)) {
        Protocol::Item item{0, message.id.value(), message.ver, message};
        if (!room.take(item))
            break;
        history.items.append(std::move(item));
        history.next = message.order;
    }
    history.end = messages->size() < limit && history.items.size() == messages->size();
    return history;
}

} // namespace Frontdesk::Relay
