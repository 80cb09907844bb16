// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chathandover.h"

#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "core/client/linksource.h"
#include "core/client/noteactions.h"
#include "core/client/tasksource.h"
#include "core/client/timelinesource.h"
#include "ui/commands/commands.h"
#include "ui/conversation/pinstrip.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatcommands.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/errortext.h"
#include "ui/shell/handovercard.h"
#include "ui/shell/handoverform.h"
#include "ui/shell/handoverreader.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

/// The card of one chat: what it shows, and whether somebody asked for it.
class ChatHandOver : public QObject
{
public:
    ChatHandOver(const ChatHandOverParts &parts, ChatPane &chat)
        : QObject(&chat)
        , m_parts(parts)
        , m_chat(chat)
        , m_card(new HandOverCard(parts.theme))
        , m_shown(parts.sources, parts.clock)
        , m_given(parts.sources, parts.clock)
    {
        auto *column = static_cast<QVBoxLayout *>(chat.header()->parentWidget()->layout());
        column->insertWidget(column->indexOf(chat.findChild<PinStrip *>()) + 1, m_card);
        connect(&chat, &ChatPane::conversationShown, this, &ChatHandOver::begin);
        connect(&m_shown, &HandOverReader::ready, this, &ChatHandOver::take);
        connect(&m_given, &HandOverReader::ready, this, &ChatHandOver::askWhom);
        connect(m_card, &HandOverCard::closed, this, [this] { close(); });
        connect(&parts.sources.timeline,
                &TimelineSource::messagesChanged,
                this,
                [this](const QList<Message> &messages) { follow(messages); });
        connect(&parts.sources.tasks, &TaskSource::changed, this, [this] { renew(); });
    }

    HandOverCard *card() const { return m_card; }
    void toggle()
    {
        if (m_card->isVisible())
            return close();
        m_isWanted = true;
        m_card->setFolded(false);
        m_shown.ask(m_chat.conversation());
    }
    void give() { m_given.ask(m_chat.conversation()); }

private:
    void close()
    {
        m_isWanted = false;
        m_card->hide();
    }
    void begin(const ConversationRow &row)
    {
        close();
        m_from.clear();
        m_readUpTo = row.readUpTo;
        m_card->setFolded(false);
        // What was mine before I last looked, I know.
        if (row.ties.mine && row.conversation.assignedAt > row.readUpTo.at)
            m_shown.ask(row.conversation.id);
    }
    /// It came while it was open, or somebody wrote while the card shows.
    void follow(const QList<Message> &messages)
    {
        const bool any =
            std::any_of(messages.cbegin(), messages.cend(), [this](const Message &one) {
                const bool isLine = one.direction == Direction::System;
                return one.conversation == m_chat.conversation() && (isLine || m_isWanted);
            });
        if (any)
            m_shown.ask(m_chat.conversation());
    }
    void renew()
    {
        if (m_card->isVisible())
            m_shown.ask(m_chat.conversation());
    }
    void take(const HandOverSheet &sheet)
    {
        if (sheet.conversation.id != m_chat.conversation())
            return;
        const bool isMine = sheet.conversation.assignee == m_parts.sources.link.me().id;
        const bool isNews = isMine && !sheet.given.isNull() && sheet.given > m_readUpTo;
        if (!isNews && !m_isWanted)
            return;
        const bool wasThere = m_card->isVisible();
        m_isWanted = true; // until another chat is shown, or it is closed
        if (isNews) {
            m_readUpTo = sheet.given;
            m_from = sheet.by;
        }
        m_card->showParts(sheet.parts, m_from, isNews && !wasThere);
    }
    void askWhom(const HandOverSheet &sheet)
    {
        auto colleagues = m_parts.sources.accounts.colleagues();
        const auto me = m_parts.sources.link.me().id;
        colleagues.removeIf([&](const User &one) { return one.id == me; });
        auto *form = new HandOverForm(m_parts.theme,
                                      colleagues,
                                      HandOverWords::note(sheet.parts, NoteActions::LongestNote),
                                      &m_chat);
        connect(form,
                &HandOverForm::accepted,
                this,
                [this, sheet](const UserId &who, const QString &note) {
                    hand(sheet.conversation, who, note);
                });
        auto *view = m_chat.timeline();
        form->popUpAt(view->mapToGlobal(view->rect().center() - form->rect().center()));
    }
    /// The note first: who is given the chat finds it there.
    void hand(const Conversation &conversation, const UserId &who, const QString &note)
    {
        if (note.isEmpty())
            return m_parts.work.assign({conversation.id}, who);
        const auto added =
            m_parts.sources.notes.add(conversation.id, conversation.account, note, {who});
        whenDone(added, this, [this, id = conversation.id, who](const Result<MessageId> &kept) {
            if (!kept)
                return m_parts.failed(ErrorText::sentence(kept.error()));
            m_parts.work.assign({id}, who);
        });
    }

    ChatHandOverParts m_parts;
    ChatPane &m_chat;
    HandOverCard *m_card;
    HandOverReader m_shown;
    HandOverReader m_given;
    MessageOrder m_readUpTo; ///< before this chat was opened
    QString m_from;
    bool m_isWanted = false;
};

} // namespace

HandOverCard *
bindHandOver(const ChatHandOverParts &parts, ChatPane &chat, QWidget &owner, Commands &commands)
{
    auto *over = new ChatHandOver(parts, chat);
    commands.bind(
        "handover.show", &owner, [over] { over->toggle(); }, withoutChat(chat));
    commands.bind(
        "handover.give", &owner, [over] { over->give(); }, withoutChat(chat));
    return over->card();
}

} // namespace Frontdesk
