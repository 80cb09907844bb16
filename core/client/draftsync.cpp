// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/draftsync.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"

#include <utility>

namespace Frontdesk {

namespace {

constexpr std::chrono::milliseconds DraftRest(2000);

} // namespace

DraftSync::DraftSync(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(DraftRest);
    connect(&m_rest, &QTimer::timeout, this, &DraftSync::tellNow);
    connect(
        &m_parts.outbox, &Outbox::draftChanged, this, [this](const ConversationId &conversation) {
            m_resting.insert(conversation);
            m_rest.start();
        });
    connect(&m_parts.feed, &ChangeFeed::changed, this, &DraftSync::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, &DraftSync::read);
    noteWaiting();
    read();
}

DraftSync::~DraftSync()
{
    if (m_isRead)
        tellNow();
}

/// What this computer said last, and the relay may not have heard.
void DraftSync::noteWaiting()
{
    for (const auto &entry : m_parts.outbox.entries()) {
        if (const auto *put = std::get_if<Protocol::PutDraft>(&entry.command.args))
            m_agreed.insert(put->conversation, {put->text, put->writtenAt, 0});
    }
}

void DraftSync::read()
{
    const auto all =
        m_parts.cache.read([](Sql::Database &database) { return EntityStore(database).drafts(); });
    whenDone(all, this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts) {
            qCWarning(LogClient) << "drafts were not read:" << drafts.error().detail;
            return;
        }
        const bool isFirst = !std::exchange(m_isRead, true);
        for (const auto &draft : *drafts) {
            if (!isFirst) {
                takeOver(draft);
                continue;
            }
            // What stands here otherwise was written here, by whatever end of the program not told.
            auto &agreed = m_agreed[draft.conversation];
            if (draft.writtenAt >= agreed.writtenAt)
                agreed = {draft.text, draft.writtenAt, draft.ver};
        }
    });
}

void DraftSync::take(const ChangeSet &changes)
{
    for (const auto &draft : changes.drafts)
        takeOver(draft);
    if (changes.everything)
        read();
}

void DraftSync::takeOver(const Draft &draft)
{
    auto &agreed = m_agreed[draft.conversation];
    if (draft.writtenAt < agreed.writtenAt || (agreed.ver > 0 && draft.ver <= agreed.ver))
        return; // what was written here since is on its way
    const QString here = m_parts.outbox.draft(draft.conversation);
    const bool isAsAgreed = here == agreed.text;
    if (draft.device == m_parts.device || !isAsAgreed) {
        // My own comes back; or something else was written here, which is told in its turn.
        if (draft.device == m_parts.device)
            agreed = {draft.text, draft.writtenAt, draft.ver};
        else
            agreed.ver = draft.ver;
        return;
    }
    agreed = {draft.text, draft.writtenAt, draft.ver};
    if (here == draft.text)
        return;
    m_parts.outbox.keepDraft(draft.conversation, draft.text).ignore(); // the relay has it as well
    Q_EMIT taken(draft, here);
}

void DraftSync::tellNow()
{
    if (!m_isRead)
        return m_rest.start(); // what the relay has is not known yet
    const auto resting = std::exchange(m_resting, {});
    for (const auto &conversation : resting)
        tell(conversation);
}

void DraftSync::tell(const ConversationId &conversation)
{
    const QString text = m_parts.outbox.draft(conversation);
    auto &agreed = m_agreed[conversation];
    if (text == agreed.text || text.size() > Draft::LongestText)
        return;
    QList<CommandId> overtaken;
    const auto here = m_parts.outbox.entries().of(conversation);
    for (const auto &entry : here) {
        if (std::holds_alternative<Protocol::PutDraft>(entry.command.args)
            && m_parts.commands.neverLeft(entry.id()))
            overtaken.append(entry.id());
    }
    const auto now = m_parts.clock.nowMs();
    // Never before what it takes the place of, whatever was done to the clock.
    const auto at = std::max(now, agreed.writtenAt + 1);
    agreed = {text, at, agreed.ver};
    OutboxEntry entry;
    entry.command = {
        CommandId(newUuid(now)), now, Protocol::PutDraft{conversation, text, m_parts.device, at}};
    entry.conversation = conversation;
    entry.author = m_parts.me;
    whenDone(m_parts.outbox.put(entry), this, [this, overtaken](const Result<> &kept) {
        if (kept)
            m_parts.commands.takeBack(overtaken).ignore(); // one too many does no harm
    });
}

} // namespace Frontdesk
