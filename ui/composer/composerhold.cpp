// SPDX-License-Identifier: GPL-3.0-or-later
// Replies that are held for some seconds, and how they come back into the field.
#include "core/client/conversationactions.h"
#include "core/domain/quickreplies.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/holdbar.h"
#include "ui/composer/messageedit.h"

#include <QVBoxLayout>

namespace Frontdesk {

void Composer::setHold(std::chrono::seconds hold)
{
    m_hold = hold;
}

void Composer::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(m_live->layout())->insertWidget(0, bar);
}

/// Ctrl+Enter in an empty field is about the reply that was just sent.
bool Composer::sendNow()
{
    const bool isEmpty = m_edit->document()->isEmpty() && m_files->isEmpty();
    if (isEmpty && m_held->reply()) {
        m_actions.letGo(m_held->reply()->id);
        m_held->refresh();
        return false;
    }
    return send(std::chrono::seconds(0));
}

void Composer::keepRecall()
{
    m_held->alsoFor(m_target.conversation, m_target.personName);
}

bool Composer::recallHeld()
{
    const bool isHeld = m_held->isVisible() && m_held->reply();
    if (isHeld)
        recall();
    return isHeld;
}

void Composer::escape()
{
    if (!recallHeld())
        Q_EMIT escaped();
}

/// It is part of the draft from now on, whatever is shown when the disk has answered.
void Composer::recall()
{
    m_held->refresh();
    if (!m_held->reply())
        return; // it has just left
    const auto reply = *m_held->reply();
    ComposerAside sent;
    for (auto bubble : reply.bubbles) {
        bubble.quickReplies.clear();
        sent.files.append(bubble);
    }
    // What was written goes last; a text before that stood above the field, as it does again.
    if (!sent.files.isEmpty() && sent.files.constLast().kind == ContentKind::Text)
        sent.written = sent.files.takeLast().text;
    Content buttons;
    buttons.quickReplies = quickRepliesOf(reply.bubbles);
    if (!buttons.quickReplies.isEmpty())
        sent.files.append(buttons);
    if (reply.quotes == m_quotedLast.id)
        sent.quotes = m_quotedLast;
    const auto conversation = m_held->conversationOfReply();
    const bool isShown = conversation == m_target.conversation;
    (isShown ? m_aside[conversation] : asideOf(conversation)).underWay.append(sent.written);
    ++m_busy[conversation];
    whenDone(m_actions.recall(reply.id), this, [this, conversation, sent](const Result<> &done) {
        if (done)
            comeBack(conversation, sent);
        else
            confirm(conversation, sent.written);
        if (!done)
            showProblem(done.error().kind == ErrorKind::NotFound ? tr("The reply had already left")
                                                                 : m_sentence(done.error()));
        m_held->refresh();
        settle(conversation);
        Q_EMIT settled(conversation);
        if (done)
            Q_EMIT recalled(conversation);
    });
    m_held->refresh();
}

} // namespace Frontdesk
