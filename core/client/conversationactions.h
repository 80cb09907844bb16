// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/draftbeside.h"
#include "core/domain/message.h"

#include <QObject>

#include <chrono>

namespace Frontdesk {

/// How a reply is sent, and what else is known of it.
struct SendOptions {
    /// From which template each bubble was made, in their order; null or missing: from none.
    QList<TemplateId> templates = {};
    /// It leaves only after this, ten seconds at most, and never so late that the customer's reply
    /// token runs out meanwhile. What is sent after it in the conversation waits for it. Nothing but
    /// recall() takes it back: see CommandQueue for what happens when the program ends in between.
    std::chrono::milliseconds hold{0};
    /// It was not made of what is begun in the conversation, which stays.
    bool keepsBegun = false;
};

/// What of a conversation somebody takes out of the program.
struct ConversationExport {
    enum class Way { Pdf, Print };

    ConversationId conversation;
    Way way = Way::Pdf;
    QString sha; ///< of the content, SHA-256, hexadecimal
    int messages = 0;
    bool notes = false; ///< internal notes are among them
    bool masked = false;
};

/// What the agent does to a conversation. Every call answers as soon as it is safe on disk here;
/// what becomes of it shows in the timeline. Works offline. GUI thread.
class ConversationActions : public QObject
{
    Q_OBJECT

public:
    enum class Decision { MarkAsSent, SendAgain, Discard };

    /// A reply that is kept here and has not left, so that it can be called back.
    struct HeldReply {
        CommandId id;
        QList<Content> bubbles;
        MessageId quotes;
        std::chrono::milliseconds left{0}; ///< until it leaves
    };

    using QObject::QObject;

    /// Sends up to five bubbles together. For media, Content::media holds what attach() gave.
    /// The draft the conversation has at the time of the call goes in the step that makes the reply
    /// durable, so callers leave it alone: text is a draft or a reply, never neither.
    /// Errors: the codes of core/rules ("rule.…"), "send.empty", "storage.…".
    virtual Async<QList<MessageId>> send(const ConversationId &conversation,
                                         const QList<Content> &bubbles,
                                         const MessageId &quotes,
                                         const SendOptions &options = {}) = 0;

    /// The replies to a conversation that are held now, the latest last.
    virtual QList<HeldReply> held(const ConversationId &conversation) const = 0;
    /// Calls a held reply back; its text is the draft's, in the same step. Error: "command.left".
    virtual Async<> recall(const CommandId &reply) = 0;
    /// It leaves at once.
    virtual void letGo(const CommandId &reply) = 0;

    /// Copies a file into what waits to be sent and describes it. Errors: "file.unreadable",
    /// "rule.…".
    virtual Async<Content> attach(const ConversationId &conversation, const QString &path) = 0;

    /// About a bubble that is failed or unknown, or (Discard) takes back one that is queued. What
    /// the relay has not seen disappears at once.
    virtual Async<> decide(const MessageId &message, Decision decision) = 0;

    virtual Async<> markRead(const ConversationId &conversation, const MessageOrder &upTo) = 0;
    /// The same, and the customer is shown it, whatever the account waits for with that.
    virtual Async<> showRead(const ConversationId &conversation, const MessageOrder &upTo) = 0;

    /// A line in the relay's audit, which waits here while there is no relay. To be kept before what
    /// is exported leaves.
    virtual Async<> noteExport(const ConversationExport &exported) = 0;

    /// Drafts are kept on disk and never sent by themselves. An empty text removes the draft. Answers
    /// when it is safe there; who has no use for that ignores it.
    virtual Async<> keepDraft(const ConversationId &conversation, const QString &text) = 0;
    virtual Async<QString> draft(const ConversationId &conversation) = 0;
    /// The same of what stands beside the draft: on this computer only, files too.
    virtual Async<> keepBeside(const ConversationId &conversation, const DraftBeside &beside) = 0;
    virtual DraftBeside beside(const ConversationId &conversation) const = 0;

Q_SIGNALS:
    /// The relay refused a send because a colleague answered first: the text goes back into the
    /// composer, above it what the colleague wrote.
    void returned(const Frontdesk::ConversationId &conversation, const QString &text);
    /// An action done earlier, perhaps offline, was refused in the end, and nothing is left of it.
    /// (What colleagues change too stays: OutboxSource::changes().)
    void refused(const Frontdesk::ConversationId &conversation, const Frontdesk::Error &why);
    /// What draft() gives was written on another computer of mine, at @p writtenAt (ms UTC); before
    /// that it was @p was.
    void
    draftTaken(const Frontdesk::ConversationId &conversation, const QString &was, qint64 writtenAt);
};

} // namespace Frontdesk
