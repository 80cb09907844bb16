// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/customerlist.h"

#include "core/sandbox/media.h"

#include <QSignalBlocker>

namespace Frontdesk::Sandbox {

namespace {

constexpr int PictureSize = 32;

QIcon pictureOf(const QString &id)
{
    QPixmap picture;
    picture.loadFromData(avatarPng(id.toUtf8()));
    return picture.scaled(PictureSize, PictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

CustomerList::CustomerList(Platform &platform, QWidget *parent)
    : QListWidget(parent)
    , m_platform(platform)
{
    setIconSize({PictureSize, PictureSize});
    setAccessibleName(tr("Customers"));
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chatChosen(chosen()); });
}

QString CustomerList::chosen() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(Qt::UserRole).toString();
}

void CustomerList::choose(const QString &chatId)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == chatId)
            setCurrentRow(row);
    }
}

void CustomerList::show(const QString &channelId)
{
    m_channelId = channelId;
    {
        const QSignalBlocker blocker(this);
        clear();
        if (const Channel *channel = m_platform.world.channel(channelId))
            fill(*channel);
        setCurrentRow(0);
    }
    Q_EMIT chatChosen(chosen());
}

void CustomerList::fill(const Channel &channel)
{
    const auto add = [this](const QString &id, const QString &name) {
        auto *entry = new QListWidgetItem(pictureOf(id), name, this);
        entry->setData(Qt::UserRole, id);
    };
    for (const auto &[userId, friendship] : channel.friends) {
        const Person *person = m_platform.world.person(userId);
        const QString name = person == nullptr ? userId : person->displayName;
        add(userId, friendship.blocked ? tr("%1 (has blocked)").arg(name) : name);
    }
    for (const auto &[groupId, group] : channel.groups)
        add(groupId,
            tr("%1 (%n members)", nullptr, static_cast<int>(group.members.size())).arg(group.name));
}

void CustomerList::refresh()
{
    const Channel *channel = m_platform.world.channel(m_channelId);
    if (channel == nullptr)
        return;
    const QString before = chosen();
    const QSignalBlocker blocker(this);
    clear();
    fill(*channel);
    choose(before);
}

} // namespace Frontdesk::Sandbox
