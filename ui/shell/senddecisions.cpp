// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/senddecisions.h"

#include "core/client/timelinesource.h"
#include "ui/composer/textparts.h"
#include "ui/shell/question.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// LINE takes so many messages at a time.
constexpr qsizetype MostParts = 5;
/// Of a text that was too long, UTF-16 units: at least two parts, and none as long as it was.
constexpr qsizetype LongestPart = 2500;

} // namespace

SendDecisions::SendDecisions(const Theme &theme, const DeskSources &sources, QWidget *over)
    : QObject(over)
    , m_theme(theme)
    , m_sources(sources)
    , m_over(over)
{
}

void SendDecisions::take(BubbleAction action, const MessageId &message)
{
    using Decision = ConversationActions::Decision;
    if (action == BubbleAction::MarkAsSent)
        decide(message, Decision::MarkAsSent);
    else if (action == BubbleAction::Retry)
        decide(message, Decision::SendAgain);
    else if (action == BubbleAction::SendAgain)
        ask(message);
    else if (action == BubbleAction::Discard)
        decide(message, Decision::Discard);
    else
        whenDone(m_sources.timeline.message(message),
                 this,
                 [this, action](const Result<Message> &found) {
                     if (!found)
                         failed(found.error());
                     else if (found->state == SendState::Failed) // else pressed twice, or decided
                         replace(action, *found);
                 });
}

/// A failed bubble stays until the relay has heard that it is discarded: pressed again, nothing must
/// go twice.
void SendDecisions::replace(BubbleAction action, const Message &message)
{
    if (m_replaced.contains(message.id))
        return;
    m_replaced.insert(message.id);
    if (action == BubbleAction::SendWithoutQuote)
        return sendInstead(message, {message.content}, {});
    if (action == BubbleAction::EditAgain)
        return handBack(message);
    const auto half = (message.content.text.size() + 1) / 2;
    const auto parts = textParts(message.content.text, std::min(LongestPart, half));
    QList<Content> bubbles;
    for (const auto &part : parts) {
        Content words;
        words.text = part;
        bubbles.append(words);
    }
    if (bubbles.isEmpty() || bubbles.size() > MostParts)
        return giveUp(message.id, {ErrorKind::Rejected, QStringLiteral("rule.too-many-bubbles")});
    sendInstead(message, bubbles, message.quotes);
}

void SendDecisions::sendInstead(const Message &message,
                                const QList<Content> &bubbles,
                                const MessageId &quotes)
{
    SendOptions options;
    options.templates = {message.usedTemplate};
    options.keepsBegun = true;
    const auto sent = m_sources.actions.send(message.conversation, bubbles, quotes, options);
    whenDone(sent, this, [this, id = message.id](const Result<QList<MessageId>> &ids) {
        if (!ids)
            return giveUp(id, ids.error());
        decide(id, ConversationActions::Decision::Discard);
    });
}

void SendDecisions::handBack(const Message &message)
{
    const auto begun = m_sources.actions.draft(message.conversation);
    whenDone(begun, this, [this, message](const Result<QString> &draft) {
        if (!draft)
            return giveUp(message.id, draft.error());
        const QString &text = message.content.text;
        const QString both = draft->isEmpty() ? text : text + u'\n' + *draft;
        const auto kept = m_sources.actions.keepDraft(message.conversation, both);
        whenDone(kept, this, [this, message](const Result<> &done) {
            if (!done)
                return giveUp(message.id, done.error());
            Q_EMIT handedBack(message.conversation,
                              message.content.text,
                              tr("This was not sent. Change it, then send it again."));
            decide(message.id, ConversationActions::Decision::Discard);
        });
    });
}

void SendDecisions::giveUp(const MessageId &message, const Error &why)
{
    m_replaced.remove(message);
    Q_EMIT failed(why);
}

void SendDecisions::decide(const MessageId &message, ConversationActions::Decision decision)
{
    whenDone(m_sources.actions.decide(message, decision), this, [this](const Result<> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void SendDecisions::ask(const MessageId &message)
{
    auto *question =
        new Question(m_theme,
                     {tr("Send this message again?"),
                      tr("LINE may have delivered it already. The customer would get it twice."),
                      tr("Send again"),
                      tr("Keep as it is")},
                     m_over);
    connect(question, &Question::accepted, this, [this, message] {
        decide(message, ConversationActions::Decision::SendAgain);
    });
    question->open();
}

} // namespace Frontdesk
