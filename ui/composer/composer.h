// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationactions.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

#include <QBasicTimer>

#include <functional>

class QHBoxLayout;

namespace Frontdesk {

class AttachmentStrip;
class ElidedLabel;
class IconButton;
class Label;
class MessageEdit;
class SendButton;

/// Whom a reply goes to, and from whom.
struct ReplyTarget {
    ConversationId conversation;
    Account account;
    QString personName;
    bool standby = false; ///< another channel holds the chat
    FriendState friendState = FriendState::Unknown;

    friend bool operator==(const ReplyTarget &, const ReplyTarget &) = default;
};

/// Writes replies. Its edge and its Send button have the colour of the account; where a reply would
/// be refused anyway, it is a line that says why.
class Composer : public Pane
{
    Q_OBJECT

public:
    /// Turns an error into a sentence; given by the shell.
    using Sentence = std::function<QString(const Error &error)>;

    Composer(const Theme &theme,
             ConversationActions &actions,
             Sentence sentence,
             QWidget *parent = nullptr);
    ~Composer() override;

    /// Another conversation: keeps the draft of the last one and brings that of the new one. The same
    /// conversation: takes over what has changed about it.
    void setTarget(const ReplyTarget &target);
    void setOnline(bool online);
    void setEnterSends(bool sends);
    void quote(const Message &message);
    /// Text that comes back because a colleague was faster goes in front of what is written.
    void giveBack(const QString &text);
    MessageEdit *edit() const { return m_edit; }
    void send();
    /// A sentence below the field, until something is written.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void escaped();
    void sent();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    QHBoxLayout *buildTools();
    void showRefusal();
    void refreshSend();
    void keepDraft();
    void loadDraft();
    void chooseFiles();
    void attach(const QStringList &paths);
    void sendFailed(const ConversationId &conversation,
                    const QString &text,
                    const QList<Content> &files,
                    const Error &error);

    ConversationActions &m_actions;
    Sentence m_sentence;
    ReplyTarget m_target;
    MessageId m_quotes;
    bool m_online = true;
    QBasicTimer m_draftTimer;
    QWidget *m_live;
    QWidget *m_refusal;
    Label *m_refusalFact;
    Label *m_refusalWhy;
    Pane *m_quoteBar;
    ElidedLabel *m_quoteText;
    AttachmentStrip *m_files;
    MessageEdit *m_edit;
    Label *m_problem;
    Label *m_mode;
    SendButton *m_send;
};

} // namespace Frontdesk
