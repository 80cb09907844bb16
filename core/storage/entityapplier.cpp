// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entityapplier.h"

#include "core/protocol/framecodec.h"
#include "core/storage/personreads.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto ConversationKindName = u"conversation"_s;
const auto MessageKindName = u"message"_s;

} // namespace

EntityApplier::EntityApplier(Sql::Database &database, const ScopeRow &scope, Source source)
    : m_database(database)
    , m_scope(scope)
    , m_source(source)
    , m_digest(Protocol::Digest::fromText(scope.cursor.digest))
{
}

Result<> EntityApplier::apply(const Protocol::Item &item)
{
    if (const auto *message = std::get_if<Message>(&item.entity))
        return applyMessage(*message);
    if (const auto *conversation = std::get_if<Conversation>(&item.entity))
        return applyConversation(*conversation);
    if (const auto *vanished = std::get_if<Protocol::Vanished>(&item.entity))
        return vanish(vanished->kind, item);
    return applyEntity(item);
}

Result<ChangeSet> EntityApplier::finish()
{
    ConversationStore conversations(m_database);
    for (const auto &kept : std::as_const(m_heads)) {
        const bool isCovered = kept.head.n == 0 || kept.head.coverage == kept.saved;
        Result<> saved;
        if (kept.put)
            saved = conversations.replace(
                kept.head.n, *kept.put, m_scope.n, m_scope.mark, kept.head.coverage);
        else if (!isCovered)
            saved = conversations.saveCoverage(kept.head.n, kept.head.coverage);
        if (!saved)
            return saved.error();
    }
    m_changes.commit = m_database.commitNumber();
    return m_changes;
}

Result<> EntityApplier::applyEntity(const Protocol::Item &item)
{
    EntityStore entities(m_database);
    const auto kind = Protocol::kindOf(item.entity);
    const auto old = standing(kind, item.id);
    if (!old)
        return old.error();
    if (!yields(*old, item.ver)) {
        const bool named = m_source == Source::Snapshot && !old->gone && old->scope == m_scope.n;
        return named ? entities.touch(kind, item.id, m_scope.mark) : Result<>();
    }
    if (auto left = leave(kind, item.id, *old); !left)
        return left;
    if (auto put = entities.put(item, m_scope.n, m_scope.mark); !put)
        return put;
    m_digest.add(kind, item.id, item.ver);
    note(item.entity);
    return {};
}

Result<> EntityApplier::applyConversation(const Conversation &conversation)
{
    ConversationStore conversations(m_database);
    const auto kept = head(conversation.id);
    if (!kept)
        return kept.error();
    auto &head = (*kept)->head;
    const auto old =
        head.n != 0 ? head.standing : buried(ConversationKindName, conversation.id.value());
    if (!old)
        return old.error();
    if (!yields(*old, conversation.ver)) {
        const bool named = m_source == Source::Snapshot && !old->gone && old->scope == m_scope.n;
        return named ? conversations.touch(head.n, m_scope.mark) : Result<>();
    }
    if (auto left = leave(ConversationKindName, conversation.id.value(), *old); !left)
        return left;
    if (head.n == 0) {
        // Its messages need its number.
        if (auto put = conversations.put(conversation, m_scope.n, m_scope.mark, head.coverage);
            !put)
            return put;
        head.n = m_database.lastRowId();
    } else {
        (*kept)->put = conversation;
    }
    const bool isNew = head.standing.ver == 0;
    if (isNew && !conversation.contact.isNull()) {
        if (auto noted = noteChatOf(m_database, conversation.contact, head.n); !noted)
            return noted;
    }
    head.standing = {m_scope.n, conversation.ver, false};
    if (m_source == Source::Snapshot)
        head.coverage.noteInSnapshot(conversation.lastOrder, m_scope.mark);
    head.coverage.last = conversation.lastOrder;
    m_digest.add(ConversationKindName, conversation.id.value(), conversation.ver);
    note(conversation);
    m_changes.counts = true;
    return {};
}

Result<> EntityApplier::applyMessage(const Message &message)
{
    const auto permitted = mayPut(message);
    if (!permitted)
        return permitted.error();
    if (!*permitted)
        return {};
    const auto kept = headOrStub(message);
    if (!kept)
        return kept.error();
    if ((*kept)->head.n == 0)
        return {};
    MessageStore messages(m_database);
    if (auto made = makeWay(message); !made)
        return made;
    QStringList media;
    if (message.content.kind == ContentKind::Erased) {
        const auto held = messages.mediaOf(message.id);
        if (!held)
            return held.error();
        media = *held;
    }
    const auto put = messages.put(message, (*kept)->head.n);
    if (!put)
        return put.error();
    if (*put) {
        m_changes.messages.append(message);
        m_changes.goneMedia += media;
    }

    noteIn((*kept)->head.coverage, message.order);
    return {};
}

