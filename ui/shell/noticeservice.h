// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace Frontdesk {

/// What the desktop is to show of a conversation that made itself heard.
struct Notice {
    ConversationId conversation;
    AccountId account;
    MessageOrder place = {}; ///< of work news: whoever has read up to here knows
    bool written = false; ///< a customer's message is among it
    QString title; ///< "customer · account"
    QString text; ///< plain; says nothing of the message when the account hides previews
    QImage picture; ///< tile of the account
    int count = 1; ///< news since somebody looked
    qint64 at = 0; ///< ms UTC of the newest
    bool sound = true;
    QString soundFile; ///< instead of what the desktop has for messages
    bool urgent = false; ///< somebody has waited too long
    bool canReply = true;
    MessageId note =
        {}; ///< of a note that asks for me: who replies answers the colleague in a note
    UserId asker = {}; ///< of the note
    TaskId task = {}; ///< of a to-do that is due; null: of news in the conversation
    bool notSent = false; ///< a reply in it waits for a decision: it stays until there is one
};

/// The desktop's own way to tell people something. One per platform; the list in the window is the
/// truth and this a copy of it.
class NoticeService : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 SnoozeMs = 60 * 60 * 1000; ///< by the button of a notice

    using QObject::QObject;

    /// Replaces what is shown of the same conversation, or of the same to-do.
    virtual void show(const Notice &notice) = 0;
    /// Somebody has looked, here or elsewhere.
    virtual void withdraw(const ConversationId &conversation) = 0;

    /// The same of a to-do.
    virtual void withdrawTask(const TaskId &task) = 0;

    /// That of this desktop. Without one, every notice fails.
    static std::unique_ptr<NoticeService> ofThisDesktop();

Q_SIGNALS:
    void opened(const Frontdesk::ConversationId &conversation);
    void replied(const Frontdesk::ConversationId &conversation, const QString &text);
    /// To a note: nothing of it goes to the customer.
    void noteReplied(const Frontdesk::ConversationId &conversation,
                     const Frontdesk::MessageId &note,
                     const Frontdesk::UserId &asker,
                     const QString &text);
    void snoozed(const Frontdesk::ConversationId &conversation);
    void taskSnoozed(const Frontdesk::TaskId &task);
    /// The service is not there or refused; somebody else has to tell.
    void failed(const Frontdesk::Notice &notice);
    /// It is shown, but the service plays nothing: somebody else has to.
    void unheard(const QString &soundFile);
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Notice)
