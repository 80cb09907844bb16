// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxwindow.h"

#include "app/sandbox/bubbledelegate.h"
#include "app/sandbox/chatmodel.h"
#include "app/sandbox/customerlist.h"
#include "core/sandbox/scan.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeDatabase>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StickerChoice {
    const char *package;
    const char *sticker;
    const char *keyword;
};

constexpr StickerChoice Stickers[] = {
    {"446", "1988", QT_TRANSLATE_NOOP("SandboxWindow", "Hello")},
    {"789", "10855", QT_TRANSLATE_NOOP("SandboxWindow", "Thanks")},
    {"11537", "52002738", QT_TRANSLATE_NOOP("SandboxWindow", "Happy")},
};

QJsonObject stickerOf(const StickerChoice &choice)
{
    return {{u"packageId"_s, QString::fromLatin1(choice.package)},
            {u"stickerId"_s, QString::fromLatin1(choice.sticker)},
            {u"keywords"_s, QJsonArray{QString::fromLatin1(choice.keyword)}}};
}

} // namespace

SandboxWindow::SandboxWindow(Platform &platform, const QSslConfiguration &tls, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
    , m_phone(platform)
    , m_model(new ChatModel(platform, this))
{
    setWindowTitle(tr("Frontdesk Sandbox"));
    resize(820, 760);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildSide());
    splitter->addWidget(buildChat(tls));
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(30ms);
    connect(&m_refresh, &QTimer::timeout, this, &SandboxWindow::refresh);
    listenToWorld();
    showChannel();
}

void SandboxWindow::listenToWorld()
{
    // The world outlives the window.
    m_platform.world.listen([window = QPointer(this)](const QString &, const QString &) {
        if (window && !window->m_refresh.isActive())
            window->m_refresh.start();
    });
}

QWidget *SandboxWindow::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_channel = new QComboBox;
    m_channel->setAccessibleName(tr("Official account"));
    for (const Channel &channel : m_platform.world.channels)
        m_channel->addItem(channel.name, channel.channelId);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SandboxWindow::showChannel);
    column->addWidget(m_channel);

    m_customers = new CustomerList(m_platform);
    connect(m_customers, &CustomerList::chatChosen, this, &SandboxWindow::showChat);
    column->addWidget(m_customers, 1);

    m_scan = new QLineEdit;
    m_scan->setPlaceholderText(tr("Text of a QR code"));
    m_scan->setAccessibleName(tr("Text of a QR code"));
    auto *scanButton = new QPushButton(tr("&Scan"));
    connect(scanButton, &QPushButton::clicked, this, &SandboxWindow::scanText);
    connect(m_scan, &QLineEdit::returnPressed, this, &SandboxWindow::scanText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_scan, 1);
    row->addWidget(scanButton);
    column->addLayout(row);
    return side;
}

QWidget *SandboxWindow::buildChat(const QSslConfiguration &tls)
{
    auto *phone = new QWidget;
    auto *column = new QVBoxLayout(phone);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_block = new QPushButton;
    connect(m_block, &QPushButton::clicked, this, &SandboxWindow::toggleBlock);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_block);
    column->addLayout(head);

    m_view = new QListView;
    m_view->setAccessibleName(tr("Chat"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new BubbleDelegate(tls, this));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QPalette wall = m_view->palette();
    wall.setColor(QPalette::Window, palette().color(QPalette::Window).darker(107));
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setPalette(wall);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SandboxWindow::showMenu);
    connect(m_model,
            &QAbstractItemModel::rowsInserted,
            m_view,
            &QListView::scrollToBottom,
            Qt::QueuedConnection);
    connect(m_model,
            &QAbstractItemModel::modelReset,
            m_view,
            &QListView::scrollToBottom,
            Qt::QueuedConnection);
    column->addWidget(m_view, 1);
    column->addWidget(buildComposer());
    return phone;
}

QWidget *SandboxWindow::buildComposer()
{
    auto *composer = new QWidget;
    auto *row = new QHBoxLayout(composer);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sticker = new QToolButton;
    sticker->setText(tr("Sticker"));
    sticker->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(sticker);
    for (const StickerChoice &choice : Stickers) {
        menu->addAction(tr(choice.keyword), this, [this, choice] {
            report(m_phone.sticker(actor(), stickerOf(choice)));
        });
    }
    sticker->setMenu(menu);
    auto *picture = new QToolButton;
    picture->setText(tr("Picture"));
    picture->setPopupMode(QToolButton::InstantPopup);
    auto *pictures = new QMenu(picture);
    pictures->addAction(tr("A made-up one"), this, [this] { report(m_phone.image(actor(), {})); });
    pictures->addAction(tr("From a file…"), this, &SandboxWindow::sendPicture);
    picture->setMenu(pictures);
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Write as the customer"));
    m_text->setAccessibleName(tr("Message"));
    auto *sendButton = new QPushButton(tr("S&end"));
    connect(sendButton, &QPushButton::clicked, this, &SandboxWindow::sendText);
    connect(m_text, &QLineEdit::returnPressed, this, &SandboxWindow::sendText);
    row->addWidget(sticker);
    row->addWidget(picture);
    row->addWidget(m_text, 1);
    row->addWidget(sendButton);
    return composer;
}