/// A snapshot in a newer form replaces also what it has under the same version.
Result<> EntityApplier::makeWay(const Message &message)
{
    if (m_source != Source::Snapshot || !m_scope.isOldForm())
        return {};
    MessageStore messages(m_database);
    const auto held = messages.version(message.id);
    if (!held)
        return held.error();
    if (*held != message.ver)
        return {};
    if (auto removed = messages.remove(message.id); !removed)
        return removed.error();
    return {};
}

void EntityApplier::noteIn(Coverage &coverage, const MessageOrder &order) const
{
    switch (m_source) {
    case Source::Live:
        coverage.noteLive(order);
        break;
    case Source::Snapshot:
        coverage.noteMessageInSnapshot(order, m_scope.mark);
        break;
    case Source::History:
        coverage.held = std::max(coverage.held, order);
        break;
    }
}

Result<> EntityApplier::vanish(const QString &kind, const Protocol::Item &item)
{
    const auto old = standing(kind, item.id);
    if (!old)
        return old.error();
    if (!old->yieldsToVanishing(m_scope.n, item.ver))
        return {};
    if (!old->gone && old->scope != 0) {
        if (auto removed = removeHeld(kind, item.id, *old); !removed)
            return removed;
    }
    if (kind == MessageKindName)
        m_hasBuriedMessages = true;
    return TombstoneStore(m_database).put(kind, item.id, {m_scope.n, item.ver, true}, item.seq);
}

Result<> EntityApplier::removeHeld(const QString &kind, const QString &id, const Standing &held)
{
    if (kind == MessageKindName) {
        m_changes.removedMessages.append(MessageId(id));
        const auto removed = MessageStore(m_database).remove(MessageId(id));
        return removed ? Result<>() : removed.error();
    }
    if (auto left = leave(kind, id, held); !left)
        return left;
    if (kind == ConversationKindName) {
        m_heads.remove(ConversationId(id));
        m_changes.removedConversations.append(ConversationId(id));
        m_changes.counts = true;
        return ConversationStore(m_database).remove(ConversationId(id));
    }
    if (kind == "account"_L1)
        m_changes.removedAccounts.append(AccountId(id));
    if (kind == "team"_L1 || kind == "mention"_L1)
        m_changes.teams = true;
    if (kind == "tag"_L1)
        m_changes.tags = true;
    if (kind == "tag_use"_L1)
        m_changes.tagUses = true;
    if (kind == "attribute"_L1)
        m_changes.attributes = true;
    if (kind == "company"_L1)
        m_changes.companies = true;
    if (kind == "view"_L1)
        m_changes.views = true;
    if (kind == "template"_L1)
        m_changes.templates = true;
    if (kind == "template_use"_L1)
        m_changes.templateUses = true;
    if (kind == "scheduled"_L1)
        m_changes.scheduled = true;
    if (kind == "task"_L1)
        m_changes.tasks = true;
    if (kind == "contact"_L1)
        m_changes.removedContacts.append(ContactId(id));
    return EntityStore(m_database).remove(kind, id);
}

Result<Standing> EntityApplier::standing(const QString &kind, const QString &id)
{
    if (kind == MessageKindName) {
        const auto ver = MessageStore(m_database).version(MessageId(id));
        if (!ver)
            return ver.error();
        return ver->has_value() ? Standing{m_scope.n, **ver, false} : buried(kind, id);
    }
    if (kind == ConversationKindName) {
        const auto kept = head(ConversationId(id));
        if (!kept)
            return kept.error();
        return (*kept)->head.n != 0 ? (*kept)->head.standing : buried(kind, id);
    }
    const auto held = EntityStore(m_database).standing(kind, id);
    if (!held)
        return held.error();
    return held->has_value() ? **held : buried(kind, id);
}

bool EntityApplier::yields(const Standing &old, qint64 ver) const
{
    const bool isAnew = m_source == Source::Snapshot && m_scope.isOldForm() && !old.gone
        && old.scope == m_scope.n && old.ver == ver;
    return isAnew || old.yieldsToState(m_scope.n, ver);
}

