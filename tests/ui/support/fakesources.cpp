// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesources.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Frontdesk::Test {

Media readyMedia(const QString &sha)
{
    Media media;
    media.state = MediaState::Ready;
    media.sha = sha;
    return media;
}

std::optional<Account> FakeAccounts::account(const AccountId &id) const
{
    for (const auto &account : list) {
        if (account.id == id)
            return account;
    }
    return {};
}

int FakeAccounts::unansweredInAll() const
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

Async<Contact> FakeContacts::contact(const ContactId &id)
{
    if (contacts.contains(id))
        return ready<Contact>(contacts.value(id));
    return ready<Contact>(Error{ErrorKind::NotFound, QStringLiteral("conversation.not-found")});
}

Async<QList<Contact>> FakeContacts::samePerson(const ContactId &id)
{
    QList<Contact> same;
    const auto person = contacts.value(id).person;
    for (const auto &one : std::as_const(contacts)) {
        if (!person.isNull() && one.person == person && one.id != id)
            same.append(one);
    }
    return ready<QList<Contact>>(same);
}

Async<QList<Conversation>> FakeContacts::chatsOfPerson(const ContactId &id)
{
    QList<Conversation> all;
    const auto same = samePerson(id).answer();
    for (const auto &one : **same) {
        if (chats.contains(one.id))
            all.append(chats.value(one.id));
    }
    if (chats.contains(id))
        all.append(chats.value(id));
    std::sort(all.begin(), all.end(), [](const Conversation &a, const Conversation &b) {
        return b.lastOrder < a.lastOrder;
    });
    return ready<QList<Conversation>>(all);
}

/// All that each was linked to before come along.
Async<QList<Message>> FakeContacts::noteFiles(const ContactId &id, int limit)
{
    if (failure)
        return ready<QList<Message>>(*failure);
    return ready<QList<Message>>(files.value(id).mid(0, limit));
}

Async<ClosedPeriods> FakeContacts::closedPeriods(const ContactId &id, int limit)
{
    if (failure)
        return ready<ClosedPeriods>(*failure);
    auto found = closed.value(id);
    found.more = found.more || found.periods.size() > limit;
    found.periods = found.periods.mid(0, limit);
    return ready<ClosedPeriods>(found);
}

Async<LinkId>
FakeContacts::link(const ContactId &contact, const ContactId &other, const LinkGrounds &how)
{
    if (failure)
        return ready<LinkId>(*failure);
    grounds = how;
    const PersonId person(contact.value() + other.value());
    for (const auto &one : {contact, other}) {
        const auto old = contacts.value(one).person;
        for (auto &known : contacts) {
            if (known.id == one || (!old.isNull() && known.person == old))
                known.person = person;
        }
    }
    Q_EMIT contactsChanged({contacts.value(contact), contacts.value(other)});
    return ready<LinkId>(LinkId(person.value()));
}

Async<> FakeContacts::takeBack(const LinkId &link, const ContactId &contact, const ContactId &)
{
    takenBack.append(link);
    return unlink(contact);
}

Async<QList<PersonHint>> FakeContacts::suggestions(const ContactId &id)
{
    auto all = hints.value(id);
    all.removeIf([&](const PersonHint &hint) {
        const auto person = contacts.value(id).person;
        return apart.contains({id, hint.contact})
            || (!person.isNull() && contacts.value(hint.contact).person == person);
    });
    return ready<QList<PersonHint>>(all);
}

Async<QList<PersonStep>> FakeContacts::steps(const ContactId &)
{
    return ready<QList<PersonStep>>(history);
}

Async<QString> FakeContacts::invite(const ContactId &contact, const Account &account)
{
    if (failure)
        return ready<QString>(*failure);
    invited.append({contact, account.id});
    return ready<QString>(QStringLiteral("https://line.me/R/oaMessage/x/?FD-7K3MQX9T2B"));
}

Async<> FakeContacts::setApart(const ContactId &contact, const ContactId &other, bool isApart)
{
    if (failure)
        return ready<void>(*failure);
    apart.removeAll({contact, other});
    if (isApart)
        apart.append({contact, other});
    Q_EMIT contactsChanged({contacts.value(contact), contacts.value(other)});
    return ready<void>({});
}

