// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply quotes, and what becomes of it while the reply is written.
#include "core/client/timelinesource.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/contenttext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"

namespace Frontdesk {

void Composer::quote(const Message &message)
{
    showQuote(message);
    keepBeside(m_target.conversation);
    if (!message.id.isNull())
        m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::showQuote(const Message &message)
{
    m_quotes = message;
    m_quoteBar->setVisible(!message.id.isNull());
    if (message.id.isNull())
        return;
    // Of one that was kept over the end of the program only the id is known.
    if (message.conversation.isNull() && m_timeline) {
        whenDone(m_timeline->message(message.id),
                 this,
                 [this, id = message.id](const Result<Message> &found) {
                     if (found)
                         renewQuotes({*found});
                     else if (m_quotes.id == id && m_quotes.conversation.isNull())
                         quote({});
                 });
    }
    const QString who = message.senderName.isEmpty() ? m_target.personName : message.senderName;
    m_quoteText->setText(
        tr("Quoting %1: %2").arg(withoutBidiControls(who), ContentText::line(message.content)));
}

void Composer::followQuotes(TimelineSource &timeline)
{
    m_timeline = &timeline;
    connect(&timeline, &TimelineSource::messagesChanged, this, &Composer::renewQuotes);
    // Much has changed at once; what is quoted here is asked for.
    connect(&timeline, &TimelineSource::reset, this, [this, &timeline] {
        QList<MessageId> quoted{m_quotes.id};
        for (const auto &aside : std::as_const(m_aside))
            quoted << aside.quotes.id;
        quoted.removeAll(MessageId());
        for (const auto &id : std::as_const(quoted)) {
            whenDone(timeline.message(id), this, [this](const Result<Message> &message) {
                if (message)
                    renewQuotes({*message});
            });
        }
    });
}

/// What was edited is quoted as it is now. What was taken back is not quoted any more, and its words
/// are nowhere; the reply that was written to it stays.
void Composer::renewQuotes(const QList<Message> &messages)
{
    for (const auto &message : messages) {
        const bool isGone = message.content.kind == ContentKind::Erased;
        if (message.id == m_quotedLast.id)
            m_quotedLast = isGone ? Message() : message;
        if (message.id == m_quotes.id && message.ver >= m_quotes.ver) {
            showQuote(isGone ? Message() : message);
            if (isGone)
                keepBeside(m_target.conversation);
            if (isGone)
                showProblem(tr("The customer took back the message that was quoted"));
        }
        for (auto &aside : m_aside) {
            if (message.id != aside.quotes.id)
                continue;
            aside.quotes = isGone ? Message() : message;
            if (isGone)
                aside.problem = tr("The customer took back the message that was quoted");
        }
    }
}

} // namespace Frontdesk
