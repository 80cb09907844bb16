// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/profiles/fetchjobs.h"

#include "core/base/uuid.h"

#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    FetchKind kind = {};
    QLatin1String name;
};

constexpr std::array KindNames{KindName{FetchKind::Content, QLatin1String("content")},
                               KindName{FetchKind::Profile, QLatin1String("profile")},
                               KindName{FetchKind::Group, QLatin1String("group")},
                               KindName{FetchKind::Member, QLatin1String("member")},
                               KindName{FetchKind::Picture, QLatin1String("picture")}};

QString nameOf(FetchKind kind)
{
    return KindNames.at(static_cast<size_t>(kind)).name;
}

FetchKind kindOf(const QString &name)
{
    for (const auto &known : KindNames) {
        if (known.name == name)
            return known.kind;
    }
    return FetchKind::Content;
}

Result<bool> add(WriteContext &context,
                 FetchKind kind,
                 const AccountId &account,
                 const QString &subject,
                 const QString &url = {})
{
    auto done = context.database.execute(
        "INSERT INTO fetch_job (workspace, id, kind, account, subject, url, not_before, "
        "created_at) VALUES (:workspace, :id, :kind, :account, :subject, :url, :now, :now) "
        "ON CONFLICT DO NOTHING",
        {{":workspace", Workspace},
         {":id", newUuid(context.now)},
         {":kind", nameOf(kind)},
         {":account", account.value()},
         {":subject", subject},
         {":url", url},
         {":now", context.now}});
    if (!done)
        return done.error();
    return *done > 0;
}

QString memberSubject(const Conversation &conversation, const QString &platformUser)
{
    return conversation.id.value() + u'/' + platformUser;
}

FetchJob jobFrom(const Sql::Row &row)
{
    return {row.text(0),
            kindOf(row.text(1)),
            AccountId(row.text(2)),
            row.text(3),
            row.text(4),
            static_cast<int>(row.integer(5)),
            row.integer(6)};
}

} // namespace

Result<> wantContent(WriteContext &context, const Message &message, const QString &externalUrl)
{
    const auto added =
        add(context, FetchKind::Content, message.account, message.id.value(), externalUrl);
    if (!added)
        return added.error();
    return {};
}

Result<bool> wantProfile(WriteContext &context, const Contact &contact)
{
    if (contact.profileAt > context.now - ProfileLifeMs)
        return false;
    return add(context, FetchKind::Profile, contact.account, contact.id.value());
}

Result<bool> wantGroup(WriteContext &context, const Conversation &conversation)
{
    if (conversation.kind == ConversationKind::User)
        return false;
    auto done = context.database.execute(
        "INSERT INTO fetch_job (workspace, id, kind, account, subject, not_before, created_at) "
        "SELECT workspace, :job, 'group', account, id, :now, :now FROM conversation "
        "WHERE workspace = :workspace AND id = :id AND profile_at <= :stale "
        "ON CONFLICT DO NOTHING",
        {{":workspace", Workspace},
         {":job", newUuid(context.now)},
         {":id", conversation.id.value()},
         {":now", context.now},
         {":stale", context.now - ProfileLifeMs}});
    if (!done)
        return done.error();
    return *done > 0;
}

Result<bool>
wantMember(WriteContext &context, const Conversation &conversation, const QString &platformUser)
{
    if (platformUser.isEmpty() || conversation.kind == ConversationKind::User)
        return false;
    const auto fresh =
        context.database.selectOne("SELECT 1 FROM group_member WHERE workspace = :workspace "
                                   "AND conversation = :conversation AND platform_user = :user "
                                   "AND profile_at > :stale",
                                   {{":workspace", Workspace},
                                    {":conversation", conversation.id.value()},
                                    {":user", platformUser},
                                    {":stale", context.now - ProfileLifeMs}},
                                   [](const Sql::Row &row) { return row.flag(0); });
    if (!fresh)
        return fresh.error();
    if (fresh->has_value())
        return false;
    return add(context,
               FetchKind::Member,
               conversation.account,
               memberSubject(conversation, platformUser));
}

Result<QString>
memberName(Sql::Database &database, const Conversation &conversation, const QString &platformUser)
{
    const auto name =
        database.selectOne("SELECT name FROM group_member WHERE workspace = :workspace "
                           "AND conversation = :conversation AND platform_user = :user",
                           {{":workspace", Workspace},
                            {":conversation", conversation.id.value()},
                            {":user", platformUser}},
                           [](const Sql::Row &row) { return row.text(0); });
    if (!name)
        return name.error();
    return name->value_or(QString());
}

Result<> wantPicture(WriteContext &context,
                     const AccountId &account,
                     const QString &subject,
                     const QString &url)
{
    auto done = context.database.execute(
        "INSERT INTO fetch_job (workspace, id, kind, account, subject, url, not_before, "
        "created_at) VALUES (:workspace, :id, 'picture', :account, :subject, :url, :now, :now) "
        "ON CONFLICT (workspace, kind, account, subject) DO UPDATE SET url = excluded.url, "
        "attempt = 0, not_before = excluded.not_before",
        {{":workspace", Workspace},
         {":id", newUuid(context.now)},
         {":account", account.value()},
         {":subject", subject},
         {":url", url},
         {":now", context.now}});
    if (!done)
        return done.error();
    return {};
}

Result<QList<FetchJob>> dueJobs(Sql::Database &database, bool content, qint64 now, int limit)
{
    return database.select(
        "SELECT id, kind, account, subject, url, attempt, created_at "
        "FROM fetch_job WHERE workspace = :workspace AND not_before <= :now "
        "AND (kind = 'content') = :content ORDER BY not_before LIMIT :limit",
        {{":workspace", Workspace}, {":now", now}, {":content", content}, {":limit", limit}},
        jobFrom);
}

Result<> postponeJob(WriteContext &context, const FetchJob &job, qint64 notBefore)
{
    auto done = context.database.execute(
        "UPDATE fetch_job SET attempt = attempt + 1, "
        "not_before = :not_before "
        "WHERE workspace = :workspace AND id = :id",
        {{":not_before", notBefore}, {":workspace", Workspace}, {":id", job.id}});
    if (!done)
        return done.error();
    return {};
}

Result<> removeJob(WriteContext &context, const FetchJob &job)
{
    auto done =
        context.database.execute("DELETE FROM fetch_job WHERE workspace = :workspace AND id = :id",
                                 {{":workspace", Workspace}, {":id", job.id}});
    if (!done)
        return done.error();
    return {};
}

} // namespace Frontdesk::Relay
