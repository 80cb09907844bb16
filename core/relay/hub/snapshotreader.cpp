// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/hub/scopereader.h"
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

constexpr int ChunkRows = 200;
constexpr int RecentConversations = 500;
constexpr int RecentMessages = 30;
constexpr int ConversationsPerPart = 6; // 6 x 30 messages stay below a part's 200 rows

/// What a part of a snapshot may use. Ids run in order within a stage.
struct Part {
    Sql::Database &database;
    const QString &scope;
    SnapshotPlace &place;
    QList<Protocol::Item> &items;
    FrameRoom room = {};

    /// False if it belongs into the next part.
    template <typename T>
    bool take(const QString &id, const T &entity)
    {
        Protocol::Item item{0, id, entity.ver, entity};
        if (!room.take(item))
            return false;
        items.append(std::move(item));
        return true;
    }
};

/// Fills @p part from one stage. True when the stage is exhausted.
using Stage = Result<bool> (*)(Part &part);

/// Takes what is read at once, in the order of ids so that it can go on behind any of them.
template <typename T, typename IdOf>
Result<bool> takeAll(Part &part, Result<QList<T>> all, IdOf idOf)
{
    if (!all)
        return all.error();
    std::sort(all->begin(), all->end(), [&](const T &a, const T &b) { return idOf(a) < idOf(b); });
    for (const auto &one : std::as_const(*all)) {
        const QString id = idOf(one);
        if (id <= part.place.lastId)
            continue;
        if (!part.take(id, one))
            return false;
        part.place.lastId = id;
    }
    return true;
}

Result<bool> accounts(Part &part)
{
    return takeAll(
        part, allAccounts(part.database), [](const Account &one) { return one.id.value(); });
}

Result<bool> users(Part &part)
{
    return takeAll(part, allUsers(part.database), [](const User &one) { return one.id.value(); });
}

Result<bool> readMarks(Part &part)
{
    return takeAll(part,
                   readMarksOf(part.database, UserId(part.scope.section(u':', 1))),
                   [](const ReadMark &one) { return one.conversation.value(); });
}

Result<bool> teams(Part &part)
{
    return takeAll(part, allTeams(part.database), [](const Team &one) { return one.id.value(); });
}

Result<bool> tags(Part &part)
{
    return takeAll(part, allTags(part.database), [](const Tag &one) { return one.id.value(); });
}

Result<bool> tagUses(Part &part)
{
    return takeAll(
        part, allTagUses(part.database), [](const TagUse &one) { return one.id.value(); });
}

Result<bool> attributes(Part &part)
{
    return takeAll(
        part, allAttributes(part.database), [](const Attribute &one) { return one.id.value(); });
}

Result<bool> companies(Part &part)
{
    return takeAll(
        part, allCompanies(part.database), [](const Company &one) { return one.id.value(); });
}

Result<bool> mentions(Part &part)
{
    return takeAll(part,
                   mentionsOf(part.database, UserId(part.scope.section(u':', 1))),
                   [](const Mention &one) { return one.message.value(); });
}

Result<bool> views(Part &part)
{
    return takeAll(part, viewsIn(part.database, part.scope), [](const SavedView &one) {
        return one.id.value();
    });
}

Result<bool> drafts(Part &part)
{
    return takeAll(part,
                   draftsOf(part.database, UserId(part.scope.section(u':', 1))),
                   [](const Draft &one) { return one.conversation.value(); });
}

Result<bool> aliases(Part &part)
{
    return takeAll(part,
                   aliasesOf(part.database, UserId(part.scope.section(u':', 1))),
                   [](const Alias &one) { return one.account.value(); });
}

Result<bool> templates(Part &part)
{
    return takeAll(part, templatesIn(part.database, part.scope), [](const ReplyTemplate &one) {
        return one.id.value();
    });
}

Result<bool> templateUses(Part &part)
{
    return takeAll(part, usesIn(part.database, part.scope), [](const TemplateUse &one) {
        return one.id.value();
    });
}

