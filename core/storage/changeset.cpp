// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

namespace Frontdesk {

namespace {

template <typename T, typename Key>
QList<T> lastOfEach(const QList<ChangeSet> &parts, QList<T> ChangeSet::*member, Key key)
{
    qsizetype most = 0;
    const ChangeSet *only = nullptr;
    for (const auto &part : parts) {
        const auto size = (part.*member).size();
        only = size > 0 && most == 0 ? &part : size > 0 ? nullptr : only;
        most += size;
    }
    if (only || most == 0)
        return only ? only->*member : QList<T>();
    QList<T> all;
    QHash<QString, qsizetype> places;
    places.reserve(most);
    for (const auto &part : parts) {
        for (const auto &one : part.*member) {
            const auto &name = key(one).value();
            const auto place = places.constFind(name);
            if (place != places.cend()) {
                all[*place] = one;
            } else {
                places.insert(name, all.size());
                all.append(one);
            }
        }
    }
    return all;
}

template <typename List>
void appendChanged(List ChangeSet::*member, const ChangeSet &from, ChangeSet &into)
{
    into.*member += from.*member;
}

template <typename T>
const auto &idOfChanged(const T &one)
{
    return one.id;
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

ChangeSet joined(const QList<ChangeSet> &inOrder)
{
    ChangeSet all;
    all.accounts = lastOfEach(inOrder, &ChangeSet::accounts, idOfChanged<Account>);
    all.users = lastOfEach(inOrder, &ChangeSet::users, idOfChanged<User>);
    all.contacts = lastOfEach(inOrder, &ChangeSet::contacts, idOfChanged<Contact>);
    all.conversations = lastOfEach(inOrder, &ChangeSet::conversations, idOfChanged<Conversation>);
    all.messages = lastOfEach(inOrder, &ChangeSet::messages, idOfChanged<Message>);
    all.readMarks = lastOfEach(
        inOrder, &ChangeSet::readMarks, [](const ReadMark &mark) -> const auto & {
            return mark.conversation;
        });
    all.mentions = lastOfEach(
        inOrder, &ChangeSet::mentions, [](const Mention &one) -> const auto & {
            return one.message;
        });
    all.drafts = lastOfEach(
        inOrder, &ChangeSet::drafts, [](const Draft &one) -> const auto & {
            return one.conversation;
        });
    for (const auto &one : inOrder) {
        appendChanged(&ChangeSet::removedAccounts, one, all);
        appendChanged(&ChangeSet::removedContacts, one, all);
        appendChanged(&ChangeSet::removedConversations, one, all);
        appendChanged(&ChangeSet::removedMessages, one, all);
        appendChanged(&ChangeSet::goneMedia, one, all);
        for (const auto flag : {&ChangeSet::counts,
                                &ChangeSet::teams,
                                &ChangeSet::tags,
                                &ChangeSet::attributes,
                                &ChangeSet::views,
                                &ChangeSet::templates,
                                &ChangeSet::templateUses,
                                &ChangeSet::tagUses,
                                &ChangeSet::companies,
                                &ChangeSet::aliases,
                                &ChangeSet::scheduled,
                                &ChangeSet::tasks,
                                &ChangeSet::everything})
            all.*flag = all.*flag || one.*flag;
        all.commit = std::max(all.commit, one.commit);
    }
    return all;
}

} // namespace Frontdesk
