// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/conversation.h"
#include "core/domain/task.h"
#include "ui/composer/notebegun.h"
#include "ui/composer/pastedpicture.h"
#include "ui/widgets/pane.h"

#include <QBasicTimer>
#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace Frontdesk {

class AttachmentQueue;
class AttachmentStrip;
class Button;
class Clock;
class IconButton;
class Label;
class MessageEdit;
class NoteActions;
class PictureCache;
class TaskSource;
struct DeskSources;

/// Where a note to colleagues is written, in place of the reply: in amber, without an account's colour
/// and without Send, so that nobody takes the one for the other. What was begun waits in its
/// conversation, its words on the disk too. Files go with it, each as a note of its own of which the
/// first has the words; with a time it is a to-do as well.
class NotePad : public Pane
{
    Q_OBJECT

public:
    static constexpr int MostFiles = 10;

    using Sentence = std::function<QString(const Error &error)>;

    NotePad(const Theme &theme, NoteActions &notes, QWidget *parent = nullptr);
    ~NotePad() override;

    /// Once: files can be attached, also those that are dropped on @p chat while a note is written, and
    /// a note can be given a time. All live longer.
    void settleIn(QWidget &chat,
                  const DeskSources &sources,
                  PictureCache &pictures,
                  const Clock &clock,
                  Sentence sentence);
    void setConversation(const ConversationId &conversation, const AccountId &account);
    void setConversation(const Conversation &conversation);
    /// Who can be mentioned, by name.
    void setColleagues(const QHash<UserId, QString> &colleagues);
    void write();
    /// What is written, if anything.
    void add();
    /// What is begun, by conversation: for a pad that takes the place of this one.
    QHash<ConversationId, NoteBegun> begun() const;
    void resume(const QHash<ConversationId, NoteBegun> &begun);
    /// Hands over what is begun in one conversation and leaves it. Not while isAdding() to it.
    NoteBegun handOver(const ConversationId &conversation);
    /// What another pad handed over, before it is shown here.
    void take(const ConversationId &conversation, const NoteBegun &begun);
    /// It, or a file of it, is on its way to the disk.
    bool isAdding(const ConversationId &conversation) const
    {
        return m_adding.contains(conversation);
    }
    bool isAdding() const { return !m_adding.isEmpty(); } ///< anywhere
    void chooseFiles();
    void attach(const QStringList &paths);
    /// ms UTC; 0: nothing is to be done.
    void setDue(qint64 at);
    qint64 due() const { return m_aside.value(m_conversation).dueAt; }
    MessageEdit *edit() const { return m_edit; }
    AttachmentStrip *files() const { return m_files; }
    Label *problem() const { return m_problem; }
    /// Says by when something is to be done, and asks for it.
    Button *dueButton() const { return m_dueButton; }

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
    void showAside();
    void keepAside();
    void chooseDue();
    void refreshDue();
    void showProblem(const QString &sentence);
    /// Of another conversation: when that is shown.
    void showProblem(const ConversationId &conversation, const QString &sentence);
    void attachPicture(const QImage &picture);
    void attach(const ConversationId &asked,
                const QStringList &paths,
                const std::optional<PastedPicture> &kept);
    void takeFile(const ConversationId &conversation, const Content &content);
    void settle(const ConversationId &conversation);
    void takeAdded(const ConversationId &where, const NoteBegun &note);
    Task taskOf(const NoteBegun &note) const;
    void makeTask(Task task, const MessageId &note);

    /// What files and times are kept with.
    struct Parts {
        TaskSource &tasks;
        const Clock &clock;
        Sentence sentence;
        UserId me;
    };

    NoteActions &m_notes;
    std::optional<Parts> m_parts;
    ConversationId m_conversation;
    AccountId m_account;
    ContactId m_contact; ///< of the conversation that is shown
    QHash<UserId, QString> m_colleagues;
    QHash<ConversationId, QString> m_begun;
    QHash<ConversationId, NoteBegun> m_aside; ///< files and times; the words are in m_begun
    QBasicTimer m_keeping; ///< something was typed that is not on the disk
    QHash<ConversationId, QString> m_problems; ///< of those that are not shown
    QHash<ConversationId, int> m_adding; ///< notes and files on their way to the disk
    QSet<ConversationId> m_leaving; ///< whose note is on its way there: it does not go twice
    MessageEdit *m_edit;
    AttachmentStrip *m_files;
    AttachmentQueue *m_underWay = nullptr; ///< files that are not ready yet
    Label *m_problem;
    IconButton *m_mention;
    IconButton *m_attach;
    Button *m_dueButton;
    Button *m_cancel;
    Button *m_add;
};

} // namespace Frontdesk
