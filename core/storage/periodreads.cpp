// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/periodreads.h"

#include "core/storage/conversationstore.h"
#include "core/storage/messagestore.h"
#include "core/storage/personreads.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// Words and whoever answered stand near the end; who wants more opens it.
constexpr int LookedBack = 20;

bool isSaid(const Message &message)
{
    const bool isOurs = message.direction == Direction::Outbound;
    return (isOurs || message.direction == Direction::Inbound)
        && message.content.kind != ContentKind::Event;
}

/// What stands between @p after and the line that closes @p period.
Result<> fillPeriod(MessageStore &messages,
                    qint64 conversation,
                    const MessageOrder &after,
                    ClosedPeriod &period)
{
    const MessageOrder begin{after.at, after.seq + 1};
    const auto tail = messages.page(conversation, period.closing.order, begin, LookedBack);
    if (!tail)
        return tail.error();
    const auto &said = tail->messages;
    for (auto one = said.crbegin(); one != said.crend(); ++one) {
        if (!isSaid(*one))
            continue;
        if (period.last.id.isNull())
            period.last = *one;
        if (period.handledBy.isNull() && one->direction == Direction::Outbound)
            period.handledBy = one->author;
    }
    if (period.handledBy.isNull())
        period.handledBy = period.closing.author;
    const auto first = messages.pageFrom(conversation, begin, period.closing.order, 1);
    if (!first)
        return first.error();
    period.begunAt =
        first->messages.isEmpty() ? period.closing.order.at : first->messages.constFirst().order.at;
    return {};
}

Result<>
addPeriodsOf(Sql::Database &database, const Conversation &chat, int limit, ClosedPeriods &found)
{
    const auto head = ConversationStore(database).head(chat.id);
    if (!head)
        return head.error();
    if (!*head)
        return {};
    if (!(*head)->coverage.reachesBeginning())
        found.isWhole = false;
    MessageStore messages(database);
    const auto lines = messages.listed((*head)->n, MessageStore::List::Closing, limit + 1);
    if (!lines)
        return lines.error();
    const auto shown = std::min<qsizetype>(limit, lines->size());
    found.more = found.more || lines->size() > limit;
    for (qsizetype i = 0; i < shown; ++i) {
        ClosedPeriod period;
        period.conversation = chat.id;
        period.account = chat.account;
        period.closing = lines->at(i);
        const auto after = i + 1 < lines->size() ? lines->at(i + 1).order : MessageOrder();
        if (auto filled = fillPeriod(messages, (*head)->n, after, period); !filled)
            return filled;
        found.periods.append(period);
    }
    return {};
}

} // namespace

bool closesPeriod(const Message &message)
{
    return message.direction == Direction::System && message.content.event == QLatin1String("state")
        && message.content.data.value(QLatin1String("state")) == QLatin1String("resolved");
}

Result<ClosedPeriods> readClosedPeriods(Sql::Database &database,
                                        const ContactId &contact,
                                        const PendingLinks &pending,
                                        int limit)
{
    const auto chats = readChatsOfPerson(database, contact, pending);
    if (!chats)
        return chats.error();
    ClosedPeriods found;
    for (const auto &chat : *chats) {
        if (auto added = addPeriodsOf(database, chat, limit, found); !added)
            return added.error();
    }
    auto &periods = found.periods;
    std::stable_sort(periods.begin(), periods.end(), [](const auto &a, const auto &b) {
        return a.closing.order > b.closing.order;
    });
    if (periods.size() > limit) {
        periods.erase(periods.begin() + limit, periods.end());
        found.more = true;
    }
    return found;
}

Result<NoteFiles> readNoteFiles(Sql::Database &database,
                                const ContactId &contact,
                                const PendingLinks &pending,
                                int limit)
{
    const auto chats = readChatsOfPerson(database, contact, pending);
    if (!chats)
        return chats.error();
    NoteFiles found;
    for (const auto &chat : *chats) {
        found.chats.insert(chat.id);
        const auto head = ConversationStore(database).head(chat.id);
        if (!head)
            return head.error();
        if (!*head)
            continue;
        const auto notes =
            MessageStore(database).listed((*head)->n, MessageStore::List::NoteFiles, limit + 1);
        if (!notes)
            return notes.error();
        found.notes += *notes;
    }
    return found;
}

} // namespace Frontdesk
