// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedscheduled.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/accountsource.h"
#include "core/client/attachment.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/domain/permissions.h"
#include "core/rules/ruleerrors.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"

#include <algorithm>
#include <tuple>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Error scheduleError(ErrorKind kind, const QString &code, const QVariantMap &args = {})
{
    return {kind, code, {}, args};
}

bool standsEarlier(const ScheduledReply &a, const ScheduledReply &b)
{
    const auto place = [](const ScheduledReply &one) {
        return std::tuple(one.send.at, one.send.id, one.refused);
    };
    return place(a) < place(b);
}

bool isAboutSchedules(const Protocol::CommandArgs &args)
{
    return std::holds_alternative<Protocol::PutScheduled>(args)
        || std::holds_alternative<Protocol::SendScheduled>(args)
        || std::holds_alternative<Protocol::RemoveScheduled>(args);
}

/// As it is once the relay has it.
ScheduledSend wantedBy(const OutboxEntry &entry, const Protocol::PutScheduled &put)
{
    ScheduledSend one;
    one.id = put.id;
    one.conversation = put.conversation;
    one.account = entry.account;
    one.author = entry.author;
    one.at = put.at;
    one.bubbles = put.bubbles;
    one.quotes = put.quotes;
    one.ver = put.base;
    return one;
}

Error refusalOf(const OutboxEntry &entry)
{
    return {ErrorKind::Rejected, entry.result.code, {}, entry.result.codeArgs};
}

} // namespace

CachedScheduled::CachedScheduled(Parts parts, QObject *parent)
    : ScheduledSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedScheduled::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedScheduled::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedScheduled::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedScheduled::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &CachedScheduled::layOver);
    layOver();
    read();
}

QList<ScheduledReply> CachedScheduled::of(const ConversationId &conversation) const
{
    QList<ScheduledReply> here;
    for (const auto &reply : m_shown) {
        if (reply.send.conversation == conversation)
            here.append(reply);
    }
    return here;
}

bool CachedScheduled::mayChange(const ScheduledSend &one) const
{
    return Frontdesk::mayChange(me(), one);
}

bool CachedScheduled::mayRemove(const ScheduledSend &one) const
{
    return Frontdesk::mayRemove(me(), one);
}

Async<ScheduleId> CachedScheduled::put(const ScheduleWish &wish)
{
    const auto *known = wish.id.isNull() ? nullptr : find(wish.id);
    if (known && !mayChange(known->send))
        return ready<ScheduleId>(scheduleError(ErrorKind::Unauthorized, u"auth.forbidden"_s));
    const Promise<ScheduleId> promise;
    const auto begun = wish.id.isNull() ? m_parts.outbox.begun(wish.conversation) : Outbox::Begun();
    whenDone(target(wish.conversation),
             this,
             [this, promise, wish, begun](const Result<Target> &target) {
                 if (!target)
                     return promise.give(target.error());
                 if (auto fits = check(wish, *target); !fits)
                     return promise.give(fits.error());
                 const auto now = m_parts.clock.nowMs();
                 Protocol::PutScheduled put;
                 put.id = wish.id.isNull() ? ScheduleId(newUuid(now)) : wish.id;
                 put.conversation = wish.conversation;
                 put.at = wish.at;
                 put.quotes = wish.quotes;
                 put.seen = target->newest;
                 put.base = heldVersion(put.id);
                 for (const auto &content : wish.bubbles) {
                     put.bubbles.append({MessageId(newUuid(now)),
                                         content,
                                         wish.templates.value(put.bubbles.size())});
                 }
                 const auto entry = entryOf(wish.conversation, target->conversation.account, put);
                 whenDone(m_parts.outbox.putInsteadOf(begun, entry),
                          this,
                          [this, promise, id = put.id, old = wish.instead](const Result<> &kept) {
                              if (kept && !old.isNull())
                                  m_parts.outbox.remove(old).ignore(); // it only shows twice
                              promise.give(kept ? Result<ScheduleId>(id)
                                                : Result<ScheduleId>(kept.error()));
                          });
             });
    return promise.future();
}

Async<> CachedScheduled::sendNow(const ScheduleId &id)
{
    const auto *known = find(id);
    if (!known)
        return ready<void>(scheduleError(ErrorKind::NotFound, u"schedule.not-found"_s));
    if (!mayChange(known->send))
        return ready<void>(scheduleError(ErrorKind::Unauthorized, u"auth.forbidden"_s));
    const auto one = known->send;
    return keep(one, Protocol::SendScheduled{id, one.conversation, heldVersion(id)});
}

Async<> CachedScheduled::remove(const ScheduleId &id)
{
    const auto *known = find(id);
    if (!known)
        return ready<void>(scheduleError(ErrorKind::NotFound, u"schedule.not-found"_s));
    if (!mayRemove(known->send))
        return ready<void>(scheduleError(ErrorKind::Unauthorized, u"auth.forbidden"_s));
    const auto one = known->send;
    QList<CommandId> mine;
    const auto here = m_parts.outbox.entries().of(one.conversation);
    for (const auto &entry : here) {
        const auto *put = std::get_if<Protocol::PutScheduled>(&entry.command.args);
        if (put && put->id == id && entry.stage == OutboxEntry::Stage::Waiting)
            mine.append(entry.id());
    }
    const Promise<> promise;
    whenDone(
        m_parts.commands.takeBack(mine),
        this,
        [this, promise, one, mine](const Result<QSet<CommandId>> &taken) {
            // The relay has never heard of it.
            const bool isAll = taken && !mine.isEmpty() && taken->size() == mine.size();
            if (isAll && heldVersion(one.id) == 0)
                return promise.give({});
            const Protocol::RemoveScheduled gone{one.id, one.conversation, heldVersion(one.id)};
            whenDone(
                keep(one, gone), this, [promise](const Result<> &kept) { promise.give(kept); });
        });
    return promise.future();
}

