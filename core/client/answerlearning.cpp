// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/answerlearning.h"

#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"

#include <limits>

namespace Frontdesk {

namespace {

/// Names of the tags that the customer of @p conversation has now.
Result<QStringList> tagsOf(Sql::Database &database, const ConversationId &conversation)
{
    const auto chat = ConversationStore(database).find(conversation);
    if (!chat)
        return chat.error();
    if (!chat->has_value() || (*chat)->contact.isNull())
        return QStringList();
    const auto contact = EntityStore(database).contact((*chat)->contact);
    if (!contact)
        return contact.error();
    QStringList names;
    if (!contact->has_value() || (*contact)->tags.isEmpty())
        return names;
    const auto tags = EntityStore(database).tags();
    if (!tags)
        return tags.error();
    for (const auto &tag : *tags) {
        if ((*contact)->tags.contains(tag.id))
            names.append(tag.name);
    }
    return names;
}

/// Nothing: it was not made from a template, or answers no text that is here.
Result<std::optional<TemplateAnswer>> answerOf(Sql::Database &database, qint64 row)
{
    AnswerStore store(database);
    const auto reply = store.message(row);
    if (!reply)
        return reply.error();
    if (!reply->has_value() || (*reply)->direction != Direction::Outbound
        || (*reply)->usedTemplate.isNull())
        return std::optional<TemplateAnswer>();
    const auto conversation = store.conversationOf(row);
    if (!conversation)
        return conversation.error();
    const auto asked = askedBefore(database, conversation->value_or(0), (*reply)->order, &**reply);
    if (!asked)
        return asked.error();
    if (asked->texts.isEmpty())
        return std::optional<TemplateAnswer>();
    const auto tags = tagsOf(database, (*reply)->conversation);
    if (!tags)
        return tags.error();
    return std::optional(TemplateAnswer{
        row,
        conversation->value_or(0),
        (*reply)->usedTemplate,
        (*reply)->account,
        asked->fromAt,
        (*reply)->order.at,
        TemplateRanker::keysOf({asked->texts, *tags, (*reply)->account, (*reply)->author})});
}

Result<> lookAt(Sql::Database &database, qint64 row, LearnedAnswers &found)
{
    AnswerStore store(database);
    const auto before = store.find(row);
    if (!before)
        return before.error();
    const auto now = answerOf(database, row);
    if (!now)
        return now.error();
    if (*before != *now) {
        if (before->has_value()) {
            // Customers take words back; what was learned of them is not left lying about.
            database.emptyLogSoon();
            if (auto gone = store.remove(row); !gone)
                return gone;
            found.forgotten.append(**before);
        }
        if (now->has_value()) {
            if (auto kept = store.put(**now); !kept)
                return kept;
            found.learned.append(**now);
        }
    }
    return store.unqueue(row);
}

} // namespace

Result<LearnedAnswers> learnAnswers(Sql::Database &database, int most)
{
    AnswerStore store(database);
    LearnedAnswers found;
    const auto rows = store.queued(most);
    if (!rows)
        return rows.error();
    for (const auto row : *rows) {
        if (auto done = lookAt(database, row, found); !done)
            return done.error();
    }
    found.more = rows->size() == most;
    if (!found.more) {
        const auto older = store.queueOlder();
        if (!older)
            return older.error();
        const auto queued = store.queued(1);
        if (!queued)
            return queued.error();
        found.more = *older || !queued->isEmpty();
    }
    if (found.learned.isEmpty())
        return found;
    const auto old = store.beyond(most);
    if (!old)
        return old.error();
    for (const auto &one : *old) {
        if (auto gone = store.remove(one.message); !gone)
            return gone.error();
        // What was learned just now and is older than all others was never told.
        if (found.learned.removeAll(one) == 0)
            found.forgotten.append(one);
    }
    return found;
}

Result<AnswerSituation>
openQuestion(Sql::Database &database, const ConversationId &conversation, const UserId &who)
{
    AnswerSituation situation;
    const auto head = ConversationStore(database).head(conversation);
    if (!head)
        return head.error();
    const auto chat = ConversationStore(database).find(conversation);
    if (!chat)
        return chat.error();
    if (!head->has_value() || !chat->has_value() || (*chat)->state == ConversationState::Resolved
        || (*chat)->spam)
        return situation;
    constexpr auto End = std::numeric_limits<qint64>::max();
    const auto asked = askedBefore(database, (*head)->n, {End, End});
    if (!asked)
        return asked.error();
    situation.account = (*chat)->account;
    situation.author = who;
    situation.texts = asked->texts;
    if (asked->texts.isEmpty())
        return situation;
    const auto tags = tagsOf(database, conversation);
    if (!tags)
        return tags.error();
    situation.tags = *tags;
    return situation;
}

} // namespace Frontdesk