Result<Standing> EntityApplier::buried(const QString &kind, const QString &id)
{
    const auto stone = TombstoneStore(m_database).find(kind, id);
    if (!stone)
        return stone.error();
    return stone->value_or(Standing());
}

Result<> EntityApplier::leave(const QString &kind, const QString &id, const Standing &old)
{
    if (old.gone)
        return TombstoneStore(m_database).remove(kind, id);
    if (old.ver == 0)
        return {};
    if (old.scope != m_scope.n)
        return ScopeStore(m_database).leaveDigest(old.scope, kind, id, old.ver);
    m_digest.remove(kind, id, old.ver);
    return {};
}

Result<bool> EntityApplier::hasBuriedMessages()
{
    if (m_hasBuriedMessages)
        return *m_hasBuriedMessages;
    const auto has = TombstoneStore(m_database).has(MessageKindName);
    if (has)
        m_hasBuriedMessages = *has;
    return has;
}

Result<bool> EntityApplier::mayPut(const Message &message)
{
    const auto some = hasBuriedMessages();
    if (!some)
        return some;
    if (!*some)
        return true;
    const auto stone = buried(MessageKindName, message.id.value());
    if (!stone)
        return stone.error();
    if (!stone->gone)
        return true;
    if (!stone->yieldsToState(m_scope.n, message.ver))
        return false;
    if (auto removed = TombstoneStore(m_database).remove(MessageKindName, message.id.value());
        !removed)
        return removed.error();
    return true;
}

Result<EntityApplier::KeptHead *> EntityApplier::head(const ConversationId &id)
{
    if (m_heads.contains(id))
        return &m_heads[id];
    const auto held = ConversationStore(m_database).head(id);
    if (!held)
        return held.error();
    const auto head = held->value_or(ConversationHead());
    return &m_heads.insert(id, {head, head.coverage, {}}).value();
}

Result<EntityApplier::KeptHead *> EntityApplier::headOrStub(const Message &message)
{
    auto kept = head(message.conversation);
    if (!kept || (*kept)->head.n != 0 || m_source == Source::History)
        return kept;
    const auto stone = buried(ConversationKindName, message.conversation.value());
    if (!stone)
        return stone.error();
    if (stone->gone && stone->scope == m_scope.n)
        return kept;
    const auto stub = ConversationStore(m_database)
                          .addStub(message.conversation, message.account, m_scope.n, m_scope.mark);
    if (!stub)
        return stub.error();
    (*kept)->head = *stub;
    return kept;
}

void EntityApplier::note(const Protocol::Entity &entity)
{
    if (const auto *account = std::get_if<Account>(&entity))
        m_changes.accounts.append(*account);
    else if (const auto *user = std::get_if<User>(&entity))
        m_changes.users.append(*user);
    else if (const auto *contact = std::get_if<Contact>(&entity))
        m_changes.contacts.append(*contact);
    else if (const auto *conversation = std::get_if<Conversation>(&entity))
        m_changes.conversations.append(*conversation);
    else if (const auto *mark = std::get_if<ReadMark>(&entity))
        m_changes.readMarks.append(*mark);
    else if (const auto *mention = std::get_if<Mention>(&entity))
        m_changes.mentions.append(*mention);
    else if (const auto *draft = std::get_if<Draft>(&entity))
        m_changes.drafts.append(*draft);
    else if (std::holds_alternative<Alias>(entity))
        m_changes.aliases = true;
    else if (std::holds_alternative<Team>(entity))
        m_changes.teams = true;
    else if (std::holds_alternative<Tag>(entity))
        m_changes.tags = true;
    else if (std::holds_alternative<TagUse>(entity))
        m_changes.tagUses = true;
    else if (std::holds_alternative<Attribute>(entity))
        m_changes.attributes = true;
    else if (std::holds_alternative<Company>(entity))
        m_changes.companies = true;
    else if (std::holds_alternative<SavedView>(entity))
        m_changes.views = true;
    else if (std::holds_alternative<ReplyTemplate>(entity))
        m_changes.templates = true;
    else if (std::holds_alternative<TemplateUse>(entity))
        m_changes.templateUses = true;
    else if (std::holds_alternative<ScheduledSend>(entity))
        m_changes.scheduled = true;
    else if (std::holds_alternative<Task>(entity))
        m_changes.tasks = true;
}

} // namespace Frontdesk
