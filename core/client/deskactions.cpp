// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/deskactions.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/accountsource.h"
#include "core/client/attacher.h"
#include "core/client/attachment.h"
#include "core/client/outboxoverlay.h"
#include "core/rules/ruleerrors.h"
#include "core/storage/cache.h"
#include "core/storage/messagestore.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

using Stage = OutboxEntry::Stage;
using As = Protocol::ResolveSend::As;

Error rejected(const QString &code, const QVariantMap &args = {})
{
    return {ErrorKind::Rejected, code, {}, args};
}

As asOf(ConversationActions::Decision decision)
{
    switch (decision) {
    case ConversationActions::Decision::MarkAsSent:
        return As::Sent;
    case ConversationActions::Decision::SendAgain:
        return As::Again;
    case ConversationActions::Decision::Discard:
        break;
    }
    return As::Discard;
}

/// By what waits of the conversation, after the last read mark that waits.
bool isMarkedUnread(const QList<OutboxEntry> &entries)
{
    bool unread = false;
    for (const auto &entry : entries) {
        if (const auto *keep = std::get_if<Protocol::KeepConversation>(&entry.command.args))
            unread = keep->unread.value_or(unread);
        else if (std::holds_alternative<Protocol::MarkRead>(entry.command.args))
            unread = false;
    }
    return unread;
}

} // namespace

DeskActions::DeskActions(Parts parts, QObject *parent)
    : ConversationActions(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.commands, &CommandQueue::returned, this, &ConversationActions::returned);
    connect(&m_parts.commands,
            &CommandQueue::refused,
            this,
            [this](const ConversationId &conversation, const Error &why, bool kept) {
                if (!kept) // what is kept says so in its own place
                    Q_EMIT refused(conversation, why);
            });
}

Async<QList<MessageId>> DeskActions::send(const ConversationId &conversation,
                                          const QList<Content> &bubbles,
                                          const MessageId &quotes,
                                          const SendOptions &options)
{
    const Promise<QList<MessageId>> promise;
    const auto begun = options.keepsBegun ? Outbox::Begun() : m_parts.outbox.begun(conversation);
    whenDone(target(conversation),
             this,
             [this, promise, begun, bubbles, quotes, options](const Result<Target> &target) {
                 if (!target)
                     return promise.give(target.error());
                 auto entry = entryFor(*target, bubbles, quotes, options);
                 if (!entry)
                     return promise.give(entry.error());
                 entry->notBefore = endOf(options.hold, target->conversation);
                 QList<MessageId> ids;
                 for (const auto &message : bubblesOf(*entry))
                     ids.append(message.id);
                 whenDone(m_parts.outbox.putInsteadOf(begun, *entry),
                          this,
                          [promise, ids](const Result<> &kept) {
                              if (kept)
                                  promise.give(ids);
                              else
                                  promise.give(kept.error());
                          });
             });
    return promise.future();
}

/// When a reply leaves that is held for @p hold now; 0: it is not. While a reply is free, it leaves
/// as long as it is.
qint64 DeskActions::endOf(std::chrono::milliseconds hold, const Conversation &conversation) const
{
    constexpr qint64 WayMs = 2'000; // to the relay
    const auto now = m_parts.clock.nowMs();
    auto ms = std::min<qint64>(hold.count(), CommandQueue::LongestHoldMs);
    if (conversation.freeUntil > now)
        ms = std::min(ms, conversation.freeUntil - now - WayMs);
    return ms > 0 ? now + ms : 0;
}

QList<ConversationActions::HeldReply> DeskActions::held(const ConversationId &conversation) const
{
    QList<HeldReply> replies;
    const auto here = m_parts.outbox.entries().of(conversation);
    for (const auto &entry : here) {
        const auto left = m_parts.commands.heldFor(entry.id());
        const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
        if (left == 0 || send == nullptr)
            continue;
        HeldReply reply{entry.id(), {}, send->quotes, std::chrono::milliseconds(left)};
        for (const auto &bubble : send->bubbles)
            reply.bubbles.append(bubble.content);
        replies.append(reply);
    }
    return replies;
}

Async<> DeskActions::recall(const CommandId &reply)
{
    return m_parts.commands.recall(reply);
}

void DeskActions::letGo(const CommandId &reply)
{
    m_parts.commands.letGo(reply);
}

Async<Content> DeskActions::attach(const ConversationId &conversation, const QString &path)
{
    const Promise<Content> promise;
    whenDone(target(conversation), this, [this, promise, path](const Result<Target> &target) {
        if (!target)
            return promise.give(target.error());
        const auto account = m_parts.accounts.account(target->conversation.account);
        const auto platform = account ? account->platform : Platform::Line;
        const auto made = m_parts.attacher.attach(path, rulesOf(platform));
        whenDone(made, this, [promise](const Result<Content> &content) { promise.give(content); });
    });
    return promise.future();
}

