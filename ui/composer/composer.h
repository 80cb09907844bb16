// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "ui/composer/composeraside.h"
#include "ui/composer/composerparts.h"
#include "ui/composer/pastedpicture.h"
#include "ui/composer/replytarget.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/sendbutton.h"

#include <QBasicTimer>
#include <QHash>

namespace Frontdesk {

/// Writes replies. Its edge and its Send button have the colour of the account; where a reply would
/// be refused anyway, it is a line that says why.
class Composer : public Pane
{
    Q_OBJECT

public:
    /// Turns an error into a sentence; given by the shell.
    using Sentence = std::function<QString(const Error &error)>;
    using Asides = QHash<ConversationId, ComposerAside>;
    /// Tells from which template each bubble of a reply was made.
    using Origins = std::function<QList<TemplateId>(const QList<Content> &bubbles)>;
    /// Says why a reply must not go as it is; empty: it may.
    using Check = std::function<QString(const QString &text, const QList<Content> &files)>;

    Composer(const Theme &theme,
             ConversationActions &actions,
             Sentence sentence,
             QWidget *parent = nullptr);
    ~Composer() override;

    /// Another conversation: keeps the draft of the last one and brings that of the new one. The same
    /// conversation: takes over what has changed about it.
    void setTarget(const ReplyTarget &target);
    void setOnline(bool online);
    /// All that the agent has: the name of another one stops a reply once.
    void setAccounts(const QList<Account> &accounts);
    void setEnterSends(bool sends);
    void addTool(QWidget *tool); ///< beside the buttons below the field
    void addBar(QWidget *bar); ///< above all that stands here
    void addStrip(QWidget *strip); ///< between the files and the field
    void setSuggests(bool suggests); ///< whether answers are to be suggested
    bool suggests() const { return m_suggests; }
    void addCheck(Check check); ///< after those that are there
    void setOrigins(Origins origins) { m_origins = std::move(origins); }
    const ReplyTarget &target() const { return m_target; }
    /// Puts @p bubbles above the field, behind what is there. False, and says so, if they would be
    /// more than LINE takes at once.
    bool addBubbles(const QList<Content> &bubbles);
    /// Brings the first text above the field that is @p wanted into it, to be written in. False if
    /// there is none.
    bool bringIntoField(const std::function<bool(const Content &content)> &wanted);
    void setKeys(const QKeySequence &attach, const QKeySequence &sticker); ///< on its buttons
    void chooseFiles(); ///< that go out with the reply
    void chooseSticker();
    /// Once: files that are dropped anywhere on @p chat go out with the reply, pictures show as they
    /// are, what is quoted is as the timeline has it, and stickers can be sent. All live longer.
    void settleIn(QWidget &chat, const DeskSources &sources, PictureCache &pictures);
    /// A reply is possible here and now, whatever is written.
    bool isLive() const { return isVisible() && m_live->isVisible(); }
    void quote(const Message &message);
    /// Text that comes back goes before what is written, and @p why below; elsewhere, when shown.
    void giveBack(const ConversationId &conversation, const QString &text, const QString &why);
    /// Hands over what is begun, to a composer that takes this one's place.
    Asides leave();
    /// In a new composer. @p writing: the cursor goes into the field as soon as it shows.
    void resume(const Asides &begun, bool writing);
    /// Hands over what is begun in one conversation and leaves it: another composer has it from now
    /// on. Not while isBusyWith() it. The draft is on the disk.
    ComposerAside handOver(const ConversationId &conversation);
    /// What another composer handed over, before it is shown here.
    void take(const ConversationId &conversation, const ComposerAside &begun);
    /// Something of it is on its way to the disk; settled() tells when it is there, or back here.
    bool isBusyWith(const ConversationId &id) const { return m_busy.contains(id); }
    bool isBusy() const { return !m_busy.isEmpty(); } ///< with any
    MessageEdit *edit() const { return m_edit; }
    void setNow(std::function<qint64()> now); ///< ms UTC, the relay's: what a reply costs shows
    /// How long a reply waits before it leaves, so that Esc can call it back.
    void setHold(std::chrono::seconds hold);
    /// The reply that was just sent here can be called back from the chat that is shown next, too.
    void keepRecall();
    /// False if nothing is held that could be called back from here.
    bool recallHeld();
    /// False if there was nothing to send, if the guard has stopped it, or if it is not the composer
    /// that is written in.
    bool send() { return send(m_hold); }
    bool sendBy(const ReplyWay &way); ///< as send(), to somewhere else
    /// False where send() would do nothing; what stops it has said so then.
    bool mayGo();
    /// The same without waiting; with nothing written, the reply that waits leaves.
    bool sendNow();
    /// Something is written or attached, and a reply is possible.
    bool canSend() const { return m_send->isEnabled() && m_live->isVisible(); }
    /// A sentence below the field, until something is written.
    void showProblem(const QString &sentence);
    /// Of another conversation: when that is shown.
    void showProblem(const ConversationId &conversation, const QString &sentence);

Q_SIGNALS:
    /// Other answers are to be suggested: of another conversation, or at all.
    void suggestionsChanged();
    void escaped();
    /// Another conversation is written to; null: none.
    void targetChanged(const Frontdesk::ConversationId &conversation);
    /// What is written is on the disk as it is (not only nearly); or not any more, as when there is
    /// nothing.
    void draftKept(bool kept);
    void sending(const Frontdesk::ConversationId &conversation); ///< is not on the disk yet
    /// The reply is safe on the disk.
    void sent(const Frontdesk::ConversationId &conversation);
    /// It could not be kept, and its text is in the field again.
    void notSent(const Frontdesk::ConversationId &conversation);
    void settled(const Frontdesk::ConversationId &conversation);
    /// A reply that was held is part of the draft of its conversation again.
    void recalled(const Frontdesk::ConversationId &conversation);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    QHBoxLayout *buildTools();
    bool send(std::chrono::seconds hold);
    void escape();
    void recall();
    void showRefusal();
    void refreshSend();
    void keepDraft();
    void keepBeside(const ConversationId &conversation);
    ComposerAside &asideOf(const ConversationId &conversation);
    void loadDraft();
    void setText(const QString &text);
    void showQuote(const Message &message);
    void followQuotes(TimelineSource &timeline);
    void offerStickers(StickerSource &stickers);
    void renewQuotes(const QList<Message> &messages);
    void putAside();
    void takeOut();
    void confirm(const ConversationId &conversation, const QString &text);
    void attachPicture(const QImage &picture);
    void writeOn(const QString &words);
    void attach(const ConversationId &conversation,
                const QStringList &paths,
                const std::optional<PastedPicture> &kept = {});
    void connectFiles();
    int placesLeft() const;
    QString whyNotYet() const;
    void settle(const ConversationId &conversation);
    void comeBack(const ConversationId &conversation, const ComposerAside &sent);
    void takeDraft(const ConversationId &conversation, const QString &was, qint64 writtenAt);

