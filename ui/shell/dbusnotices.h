// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/noticeservice.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>

#include <optional>

class QDBusPendingCall;

namespace Frontdesk {

/// org.freedesktop.Notifications. Asks what the server can do and uses no more: a reply field where
/// it has one, escaped text where it reads markup. Never waits for the server.
class DBusNotices : public NoticeService
{
    Q_OBJECT

public:
    explicit DBusNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdraw(const ConversationId &conversation) override;
    void withdrawTask(const TaskId &task) override;

private Q_SLOTS:
    void onAction(uint id, const QString &key);
    void onReply(uint id, const QString &text);
    void onClosed(uint id, uint reason);

private:
    /// What is on the screen of a conversation, a note or a to-do, and what came while the server had not answered.
    struct Popup {
        ConversationId conversation;
        TaskId task; ///< of a to-do
        MessageId note; ///< of a note that asks for me
        UserId asker;
        uint id = 0; ///< the server's; 0: none yet
        bool asked = false;
        bool unwanted = false;
        std::optional<Notice> next;
    };

    void meetServer();
    void listen();
    void ask(const Notice &notice);
    void answered(const Notice &notice, const QDBusPendingCall &call);
    void close(uint id);
    QStringList actions(const Notice &notice) const;
    /// What it is of, as it is called in m_popups.
    static QString keyOf(const Notice &notice);
    void withdraw(const QString &key);
    QString keyOf(uint id) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities; ///< known once the server has answered
    QList<Notice> m_early; ///< came before that
    QHash<QString, Popup> m_popups;
};

} // namespace Frontdesk
