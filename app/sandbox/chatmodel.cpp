// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/chatmodel.h"

#include "core/sandbox/bubbletext.h"

#include <QDateTime>
#include <QImage>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

ChatModel::ChatModel(Platform &platform, QObject *parent)
    : QAbstractListModel(parent)
    , m_platform(platform)
{
}

const Chat *ChatModel::chat() const
{
    const Channel *channel = m_platform.world.channel(m_channelId);
    if (channel == nullptr)
        return nullptr;
    const auto found = channel->chats.find(m_chatId);
    return found == channel->chats.end() ? nullptr : &found->second;
}

void ChatModel::show(const QString &channelId, const QString &chatId)
{
    beginResetModel();
    m_channelId = channelId;
    m_chatId = chatId;
    const Chat *shown = chat();
    m_entries = shown == nullptr ? QList<ChatEntry>() : shown->entries;
    endResetModel();
}

void ChatModel::refresh()
{
    const Chat *shown = chat();
    if (shown == nullptr)
        return;
    const qsizetype known = m_entries.size();
    if (shown->entries.size() > known) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(shown->entries.size()) - 1);
        m_entries = shown->entries;
        endInsertRows();
    } else {
        m_entries = shown->entries;
    }
    if (known > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(known) - 1));
}

int ChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString ChatModel::noteOf(const ChatEntry &entry) const
{
    QStringList parts{QDateTime::fromMSecsSinceEpoch(entry.timestamp).toString(u"HH:mm"_s)};
    if (entry.isFromAccount()) {
        const QString sender =
            entry.message.value(u"sender"_s).toObject().value(u"name"_s).toString();
        parts += sender.isEmpty() ? entry.via : sender + u", "_s + entry.via;
    } else {
        if (m_chatId != entry.userId) {
            const Person *person = m_platform.world.person(entry.userId);
            parts.prepend(person == nullptr ? entry.userId : person->displayName);
        }
        if (entry.read)
            parts += tr("read");
    }
    return parts.join(u"  "_s);
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.unsent ? tr("Message unsent") : bubbleText(entry.message);
    case Qt::DecorationRole: {
        const auto *content =
            entry.unsent ? nullptr : m_platform.content.find(m_channelId, entry.id);
        return content == nullptr ? QVariant() : QImage::fromData(content->preview);
    }
    case FromAccountRole:
        return entry.isFromAccount();
    case NoteRole:
        return noteOf(entry);
    case MessageIdRole:
        return entry.id;
    case UnsentRole:
        return entry.unsent;
    case PictureRole:
        return entry.isFromAccount() ? pictureAddress(entry.message) : QString();
    default:
        return {};
    }
}

} // namespace Frontdesk::Sandbox
