// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactpanel.h"

#include "core/client/tagsource.h"
#include "ui/contact/tagflow.h"
#include "ui/models/contenttext.h"
#include "ui/models/picturecache.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int PictureSide = 56;
constexpr int AccountSide = 20;

} // namespace

ContactPanel::ContactPanel(const Theme &theme,
                           ContactSource &contacts,
                           TagSource &tags,
                           PictureCache &pictures,
                           QWidget *parent)
    : Pane(theme, &Colors::list, {}, parent)
    , m_contacts(contacts)
    , m_tags(tags)
    , m_pictures(pictures)
    , m_page(new QWidget)
    , m_scroll(new ScrollPage)
    , m_empty(new EmptyState(theme))
    , m_avatar(new Avatar(theme, PictureSide))
    , m_name(new Label(theme, TextStep::Title, Weight::Strong))
    , m_second(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_friend(new Badge(theme))
    , m_handledBy(new HandledBy(theme))
    , m_tagSection(nullptr)
    , m_addTag(new IconButton(
          theme, QStringLiteral("plus"), tr("Give or take tags"), IconButton::Size::Small))
    , m_tagFlow(new TagFlow(theme))
    , m_tile(new AccountTile(theme, AccountSide))
    , m_accountName(new ElidedLabel(theme, TextStep::Body))
{
    setAccessibleName(tr("Customer"));
    build();
    connect(&contacts, &ContactSource::contactsChanged, this, [this](const QList<Contact> &news) {
        for (const auto &contact : news) {
            if (contact.id == m_conversation.contact)
                take(contact);
        }
    });
    connect(&pictures, &PictureCache::arrived, this, &ContactPanel::showPicture);
    connect(&tags, &TagSource::changed, this, &ContactPanel::showTags);
    connect(m_tagFlow, &TagFlow::menuRequested, this, [this](const Tag &tag, const QPoint &at) {
        Q_EMIT tagMenuRequested(m_conversation.contact, tag, at);
    });
    connect(m_addTag, &IconButton::clicked, this, [this] {
        Q_EMIT tagsRequested({m_conversation.contact});
    });
    showNothing();
}

void ContactPanel::showCustomer(const Conversation &conversation, const Account &account)
{
    const bool other = conversation.id != m_conversation.id;
    m_conversation = conversation;
    m_account = account;
    if (other)
        m_contact = {};
    m_empty->hide();
    m_scroll->show();
    refresh();
    if (other)
        Q_EMIT customerShown(conversation.contact);
    if (!other || conversation.contact.isNull())
        return;
    whenDone(m_contacts.contact(conversation.contact),
             this,
             [this, asked = conversation.contact](const Result<Contact> &contact) {
                 // News may have come while this was read.
                 if (contact && asked == m_conversation.contact && contact->ver >= m_contact.ver)
                     take(*contact);
             });
}

void ContactPanel::showHandling(const Handling &handling)
{
    m_handledBy->show(handling);
}

void ContactPanel::showNothing()
{
    m_conversation = {};
    m_scroll->hide();
    m_empty->say({}, &Colors::text2, {}, tr("Who the customer is will stand here."));
    m_empty->show();
    Q_EMIT customerShown({});
}

void ContactPanel::addSection(QWidget *section)
{
    auto *column = static_cast<QVBoxLayout *>(m_page->layout());
    column->insertWidget(column->count() - 2 - m_below, section);
}

void ContactPanel::addBelow(QWidget *section)
{
    auto *column = static_cast<QVBoxLayout *>(m_page->layout());
    column->insertWidget(column->count() - 2, section);
    ++m_below;
}

void ContactPanel::build()
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_handledBy);
    m_tagSection = buildTags();
    column->addWidget(m_tagSection);
    column->addWidget(buildDetails());
    column->addStretch();

    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_page);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_scroll);
    box->addWidget(m_empty);
}

QWidget *ContactPanel::buildHead()
{
    const auto &gap = theme().metrics().gap;
    auto *head = new Pane(theme(), &Colors::list, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap.large, gap.medium, gap.large, gap.medium);
    row->setSpacing(gap.medium);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(gap.hair);
    m_name->setWrapped(true);
    names->addWidget(m_name);
    names->addWidget(m_second);
    names->addWidget(m_friend, 0, Qt::AlignLeft);
    row->addLayout(names, 1);
    return head;
}

