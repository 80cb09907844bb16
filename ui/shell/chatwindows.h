// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chatwindow.h"
#include "ui/shell/deskstate.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace Frontdesk {

class Desk;

/// The chats that stand in windows of their own, beside a desk. A chat is shown in one place only, so
/// that its draft is written in one place: what is begun goes along when it moves, and the desk says
/// where it is.
class ChatWindows : public QObject
{
    Q_OBJECT

public:
    /// @p places come back as soon as serve() has named the desk.
    ChatWindows(const ChatWindow::Parts &parts,
                const Preferences &preferences,
                const QList<ChatPlace> &places);
    ~ChatWindows() override;

    /// The desk beside them; again, after it was made anew.
    void serve(Desk &desk);
    /// In front, if it has a window; else makes one.
    void open(const ConversationId &conversation);
    /// The same, with its upper end at @p at of the screen.
    void openAt(const ConversationId &conversation, const QPoint &at);
    /// Null if it has none.
    ChatWindow *of(const ConversationId &conversation) const;
    /// The chat of the window that has the focus; null if none of them has.
    ConversationId active() const;
    /// Which they are and where, also those that are not back yet.
    QList<ChatPlace> places() const;
    /// On other screens: where they stood on these, by their chats; the rest where they can be seen.
    void place(const QHash<ConversationId, QByteArray> &places);
    void setPreferences(const Preferences &preferences);
    /// In the zoom and the language of now.
    void rebuild();
    /// The program ends: they go from the screen and count as open.
    void hideAll();

Q_SIGNALS:
    /// Others are open, or stand elsewhere.
    void changed();

private:
    void restore(const ChatPlace &place);
    /// What a new window is to show, and where.
    struct Wish {
        Message message; ///< in the middle, if it is one
        std::optional<QPoint> at;
    };

    void detach(const ConversationId &conversation, const Wish &wish = {});
    ChatWindow &make(const ConversationRow &row, const ChatBegun &begun);
    void putAway(ChatWindow *window, bool back);
    void bringBack(const ConversationId &conversation);
    void reveal(const Message &message);
    void deskForward() const;
    QString obstacle() const;

    ChatWindow::Parts m_parts;
    Preferences m_preferences;
    QPointer<Desk> m_desk;
    QList<ChatPlace> m_awaited; ///< of the last time; not back yet
    QList<ChatWindow *> m_windows; ///< ours
};

} // namespace Frontdesk