Async<> DeskActions::decide(const MessageId &message, Decision decision)
{
    const auto entry = entryOf(m_parts.outbox.entries(), message);
    const bool isHere = entry
        && (entry->stage == Stage::Refused || entry->stage == Stage::Unknown
            || m_parts.commands.neverLeft(entry->id()));
    if (entry && !isHere && noteOf(*entry))
        return ready<void>(rejected(u"message.state"_s)); // the relay may have it, and has no say
    return isHere ? decideHere(*entry, decision) : decideAtRelay(message, decision);
}

Async<> DeskActions::markRead(const ConversationId &conversation, const MessageOrder &upTo)
{
    const auto here = m_parts.outbox.entries().of(conversation);
    const bool told = pendingMarks(here).value(conversation) >= upTo && !isMarkedUnread(here);
    if (upTo.isNull() || told)
        return ready<>({});
    return putMark({conversation, upTo});
}

Async<> DeskActions::showRead(const ConversationId &conversation, const MessageOrder &upTo)
{
    return upTo.isNull() ? ready<>({}) : putMark({conversation, upTo, true});
}

Async<> DeskActions::putMark(const Protocol::MarkRead &mark)
{
    QList<CommandId> replaced;
    const auto here = m_parts.outbox.entries().of(mark.conversation);
    for (const auto &entry : here) {
        const auto *old = std::get_if<Protocol::MarkRead>(&entry.command.args);
        if (old != nullptr && (mark.tell || !old->tell) && m_parts.commands.neverLeft(entry.id()))
            replaced.append(entry.id());
    }
    const auto entry = newEntry(mark.conversation, {}, mark);
    return whenDone(m_parts.outbox.put(entry), this, [this, replaced](const Result<> &kept) {
        for (const auto &id : replaced) {
            if (kept)
                m_parts.outbox.remove(id).ignore(); // a mark too many does no harm
        }
        return kept;
    });
}

Async<> DeskActions::noteExport(const ConversationExport &exported)
{
    const bool isPdf = exported.way == ConversationExport::Way::Pdf;
    return m_parts.outbox.put(newEntry(exported.conversation,
                                       {},
                                       Protocol::NoteExport{exported.conversation,
                                                            isPdf ? u"pdf"_s : u"print"_s,
                                                            exported.sha,
                                                            exported.messages,
                                                            exported.notes,
                                                            exported.masked}));
}

Async<> DeskActions::keepDraft(const ConversationId &conversation, const QString &text)
{
    return whenDone(m_parts.outbox.keepDraft(conversation, text), this, [](const Result<> &kept) {
        if (!kept)
            qCWarning(LogClient) << "a draft was not kept:" << kept.error().detail;
        return kept;
    });
}

Async<QString> DeskActions::draft(const ConversationId &conversation)
{
    return ready<QString>(m_parts.outbox.draft(conversation));
}

Async<> DeskActions::keepBeside(const ConversationId &conversation, const DraftBeside &beside)
{
    const auto done = m_parts.outbox.keepBeside(conversation, textOf(beside));
    return whenDone(done, this, [](const Result<> &kept) {
        if (!kept)
            qCWarning(LogClient) << "what is begun was not kept:" << kept.error().detail;
        return kept;
    });
}

DraftBeside DeskActions::beside(const ConversationId &conversation) const
{
    return besideFrom(m_parts.outbox.beside(conversation));
}

Async<DeskActions::Target> DeskActions::target(const ConversationId &conversation) const
{
    return m_parts.cache.read([conversation](Sql::Database &database) -> Result<Target> {
        ConversationStore conversations(database);
        const auto found = conversations.find(conversation);
        if (!found)
            return found.error();
        const auto head = conversations.head(conversation);
        if (!head)
            return head.error();
        if (!found->has_value() || !head->has_value())
            return Error{ErrorKind::NotFound, u"conversation.not-found"_s};
        return Target{**found, (*head)->coverage.held};
    });
}

