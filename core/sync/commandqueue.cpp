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
        if (bubble.content.kind != ContentKind::Text)
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
    return isSend(entry) || std::holds_alternative<Protocol::AddNote>(entry.command.args);
}

/// Colleagues change it too: who was not followed decides again.
bool isContested(const OutboxEntry &entry)
{
    const auto &args = entry.command.args;
    return std::holds_alternative<Protocol::SetState>(args)
        || std::holds_alternative<Protocol::Assign>(args)
        || std::holds_alternative<Protocol::SetPriority>(args)
        || std::holds_alternative<Protocol::SetSpam>(args)
        || std::holds_alternative<Protocol::TagContact>(args);
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

bool isAmong(const OutboxEntry &entry, const QSet<MessageId> &messages)
{
    const auto *send = std::get_if<Protocol::SendMessages>(&entry.command.args);
    return send
        && std::any_of(send->bubbles.cbegin(), send->bubbles.cend(), [&](const auto &bubble) {
               return messages.contains(bubble.id);
           });
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
    connect(&m_outbox, &Outbox::entryChanged, this, [this](const OutboxEntry &entry) {
        if (entry.stage != Stage::Waiting)
            m_inFlight.remove(entry.id());
        pump();
    });
    connect(&m_outbox, &Outbox::entryRemoved, this, [this](const OutboxEntry &entry) {
        m_inFlight.remove(entry.id());
        m_settling.remove(entry.id());
        pump();
    });
    connect(&m_outbox, &Outbox::reloaded, this, &CommandQueue::pump);
}

void CommandQueue::connected()
{
    m_online = true;
    m_prepareAt = 0;
    pump();
}

void CommandQueue::disconnected()
{
    m_online = false;
    m_inFlight.clear();
    // Asked again: a relay that was set back to a backup does not know them any more.
    const auto entries = m_outbox.entries();
    for (auto entry : entries) {
        if (entry.stage != Stage::Taken)
            continue;
        entry.stage = Stage::Waiting;
        entry.result = {};
        m_outbox.note(entry);
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
    if (const auto message = takenBackBy(*known); !message.isNull())
        dropTakenBack(message);
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
}

void CommandQueue::cursorMoved(const QString &scope, qint64 at)
{
    const auto entries = m_outbox.entries();
    for (const auto &entry : entries) {
        if (entry.stage == Stage::Taken && entry.result.scope == scope && entry.result.seq <= at
            && !m_settling.contains(entry.id()))
            drop(entry.id());
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
        if (std::holds_alternative<Protocol::MarkRead>(entry.command.args)) {
            drop(entry.id());
            continue;
        }
        Protocol::CommandResult result;
        result.id = entry.id();
        result.outcome = Outcome::Rejected;
        result.code = u"auth.forbidden"_s;
        settleRejected(entry, result);
    }
}

void CommandQueue::seen(const QList<Message> &messages)
{
    const auto entries = m_outbox.entries();
    for (const auto &entry : entries) {
        const bool ended = entry.stage == Stage::Refused || entry.stage == Stage::Unknown;
        const auto first = ended ? firstMessageOf(entry) : MessageId();
        if (first.isNull())
            continue;
        const bool isThere = std::any_of(
            messages.cbegin(), messages.cend(), [&](const auto &one) { return one.id == first; });
        if (isThere)
            drop(entry.id());
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

int CommandQueue::waiting() const
{
    const auto &entries = m_outbox.entries();
    return static_cast<int>(
        std::count_if(entries.cbegin(), entries.cend(), [](const OutboxEntry &entry) {
            return entry.stage == Stage::Waiting
                && !std::holds_alternative<Protocol::MarkRead>(entry.command.args);
        }));
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

std::optional<OutboxEntry> CommandQueue::nextToGo()
{
    if (!m_online || m_inFlight.size() >= InFlight)
        return {};
    const auto discarded = takenBack();
    for (const auto &entry : m_outbox.entries()) {
        if (entry.stage != Stage::Waiting || m_inFlight.contains(entry.id())
            || m_settling.contains(entry.id()) || isAmong(entry, discarded))
            continue;
        // One order: where this one has to wait, what stands behind it waits too.
        if (isTooOld(entry) || prepare(entry))
            return entry;
        return {};
    }
    return {};
}

bool CommandQueue::prepare(const OutboxEntry &entry)
{
    if (!m_prepare || !isSend(entry) || m_prepared.contains(entry.id()))
        return true;
    if (!m_preparing.isNull() || m_clock.monotonicMs() < m_prepareAt)
        return false;
    m_preparing = entry.id();
    whenDone(
        m_prepare(entry), this, [this, entry](const Result<> &done) { prepared(entry, done); });
    return false;
}

void CommandQueue::prepared(const OutboxEntry &entry, const Result<> &done)
{
    m_preparing = {};
    if (done) {
        m_prepared.insert(entry.id());
    } else if (done.error().kind == ErrorKind::Rejected
               || done.error().kind == ErrorKind::NotFound) {
        Protocol::CommandResult result;
        result.id = entry.id();
        result.outcome = Outcome::Rejected;
        result.code = done.error().code;
        result.codeArgs = done.error().args;
        if (!m_outbox.entry(entry.id()))
            return pump(); // taken back in the meantime
        m_inFlight.insert(entry.id());
        return keep(entry, Stage::Refused, result);
    } else {
        m_prepareAt = m_clock.monotonicMs() + PrepareAgainMs;
    }
    pump();
}

bool CommandQueue::isTooOld(const OutboxEntry &entry) const
{
    return isSend(entry) && m_clock.nowMs() - entry.command.madeAt > TooOldMs;
}

/// What a command behind it takes back does not go any more.
QSet<MessageId> CommandQueue::takenBack() const
{
    QSet<MessageId> messages;
    for (const auto &entry : m_outbox.entries()) {
        if (const auto message = takenBackBy(entry);
            !message.isNull() && entry.stage == Stage::Waiting)
            messages.insert(message);
    }
    return messages;
}

void CommandQueue::dropTakenBack(const MessageId &message)
{
    const auto entries = m_outbox.entries();
    for (const auto &entry : entries) {
        if (entry.stage == Stage::Waiting && !m_inFlight.contains(entry.id())
            && isAmong(entry, {message})) {
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
        });
}

void CommandQueue::settleRejected(const OutboxEntry &entry, const Protocol::CommandResult &result)
{
    if (holdsWords(entry))
        return keep(entry, Stage::Refused, result);
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
        if (!kept) // the command is asked again after the next connect, with the same result
            qCWarning(LogSync) << "a result was not kept:" << kept.error().detail;
    });
}

void CommandQueue::drop(const CommandId &id, const QString &returned)
{
    m_prepared.remove(id);
    m_settling.insert(id);
    whenDone(m_outbox.remove(id, returned), this, [this, id](const Result<> &removed) {
        m_settling.remove(id);
        if (!removed) // as above
            qCWarning(LogSync) << "a result was not noted:" << removed.error().detail;
    });
}

} // namespace Frontdesk
