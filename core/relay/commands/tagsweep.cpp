// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/tagsweep.h"

#include "core/base/logging.h"
#include "core/relay/commands/eventline.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/tagrows.h"

#include <QJsonArray>
#include <QTimerEvent>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Moving = KeptTag::Moving;

namespace {

constexpr qint64 RestorableMs = qint64(Tag::DaysToRestore) * 24 * 60 * 60 * 1000;

/// One write's worth of it.
class TagRound
{
public:
    TagRound(WriteContext &context, OrderCounter &order)
        : m_context(context)
        , m_order(order)
    {
    }

    Result<int> run()
    {
        for (auto step : {&TagRound::endDue, &TagRound::move, &TagRound::forgetOld}) {
            if (auto done = (this->*step)(); !done)
                return done.error();
            if (m_done > 0)
                break; // the rest belongs into the next write
        }
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            const auto use = countTag(m_context.database, it.key(), it.value(), 0);
            if (!use)
                return use.error();
            m_context.log.put(orgScope(), *use, use->id.value(), use->ver);
        }
        return m_done;
    }

private:
    Result<> raise(const ContactId &id)
    {
        const auto contact = contactById(m_context.database, id);
        if (!contact)
            return contact.error();
        if (!*contact)
            return {};
        const auto raised = putContact(m_context.database, **contact);
        if (!raised)
            return raised.error();
        const auto now = contactById(m_context.database, id);
        if (!now)
            return now.error();
        m_context.log.put(**now);
        ++m_done;
        return {};
    }

    /// The row goes, whatever becomes of the contact.
    Result<> take(const Holding &one)
    {
        const auto ended = endTag(m_context.database, one.contact, one.tag);
        if (!ended)
            return ended.error();
        if (*ended)
            --m_counts[one.tag];
        return {};
    }

    Result<> endDue()
    {
        const auto due = holdingsDue(m_context.database, m_context.now, TagSweep::MostAtOnce);
        if (!due)
            return due.error();
        for (qsizetype i = 0; i < due->size();) {
            const auto contact = due->at(i).contact;
            QJsonArray names;
            for (; i < due->size() && due->at(i).contact == contact; ++i) {
                if (auto taken = take(due->at(i)); !taken)
                    return taken;
                const auto tag = tagById(m_context.database, due->at(i).tag);
                if (!tag)
                    return tag.error();
                if (*tag && !(*tag)->isRemoved())
                    names.append((*tag)->name);
            }
            if (auto raised = raise(contact); !raised)
                return raised;
            if (auto said = say(contact, names); !said)
                return said;
        }
        return {};
    }

    Result<> say(const ContactId &id, const QJsonArray &names)
    {
        const auto contact = contactById(m_context.database, id);
        if (!contact)
            return contact.error();
        if (!*contact || names.isEmpty())
            return {};
        const auto chat =
            conversationOf(m_context.database, (*contact)->account, (*contact)->platformUserId);
        if (!chat)
            return chat.error();
        if (!*chat)
            return {};
        const auto said =
            addLine(m_context, m_order, **chat, {}, u"tags.over"_s, {{u"removed"_s, names}});
        return said ? Result<>() : Result<>(said.error());
    }

    Result<> move()
    {
        const auto all = movingTags(m_context.database);
        if (!all)
            return all.error();
        for (const auto &one : *all) {
            auto moved = one.moving == Moving::Over ? giveOther(one) : takeBack(one);
            if (!moved || m_done > 0)
                return moved;
        }
        return {};
    }

    Result<> giveOther(KeptTag from)
    {
        const auto holders =
            holdersOf(m_context.database, from.one.id, from.movedUpTo, TagSweep::MostAtOnce);
        if (!holders)
            return holders.error();
        for (auto one : *holders) {
            const auto contact = contactById(m_context.database, one.contact);
            if (!contact)
                return contact.error();
            from.movedUpTo = one.contact;
            if (!*contact || (*contact)->tags.contains(from.one.mergedInto))
                continue;
            one.tag = from.one.mergedInto;
            one.via = from.one.id;
            if (auto added = addTag(m_context.database, one, (*contact)->ver + 1); !added)
                return added.error();
            ++m_counts[one.tag];
            if (auto raised = raise(one.contact); !raised)
                return raised;
        }
        if (holders->size() < TagSweep::MostAtOnce)
            from.moving = Moving::No;
        ++m_done;
        return putMoving(m_context.database, from);
    }

