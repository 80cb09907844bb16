// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

#include <QBasicTimer>
#include <QHash>
#include <QSet>

namespace Frontdesk {

class Button;
class IconButton;
class MessageEdit;
class NoteActions;
struct Error;

/// Where a note to colleagues is written, in place of the reply: in amber, without an account's colour
/// and without Send, so that nobody takes the one for the other. What was begun waits in its
/// conversation, on the disk too.
class NotePad : public Pane
{
    Q_OBJECT

public:
    NotePad(const Theme &theme, NoteActions &notes, QWidget *parent = nullptr);
    ~NotePad() override;

    void setConversation(const ConversationId &conversation, const AccountId &account);
    /// Who can be mentioned, by name.
    void setColleagues(const QHash<UserId, QString> &colleagues);
    void write();
    /// What is written, if anything.
    void add();
    /// What is begun, by conversation: for a pad that takes the place of this one.
    const QHash<ConversationId, QString> &begun() const { return m_begun; }
    void resume(const QHash<ConversationId, QString> &begun);
    /// Hands over what is begun in one conversation and leaves it. Not while isAdding() to it.
    QString handOver(const ConversationId &conversation);
    /// What another pad handed over, before it is shown here.
    void take(const ConversationId &conversation, const QString &begun);
    bool isAdding(const ConversationId &conversation) const
    {
        return m_adding.contains(conversation);
    }
    MessageEdit *edit() const { return m_edit; }

    /// Those of @p colleagues whom "@Name" in @p text means; the longest name counts.
    static QList<UserId> mentionedIn(const QString &text, const QHash<UserId, QString> &colleagues);

Q_SIGNALS:
    void added();
    void left();
    void failed(const Frontdesk::Error &error);
    /// As Composer::draftKept().
    void draftKept(bool kept);
    /// A note is on the disk, or back here.
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    void retranslate();
    void keep();
    void chooseColleague();

    NoteActions &m_notes;
    ConversationId m_conversation;
    AccountId m_account;
    QHash<UserId, QString> m_colleagues;
    QHash<ConversationId, QString> m_begun;
    QBasicTimer m_keeping; ///< something was typed that is not on the disk
    QSet<ConversationId> m_adding; ///< notes on their way to the disk
    MessageEdit *m_edit;
    IconButton *m_mention;
    Button *m_cancel;
    Button *m_add;
};

} // namespace Frontdesk
