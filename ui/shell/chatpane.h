// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "ui/composer/composer.h"
#include "ui/composer/notebegun.h"
#include "ui/widgets/pane.h"

#include <QHash>

#include <functional>

class QStackedLayout;

namespace Frontdesk {

class ChatHeader;
class Clock;
class Commands;
class EmptyState;
class OwnPresence;
class FindBar;
class InlinePlayer;
class MediaOpener;
class MessagePins;
class ModeTabs;
class NotePad;
class PinStrip;
class NoChat;
class PictureCache;
class PresenceBar;
class RefusedBar;
class SendDecisions;
class TimelineModel;
class TimelineView;
class WholeTimeline;
struct Contact;
struct Error;
struct HitArea;
struct Preferences;

/// What is begun in a conversation and goes with it from one pane to another.
struct ChatBegun {
    ComposerAside reply;
    NoteBegun note;
    bool noting = false; ///< the note is open
};

/// One conversation: its header, its messages, and where the reply is written.
class ChatPane : public Pane
{
    Q_OBJECT

public:
    ChatPane(const Theme &theme,
             const Clock &clock,
             const DeskSources &sources,
             PictureCache &pictures,
             QWidget *parent = nullptr);
    ~ChatPane() override;

    void showConversation(const ConversationRow &row);
    /// Goes to a message of the conversation that is shown, wherever it stands.
    void showMessage(const MessageId &message);
    void showNothing();
    /// Says that @p conversation has a window of its own.
    void showElsewhere(const Conversation &conversation);
    /// Scrolls to a message of the conversation that shows, or is about to, and marks it.
    void reveal(const Message &message);
    const ConversationId &conversation() const { return m_row.conversation.id; }
    ChatHeader *header() const { return m_header; }
    TimelineView *timeline() const { return m_view; }
    /// Joins the chats of a person into one timeline.
    WholeTimeline &whole() const { return *m_whole; }
    Composer *composer() const { return m_composer; }
    NotePad *notePad() const { return m_note; }
    ModeTabs *modes() const { return m_modes; }
    FindBar *findBar() const { return m_find; }
    InlinePlayer *player() const { return m_player; }
    /// From the reply to an internal note, and back.
    void toggleNote();
    /// The reply, or the note where one is written.
    void sendWhatIsWritten();
    /// Of how somebody writes.
    void setPreferences(const Preferences &preferences);
    /// Goes on with notes that were begun, @p open: as soon as a conversation shows.
    void resumeNotes(const QHash<ConversationId, NoteBegun> &begun, bool open);
    /// Something written in it is on its way to the disk.
    bool isKeeping(const ConversationId &conversation) const;
    bool isKeeping() const; ///< of any
    /// Calls @p done once nothing is on its way any more; never, if this goes first.
    void whenKept(std::function<void()> done);
    /// Hands over what is begun in a conversation and shows it no more, because another pane does
    /// from now on. Not while isKeeping() it.
    ChatBegun handOver(const ConversationId &conversation);
    /// What another pane handed over, before the conversation is shown here.
    void take(const ConversationId &conversation, const ChatBegun &begun);
    /// Buttons and hints show the keys that @p commands has.
    void follow(const Commands &commands);

Q_SIGNALS:
    /// Another one than before.
    void conversationShown(const Frontdesk::ConversationRow &row);
    void escaped();
    /// The pins of all conversations.
    void allPinsWanted();
    /// Of the conversation that is shown elsewhere: its window in front, or itself back here.
    void windowWanted();
    void backWanted();

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectWriting();
    void refresh();
    void askContact();
    void take(const Contact &contact);
    void revealWanted();
    void markRead();
    void act(const HitArea &part, const MessageId &message);
    void writeNote(bool note);
    void showNote(bool note);
    void showProblem(const Error &error);
    bool isLookedAt() const;

    DeskSources m_sources;
    PictureCache &m_pictures;
    ConversationRow m_row;
    QHash<ConversationId, MessageOrder> m_seen; ///< what stood there when a reply was sent
    FriendState m_friendState = FriendState::Unknown;
    Message m_wanted; ///< to be shown once its conversation is loaded
    MessageOrder m_marked; ///< as far as I have told that I have read
    std::unique_ptr<WholeTimeline> m_whole; ///< outlives the model
    std::unique_ptr<TimelineModel>
        m_timeline; ///< outlives the view by being destroyed in ~ChatPane
    NoChat *m_noChat;
    ChatHeader *m_header;
    MediaOpener *m_opener;
    FindBar *m_find;
    PinStrip *m_pins;
    RefusedBar *m_refused;
    TimelineView *m_view;
    InlinePlayer *m_player;
    MessagePins *m_pinning;
    SendDecisions *m_decisions;
    EmptyState *m_trouble;
    EmptyState *m_elsewhere;
    Composer *m_composer;
    PresenceBar *m_company;
    OwnPresence *m_presence;
    ModeTabs *m_modes; ///< above both
    NotePad *m_note; ///< in place of the composer while a note is written
    QWidget *m_chat;
    QStackedLayout *m_stack;
    QStackedLayout *m_body;
    bool m_notesWhenShown = false; ///< a note was being written before this pane was made
};

} // namespace Frontdesk
