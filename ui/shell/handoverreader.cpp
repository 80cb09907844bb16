// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handoverreader.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "core/client/conversationsource.h"
#include "core/client/linksource.h"
#include "core/client/tagsource.h"
#include "core/client/tasksource.h"
#include "core/client/timelinesource.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MessagesLookedAt = 50;

/// The line that last gave the conversation to @p me, unless that was me.
const Message *lineOfGiving(const QList<Message> &messages, const UserId &me)
{
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) {
        const bool isAssignment =
            it->direction == Direction::System && it->content.event == "assign"_L1;
        if (!isAssignment)
            continue;
        const bool isMine = UserId(it->content.data.value("to"_L1).toString()) == me;
        return isMine && it->author != me ? &*it : nullptr;
    }
    return nullptr;
}

} // namespace

HandOverReader::HandOverReader(const DeskSources &sources, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_clock(clock)
{
}

void HandOverReader::ask(const ConversationId &conversation)
{
    const int asked = ++m_asked;
    whenDone(m_sources.conversations.row(conversation),
             this,
             [this, asked](const Result<ConversationRow> &row) {
                 if (!row || asked != m_asked)
                     return;
                 const auto &found = row->conversation;
                 const auto page =
                     m_sources.timeline.page(found.id, TimelinePlace::end(), MessagesLookedAt);
                 whenDone(page, this, [this, asked, found](const Result<TimelinePage> &messages) {
                     if (messages)
                         take(found, messages->messages, asked);
                 });
             });
}

void HandOverReader::take(const Conversation &conversation,
                          const QList<Message> &messages,
                          int asked)
{
    if (asked != m_asked)
        return;
    HandOverSheet sheet;
    sheet.conversation = conversation;
    if (conversation.contact.isNull())
        return tell(sheet, messages, {});
    whenDone(m_sources.contacts.contact(conversation.contact),
             this,
             [this, sheet, messages, asked](const Result<Contact> &contact) {
                 if (asked == m_asked)
                     tell(sheet, messages, contact ? contact->tags : QList<TagId>());
             });
}

void HandOverReader::tell(HandOverSheet sheet,
                          const QList<Message> &messages,
                          const QList<TagId> &tags)
{
    HandOverFacts facts;
    facts.over = handOverOf(messages);
    facts.tasks = m_sources.tasks.of(sheet.conversation.id);
    facts.tasks.removeIf([](const Task &one) { return one.isDone(); });
    const auto known = m_sources.tags.tags();
    for (const auto &tag : known) {
        if (tags.contains(tag.id))
            facts.tags << tag.name;
    }
    sheet.parts = HandOverWords::parts(facts, m_clock.nowMs(), [this](const UserId &id) {
        return m_sources.accounts.userName(id);
    });
    if (const auto *line = lineOfGiving(messages, m_sources.link.me().id)) {
        sheet.given = line->order;
        sheet.by = line->content.data.value("by"_L1).toString();
    }
    Q_EMIT ready(sheet);
}

} // namespace Frontdesk
