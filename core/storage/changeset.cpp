// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

namespace Frontdesk {

namespace {

template <typename T, typename Key>
void replaceOrAppend(QList<T> &into, const QList<T> &later, Key key)
{
    if (later.isEmpty())
        return;
    QHash<std::decay_t<decltype(key(later.first()))>, qsizetype> known;
    known.reserve(into.size() + later.size());
    for (qsizetype i = 0; i < into.size(); ++i)
        known.insert(key(into.at(i)), i);
    for (const auto &one : later) {
        const auto place = known.value(key(one), -1);
        if (place >= 0) {
            into[place] = one;
        } else {
            known.insert(key(one), into.size());
            into.append(one);
        }
    }
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return accounts.isEmpty() && users.isEmpty() && contacts.isEmpty() && conversations.isEmpty()
        && messages.isEmpty() && readMarks.isEmpty() && removedAccounts.isEmpty()
        && removedContacts.isEmpty() && removedConversations.isEmpty() && removedMessages.isEmpty()
        && goneMedia.isEmpty() && mentions.isEmpty() && drafts.isEmpty() && !counts && !teams
        && !tags && !tagUses && !attributes && !companies && !views && !templates && !templateUses
        && !aliases && !scheduled && !tasks && !everything;
}

void ChangeSet::add(const ChangeSet &later)
{
    const auto byId = [](const auto &one) {
        return one.id;
    };
    replaceOrAppend(accounts, later.accounts, byId);
    replaceOrAppend(users, later.users, byId);
    replaceOrAppend(contacts, later.contacts, byId);
    replaceOrAppend(conversations, later.conversations, byId);
    replaceOrAppend(messages, later.messages, byId);
    replaceOrAppend(
        readMarks, later.readMarks, [](const ReadMark &mark) { return mark.conversation; });
    replaceOrAppend(mentions, later.mentions, [](const Mention &one) { return one.message; });
    replaceOrAppend(drafts, later.drafts, [](const Draft &one) { return one.conversation; });
    removedAccounts += later.removedAccounts;
    removedContacts += later.removedContacts;
    removedConversations += later.removedConversations;
    removedMessages += later.removedMessages;
    goneMedia += later.goneMedia;
    counts = counts || later.counts;
    teams = teams || later.teams;
    tags = tags || later.tags;
    tagUses = tagUses || later.tagUses;
    attributes = attributes || later.attributes;
    companies = companies || later.companies;
    views = views || later.views;
    templates = templates || later.templates;
    templateUses = templateUses || later.templateUses;
    aliases = aliases || later.aliases;
    scheduled = scheduled || later.scheduled;
    tasks = tasks || later.tasks;
    everything = everything || later.everything;
    commit = std::max(commit, later.commit);
}

} // namespace Frontdesk
