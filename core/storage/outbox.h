// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/databasethread.h"
#include "core/storage/outboxstate.h"

#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

namespace Frontdesk {

class OutboxLog;

/// Everything made on this computer and not yet acknowledged: commands in one order, and drafts.
/// What an answer confirms is in the log and in the database, both synced; it survives kill -9, power
/// loss and damage to either file. The present state is kept in memory. GUI thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// In @p folder: outbox.db and outbox.log.
    explicit Outbox(const QString &folder, QByteArray vfs = {}, QObject *parent = nullptr);
    ~Outbox() override;

    /// Opens and loads. Nothing else may be called before the answer. Error: "storage.newer".
    Async<> open();

    const OutboxList &entries() const noexcept { return m_state.entries; }
    std::optional<OutboxEntry> entry(const CommandId &id) const;
    QString draft(const ConversationId &conversation) const;
    QSet<ConversationId> conversationsWithDraft() const;
    /// A note to colleagues that was begun.
    QString begunNote(const ConversationId &conversation) const;
    QString beside(const ConversationId &conversation) const;
    QStringList allBeside() const; ///< of every conversation that has something
    /// Lines that could not be read since open(); they are kept in outbox.log.bad.
    int unreadableLines() const noexcept { return m_unreadable; }
    /// How long after giving up the files are opened again, and how long without trouble makes the
    /// troubles before it forgotten.
    void setPace(std::chrono::milliseconds again, std::chrono::milliseconds calm);

    /// Answers when the entry is on disk; it is in entries() then, and was told. Replaces the entry of
    /// that id.
    Async<> put(const OutboxEntry &entry);
    /// As put(), all of them or none: one write to the log, one sync, one transaction. Very many come
    /// in and are told some at a time, and the window goes on in between; what is put after them comes
    /// behind them.
    Async<> putAll(const QList<OutboxEntry> &entries);
    /// What is begun in a conversation and becomes a reply.
    struct Begun {
        QString draft;
        QString beside;
    };

    Begun begun(const ConversationId &conversation) const;
    /// As put(); what it was made of goes in the same step. What was begun since stays.
    Async<> putInsteadOf(const Begun &begun, const OutboxEntry &entry);
    /// Changes an entry in memory only: for what the relay says again after a new start.
    void note(const OutboxEntry &entry);
    /// Takes the entry out; with @p returned its text goes into the conversation's draft in the same
    /// transaction.
    Async<> remove(const CommandId &id, const QString &returned = {});
    /// All that are here, or none.
    Async<> removeAll(const QList<CommandId> &ids);
    /// Answers when it is on disk; at once if it is there already.
    Async<> keepDraft(const ConversationId &conversation, const QString &text);
    Async<> keepBegunNote(const ConversationId &conversation, const QString &text);
    /// What stands beside the draft, in the words of who keeps it.
    Async<> keepBeside(const ConversationId &conversation, const QString &text);

Q_SIGNALS:
    void entryChanged(const Frontdesk::OutboxEntry &entry);
    void entryRemoved(const Frontdesk::OutboxEntry &entry);
    void draftChanged(const Frontdesk::ConversationId &conversation);
    /// The database was damaged and is made again from the log: ask for everything again.
    void reloaded();
    /// Lines of the log could not be read.
    void unreadable(int count);
    /// The disk does not keep what it is given ("storage.…").
    void failed(const Frontdesk::Error &why);
    /// It does again.
    void healed();

private:
    using Job = std::function<Result<>(Sql::Database &, OutboxLog &)>;

    /// What one write has done, on its way into entries() and to those who listen.
    struct Step {
        QList<OutboxEntry> in;
        QList<CommandId> out;
        Promise<> answer; ///< given when all of it was told
        QList<OutboxEntry> wentOut = {};
        qsizetype moved = 0; ///< so many of in and out
        qsizetype told = 0; ///< so many of in and wentOut
    };

    QString putBack(const ConversationId &conversation, const QString &text);
    void startThread();
    Async<> load();
    Async<> openAgain(const Error &why);
    Async<> write(Job job);
    /// Of what goes with the one entry.
    struct Clears {
        bool draft = false;
        ConversationId beside; ///< null: nothing
    };
    Async<> put(const QList<OutboxEntry> &entries, const Clears &clears);
    Async<> keepQuietly(const ConversationId &key, const QString &text);
    Async<> writeDraft(const ConversationId &key, const QString &text);
    Async<> dropped(const Async<> &done, const QList<CommandId> &ids);
    void follow(Step step);
    void goOn();
    void moveOne(Step &step);
    void tellOne(Step &step);
    void forgetSteps();
    void judge(const Result<> &written);
    void giveUp(const Error &why);
    void tryAgain();
    void recover(const Error &why, int generation);
    void putAside();

    static constexpr int MostRecoveries = 3;

    const Sql::Options m_file;
    std::shared_ptr<OutboxLog> m_log; ///< used in the writing thread only
    OutboxState m_state;
    QHash<ConversationId, QString> m_returned; ///< the part of a draft that came back
    QSet<ConversationId> m_looseDrafts; ///< as they are here, they may not be on the disk
    QSet<CommandId> m_notKept; ///< put() said no: what the log has of them does not count
    int m_generation = 0;
    int m_recoveries = 0;
    int m_unreadable = 0;
    QQueue<std::shared_ptr<Step>> m_steps;
    QTimer m_goOn; ///< in the next turn of the loop
    std::optional<Error> m_trouble;
    QTimer m_again;
    QTimer m_calm;
    std::unique_ptr<Sql::DatabaseThread> m_writer;
};

} // namespace Frontdesk