Async<> FakeContacts::unlink(const ContactId &contact)
{
    if (failure)
        return ready<void>(*failure);
    contacts[contact].person = {};
    Q_EMIT contactsChanged({contacts.value(contact)});
    return ready<void>({});
}

Async<QList<MessageId>> FakeActions::send(const ConversationId &conversation,
                                          const QList<Content> &bubbles,
                                          const MessageId &quotes,
                                          const SendOptions &options)
{
    sent.append({conversation, bubbles, quotes, options.templates, options.hold});
    if (options.hold.count() > 0 && !failure) {
        const CommandId id(QStringLiteral("cmd-%1").arg(sent.size()));
        heldBack[conversation].append({id, bubbles, quotes, options.hold});
    }
    const QList<MessageId> ids{MessageId(QStringLiteral("sent-%1").arg(sent.size()))};
    const auto answer =
        failure ? Result<QList<MessageId>>(*failure) : Result<QList<MessageId>>(ids);
    if (failure)
        sent.removeLast();
    if (!m_holding)
        return ready<QList<MessageId>>(answer);
    const Promise<QList<MessageId>> promise;
    m_held.append([promise, answer] { promise.give(answer); });
    return promise.future();
}

Async<> FakeActions::recall(const CommandId &reply)
{
    const Promise<> promise;
    auto taken = Result<>(Error{ErrorKind::NotFound, QStringLiteral("command.left")});
    for (auto &replies : heldBack) {
        if (replies.removeIf([&](const HeldReply &held) { return held.id == reply; }) > 0)
            taken = Result<>();
    }
    if (!m_holding)
        return ready<>(taken);
    m_held.append([promise, taken] { promise.give(taken); });
    return promise.future();
}

void FakeActions::letGo(const CommandId &reply)
{
    for (auto &replies : heldBack)
        replies.removeIf([&](const HeldReply &held) { return held.id == reply; });
}

void FakeActions::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &give : held)
        give();
}

Async<Content> FakeActions::attach(const ConversationId &, const QString &path)
{
    QFile file(path);
    attached.insert(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (failure)
        return ready<Content>(*failure);
    Content content;
    content.kind = ContentKind::Image;
    content.media = readyMedia(QStringLiteral("sha-of-") + path);
    content.media->fileName = QFileInfo(path).fileName();
    if (keepsFiles)
        return waitingFiles[path].future();
    return ready<Content>(content);
}

void FakeActions::giveFile(const QString &path, const std::optional<Error> &why)
{
    if (why)
        return waitingFiles.take(path).give(*why);
    Content content;
    content.kind = ContentKind::Image;
    content.media = readyMedia(QStringLiteral("sha-of-") + path);
    content.media->fileName = QFileInfo(path).fileName();
    waitingFiles.take(path).give(content);
}

Async<> FakeActions::decide(const MessageId &message, Decision decision)
{
    decided.append({message, decision});
    return ready<>({});
}

Async<> FakeActions::showRead(const ConversationId &conversation, const MessageOrder &upTo)
{
    shown.append({conversation, upTo});
    return ready<>({});
}

Async<> FakeActions::markRead(const ConversationId &conversation, const MessageOrder &upTo)
{
    read.append({conversation, upTo});
    return ready<>({});
}

Async<> FakeActions::keepDraft(const ConversationId &conversation, const QString &text)
{
    drafts.insert(conversation, text);
    const auto answer = draftFailure ? Result<>(*draftFailure) : Result<>();
    if (!m_holding)
        return ready<>(answer);
    const Promise<> promise;
    m_held.append([promise, answer] { promise.give(answer); });
    return promise.future();
}

Async<> FakeActions::keepBeside(const ConversationId &conversation, const DraftBeside &beside)
{
    if (beside.isEmpty())
        besides.remove(conversation);
    else
        besides.insert(conversation, beside);
    return ready<>({});
}

DraftBeside FakeActions::beside(const ConversationId &conversation) const
{
    return besides.value(conversation);
}

Async<QString> FakeActions::draft(const ConversationId &conversation)
{
    return ready<QString>(drafts.value(conversation));
}

Async<QString> FakeMedia::fetch(const QString &sha)
{
    ++fetches;
    if (files.contains(sha))
        return ready<QString>(files.value(sha));
    return ready<QString>(Error{ErrorKind::NotFound, QStringLiteral("media.gone")});
}

} // namespace Frontdesk::Test
