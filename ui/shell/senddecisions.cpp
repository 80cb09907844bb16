// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/senddecisions.h"

#include "ui/shell/question.h"

namespace Frontdesk {

SendDecisions::SendDecisions(const Theme &theme, ConversationActions &actions, QWidget *over)
    : QObject(over)
    , m_theme(theme)
    , m_actions(actions)
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
}

void SendDecisions::decide(const MessageId &message, ConversationActions::Decision decision)
{
    whenDone(m_actions.decide(message, decision), this, [this](const Result<> &done) {
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