Actor SandboxWindow::actor() const
{
    const QString channelId = m_channel->currentData().toString();
    const QString chatId = m_customers->chosen();
    const Channel *channel = m_platform.world.channel(channelId);
    if (channel == nullptr)
        return {};
    const auto group = channel->groups.find(chatId);
    if (group == channel->groups.end())
        return {channelId, chatId, {}};
    return {channelId, group->second.members.value(0), chatId};
}

void SandboxWindow::showChannel()
{
    m_customers->show(m_channel->currentData().toString());
}

void SandboxWindow::showChat(const QString &chatId)
{
    m_model->show(m_channel->currentData().toString(), chatId);
    refresh();
}

void SandboxWindow::refresh()
{
    m_model->refresh();
    const Actor who = actor();
    const Channel *channel = m_platform.world.channel(who.channelId);
    if (channel == nullptr)
        return;
    const QString chatId = m_customers->chosen();
    const auto chat = channel->chats.find(chatId);
    const bool isTyping =
        chat != channel->chats.end() && chat->second.loadingUntilMs > m_platform.clock.nowMs();
    m_title->setText(isTyping ? tr("%1 is typing…").arg(channel->name) : channel->name);
    const auto friendship = channel->friends.find(chatId);
    m_block->setVisible(friendship != channel->friends.end());
    if (friendship != channel->friends.end()) {
        const bool isFriend = friendship->second.follows && !friendship->second.blocked;
        m_block->setText(isFriend ? tr("&Block") : tr("Add as &friend"));
    }
}

void SandboxWindow::report(const Result<Acted> &acted)
{
    m_status->setText(acted ? QString() : tr("Not done: %1").arg(acted.error().code));
}

void SandboxWindow::sendText()
{
    const QString text = m_text->text();
    if (text.isEmpty())
        return;
    m_text->clear();
    report(m_phone.text(actor(), text));
}

void SandboxWindow::sendPicture()
{
    auto *dialog = new QFileDialog(this, tr("Send a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({u"image/jpeg"_s, u"image/png"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_status->setText(tr("The file cannot be opened: %1").arg(file.errorString()));
            return;
        }
        Attachment attachment;
        attachment.bytes = file.readAll();
        attachment.contentType = QMimeDatabase().mimeTypeForFile(path).name().toLatin1();
        report(m_phone.image(actor(), attachment));
    });
    dialog->open();
}

void SandboxWindow::toggleBlock()
{
    const Actor who = actor();
    const Channel *channel = m_platform.world.channel(who.channelId);
    if (channel == nullptr)
        return;
    const auto friendship = channel->friends.find(who.userId);
    const bool isFriend = friendship != channel->friends.end() && friendship->second.follows
        && !friendship->second.blocked;
    report(isFriend ? m_phone.block(who) : m_phone.follow(who));
    m_customers->refresh();
}

void SandboxWindow::scanText()
{
    const auto scanned = scan(m_platform.world, m_scan->text());
    if (!scanned) {
        m_status->setText(tr("Nothing to open: %1").arg(scanned.error().code));
        return;
    }
    if (scanned->kind == Scanned::Kind::OtherLink) {
        m_status->setText(tr("A browser would open %1").arg(scanned->link));
        return;
    }
    const QString customer = actor().userId;
    m_channel->setCurrentIndex(m_channel->findData(scanned->channelId));
    if (scanned->kind == Scanned::Kind::AddFriend)
        report(m_phone.follow({scanned->channelId, customer, {}}));
    else
        World::chat(*m_platform.world.channel(scanned->channelId), customer);
    m_platform.world.channel(scanned->channelId)->friends.try_emplace(customer);
    m_customers->refresh();
    m_customers->choose(customer);
    m_text->setText(scanned->prefill);
    m_text->setFocus();
}

void SandboxWindow::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || index.data(ChatModel::FromAccountRole).toBool()
        || index.data(ChatModel::UnsentRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString messageId = index.data(ChatModel::MessageIdRole).toString();
    menu->addAction(
        tr("Unsend"), this, [this, messageId] { report(m_phone.unsend(actor(), messageId)); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Frontdesk::Sandbox
