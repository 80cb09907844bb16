// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/domain/account.h"
#include "ui/widgets/pane.h"

class QHBoxLayout;

namespace Frontdesk {

class AccountTile;
class Avatar;
class Badge;
class Commands;
class ElidedLabel;
class IconButton;
class PictureCache;
class PresenceBar;

/// Above the messages: who writes, and to which account. Where room is short the words about
/// colleagues go first, then the state, then the badge of friends; the name goes last.
class ChatHeader : public Pane
{
    Q_OBJECT

public:
    ChatHeader(const Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation, const Account &account);
    void setFriendState(FriendState state);
    void setPanelShown(bool shown);
    /// In a window that has no customer panel there is no button for it.
    void leavePanelOut();
    /// Who else is here; stands before the buttons.
    void setCompany(PresenceBar *company);
    /// Its buttons show the keys that @p commands has.
    void follow(const Commands &commands);
    /// Before the buttons of its own. Takes them over.
    void addTools(QWidget *tools);
    IconButton *moreButton() const { return m_more; }

protected:
    bool event(QEvent *event) override;

Q_SIGNALS:
    /// Find in this chat, or no more.
    void findRequested();
    void panelToggled(bool shown);
    /// The menu below moreButton().
    void moreRequested();

private:
    void build();
    void showPicture();
    void makeRoom();
    int roomOfOthers() const;

    PictureCache &m_pictures;
    Conversation m_conversation;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    Badge *m_priority;
    Badge *m_friend;
    AccountTile *m_tile;
    ElidedLabel *m_account;
    ElidedLabel *m_state;
    QHBoxLayout *m_row;
    IconButton *m_find;
    IconButton *m_more;
    IconButton *m_panel;
    QWidget *m_tools = nullptr;
    PresenceBar *m_company = nullptr;
};

} // namespace Frontdesk
