// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/profiles/profilerows.h"

#include "core/relay/journal/rows.h"
#include "core/relay/media/mediarows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestStatus = 1000;
constexpr int MostMessagesNamed = 500; ///< older ones of a member keep no name

QString cut(const QString &text, qsizetype longest)
{
    auto shorter = text.left(longest);
    if (!shorter.isEmpty() && shorter.back().isHighSurrogate())
        shorter.chop(1);
    return shorter;
}

struct Member {
    ConversationId conversation;
    QString user;
};

Member memberOf(const FetchJob &job)
{
    const auto slash = job.subject.indexOf(u'/');
    return {ConversationId(job.subject.left(slash)), job.subject.mid(slash + 1)};
}

Result<> storeConversation(WriteContext &context, const Conversation &conversation)
{
    const auto stored = putConversation(context.database, conversation);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

Result<> storeContact(WriteContext &context, const Contact &contact)
{
    const auto stored = putContact(context.database, contact);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

Result<> touchContact(WriteContext &context, const ContactId &id)
{
    auto found = contactById(context.database, id);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    (*found)->profileAt = context.now; // the clients hold it: a change of theirs like any other
    return storeContact(context, **found);
}

/// The conversation of a customer carries their name and picture.
Result<> showInConversation(WriteContext &context, const Contact &contact)
{
    auto found = conversationOf(context.database, contact.account, contact.platformUserId);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    auto conversation = **found;
    conversation.title = contact.displayName;
    conversation.picture = contact.picture;
    if (conversation == **found)
        return {};
    return storeConversation(context, conversation);
}

/// True if @p url is not the one the picture was last asked for under; keeps it.
Result<bool> isNewPicture(WriteContext &context, const Contact &contact, const QString &url)
{
    auto changed = context.database.execute(
        "UPDATE contact SET picture_url = :url WHERE workspace = :workspace AND id = :id "
        "AND (picture_url <> :url OR (picture = '' AND :url <> ''))",
        {{":url", url}, {":workspace", Workspace}, {":id", contact.id.value()}});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<> touchGroup(WriteContext &context, const ConversationId &conversation)
{
    return Sql::ignoringCount(context.database.execute(
        "UPDATE conversation SET profile_at = :now WHERE workspace = :workspace AND id = :id",
        {{":now", context.now}, {":workspace", Workspace}, {":id", conversation.value()}}));
}

Result<> putMember(WriteContext &context, const Member &member, const QString &name)
{
    return Sql::ignoringCount(context.database.execute(
        "INSERT INTO group_member (workspace, conversation, platform_user, name, profile_at) "
        "VALUES (:workspace, :conversation, :user, :name, :now) "
        "ON CONFLICT (workspace, conversation, platform_user) DO UPDATE SET "
        "name = CASE WHEN excluded.name = '' THEN group_member.name ELSE excluded.name END, "
        "profile_at = excluded.profile_at",
        {{":workspace", Workspace},
         {":conversation", member.conversation.value()},
         {":user", member.user},
         {":name", name},
         {":now", context.now}}));
}

/// Messages that came before the name was known get it now.
Result<> nameMessages(WriteContext &context, const Member &member, const QString &name)
{
    const auto nameless =
        context.database.select("SELECT id FROM (SELECT id, sender, sender_name FROM message "
                                "WHERE workspace = :workspace AND conversation = :conversation "
                                "ORDER BY order_at DESC, order_seq DESC LIMIT :limit) "
                                "WHERE sender = :user AND sender_name = ''",
                                {{":workspace", Workspace},
                                 {":conversation", member.conversation.value()},
                                 {":user", member.user},
                                 {":limit", MostMessagesNamed}},
                                [](const Sql::Row &row) { return MessageId(row.text(0)); });
    if (!nameless)
        return nameless.error();
    for (const auto &id : *nameless) {
        auto message = messageById(context.database, id);
        if (!message)
            return message.error();
        if (!*message || (*message)->content.kind == ContentKind::Erased)
            continue; // what was taken back stays without a name
        (*message)->senderName = name;
        const auto stored = updateMessage(context.database, **message);
        if (!stored)
            return stored.error();
        context.log.put(*stored);
    }
    return {};
}

Result<> namePreview(WriteContext &context, const Member &member, const QString &name)
{
    auto found = conversationById(context.database, member.conversation);
    if (!found)
        return found.error();
    if (!*found || !(*found)->lastSender.isEmpty() || (*found)->lastDirection != Direction::Inbound
        || (*found)->lastKind == ContentKind::Erased)
        return {};
    const auto last = context.database.selectOne(
        "SELECT sender FROM message WHERE workspace = :workspace AND conversation = :conversation "
        "AND order_at = :at AND order_seq = :seq",
        {{":workspace", Workspace},
         {":conversation", member.conversation.value()},
         {":at", (*found)->lastOrder.at},
         {":seq", (*found)->lastOrder.seq}},
        [](const Sql::Row &row) { return row.text(0); });
    if (!last)
        return last.error();
    if (last->value_or(QString()) != member.user)
        return {};
    auto conversation = **found;
    conversation.lastSender = name;
    return storeConversation(context, conversation);
}

} // namespace

Result<std::optional<ProfileSubject>> subjectOf(Sql::Database &database, const FetchJob &job)
{
    ProfileSubject subject;
    const auto account = accountById(database, job.account);
    if (!account)
        return account.error();
    if (!*account)
        return std::optional<ProfileSubject>();
    subject.platform = (*account)->platform;
    if (job.kind == FetchKind::Profile) {
        const auto contact = contactById(database, ContactId(job.subject));
        if (!contact)
            return contact.error();
        if (!*contact)
            return std::optional<ProfileSubject>();
        subject.user = (*contact)->platformUserId;
        return std::optional(subject);
    }
    if (job.kind == FetchKind::Picture)
        return std::optional(subject);
    const auto member = memberOf(job);
    const auto id =
        job.kind == FetchKind::Member ? member.conversation : ConversationId(job.subject);
    const auto conversation = conversationById(database, id);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return std::optional<ProfileSubject>();
    subject.kind = (*conversation)->kind;
    subject.conversation = (*conversation)->platformId;
    if (job.kind == FetchKind::Member)
        subject.user = member.user;
    return std::optional(subject);
}

Result<> keepProfile(WriteContext &context, const FetchJob &job, const PlatformProfile &profile)
{
    auto found = contactById(context.database, ContactId(job.subject));
    if (!found)
        return found.error();
    if (!*found)
        return removeJob(context, job);
    auto contact = **found;
    contact.displayName = cut(profile.displayName, LongestName);
    contact.statusMessage = cut(profile.statusMessage, LongestStatus);
    contact.language = cut(profile.language, LongestName);
    contact.profileAt = context.now;
    const auto newPicture = isNewPicture(context, contact, profile.pictureUrl);
    if (!newPicture)
        return newPicture.error();
    if (profile.pictureUrl.isEmpty())
        contact.picture.clear();
    if (auto stored = storeContact(context, contact); !stored)
        return stored;
    if (auto shown = showInConversation(context, contact); !shown)
        return shown;
    if (*newPicture && !profile.pictureUrl.isEmpty()) {
        auto wanted = wantPicture(context, job.account, job.subject, profile.pictureUrl);
        if (!wanted)
            return wanted;
    }
    return removeJob(context, job);
}

Result<> keepMember(WriteContext &context, const FetchJob &job, const PlatformProfile &profile)
{
    const auto member = memberOf(job);
    const auto name = cut(profile.displayName, LongestName);
    if (auto put = putMember(context, member, name); !put)
        return put;
    if (auto named = nameMessages(context, member, name); !named)
        return named;
    if (auto shown = namePreview(context, member, name); !shown)
        return shown;
    return removeJob(context, job);
}

Result<> keepGroup(WriteContext &context, const FetchJob &job, const GroupLook &group)
{
    auto found = conversationById(context.database, ConversationId(job.subject));
    if (!found)
        return found.error();
    if (!*found)
        return removeJob(context, job);
    auto conversation = **found;
    if (group.summary)
        conversation.title = cut(group.summary->name, LongestName);
    if (group.members)
        conversation.members = *group.members;
    const bool loses = group.summary && group.summary->pictureUrl.isEmpty();
    if (loses)
        conversation.picture.clear();
    if (conversation != **found) {
        if (auto stored = storeConversation(context, conversation); !stored)
            return stored;
    }
    if (auto touched = touchGroup(context, conversation.id); !touched)
        return touched;
    if (group.summary && !loses) {
        auto wanted = wantPicture(context, job.account, job.subject, group.summary->pictureUrl);
        if (!wanted)
            return wanted;
    }
    return removeJob(context, job);
}

Result<> putPicture(WriteContext &context, Contact &contact, const QString &sha)
{
    contact.picture = sha;
    if (auto stored = storeContact(context, contact); !stored)
        return stored;
    return showInConversation(context, contact);
}

Result<> putPicture(WriteContext &context, Conversation &conversation, const QString &sha)
{
    conversation.picture = sha;
    return storeConversation(context, conversation);
}

Result<> keepPicture(WriteContext &context, const FetchJob &job, const QString &sha)
{
    auto contact = contactById(context.database, ContactId(job.subject));
    if (!contact)
        return contact.error();
    auto conversation = conversationById(context.database, ConversationId(job.subject));
    if (!conversation)
        return conversation.error();
    const auto before = *contact ? (*contact)->picture
        : *conversation          ? (*conversation)->picture
                                 : QString();
    if (before == sha || (!*contact && !*conversation))
        return removeJob(context, job);
    auto forgotten = context.database.execute(
        "DELETE FROM media_use WHERE workspace = :workspace AND message = :subject",
        {{":workspace", Workspace}, {":subject", job.subject}});
    if (!forgotten)
        return forgotten.error();
    if (auto used = useFile(context, sha, deskScope(job.account), job.subject); !used)
        return used;
    auto put =
        *contact ? putPicture(context, **contact, sha) : putPicture(context, **conversation, sha);
    if (!put)
        return put;
    return removeJob(context, job);
}

Result<> keepNothing(WriteContext &context, const FetchJob &job)
{
    Result<> noted;
    switch (job.kind) {
    case FetchKind::Profile:
        noted = touchContact(context, ContactId(job.subject));
        break;
    case FetchKind::Group:
        noted = touchGroup(context, ConversationId(job.subject));
        break;
    case FetchKind::Member:
        noted = putMember(context, memberOf(job), {});
        break;
    case FetchKind::Picture:
    case FetchKind::Content:
        break;
    }
    if (!noted)
        return noted;
    return removeJob(context, job);
}

} // namespace Frontdesk::Relay