    Result<> takeBack(KeptTag restored)
    {
        const auto given = givenVia(m_context.database, restored.one.id, TagSweep::MostAtOnce);
        if (!given)
            return given.error();
        for (const auto &one : *given) {
            if (auto taken = take(one); !taken)
                return taken;
            if (auto raised = raise(one.contact); !raised)
                return raised;
        }
        if (given->size() < TagSweep::MostAtOnce)
            restored.moving = Moving::No;
        ++m_done;
        return putMoving(m_context.database, restored);
    }

    Result<> forgetOld()
    {
        const auto old = tagsRemovedBefore(m_context.database, m_context.now - RestorableMs);
        if (!old || old->isEmpty())
            return old ? Result<>() : Result<>(old.error());
        auto tag = old->constFirst();
        const auto holders = holdersOf(m_context.database, tag.one.id, {}, TagSweep::MostAtOnce);
        if (!holders)
            return holders.error();
        for (const auto &one : *holders) {
            if (auto taken = take(one); !taken)
                return taken;
            if (auto raised = raise(one.contact); !raised)
                return raised;
        }
        ++m_done;
        return holders->isEmpty() ? forget(tag) : Result<>();
    }

    /// What is left of it makes sure that nothing older counts.
    Result<> forget(KeptTag tag)
    {
        const auto use = tagUseOf(m_context.database, tag.one.id);
        if (!use)
            return use.error();
        tag.gone = true;
        tag.moving = Moving::No;
        const auto stored = putTag(m_context.database, tag);
        if (!stored)
            return stored.error();
        if (auto forgotten = forgetTagUse(m_context.database, tag.one.id); !forgotten)
            return forgotten;
        const auto id = tag.one.id.value();
        m_context.log.put(orgScope(), Protocol::Vanished{u"tag"_s}, id, stored->ver);
        if (use->ver > 0) {
            m_context.log.put(orgScope(), Protocol::Vanished{u"tag_use"_s}, id, use->ver + 1);
        }
        return {};
    }

    WriteContext &m_context;
    OrderCounter &m_order;
    QMap<TagId, int> m_counts; ///< how many more have it
    int m_done = 0;
};

/// Most of the time there is nothing: then nothing is written.
Result<bool> isSomethingDue(Sql::Database &database, qint64 now)
{
    const auto due = holdingsDue(database, now, 1);
    if (!due || !due->isEmpty())
        return due ? Result<bool>(true) : Result<bool>(due.error());
    const auto moving = movingTags(database);
    if (!moving || !moving->isEmpty())
        return moving ? Result<bool>(true) : Result<bool>(moving.error());
    const auto old = tagsRemovedBefore(database, now - RestorableMs);
    return old ? Result<bool>(!old->isEmpty()) : Result<bool>(old.error());
}

} // namespace

TagSweep::TagSweep(Store &store, OrderCounter &order, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_order(order)
{
}

void TagSweep::start(std::chrono::milliseconds pace)
{
    m_timer.start(static_cast<int>(pace.count()), this);
    goOn();
}

Async<int> TagSweep::sweep()
{
    const Promise<int> promise;
    const auto due = m_store.read([now = m_store.clock().nowMs()](Sql::Database &database) {
        return isSomethingDue(database, now);
    });
    whenDone(due, this, [this, promise](const Result<bool> &is) {
        if (!is || !*is)
            return promise.give(is ? Result<int>(0) : Result<int>(is.error()));
        const auto swept = m_store.write(
            [&order = m_order](WriteContext &context) { return TagRound(context, order).run(); });
        whenDone(swept, this, [promise](const Result<int> &count) { promise.give(count); });
    });
    return promise.future();
}

/// What is not finished goes on at once, behind what waits for the writer meanwhile.
void TagSweep::goOn()
{
    if (m_sweeping)
        return;
    m_sweeping = true;
    whenDone(sweep(), this, [this](const Result<int> &done) {
        m_sweeping = false;
        if (!done)
            qCWarning(LogRelay) << "tags stay as they are:" << done.error().detail;
        else if (*done > 0)
            goOn();
    });
}

void TagSweep::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        goOn();
}

} // namespace Frontdesk::Relay
