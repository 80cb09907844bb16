// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"
#include "core/client/conversationactions.h"
#include "core/client/desksources.h"
#include "core/client/mediasource.h"
#include "core/client/timelineahead.h"
#include "tests/ui/support/fakeaccounts.h"
#include "tests/ui/support/fakealiases.h"
#include "tests/ui/support/fakeattributes.h"
#include "tests/ui/support/fakeaudience.h"
#include "tests/ui/support/fakecompanies.h"
#include "tests/ui/support/fakeconversations.h"
#include "tests/ui/support/fakelink.h"
#include "tests/ui/support/fakenames.h"
#include "tests/ui/support/fakenotes.h"
#include "tests/ui/support/fakeoutbox.h"
#include "tests/ui/support/fakepins.h"
#include "tests/ui/support/fakepresence.h"
#include "tests/ui/support/fakescheduled.h"
#include "tests/ui/support/fakesearch.h"
#include "tests/ui/support/fakestickers.h"
#include "tests/ui/support/fakesuggestions.h"
#include "tests/ui/support/faketags.h"
#include "tests/ui/support/faketasks.h"
#include "tests/ui/support/faketeams.h"
#include "tests/ui/support/faketemplates.h"
#include "tests/ui/support/faketimeline.h"
#include "tests/ui/support/fakeviews.h"
#include "tests/ui/support/fakework.h"

#include <QHash>

namespace Frontdesk::Test {

Media readyMedia(const QString &sha);

class FakeContacts : public ContactSource
{
public:
    Async<Contact> contact(const ContactId &id) override;
    Async<QList<Contact>> samePerson(const ContactId &id) override;
    Async<QList<Conversation>> chatsOfPerson(const ContactId &id) override;
    Async<QList<Message>> noteFiles(const ContactId &id, int limit) override;
    Async<ClosedPeriods> closedPeriods(const ContactId &id, int limit) override;
    Async<LinkId> link(const ContactId &contact,
                       const ContactId &other,
                       const LinkGrounds &grounds = {}) override;
    Async<> takeBack(const LinkId &link, const ContactId &contact, const ContactId &other) override;
    Async<> unlink(const ContactId &contact) override;
    Async<QList<PersonHint>> suggestions(const ContactId &id) override;
    Async<QList<PersonStep>> steps(const ContactId &id) override;
    Async<QString> invite(const ContactId &contact, const Account &account) override;
    Async<> setApart(const ContactId &contact, const ContactId &other, bool apart) override;

    QHash<ContactId, Contact> contacts;
    QHash<ContactId, Conversation> chats; ///< a customer's own
    QHash<ContactId, QList<Message>> files; ///< of notes, the last one first
    QHash<ContactId, ClosedPeriods> closed; ///< the last one first
    QHash<ContactId, QList<PersonHint>> hints; ///< without those who are linked or apart
    QList<PersonStep> history; ///< the newest first
    LinkGrounds grounds; ///< of the last link()
    QList<LinkId> takenBack;
    QList<std::pair<ContactId, ContactId>> apart;
    QList<std::pair<ContactId, AccountId>> invited;
    std::optional<Error> failure; ///< of what changes something
};

class FakeActions : public ConversationActions
{
public:
    struct Sent {
        ConversationId conversation;
        QList<Content> bubbles;
        MessageId quotes;
        QList<TemplateId> templates = {};
        std::chrono::milliseconds hold{0};
    };

    Async<QList<MessageId>> send(const ConversationId &conversation,
                                 const QList<Content> &bubbles,
                                 const MessageId &quotes,
                                 const SendOptions &options = {}) override;
    QList<HeldReply> held(const ConversationId &conversation) const override
    {
        return heldBack.value(conversation);
    }
    Async<> recall(const CommandId &reply) override;
    void letGo(const CommandId &reply) override;
    Async<Content> attach(const ConversationId &conversation, const QString &path) override;
    Async<> decide(const MessageId &message, Decision decision) override;
    Async<> markRead(const ConversationId &conversation, const MessageOrder &upTo) override;
    Async<> showRead(const ConversationId &conversation, const MessageOrder &upTo) override;
    Async<> noteExport(const ConversationExport &exported) override
    {
        if (failure)
            return ready<void>(*failure);
        exports.append(exported);
        return ready<>({});
    }
    Async<> keepDraft(const ConversationId &conversation, const QString &text) override;
    Async<QString> draft(const ConversationId &conversation) override;
    Async<> keepBeside(const ConversationId &conversation, const DraftBeside &beside) override;
    DraftBeside beside(const ConversationId &conversation) const override;

    /// The next answers of send() and keepDraft() wait until release().
    void hold() { m_holding = true; }
    void release();

    QList<Sent> sent;
    QHash<ConversationId, QList<HeldReply>>
        heldBack; ///< those sent with a hold, until a test lets go
    /// Lets a file arrive that waits because of keepsFiles, or fail.
    void giveFile(const QString &path, const std::optional<Error> &why = {});

    QHash<QString, QByteArray> attached; ///< path and what was in the file then
    bool keepsFiles = false; ///< files wait for giveFile()
    QHash<QString, Promise<Content>> waitingFiles; ///< by path
    QList<std::pair<MessageId, Decision>> decided;
    QList<std::pair<ConversationId, MessageOrder>> read;
    QList<std::pair<ConversationId, MessageOrder>> shown; ///< to the customer, as read
    QList<ConversationExport> exports;
    QHash<ConversationId, QString> drafts;
    QHash<ConversationId, DraftBeside> besides;
    std::optional<Error> draftFailure; ///< of keepDraft()
    std::optional<Error> failure;

private:
    bool m_holding = false;
    QList<std::function<void()>> m_held;
};

class FakeMedia : public MediaSource
{
public:
    QString localFile(const QString &sha) const override
    {
        ++lookups;
        return files.value(sha);
    }
    Async<QString> fetch(const QString &sha) override;

    QHash<QString, QString> files;
    int fetches = 0;
    mutable int lookups = 0; ///< localFile(): looks at the disk
};

/// One of each, as the window wants them.
struct FakeDesk {
    FakeAccounts accounts;
    FakeConversations conversations;
    FakeTimeline timeline;
    TimelineAhead ahead{timeline};
    FakeContacts contacts;
    FakeActions actions;
    FakeWork work{conversations};
    FakeMedia media;
    FakeLink link;
    FakeOutbox outbox;
    FakePresence presence;
    FakeSearch search;
    FakePins pins;
    FakeViews views;
    FakeTags tags{contacts.contacts, [this](const Contact &contact) {
                      Q_EMIT contacts.contactsChanged({contact});
                  }};
    FakeAttributes attributes{contacts.contacts, [this](const Contact &contact) {
                                  Q_EMIT contacts.contactsChanged({contact});
                              }};
    FakeTasks tasks;
    FakeReminders reminders;
    FakeAudience audience;
    FakeCompanies companies{contacts.contacts, [this](const Contact &contact) {
                                Q_EMIT contacts.contactsChanged({contact});
                            }};
    FakeTeams teams;
    FakeNotes notes;
    FakeTemplates templates;
    FakeSuggestions suggestions;
    FakeNames names{conversations.rows};
    FakeScheduled scheduled;
    FakeAliases aliases;
    FakeStickers stickers;

    DeskSources sources()
    {
        return {accounts, conversations, ahead,     contacts, actions,   work,       media,
                link,     outbox,        presence,  search,   pins,      views,      tags,
                teams,    notes,         names,     ahead,    templates, attributes, scheduled,
                aliases,  tasks,         reminders, audience, companies, stickers,   suggestions};
    }
};

} // namespace Frontdesk::Test