/// Takes the rows whose ids follow, each read by itself.
template <typename Read>
Result<bool> takeRows(Part &part, const char *sql, Read read)
{
    auto ids = part.database.select(sql,
                                    {{":workspace", Workspace},
                                     {":account", part.scope.section(u':', 1, 1)},
                                     {":after", part.place.lastId},
                                     {":limit", ChunkRows}},
                                    [](const Sql::Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    for (const auto &id : std::as_const(*ids)) {
        const auto row = read(part.database, id);
        if (!row)
            return row.error();
        if (*row && !part.take(id, **row))
            return false;
        part.place.lastId = id;
    }
    return ids->size() < ChunkRows;
}

Result<bool> contacts(Part &part)
{
    return takeRows(part,
                    "SELECT id FROM contact WHERE workspace = :workspace "
                    "AND account = :account AND id > :after ORDER BY id LIMIT :limit",
                    [](Sql::Database &database, const QString &id) {
                        return contactById(database, ContactId(id));
                    });
}

Result<bool> conversations(Part &part)
{
    return takeRows(part,
                    "SELECT id FROM conversation WHERE workspace = :workspace "
                    "AND account = :account AND id > :after ORDER BY id LIMIT :limit",
                    [](Sql::Database &database, const QString &id) {
                        return conversationById(database, ConversationId(id));
                    });
}

Result<bool> scheduledSends(Part &part)
{
    return takeRows(part,
                    "SELECT id FROM scheduled WHERE workspace = :workspace "
                    "AND account = :account AND state IN ('waiting', 'stopped', 'missed') "
                    "AND id > :after ORDER BY id LIMIT :limit",
                    [](Sql::Database &database, const QString &id) {
                        return scheduledById(database, ScheduleId(id));
                    });
}

Result<bool> tasks(Part &part)
{
    return takeRows(
        part,
        "SELECT id FROM task WHERE workspace = :workspace AND account = :account "
        "AND gone = 0 AND id > :after ORDER BY id LIMIT :limit",
        [](Sql::Database &database, const QString &id) { return taskById(database, TaskId(id)); });
}

/// The last messages of @p conversation from the one at place.within on. True when it has no more.
Result<bool> newestOf(Part &part, const ConversationId &conversation)
{
    const auto messages =
        messagesBefore(part.database, conversation, TimelinePlace::end().order, RecentMessages);
    if (!messages)
        return messages.error();
    for (; part.place.within < messages->size(); ++part.place.within) {
        const auto &message = messages->at(part.place.within);
        if (!part.take(message.id.value(), message))
            return false;
    }
    part.place.within = 0;
    return true;
}

/// The last messages of the conversations that were last written to. lastId counts them.
Result<bool> recentMessages(Part &part)
{
    int done = part.place.lastId.toInt();
    const auto ids = part.database.select(
        "SELECT id FROM conversation WHERE workspace = :workspace AND account = :account "
        "ORDER BY last_at DESC, last_seq DESC LIMIT :limit OFFSET :done",
        {{":workspace", Workspace},
         {":account", part.scope.section(u':', 1, 1)},
         {":limit", ConversationsPerPart},
         {":done", done}},
        [](const Sql::Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    for (const auto &id : *ids) {
        const auto whole = newestOf(part, ConversationId(id));
        if (!whole || !*whole)
            return whole;
        part.place.lastId = QString::number(++done);
    }
    return ids->size() < ConversationsPerPart || done >= RecentConversations;
}

struct Plan {
    QList<Stage> stages;
    QStringList complete;
};

Plan planOf(const QString &scope)
{
    if (scope == orgScope())
        return {{accounts,
                 users,
                 teams,
                 tags,
                 tagUses,
                 attributes,
                 companies,
                 views,
                 templates,
                 templateUses},
                {u"account"_s,
                 u"user"_s,
                 u"team"_s,
                 u"tag"_s,
                 u"tag_use"_s,
                 u"attribute"_s,
                 u"company"_s,
                 u"view"_s,
                 u"template"_s,
                 u"template_use"_s}};
    if (scope.startsWith("desk:"_L1))
        return {{contacts, conversations, scheduledSends, tasks, recentMessages},
                {u"contact"_s, u"conversation"_s, u"scheduled"_s, u"task"_s}};
    if (scope.startsWith("user:"_L1))
        return {{readMarks, mentions, views, drafts, aliases, templates, templateUses},
                {u"read"_s,
                 u"mention"_s,
                 u"view"_s,
                 u"draft"_s,
                 u"alias"_s,
                 u"template"_s,
                 u"template_use"_s}};
    return {};
}

Result<> begin(Sql::Database &database, const QString &scope, SnapshotPlace &place)
{
    auto head = database.selectOne("SELECT epoch, head FROM scope_head "
                                   "WHERE workspace = :workspace AND name = :name",
                                   {{":workspace", Workspace}, {":name", scope}},
                                   [](const Sql::Row &row) {
                                       return ScopeHead{{}, row.text(0), row.integer(1), 0};
                                   });
    if (!head)
        return head.error();
    place.at = *head ? (*head)->head : 0;
    place.epoch = *head ? (*head)->epoch : QString();
    return {};
}

Result<QStringList> erasedSince(Sql::Database &database, const QString &scope, qint64 since)
{
    return database.select("SELECT e.message FROM erasure e JOIN scope_head s "
                           "ON s.workspace = e.workspace AND s.scope = e.scope "
                           "WHERE s.workspace = :workspace AND s.name = :name AND e.seq > :since",
                           {{":workspace", Workspace}, {":name", scope}, {":since", since}},
                           [](const Sql::Row &row) { return row.text(0); });
}

} // namespace

Result<SnapshotPart>
snapshotPart(Sql::Database &database, const QString &scope, SnapshotPlace place, qint64 since)
{
    const auto plan = planOf(scope);
    if (place.at < 0) {
        if (auto begun = begin(database, scope, place); !begun)
            return begun.error();
    }
    Protocol::Snapshot snapshot{scope, place.epoch, place.at, place.part, {}, false, {}, {}, {}};
    while (snapshot.items.isEmpty() && place.stage < plan.stages.size()) {
        Part part{database, scope, place, snapshot.items};
        auto exhausted = plan.stages.at(place.stage)(part);
        if (!exhausted)
            return exhausted.error();
        if (*exhausted) {
            ++place.stage;
            place.lastId.clear();
            place.within = 0;
        }
    }
    ++place.part;
    if (place.stage >= plan.stages.size()) {
        snapshot.last = true;
        snapshot.complete = plan.complete;
        // Who has nothing of this history keeps nothing that was erased in it.
        if (since > 0) {
            auto erased = erasedSince(database, scope, since);
            if (!erased)
                return erased.error();
            snapshot.erased = std::move(*erased);
        }
    }
    return SnapshotPart{Protocol::encode(snapshot), place, snapshot.last};
}

namespace {

/// A kind that scopes hold whole: what it is called, and a query for ids and versions.
struct Whole {
    const char *kind = nullptr;
    const char *sql = nullptr;
};

QList<Whole> wholeKindsOf(const QString &scope)
{
    if (scope == orgScope()) {
        return {
            {"account", "SELECT id, ver FROM account WHERE workspace = :workspace AND :of = :of"},
            {"user", "SELECT id, ver FROM app_user WHERE workspace = :workspace AND :of = :of"},
            {"team", "SELECT id, ver FROM team WHERE workspace = :workspace AND :of = :of"},
            {"tag",
             "SELECT id, ver FROM tag WHERE workspace = :workspace AND gone = 0 AND :of = :of"},
            {"tag_use", "SELECT tag, ver FROM tag_use WHERE workspace = :workspace AND :of = :of"},
            {"company", "SELECT id, ver FROM company WHERE workspace = :workspace AND :of = :of"},
            {"attribute",
             "SELECT id, ver FROM attribute WHERE workspace = :workspace AND :of = :of"},
            {"view",
             "SELECT id, ver FROM saved_view WHERE workspace = :workspace AND shared "
             "AND NOT removed AND team = '' AND shared_with = '' AND :of = :of"},
            {"template",
             "SELECT id, ver FROM template WHERE workspace = :workspace AND shared AND NOT gone "
             "AND :of = :of"},
            {"template_use",
             "SELECT u.template, u.ver FROM template_use AS u JOIN template AS t "
             "ON t.workspace = u.workspace AND t.id = u.template "
             "WHERE u.workspace = :workspace AND t.shared AND NOT t.gone AND :of = :of"}};
    }
    if (scope.startsWith("desk:"_L1)) {
        return {{"contact",
                 "SELECT id, ver FROM contact WHERE workspace = :workspace AND account = :of"},
                {"conversation",
                 "SELECT id, ver FROM conversation WHERE workspace = :workspace "
                 "AND account = :of"},
                {"scheduled",
                 "SELECT id, ver FROM scheduled WHERE workspace = :workspace AND account = :of "
                 "AND state IN ('waiting', 'stopped', 'missed')"},
                {"task",
                 "SELECT id, ver FROM task WHERE workspace = :workspace AND account = :of "
                 "AND gone = 0"}};
    }
    if (scope.startsWith("user:"_L1)) {
        return {{"read",
                 "SELECT conversation, ver FROM read_mark WHERE workspace = :workspace "
                 "AND app_user = :of"},
                {"mention",
                 "SELECT message, ver FROM mention WHERE workspace = :workspace "
                 "AND app_user = :of"},
                {"view",
                 "SELECT id, ver FROM saved_view WHERE workspace = :workspace AND NOT removed "
                 "AND ((owner = :of AND (NOT shared OR team <> '' OR shared_with <> '')) "
                 "OR (shared AND shared_with = :of) "
                 "OR (shared AND team IN (SELECT m.team FROM team_member AS m "
                 "WHERE m.workspace = :workspace AND m.app_user = :of)))"},
                {"alias",
                 "SELECT account, ver FROM alias WHERE workspace = :workspace "
                 "AND app_user = :of"},
                {"draft",
                 "SELECT conversation, ver FROM draft WHERE workspace = :workspace "
                 "AND app_user = :of"},
                {"template",
                 "SELECT id, ver FROM template WHERE workspace = :workspace "
                 "AND owner = :of AND NOT shared AND NOT gone"},
                {"template_use",
                 "SELECT u.template, u.ver FROM template_use AS u JOIN template AS t "
                 "ON t.workspace = u.workspace AND t.id = u.template "
                 "WHERE u.workspace = :workspace AND t.owner = :of AND NOT t.shared "
                 "AND NOT t.gone"}};
    }
    return {};
}

} // namespace

Result<QString> digestOf(Sql::Database &database, const QString &scope)
{
    Protocol::Digest digest;
    const auto of = scope.section(u':', 1, 1);
    for (const auto &whole : wholeKindsOf(scope)) {
        const auto added = database.each(
            whole.sql, {{":workspace", Workspace}, {":of", of}}, [&](const Sql::Row &row) {
                digest.add(QLatin1String(whole.kind), row.text(0), row.integer(1));
            });
        if (!added)
            return added.error();
    }
    return digest.text();
}

} // namespace Frontdesk::Relay