Async<> CachedScheduled::dismiss(const CommandId &refused)
{
    return m_parts.outbox.remove(refused);
}

/// As the relay will, so that nobody hears of it hours later.
Result<> CachedScheduled::check(const ScheduleWish &wish, const Target &target) const
{
    constexpr int MinuteMs = 60 * 1000;
    const auto now = m_parts.clock.nowMs();
    if (auto fits = checkTime(wish.at, now); !fits)
        return fits;
    if (!m_parts.isOnline() && wish.at - now < ScheduledSend::OfflineMs) {
        return scheduleError(ErrorKind::Rejected,
                             u"schedule.too-soon"_s,
                             {{u"minutes"_s, int(ScheduledSend::OfflineMs / MinuteMs)}});
    }
    if (target.conversation.standby)
        return scheduleError(ErrorKind::Rejected, u"conversation.standby"_s);
    if (wish.bubbles.isEmpty())
        return scheduleError(ErrorKind::Rejected, u"send.empty"_s);
    if (wish.bubbles.size() > Protocol::MaxBubblesPerSend) {
        return scheduleError(
            ErrorKind::Rejected,
            RuleError::TooManyBubbles,
            {{u"count"_s, wish.bubbles.size()}, {u"limit"_s, Protocol::MaxBubblesPerSend}});
    }
    const auto account = m_parts.accounts.account(target.conversation.account);
    const auto &rules = rulesOf(account ? account->platform : Platform::Line);
    for (const auto &content : wish.bubbles) {
        if (auto fits = checkBeforeUpload(content, rules); !fits)
            return fits;
    }
    const auto here = of(wish.conversation);
    const auto waiting = std::count_if(here.cbegin(), here.cend(), [&](const auto &reply) {
        return !reply.needsPerson() && reply.send.id != wish.id;
    });
    if (waiting >= ScheduledSend::MostInConversation) {
        return scheduleError(ErrorKind::Rejected,
                             u"schedule.too-many"_s,
                             {{u"limit"_s, ScheduledSend::MostInConversation}});
    }
    return {};
}

Async<CachedScheduled::Target> CachedScheduled::target(const ConversationId &conversation) const
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
            return scheduleError(ErrorKind::NotFound, u"conversation.not-found"_s);
        return Target{**found, (*head)->coverage.held};
    });
}

Async<> CachedScheduled::keep(const ScheduledSend &one, Protocol::CommandArgs args)
{
    return m_parts.outbox.put(entryOf(one.conversation, one.account, std::move(args)));
}

OutboxEntry CachedScheduled::entryOf(const ConversationId &conversation,
                                     const AccountId &account,
                                     Protocol::CommandArgs args) const
{
    const auto now = m_parts.clock.nowMs();
    OutboxEntry entry;
    entry.command = {CommandId(newUuid(now)), now, std::move(args)};
    entry.conversation = conversation;
    entry.account = account;
    entry.author = m_parts.me.id;
    return entry;
}

User CachedScheduled::me() const
{
    const auto all = m_parts.accounts.colleagues();
    for (const auto &user : all) {
        if (user.id == m_parts.me.id)
            return user;
    }
    return m_parts.me;
}

/// The one that would go out, not a refused wish.
const ScheduledReply *CachedScheduled::find(const ScheduleId &id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const ScheduledReply &reply) {
            return reply.send.id == id && !reply.refusal;
        });
    return found == m_shown.cend() ? nullptr : &*found;
}

/// 0: the relay has none of that id, as far as is known here.
qint64 CachedScheduled::heldVersion(const ScheduleId &id) const
{
    const auto found = std::find_if(
        m_held.cbegin(), m_held.cend(), [&](const ScheduledSend &one) { return one.id == id; });
    return found == m_held.cend() ? 0 : found->ver;
}

void CachedScheduled::layOver()
{
    QList<ScheduledReply> shown;
    QList<ScheduledReply> refused;
    for (const auto &one : std::as_const(m_held))
        shown.append({one, false, {}, {}});
    const auto take = [&](const ScheduleId &id) {
        shown.removeIf([&](const ScheduledReply &reply) { return reply.send.id == id; });
    };
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto &args = entry.command.args;
        const auto *put = std::get_if<Protocol::PutScheduled>(&args);
        if (put && !isOnItsWay(entry)) {
            refused.append({wantedBy(entry, *put), false, refusalOf(entry), entry.id()});
        } else if (put) {
            take(put->id);
            shown.append({wantedBy(entry, *put), true, {}, {}});
        } else if (!isOnItsWay(entry)) {
            continue;
        } else if (const auto *sent = std::get_if<Protocol::SendScheduled>(&args)) {
            take(sent->id);
        } else if (const auto *gone = std::get_if<Protocol::RemoveScheduled>(&args)) {
            take(gone->id);
        }
    }
    shown += refused;
    std::sort(shown.begin(), shown.end(), standsEarlier);
    if (std::exchange(m_shown, shown) != m_shown)
        Q_EMIT changed();
}

void CachedScheduled::read()
{
    const auto all = m_parts.cache.read(
        [](Sql::Database &database) { return EntityStore(database).scheduled(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<ScheduledSend>> &held) {
        if (!held)
            qCWarning(LogClient) << "replies with a time were not read:" << held.error().detail;
        if (!held || asked != m_reads)
            return;
        m_held = *held;
        layOver();
    });
}

void CachedScheduled::take(const ChangeSet &changes)
{
    if (changes.scheduled || changes.everything)
        read();
}

void CachedScheduled::takeEntry(const OutboxEntry &entry)
{
    if (isAboutSchedules(entry.command.args))
        layOver();
}

} // namespace Frontdesk