QWidget *ContactPanel::buildTags()
{
    const auto &m = theme().metrics().panel;
    auto *section = new Pane(theme(), &Colors::list, Qt::TopEdge);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    column->setSpacing(theme().metrics().gap.small);
    auto *head = new QHBoxLayout;
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Tags"));
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_addTag);
    column->addLayout(head);
    column->addWidget(m_tagFlow);
    return section;
}

QString ContactPanel::customerName() const
{
    return withoutBidiControls(ContentText::title(m_conversation));
}

QWidget &ContactPanel::tagsButton() const
{
    return *m_addTag;
}

/// A tag that is not known (yet) is left out: it comes with its name.
void ContactPanel::showTags()
{
    QList<Tag> shown;
    const auto all = m_tags.tags();
    for (const auto &tag : all) {
        if (m_contact.tags.contains(tag.id))
            shown.append(tag);
    }
    m_tagFlow->setTags(shown, m_contact.given);
    m_tagSection->setVisible(!m_conversation.contact.isNull());
}

QWidget *ContactPanel::buildDetails()
{
    const auto &m = theme().metrics().panel;
    const auto &gap = theme().metrics().gap;
    auto *section = new Pane(theme(), &Colors::list, Qt::TopEdge);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    column->setSpacing(gap.hair);

    m_members = addRow(section, column, tr("Members"));

    auto *accountHeading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    accountHeading->setText(tr("Account"));
    auto *accountRow = new QHBoxLayout;
    accountRow->setSpacing(gap.normal);
    accountRow->addWidget(m_tile);
    accountRow->addWidget(m_accountName, 1);
    m_accountName->setElideMode(Qt::ElideMiddle);
    column->addWidget(accountHeading);
    column->addLayout(accountRow);
    return section;
}

ContactPanel::Row ContactPanel::addRow(QWidget *parent, QVBoxLayout *column, const QString &label)
{
    const auto &m = theme().metrics().panel;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().metrics().gap.normal);
    auto *words = new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::text3, parent);
    words->setText(label);
    words->setFixedWidth(m.labelColumn);
    auto *value = new ElidedLabel(theme(), TextStep::Body, Weight::Normal, &Colors::text, parent);
    row->addWidget(words);
    row->addWidget(value, 1);
    column->addLayout(row);
    return {words, value};
}

void ContactPanel::take(const Contact &contact)
{
    m_contact = contact;
    refresh();
}

void ContactPanel::refresh()
{
    const QString title = customerName();
    const QString id = m_conversation.contact.isNull() ? m_conversation.platformId
                                                       : m_conversation.contact.value();
    m_avatar->setPerson(id, title, m_account.locale);
    showPicture();
    m_name->setLocaleOfText(m_account.locale);
    m_name->setText(title);
    m_second->setVisible(m_conversation.kind != ConversationKind::User);
    m_second->setText(m_conversation.kind == ConversationKind::Group ? tr("LINE group")
                                                                     : tr("LINE chat"));
    showFriendState();
    showTags();
    fill(m_members,
         m_conversation.members > 0 ? QString::number(m_conversation.members) : QString());
    m_tile->setAccount(m_account.letter, m_account.color, m_account.locale);
    m_accountName->setLocaleOfText(m_account.locale);
    m_accountName->setText(m_account.name);
}

void ContactPanel::showFriendState()
{
    switch (m_contact.friendState) {
    case FriendState::Friend:
        m_friend->say(Badge::Tone::Good,
                      m_contact.friendSince > 0
                          ? tr("Friend since %1").arg(TimeText().date(m_contact.friendSince))
                          : tr("Friend"),
                      QStringLiteral("check"));
        break;
    case FriendState::Blocked:
        m_friend->say(Badge::Tone::Bad, tr("Blocked"), QStringLiteral("block"));
        break;
    case FriendState::NotFriend:
        m_friend->say(Badge::Tone::Plain, tr("Not a friend"));
        break;
    case FriendState::Unknown:
        m_friend->say(Badge::Tone::Plain, {});
        break;
    }
}

void ContactPanel::showPicture()
{
    const QString sha = m_contact.picture.isEmpty() ? m_conversation.picture : m_contact.picture;
    m_avatar->setPicture(sha.isEmpty() ? QPixmap() : m_pictures.picture(sha));
}

void ContactPanel::fill(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.value->setVisible(!value.isEmpty());
    row.label->setVisible(!value.isEmpty());
}

} // namespace Frontdesk
