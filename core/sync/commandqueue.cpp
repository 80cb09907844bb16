// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commandqueue.h"

#include "core/base/logging.h"
#include "core/storage/outbox.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

using Stage = OutboxEntry::Stage;
using Outcome = Protocol::CommandResult::Outcome;

/// The text of a send that consists of text alone; nothing if anything else is among it.
std::optional<QString> plainText(const OutboxEntry &entry)
{
    const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
    if (!send)
        return {};
    QStringList texts;
    for (const auto &bubble : send->bubbles) {
        if (bubble.content.kind != ContentKind::Text || !bubble.content.quickReplies.isEmpty())
            return {};
        texts << bubble.content.text;
    }
    return texts.join(u'\n');
}

bool isSend(const OutboxEntry &entry)
{
    return std::holds_alternative<Protocol::SendMessages>(entry.command.args);
}

/// What a person wrote must not go with a refusal.
bool holdsWords(const OutboxEntry &entry)
{
    return isSend(entry) || std::holds_alternative<Protocol::AddNote>(entry.command.args)
        || std::holds_alternative<Protocol::PutScheduled>(entry.command.args);
}

/// Its files have to be at the relay first.
bool bringsFiles(const OutboxEntry &entry)
{
    return isSend(entry) || std::holds_alternative<Protocol::PutScheduled>(entry.command.args)
        || std::holds_alternative<Protocol::PutTemplate>(entry.command.args)
        || std::holds_alternative<Protocol::AddNote>(entry.command.args);
}

/// Colleagues change it too: who was not followed decides again.
bool isContested(const OutboxEntry &entry)
{
    const auto &args = entry.command.args;
    return std::holds_alternative<Protocol::SetState>(args)
        || std::holds_alternative<Protocol::Assign>(args)
        || std::holds_alternative<Protocol::SetPriority>(args)
        || std::holds_alternative<Protocol::SetSpam>(args)
        || std::holds_alternative<Protocol::TagContact>(args)
        || std::holds_alternative<Protocol::SetContactValue>(args)
        || std::holds_alternative<Protocol::PutTask>(args)
        || std::holds_alternative<Protocol::FinishTask>(args)
        || std::holds_alternative<Protocol::RemoveTask>(args)
        || std::holds_alternative<Protocol::SetCompany>(args);
}

/// What shows once the relay has it; null for what is no message.
MessageId firstMessageOf(const OutboxEntry &entry)
{
    if (const auto *note = std::get_if<Protocol::AddNote>(&entry.command.args))
        return note->id;
    const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
    return send && !send->bubbles.isEmpty() ? send->bubbles.constFirst().id : MessageId();
}

/// The message that the command takes back, if that is what it does.
MessageId takenBackBy(const OutboxEntry &entry)
{
    const auto *decision = std::get_if<Protocol::ResolveSend>(&entry.command.args);
    return decision && decision->as == Protocol::ResolveSend::As::Discard ? decision->message
                                                                          : MessageId();
}

template <typename Messages>
bool isAmong(const OutboxEntry &entry, const Messages &messages)
{
    const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
    return send
        && std::any_of(send->bubbles.cbegin(), send->bubbles.cend(), [&](const auto &bubble) {
               return messages.contains(bubble.id);
           });
}

bool hasEnded(const OutboxEntry &entry)
{
    return entry.stage == Stage::Refused || entry.stage == Stage::Unknown;
}

bool isReadMark(const OutboxEntry &entry)
{
    return std::holds_alternative<Protocol::MarkRead>(entry.command.args);
}

/// For my other computers: here it is in its place, whatever the relay says.
bool isDraft(const OutboxEntry &entry)
{
    return std::holds_alternative<Protocol::PutDraft>(entry.command.args);
}

} // namespace

