// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatheader.h"

#include "ui/commands/keycaption.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"
#include "ui/models/workwords.h"
#include "ui/shell/presencebar.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PictureSide = 32;
constexpr int HeaderTileSide = 16;

} // namespace

ChatHeader::ChatHeader(const Theme &theme, PictureCache &pictures, QWidget *parent)
    : Pane(theme, &Colors::canvas, Qt::BottomEdge, parent)
    , m_pictures(pictures)
    , m_avatar(new Avatar(theme, PictureSide))
    , m_name(new ElidedLabel(theme, TextStep::Message, Weight::Strong))
    , m_priority(new Badge(theme))
    , m_friend(new Badge(theme))
    , m_tile(new AccountTile(theme, HeaderTileSide))
    , m_account(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_state(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_row(new QHBoxLayout)
    , m_find(new IconButton(theme, QStringLiteral("search"), tr("Find in this chat")))
    , m_more(new IconButton(theme, QStringLiteral("more"), tr("More about this chat")))
    , m_panel(new IconButton(theme, QStringLiteral("panel-right"), {}))
{
    build();
    connect(m_find, &IconButton::clicked, this, &ChatHeader::findRequested);
    connect(m_panel, &IconButton::clicked, this, &ChatHeader::panelToggled);
    connect(m_more, &IconButton::clicked, this, &ChatHeader::moreRequested);
    connect(&pictures, &PictureCache::arrived, this, &ChatHeader::showPicture);
}

void ChatHeader::setConversation(const Conversation &conversation, const Account &account)
{
    m_conversation = conversation;
    const QString title = withoutBidiControls(ContentText::title(conversation));
    const QString id =
        conversation.contact.isNull() ? conversation.platformId : conversation.contact.value();
    m_avatar->setPerson(id, title, account.locale);
    showPicture();
    m_name->setLocaleOfText(account.locale);
    m_name->setText(title);
    m_tile->setAccount(account.letter, account.color, account.locale);
    m_account->setLocaleOfText(account.locale);
    m_account->setText(account.name);
    m_state->setText(tr("· %1", "state of a conversation, after the account")
                         .arg(WorkWords::stateOf(conversation)));
    switch (conversation.priority) {
    case Priority::Vip:
        m_priority->say(Badge::Tone::Bad, tr("VIP"), QStringLiteral("vip"));
        break;
    case Priority::High:
        m_priority->say(Badge::Tone::Look, tr("High priority"));
        break;
    case Priority::Normal:
        m_priority->say(Badge::Tone::Plain, {});
        break;
    }
}

void ChatHeader::addTools(QWidget *tools)
{
    m_tools = tools;
    m_row->insertWidget(m_row->indexOf(m_find), tools);
}

void ChatHeader::setFriendState(FriendState state)
{
    switch (state) {
    case FriendState::Friend:
        m_friend->say(Badge::Tone::Good, tr("Friend"));
        break;
    case FriendState::Blocked:
        m_friend->say(Badge::Tone::Bad, tr("Blocked"));
        break;
    case FriendState::NotFriend:
        m_friend->say(Badge::Tone::Plain, tr("Not a friend"));
        break;
    case FriendState::Unknown:
        m_friend->say(Badge::Tone::Plain, {});
        break;
    }
}

void ChatHeader::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

void ChatHeader::leavePanelOut()
{
    m_panel->hide();
}

void ChatHeader::setCompany(PresenceBar *company)
{
    m_company = company;
    m_row->insertWidget(m_row->indexOf(m_find), company);
}

void ChatHeader::follow(const Commands &commands)
{
    showKeyOf(commands, u"chat.find", *m_find);
    showKeyOf(commands, u"panel.toggle", *m_panel);
}

void ChatHeader::build()
{
    const auto &gap = theme().metrics().gap;
    setFixedHeight(theme().metrics().chat.head);
    connect(
        &theme(), &Theme::changed, this, [this] { setFixedHeight(theme().metrics().chat.head); });
    m_panel->setCheckable(true);
    m_panel->setName(tr("Customer"));
    m_name->setObjectName(QStringLiteral("customer"));
    m_account->setElideMode(Qt::ElideMiddle);

    auto *first = new QHBoxLayout;
    first->setSpacing(gap.small);
    first->addWidget(m_name);
    first->addWidget(m_priority);
    first->addWidget(m_friend);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(gap.tiny);
    second->addWidget(m_tile);
    second->addWidget(m_account);
    second->addWidget(m_state);
    second->addStretch();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addLayout(first);
    names->addLayout(second);
    names->addStretch();

    setLayout(m_row);
    m_row->setContentsMargins(gap.large, 0, gap.normal, 1);
    m_row->setSpacing(gap.medium);
    m_row->addWidget(m_avatar);
    m_row->addLayout(names, 1);
    m_row->addWidget(m_find);
    m_row->addWidget(m_more);
    m_row->addWidget(m_panel);
}

bool ChatHeader::event(QEvent *event)
{
    const bool done = Pane::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoom();
    return done;
}

int ChatHeader::roomOfOthers() const
{
    const auto margins = m_row->contentsMargins();
    int room = margins.left() + margins.right() + m_row->spacing() * (m_row->count() - 1);
    for (const QWidget *one :
         {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_panel), m_tools}) {
        if (one && !one->isHidden())
            room += one->sizeHint().width();
    }
    return room;
}

/// Counts with what everything wants, never with what is shown, so that it comes to rest.
void ChatHeader::makeRoom()
{
    const auto &gap = theme().metrics().gap;
    const auto badge = [&gap](const Badge *one) {
        return one->text().isEmpty() ? 0 : gap.small + one->sizeHint().width();
    };
    const int name = m_name->sizeHint().width() + badge(m_priority);
    const int first = name + badge(m_friend);
    const int second = m_tile->sizeHint().width() + m_account->sizeHint().width()
        + m_state->sizeHint().width() + 2 * gap.tiny;
    const int find = m_find->sizeHint().width();
    const int room = width() - roomOfOthers() - find - m_more->sizeHint().width();
    const bool words = m_company && std::max(first, second) + m_company->roomFor(true) <= room;
    if (m_company)
        m_company->setWordsShown(words);
    const int left = room - (m_company ? m_company->roomFor(words) : 0);
    m_state->setVisible(second <= left);
    m_friend->setVisible(!m_friend->text().isEmpty() && first <= left);
    m_priority->setVisible(!m_priority->text().isEmpty() && name <= left);
    // Keys and the palette do what these do.
    m_find->setVisible(m_name->sizeHint().width() <= left);
    m_more->setVisible(m_name->sizeHint().width() <= left + find);
}

void ChatHeader::showPicture()
{
    m_avatar->setPicture(
        m_conversation.picture.isEmpty() ? QPixmap() : m_pictures.picture(m_conversation.picture));
}

} // namespace Frontdesk
