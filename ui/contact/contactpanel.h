// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"
#include "core/domain/account.h"
#include "ui/contact/handledby.h"

class QVBoxLayout;

namespace Frontdesk {

class AccountTile;
class Avatar;
class Badge;
class ElidedLabel;
class EmptyState;
class IconButton;
class Label;
class PictureCache;
class ScrollPage;
class TagFlow;
class TagSource;

/// Who the customer is, as far as the account knows them.
class ContactPanel : public Pane
{
    Q_OBJECT

public:
    ContactPanel(const Theme &theme,
                 ContactSource &contacts,
                 TagSource &tags,
                 PictureCache &pictures,
                 QWidget *parent = nullptr);

    /// A null contact in @p conversation (a group) shows what the conversation itself says.
    void showCustomer(const Conversation &conversation, const Account &account);
    void showHandling(const Handling &handling);
    void showNothing();
    /// Null where there is none: in a group.
    const ContactId &customer() const { return m_conversation.contact; }
    /// One without an id where nothing is shown.
    const Conversation &conversation() const { return m_conversation; }
    QString customerName() const;
    /// Of the chat that is shown; null: none is.
    AccountId account() const { return m_conversation.id.isNull() ? AccountId() : m_account.id; }
    /// Below which tags are given and taken.
    QWidget &tagsButton() const;
    /// Below the tags and what was added before, above the profile. Takes it over; it is hidden while nothing is shown.
    void addSection(QWidget *section);
    /// The same, below all of these, whenever they come.
    void addBelow(QWidget *section);

Q_SIGNALS:
    void tagsRequested(const QList<Frontdesk::ContactId> &customers);
    /// What can be done with one tag of the customer; @p at is in screen coordinates.
    void tagMenuRequested(const Frontdesk::ContactId &customer,
                          const Frontdesk::Tag &tag,
                          const QPoint &at);
    /// Another one, or none: null.
    void customerShown(const Frontdesk::ContactId &customer);

private:
    struct Row {
        Label *label = nullptr;
        ElidedLabel *value = nullptr;
    };

    void build();
    QWidget *buildHead();
    QWidget *buildTags();
    QWidget *buildDetails();
    void showTags();
    Row addRow(QWidget *parent, QVBoxLayout *column, const QString &label);
    void take(const Contact &contact);
    void refresh();
    void showFriendState();
    void showPicture();
    static void fill(const Row &row, const QString &value);

    ContactSource &m_contacts;
    TagSource &m_tags;
    PictureCache &m_pictures;
    Conversation m_conversation;
    Account m_account;
    Contact m_contact;
    QWidget *m_page;
    ScrollPage *m_scroll; ///< of the page: there may be more than the window is high
    EmptyState *m_empty;
    Avatar *m_avatar;
    Label *m_name;
    ElidedLabel *m_second;
    Badge *m_friend;
    HandledBy *m_handledBy;
    QWidget *m_tagSection;
    int m_below = 0; ///< sections that stand below those that are added
    IconButton *m_addTag;
    TagFlow *m_tagFlow;
    AccountTile *m_tile;
    ElidedLabel *m_accountName;
    Row m_members;
};

} // namespace Frontdesk
