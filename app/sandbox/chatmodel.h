// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/platform.h"

#include <QAbstractListModel>

namespace Frontdesk::Sandbox {

/// The bubbles of one chat, as the customer's phone shows them.
class ChatModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FromAccountRole = Qt::UserRole,
        NoteRole, ///< the small line below: time, read, sender
        MessageIdRole,
        UnsentRole,
        PictureRole, ///< address of a picture of the account, or empty
    };
    Q_ENUM(Role)

    explicit ChatModel(Platform &platform, QObject *parent = nullptr);

    void show(const QString &channelId, const QString &chatId);
    /// Looks whether the chat has changed.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString noteOf(const ChatEntry &entry) const;
    const Chat *chat() const;

    Platform &m_platform;
    QString m_channelId;
    QString m_chatId;
    QList<ChatEntry> m_entries;
};

} // namespace Frontdesk::Sandbox