CommandQueue::CommandQueue(Outbox &outbox, const Clock &clock, Prepare prepare, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_prepare(std::move(prepare))
{
    for (const auto &entry : m_outbox.entries())
        m_mayBeKnown.insert(entry.id());
    m_holdOver.setSingleShot(true);
    connect(&m_holdOver, &QTimer::timeout, this, &CommandQueue::pump);
    connect(&m_outbox, &Outbox::entryChanged, this, [this](const OutboxEntry &entry) {
        if (entry.stage != Stage::Waiting)
            m_inFlight.remove(entry.id());
        follow(entry);
        pump();
    });
    connect(&m_outbox, &Outbox::entryRemoved, this, [this](const OutboxEntry &entry) {
        m_inFlight.remove(entry.id());
        m_settling.remove(entry.id());
        forget(entry);
        pump();
    });
    connect(&m_outbox, &Outbox::reloaded, this, [this] {
        begin();
        pump();
    });
    begin();
}

/// From all that the outbox holds.
void CommandQueue::begin()
{
    m_line.clear();
    m_waiting.clear();
    m_takenBack.clear();
    m_taken.clear();
    m_ended.clear();
    for (const auto &entry : m_outbox.entries())
        follow(entry);
}

/// @p entry is new, or in another stage.
void CommandQueue::follow(const OutboxEntry &entry)
{
    const auto &id = entry.id();
    const bool waits = entry.stage == Stage::Waiting;
    if (waits && !isReadMark(entry) && !isDraft(entry))
        m_waiting.insert(id);
    else
        m_waiting.remove(id);
    if (waits)
        line(id);
    const auto takesBack = takenBackBy(entry);
    if (!takesBack.isNull() && waits && !m_takenBack.contains(takesBack, id))
        m_takenBack.insert(takesBack, id);
    else if (!waits)
        giveBack(entry);
    if (entry.stage == Stage::Taken)
        m_taken[entry.result.scope].insert(entry.result.seq, id);
    const auto first = hasEnded(entry) ? firstMessageOf(entry) : MessageId();
    if (!first.isNull() && !m_ended.contains(first, id))
        m_ended.insert(first, id);
}

void CommandQueue::forget(const OutboxEntry &entry)
{
    m_waiting.remove(entry.id());
    giveBack(entry);
    m_ended.remove(firstMessageOf(entry), entry.id());
}

/// @p entry takes nothing back any more: what it would have may go.
void CommandQueue::giveBack(const OutboxEntry &entry)
{
    const auto message = takenBackBy(entry);
    if (message.isNull() || m_takenBack.remove(message, entry.id()) == 0)
        return;
    const auto here = m_outbox.entries().of(entry.conversation);
    for (const auto &one : here) {
        if (one.stage == Stage::Waiting && isAmong(one, QSet{message}))
            line(one.id());
    }
}

void CommandQueue::line(const CommandId &id)
{
    if (const auto place = m_outbox.entries().placeOf(id); place >= 0)
        m_line.insert(place, id);
}

void CommandQueue::connected()
{
    m_online = true;
    m_prepareAt.clear();
    pump();
}

void CommandQueue::disconnected()
{
    m_online = false;
    const auto sent = std::exchange(m_inFlight, {});
    for (const auto &id : sent)
        line(id);
    // Asked again: a relay that was set back to a backup does not know them any more.
    const auto scopes = std::exchange(m_taken, {});
    for (const auto &taken : scopes) {
        for (const auto &id : taken) {
            auto entry = m_outbox.entry(id);
            if (!entry || entry->stage != Stage::Taken)
                continue;
            entry->stage = Stage::Waiting;
            entry->result = {};
            m_outbox.note(*entry);
        }
    }
}

void CommandQueue::tick()
{
    pump();
}

void CommandQueue::take(const Protocol::CommandResult &result, qint64 at)
{
    const auto known = m_outbox.entry(result.id);
    if (!known || m_settling.contains(result.id))
        return;
    if (!takenBackBy(*known).isNull())
        dropTakenBack(*known);
    switch (result.outcome) {
    case Outcome::Ok: {
        auto taken = *known;
        taken.stage = Stage::Taken;
        taken.result = result;
        m_inFlight.remove(result.id);
        m_outbox.note(taken);
        if (result.scope.isEmpty() || result.seq <= at)
            drop(result.id);
        break;
    }
    case Outcome::Rejected:
        settleRejected(*known, result);
        break;
    case Outcome::Conflict:
        settleConflict(*known, result);
        break;
    case Outcome::Unknown:
        keep(*known, Stage::Unknown, result);
        break;
    }
    Q_EMIT answered(result.id, result);
}

void CommandQueue::cursorMoved(const QString &scope, qint64 at)
{
    const auto taken = m_taken.find(scope);
    if (taken == m_taken.end())
        return;
    while (!taken->isEmpty() && taken->firstKey() <= at) {
        const auto id = taken->first();
        taken->erase(taken->cbegin());
        const auto *entry = m_outbox.entries().find(id);
        const bool isDone = entry && entry->stage == Stage::Taken && entry->result.scope == scope
            && entry->result.seq <= at;
        if (isDone && !m_settling.contains(id))
            drop(id);
    }
}

void CommandQueue::scopeGone(const QString &scope, const QList<ConversationId> &conversations)
{
    const QSet<ConversationId> gone(conversations.cbegin(), conversations.cend());
    const auto entries = m_outbox.entries();
    for (const auto &entry : entries) {
        if (entry.stage == Stage::Taken && entry.result.scope == scope)
            drop(entry.id());
        // What is on its way gets its answer from the relay.
        if (entry.stage != Stage::Waiting || !gone.contains(entry.conversation)
            || m_inFlight.contains(entry.id()))
            continue;
        if (isReadMark(entry) || isDraft(entry)) {
            drop(entry.id());
            continue;
        }
        Protocol::CommandResult result;
        result.id = entry.id();
        result.outcome = Outcome::Rejected;
        result.code = u"auth.forbidden"_s;
        settleRejected(entry, result);
        Q_EMIT answered(entry.id(), result);
    }
}

void CommandQueue::seen(const QList<Message> &messages)
{
    if (m_ended.isEmpty())
        return;
    for (const auto &message : messages) {
        const auto ended = m_ended.values(message.id);
        for (const auto &id : ended)
            drop(id);
    }
}

bool CommandQueue::neverLeft(const CommandId &id) const
{
    return !m_mayBeKnown.contains(id);
}

bool CommandQueue::isOnItsWay(const CommandId &id) const
{
    return m_online && m_inFlight.contains(id);
}

void CommandQueue::pump()
{
    // Looked up anew each time: whoever listens may change the outbox.
    while (const auto entry = nextToGo()) {
        m_inFlight.insert(entry->id());
        if (isTooOld(*entry)) {
            Protocol::CommandResult result;
            result.id = entry->id();
            result.outcome = Outcome::Rejected;
            result.code = u"command.expired"_s;
            keep(*entry, Stage::Refused, result);
            continue;
        }
        m_mayBeKnown.insert(entry->id());
        Q_EMIT ready(entry->command);
    }
}

/// What a command behind it takes back does not go any more.
bool CommandQueue::mayGo(const OutboxEntry &entry) const
{
    return entry.stage == Stage::Waiting && !m_inFlight.contains(entry.id())
        && !m_settling.contains(entry.id()) && !isAmong(entry, m_takenBack);
}

bool CommandQueue::prepare(const OutboxEntry &entry)
{
    if (!m_prepare || !bringsFiles(entry) || m_prepared.contains(entry.id()))
        return true;
    if (m_preparing.contains(entry.id()) || m_clock.monotonicMs() < m_prepareAt.value(entry.id()))
        return false;
    const auto preparing = m_prepare(entry);
    const auto answer = preparing.answer();
    if (answer && *answer) { // most have nothing to bring
        m_prepared.insert(entry.id());
        return true;
    }
    m_preparing.insert(entry.id());
    whenDone(preparing, this, [this, entry](const Result<> &done) { prepared(entry, done); });
    return false;
}

void CommandQueue::prepared(const OutboxEntry &entry, const Result<> &done)
{
    m_preparing.remove(entry.id());
    m_prepareAt.remove(entry.id());
    if (done) {
        m_prepared.insert(entry.id());
    } else if (done.error().kind == ErrorKind::Rejected
               || done.error().kind == ErrorKind::NotFound) {
        Protocol::CommandResult result;
        result.id = entry.id();
        result.outcome = Outcome::Rejected;
        result.code = done.error().code;
        result.codeArgs = done.error().args;
        if (!m_outbox.entry(entry.id()) || m_settling.contains(entry.id()))
            return pump(); // taken back in the meantime
        m_inFlight.insert(entry.id());
        return keep(entry, Stage::Refused, result);
    } else {
        m_prepareAt.insert(entry.id(), m_clock.monotonicMs() + PrepareAgainMs);
    }
    pump();
}

bool CommandQueue::isTooOld(const OutboxEntry &entry) const
{
    return isSend(entry) && m_clock.nowMs() - entry.command.madeAt > TooOldMs;
}

/// What @p decision takes back and has not left.
void CommandQueue::dropTakenBack(const OutboxEntry &decision)
{
    const QSet<MessageId> message{takenBackBy(decision)};
    const auto here = m_outbox.entries().of(decision.conversation);
    for (const auto &entry : here) {
        if (entry.stage == Stage::Waiting && !m_inFlight.contains(entry.id())
            && isAmong(entry, message)) {
            m_inFlight.insert(entry.id()); // until it is gone from the disk
            drop(entry.id());
        }
    }
}

void CommandQueue::settleConflict(const OutboxEntry &entry, const Protocol::CommandResult &result)
{
    const auto text = plainText(entry);
    if (!text)
        return settleRejected(entry, result);
    m_prepared.remove(entry.id());
    m_settling.insert(entry.id());
    whenDone(
        m_outbox.remove(entry.id(), *text), this, [this, entry, text](const Result<> &removed) {
            m_settling.remove(entry.id());
            if (removed)
                Q_EMIT returned(entry.conversation, *text);
            else
                line(entry.id());
        });
}

void CommandQueue::settleRejected(const OutboxEntry &entry, const Protocol::CommandResult &result)
{
    if (holdsWords(entry))
        return keep(entry, Stage::Refused, result);
    if (isDraft(entry))
        return drop(entry.id());
    const bool kept = isContested(entry);
    if (kept)
        keep(entry, Stage::Refused, result);
    else
        drop(entry.id());
    // The relay never had it, so it is taken back.
    if (!takenBackBy(entry).isNull() && result.code == "message.not-found"_L1)
        return;
    Q_EMIT refused(
        entry.conversation, {ErrorKind::Rejected, result.code, {}, result.codeArgs}, kept);
}

void CommandQueue::keep(OutboxEntry entry,
                        OutboxEntry::Stage stage,
                        const Protocol::CommandResult &result)
{
    entry.stage = stage;
    entry.result = result;
    entry.result.current.clear();
    m_settling.insert(entry.id());
    whenDone(m_outbox.put(entry), this, [this, id = entry.id()](const Result<> &kept) {
        m_settling.remove(id);
        if (!kept) { // the command is asked again after the next connect, with the same result
            line(id);
            qCWarning(LogSync) << "a result was not kept:" << kept.error().detail;
        }
    });
}

void CommandQueue::drop(const CommandId &id, const QString &returned)
{
    m_prepared.remove(id);
    m_settling.insert(id);
    whenDone(m_outbox.remove(id, returned), this, [this, id](const Result<> &removed) {
        m_settling.remove(id);
        if (!removed) { // as above
            if (const auto entry = m_outbox.entry(id))
                follow(*entry);
            qCWarning(LogSync) << "a result was not noted:" << removed.error().detail;
        }
    });
}

} // namespace Frontdesk