Result<OutboxEntry> DeskActions::entryFor(const Target &target,
                                          const QList<Content> &bubbles,
                                          const MessageId &quotes,
                                          const SendOptions &options) const
{
    const auto &conversation = target.conversation;
    if (bubbles.isEmpty())
        return rejected(u"send.empty"_s);
    if (bubbles.size() > Protocol::MaxBubblesPerSend) {
        return rejected(RuleError::TooManyBubbles,
                        {{u"count"_s, bubbles.size()}, {u"limit"_s, Protocol::MaxBubblesPerSend}});
    }
    if (conversation.standby)
        return rejected(u"conversation.standby"_s);
    const auto account = m_parts.accounts.account(conversation.account);
    const auto &rules = rulesOf(account ? account->platform : Platform::Line);

    Protocol::SendMessages send;
    send.conversation = conversation.id;
    send.quotes = quotes;
    send.seen = target.newest;
    for (const auto &content : bubbles) {
        if (auto permitted = checkBeforeUpload(content, rules); !permitted)
            return permitted.error();
        send.bubbles.append({MessageId(newUuid(m_parts.clock.nowMs())),
                             content,
                             options.templates.value(send.bubbles.size())});
    }
    const bool canQuote =
        std::any_of(bubbles.cbegin(), bubbles.cend(), [&](const Content &content) {
            return rules.quotingKinds.contains(content.kind);
        });
    if (!quotes.isNull() && !canQuote)
        return rejected(RuleError::CannotQuote);
    return newEntry(conversation.id, conversation.account, send);
}

OutboxEntry DeskActions::newEntry(const ConversationId &conversation,
                                  const AccountId &account,
                                  Protocol::CommandArgs args) const
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, std::move(args)};
    entry.conversation = conversation;
    entry.account = account;
    entry.author = m_parts.me;
    return entry;
}

/// The relay knows nothing of it, or has said what it had to say.
Async<> DeskActions::decideHere(const OutboxEntry &entry, Decision decision)
{
    const bool waits = entry.stage == Stage::Waiting;
    switch (decision) {
    case Decision::SendAgain:
        return waits ? ready<>({}) : sendAgain(entry);
    case Decision::MarkAsSent:
        if (entry.stage != Stage::Unknown)
            return ready<void>(rejected(u"message.state"_s));
        break;
    case Decision::Discard:
        break;
    }
    if (!waits)
        return m_parts.outbox.remove(entry.id());
    // By the queue, which does not send it while the disk is at it.
    return whenDone(m_parts.commands.takeBack({entry.id()}),
                    this,
                    [](const Result<QSet<CommandId>> &taken) -> Result<> {
                        return taken ? Result<>() : taken.error();
                    });
}

/// As a new command: the old one has its result for good. The bubbles keep their ids.
Async<> DeskActions::sendAgain(const OutboxEntry &entry)
{
    const Promise<> promise;
    whenDone(
        target(entry.conversation), this, [this, promise, entry](const Result<Target> &target) {
            if (!target)
                return promise.give(target.error());
            auto args = entry.command.args;
            if (auto *send = std::get_if<Protocol::SendMessages>(&args))
                send->seen = target->newest;
            const auto again = newEntry(entry.conversation, entry.account, args);
            whenDone(m_parts.outbox.put(again),
                     this,
                     [this, promise, old = entry.id()](const Result<> &kept) {
                         if (kept)
                             m_parts.outbox.remove(old).ignore(); // it only shows twice
                         promise.give(kept);
                     });
        });
    return promise.future();
}

Async<> DeskActions::decideAtRelay(const MessageId &message, Decision decision)
{
    const Promise<> promise;
    if (const auto sent = entryOf(m_parts.outbox.entries(), message)) {
        // On its way: the decision follows it in the one order. Not on its way now, but perhaps once
        // before: the relay is asked to discard it, and here it is gone.
        const auto kept = m_parts.outbox.put(newEntry(
            sent->conversation, sent->account, Protocol::ResolveSend{message, asOf(decision)}));
        if (decision != Decision::Discard || m_parts.commands.isOnItsWay(sent->id()))
            return kept;
        return whenDone(kept, this, [this, id = sent->id()](const Result<> &done) {
            if (done && !m_parts.commands.isOnItsWay(id))
                m_parts.outbox.remove(id).ignore(); // the queue does not send it either way
            return done;
        });
    }
    auto found = m_parts.cache.read(
        [message](Sql::Database &database) { return MessageStore(database).find(message); });
    whenDone(found,
             this,
             [this, promise, message, decision](const Result<std::optional<Message>> &held) {
                 if (!held || !held->has_value()) {
                     return promise.give(held ? Error{ErrorKind::NotFound, u"message.not-found"_s}
                                              : held.error());
                 }
                 const auto entry = newEntry((*held)->conversation,
                                             (*held)->account,
                                             Protocol::ResolveSend{message, asOf(decision)});
                 whenDone(m_parts.outbox.put(entry), this, [promise](const Result<> &kept) {
                     promise.give(kept);
                 });
             });
    return promise.future();
}

} // namespace Frontdesk
