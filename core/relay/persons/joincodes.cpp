// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/persons/joincodes.h"

#include "core/base/uuid.h"
#include "core/relay/journal/rows.h"
#include "core/relay/persons/personlinking.h"
#include "core/rules/joincode.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Result<> markUsed(WriteContext &context, const JoinCode &code)
{
    return Sql::ignoringCount(context.database.execute(
        "UPDATE join_code SET used_at = :now WHERE workspace = :workspace AND code = :code",
        {{":now", context.now}, {":workspace", Workspace}, {":code", code.code}}));
}

Result<> linkArrived(WriteContext &context,
                     OrderCounter &order,
                     const JoinCode &code,
                     const ContactId &arrived)
{
    const auto known = linkBetween(context.database, code.contact, arrived);
    const auto who = userById(context.database, code.by);
    if (!known || !who)
        return known ? who.error() : known.error();
    if (!*known) {
        const PersonLink link{
            LinkId(newUuid(context.now)), code.contact, arrived, code.by, context.now};
        if (auto added = addLink(context, link, {{LinkReason::Invitation}, {}}); !added)
            return added;
        if (auto named = nameAnew(context, arrived); !named)
            return named;
    }
    for (const auto &id : {code.contact, arrived}) {
        const auto event = id == arrived ? u"person.arrived"_s : u"person.left-for"_s;
        if (auto said = addPersonLine(context, order, id, who->value_or(User()), event); !said)
            return said;
    }
    return {};
}

} // namespace

Result<std::optional<JoinCode>> joinCode(Sql::Database &database, const QString &code)
{
    return database.selectOne("SELECT code, contact, account, by_user, at, used_at FROM join_code "
                              "WHERE workspace = :workspace AND code = :code",
                              {{":workspace", Workspace}, {":code", code}},
                              [](const Sql::Row &row) {
                                  return JoinCode{row.text(0),
                                                  ContactId(row.text(1)),
                                                  AccountId(row.text(2)),
                                                  UserId(row.text(3)),
                                                  row.integer(4),
                                                  row.integer(5)};
                              });
}

Result<> putJoinCode(Sql::Database &database, const JoinCode &code)
{
    return Sql::ignoringCount(database.execute(
        "INSERT INTO join_code (workspace, code, contact, account, by_user, at, used_at) "
        "VALUES (:workspace, :code, :contact, :account, :by, :at, :used)",
        {{":workspace", Workspace},
         {":code", code.code},
         {":contact", code.contact.value()},
         {":account", code.account.value()},
         {":by", code.by.value()},
         {":at", code.at},
         {":used", code.usedAt}}));
}

Result<> useJoinCode(WriteContext &context,
                     OrderCounter &order,
                     const Conversation &conversation,
                     const Message &message)
{
    const bool isWord = message.direction == Direction::Inbound
        && message.content.kind == ContentKind::Text && !conversation.contact.isNull();
    const auto word = isWord ? joinCodeIn(message.content.text) : QString();
    if (word.isEmpty())
        return {};
    const auto code = joinCode(context.database, word);
    if (!code)
        return code.error();
    const bool isGood = *code && (*code)->account == conversation.account && (*code)->usedAt == 0
        && context.now - (*code)->at <= JoinCodeLifeMs;
    if (!isGood)
        return {};
    if (auto marked = markUsed(context, **code); !marked)
        return marked;
    return linkArrived(context, order, **code, conversation.contact);
}

} // namespace Frontdesk::Relay