    ConversationActions &m_actions;
    Sentence m_sentence;
    Check m_check;
    Origins m_origins;
    ReplyTarget m_target;
    Message m_quotes; ///< null id: none
    Message m_quotedLast; ///< by the reply that was sent last
    std::chrono::seconds m_hold{0};
    Asides m_aside;
    std::function<qint64()> m_now;
    QHash<ConversationId, int> m_busy; ///< sends and files on their way to the disk
    bool m_online = true;
    bool m_suggests = true;
    bool m_writesWhenShown = false;
    bool m_isNews = false; ///< what stands below the field is no problem
    bool m_awaitsDraft = false; ///< it was asked for and is not in the field yet
    bool m_moving = false; ///< what stands above the field is put aside, taken out or sent
    bool m_quiet = false; ///< the program writes into the field, not the agent
    QBasicTimer m_draftTimer;
    QWidget *m_live;
    QWidget *m_refusal;
    Label *m_refusalFact;
    Label *m_refusalWhy;
    Pane *m_quoteBar;
    ElidedLabel *m_quoteText;
    TimelineSource *m_timeline = nullptr; ///< of what is quoted
    AttachmentStrip *m_files;
    AttachmentQueue *m_underWay; ///< files that are not ready yet
    MessageEdit *m_edit;
    GuardBar *m_guard;
    HoldBar *m_held;
    Label *m_problem;
    QHBoxLayout *m_tools;
    IconButton *m_attach;
    StickerButton *m_stickers = nullptr;
    Label *m_mode;
    ReplyCost *m_cost;
    SendButton *m_send;
};

} // namespace Frontdesk
