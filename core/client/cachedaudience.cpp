// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaudience.h"

#include "core/base/logging.h"
#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/client/tagsource.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <utility>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContactsAtOnce = 500;

/// What waits for the relay, laid over contacts.
struct WaitingOver {
    PendingTags tags;
    PendingValues values;

    void layOver(Contact &contact) const
    {
        contact.tags = withPending(contact.tags, contact.id, tags);
        contact.values = withPending(contact.values, contact.id, values);
    }
};

struct Filled {
    ContactId last;
    int count = 0;
};

} // namespace

CachedAudience::CachedAudience(const Parts &parts, QObject *parent)
    : AudienceSource(parent)
    , m_parts(parts)
    , m_news([this] { update(); })
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedAudience::takeChanges);
    connect(&m_parts.cache, &Cache::rebuilt, this, [this] {
        if (m_table)
            begin();
    });
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedAudience::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedAudience::takeEntry);
    connect(&m_parts.tags, &TagSource::changed, this, [this] {
        if (m_table)
            Q_EMIT changed();
    });
    connect(&m_parts.attributes, &AttributeSource::changed, this, [this] {
        if (m_table && m_columns != m_parts.attributes.attributes())
            begin();
    });
}

Async<Audience> CachedAudience::find(const QString &typed, int limit)
{
    const auto parsed = Search::parseCustomers(typed);
    if (!parsed.isValid()) {
        return ready<Audience>(Error{.kind = ErrorKind::Rejected,
                                     .code = parsed.mistake->code,
                                     .args = {{u"argument"_s, parsed.mistake->argument}}});
    }
    const Question question{parsed.query, limit};
    if (!m_table)
        begin();
    if (m_isWhole)
        answer(question);
    else
        m_waiting.append(question);
    return question.answer.future();
}

/// The table goes in the thread that works with it.
void CachedAudience::forget()
{
    if (!m_waiting.isEmpty())
        return; // somebody else asks
    ++m_generation;
    m_isWhole = false;
    m_touched.clear();
    m_removed.clear();
    auto table = std::exchange(m_table, {});
    if (table) {
        m_parts.cache.search([table = std::move(table)](Sql::Database &) -> Result<> { return {}; })
            .ignore();
    }
}

void CachedAudience::begin()
{
    m_table = std::make_shared<AudienceTable>();
    m_isWhole = false;
    m_filled = 0;
    m_columns = m_parts.attributes.attributes();
    m_table->setAttributes(m_columns);
    fill({}, ++m_generation);
}

void CachedAudience::fill(const ContactId &after, int generation)
{
    const auto entries = m_parts.outbox.entries();
    const auto filled = m_parts.cache.search(
        [table = m_table, after, over = WaitingOver{pendingTags(entries), pendingValues(entries)}](
            Sql::Database &database) -> Result<Filled> {
            auto contacts = EntityStore(database).contactsAfter(after, ContactsAtOnce);
            if (!contacts)
                return contacts.error();
            for (auto &contact : *contacts) {
                over.layOver(contact);
                table->put(contact);
            }
            if (contacts->size() < ContactsAtOnce)
                table->pack();
            return Filled{contacts->isEmpty() ? after : contacts->constLast().id,
                          static_cast<int>(contacts->size())};
        });
    whenDone(filled, this, [this, generation](const Result<Filled> &done) {
        if (generation != m_generation)
            return;
        if (!done) {
            qCWarning(LogClient) << "customers were not read:" << done.error().detail;
            const auto waiting = std::exchange(m_waiting, {});
            m_table.reset();
            for (const auto &question : waiting)
                question.answer.give(done.error());
            return;
        }
        m_filled += done->count;
        Q_EMIT readied(m_filled);
        if (done->count == ContactsAtOnce)
            return fill(done->last, generation);
        m_isWhole = true;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &question : waiting)
            answer(question);
        Q_EMIT changed();
        m_news.ask();
    });
}

void CachedAudience::answer(const Question &question)
{
    AudienceNames names{m_parts.tags.tags(), m_columns, m_parts.accounts.accounts()};
    const auto found = m_parts.cache.search(
        [table = m_table, query = question.query, limit = question.limit, names](
            Sql::Database &database) -> Result<Audience> {
            const auto set = table->find(query, names);
            if (!set)
                return set.error();
            auto first = EntityStore(database).contacts(table->ids(*set, limit));
            if (!first)
                return first.error();
            return Audience{set->count(), std::move(*first)};
        });
    whenDone(found, this, [promise = question.answer](const Result<Audience> &audience) {
        promise.give(audience);
    });
}

void CachedAudience::takeChanges(const ChangeSet &changes)
{
    if (!m_table)
        return;
    if (changes.everything)
        return begin();
    for (const auto &contact : changes.contacts)
        m_touched.insert(contact.id);
    for (const auto &id : changes.removedContacts)
        m_removed.insert(id);
    if (!m_touched.isEmpty() || !m_removed.isEmpty())
        m_news.ask();
}

void CachedAudience::takeEntry(const OutboxEntry &entry)
{
    if (!m_table)
        return;
    if (const auto *tagged = std::get_if<Protocol::TagContact>(&entry.command.args))
        m_touched.insert(tagged->contact);
    else if (const auto *set = std::get_if<Protocol::SetContactValue>(&entry.command.args))
        m_touched.insert(set->contact);
    else
        return;
    m_news.ask();
}

/// Behind the filling, which may have read them as they were.
void CachedAudience::update()
{
    if (!m_isWhole || (m_touched.isEmpty() && m_removed.isEmpty()))
        return;
    const auto entries = m_parts.outbox.entries();
    const auto updated =
        m_parts.cache.search([table = m_table,
                              touched = std::exchange(m_touched, {}),
                              removed = std::exchange(m_removed, {}),
                              over = WaitingOver{pendingTags(entries), pendingValues(entries)}](
                                 Sql::Database &database) -> Result<> {
            for (const auto &id : removed)
                table->remove(id);
            auto contacts = EntityStore(database).contacts(touched.values());
            if (!contacts)
                return contacts.error();
            for (auto &contact : *contacts) {
                over.layOver(contact);
                table->put(contact);
            }
            return {};
        });
    whenDone(updated, this, [this, generation = m_generation](const Result<> &done) {
        if (!done)
            qCWarning(LogClient) << "customers are not level:" << done.error().detail;
        if (generation == m_generation)
            Q_EMIT changed();
    });
}

} // namespace Frontdesk
