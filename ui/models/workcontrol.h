// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/workactions.h"
#include "core/domain/conversationfilter.h"

#include <functional>
#include <memory>

namespace Frontdesk {

class AccountSource;
class ConversationListModel;
class LinkSource;
struct ConversationRow;

/// What buttons, menus and keys do to conversations, on one or on as many as are selected; and the
/// one way back.
class WorkControl : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        WorkActions &work;
        ConversationListModel &list;
        AccountSource &accounts;
        LinkSource &link; ///< knows who I am
        const Clock &clock;
    };

    explicit WorkControl(Parts parts, QObject *parent = nullptr);

    using Ids = QList<ConversationId>;

    void resolve(const Ids &ids);
    /// Open ones are resolved; where none is, all are opened again. @p other: where those stand that
    /// the list does not have. True if it resolves.
    bool resolveOrReopen(const Ids &ids, Shelf other);
    /// Open again, or open and to be followed up.
    void reopen(const Ids &ids);
    void followUp(const Ids &ids);
    void snooze(const Ids &ids, qint64 until); ///< ms UTC; 0: until the customer writes
    void claim(const Ids &ids);
    void assign(const Ids &ids, const UserId &user); ///< null: nobody
    void handToTeam(const Ids &ids, const TeamId &team); ///< and to nobody in it yet; null: to none
    void setPriority(const Ids &ids, Priority priority);
    void setSpam(const Ids &ids, bool spam);
    /// To spam, or out of it where all of them are. @p other as above.
    void toggleSpam(const Ids &ids, Shelf other);
    void markUnread(const Ids &ids);
    void markRead(const Ids &ids);
    /// Read where any is unread.
    void toggleUnread(const Ids &ids);
    void setPinned(const Ids &ids, bool pinned);
    void togglePinned(const Ids &ids);
    void pinAs(const Ids &ids, const QString &category); ///< empty: without one
    /// For the team it is in, in none for everybody who reads it.
    void pinForTeam(const Ids &ids, const QString &category);
    void unpinForTeam(const Ids &ids);
    /// All of them; what the list does not have is not.
    bool arePinnedForTeam(const Ids &ids) const;
    /// Has the category asked for where that can be done.
    void askCategory(const Ids &ids, bool forTeam) { Q_EMIT categoryWanted(ids, forTeam); }
    void setMuted(const Ids &ids, bool muted);
    /// The same note to colleagues in each of them.
    void addNote(const Ids &ids, const QString &text);

    using WayBack = std::function<Async<>()>;

    /// For what others did: takes the place of the last action. @p what is as in done().
    void offerUndo(const QString &what, WayBack back);
    /// Takes the last action back, as long as nothing was done after it: all of it that went through.
    void undo();
    bool canUndo() const { return m_back != nullptr; }
    /// It was resolved, by the last action or before: as it stood, if that can still be taken back,
    /// else open.
    void unresolve(const ConversationId &id);
    UserId me() const;
    AccountSource &accounts() const { return m_parts.accounts; }
    const Clock &clock() const { return m_parts.clock; }

Q_SIGNALS:
    /// @p what was done is a sentence that can stand beside "Undo".
    void done(const QString &what);
    /// @p what is a sentence where it is on very many, and empty otherwise.
    void undone(const QString &what);
    void failed(const Frontdesk::Error &why);
    void categoryWanted(const QList<Frontdesk::ConversationId> &ids, bool forTeam);
    /// How far the last action on very many has come at the relay, as a sentence below @p what; empty
    /// at the end.
    void progressed(const QString &what, const QString &howFar);
    /// So many conversations of the last action on several were refused in the end.
    void fellShort(const QString &what, int refused, const Frontdesk::Error &why);

private:
    /// As WayBack, with a sentence where what is taken back is on very many.
    using Undo = std::function<Async<QString>()>;

    Shelf shelf(const ConversationId &id, Shelf other) const;
    bool any(const Ids &ids, bool (*is)(const ConversationRow &row)) const;
    void change(const Ids &ids, const WorkChange &change, const QString &what);
    void offer(const QString &what, Undo back);
    void follow(const WorkReceipt &receipt, const QString &what);
    void take(const WorkProgress &progress);
    Async<QString> takeBack(const WorkReceipt &receipt);
    QString nameOf(const UserId &user) const;

    Parts m_parts;
    Undo m_back; ///< of the last action
    std::shared_ptr<WorkReceipt> m_last; ///< what m_back takes back, if it is of ours
    int m_followed = 0; ///< the number of the last action, or of its undo
    QString m_what; ///< it was
    bool m_hasToldProgress = false;
};

} // namespace Frontdesk
