// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dbusnotices.h"

#include "core/base/logging.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace Frontdesk {

using namespace Qt::StringLiterals;

/// The specification's "image-data": (iiibiiay).
struct DBusPicture {
    QImage image; ///< RGBA8888
};

QDBusArgument &operator<<(QDBusArgument &out, const DBusPicture &picture)
{
    const QImage &image = picture.image;
    const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    out.beginStructure();
    out << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true << 8
        << 4 << bytes;
    out.endStructure();
    return out;
}

/// Needed to register the type; nobody sends pictures to us.
const QDBusArgument &operator>>(const QDBusArgument &in, DBusPicture &)
{
    return in;
}

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int ServersOwnTime = -1;

QDBusMessage callTo(const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(Service, Path, Service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::DBusPicture)

namespace Frontdesk {

DBusNotices::DBusNotices(const QDBusConnection &bus, QObject *parent)
    : NoticeService(parent)
    , m_bus(bus)
    , m_watcher(Service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<DBusPicture>();
    connect(&m_watcher,
            &QDBusServiceWatcher::serviceOwnerChanged,
            this,
            [this](const QString &, const QString &, const QString &owner) {
                // Its numbers went with the old one.
                m_popups.clear();
                if (!owner.isEmpty())
                    meetServer();
            });
    listen();
    meetServer();
}

void DBusNotices::listen()
{
    const auto hear = [this](const char *signal, const char *slot) {
        m_bus.connect(Service, Path, Service, QLatin1String(signal), this, slot);
    };
    hear("ActionInvoked", SLOT(onAction(uint, QString)));
    hear("NotificationReplied", SLOT(onReply(uint, QString)));
    hear("NotificationClosed", SLOT(onClosed(uint, uint)));
}

void DBusNotices::meetServer()
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply(*watcher);
        if (reply.isError())
            qCInfo(LogClient) << "no notification service:" << reply.error().name();
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        for (const auto &notice : std::exchange(m_early, {}))
            show(notice);
    });
}

void DBusNotices::show(const Notice &notice)
{
    if (!m_bus.isConnected()) {
        // Calls on a connection that is none are never answered.
        Q_EMIT failed(notice);
        return;
    }
    if (!m_capabilities) {
        m_early << notice;
        return;
    }
    Popup &popup = m_popups[keyOf(notice)];
    popup.conversation = notice.conversation;
    popup.task = notice.task;
    popup.note = notice.note;
    popup.asker = notice.asker;
    popup.unwanted = false;
    if (popup.asked)
        popup.next = notice; // its number is not known yet, and two pop-ups would be one too many
    else
        ask(notice);
}

void DBusNotices::withdraw(const ConversationId &conversation)
{
    withdraw(conversation.value());
    QStringList notes; // that ask for me in it
    for (auto it = m_popups.cbegin(); it != m_popups.cend(); ++it) {
        if (it->conversation == conversation && !it->note.isNull())
            notes << it.key();
    }
    for (const auto &note : std::as_const(notes))
        withdraw(note);
    m_early.removeIf([&](const Notice &notice) {
        return notice.conversation == conversation && !notice.note.isNull();
    });
}

void DBusNotices::withdrawTask(const TaskId &task)
{
    withdraw(task.value());
}

/// All are ids that are nothing else's.
QString DBusNotices::keyOf(const Notice &notice)
{
    if (!notice.task.isNull())
        return notice.task.value();
    return notice.note.isNull() ? notice.conversation.value() : notice.note.value();
}

void DBusNotices::withdraw(const QString &key)
{
    m_early.removeIf([&](const Notice &notice) { return keyOf(notice) == key; });
    const auto popup = m_popups.find(key);
    if (popup == m_popups.end())
        return;
    popup->next.reset();
    popup->unwanted = popup->asked;
    if (popup->asked)
        return;
    const uint id = popup->id;
    m_popups.erase(popup);
    close(id);
}

/// To a to-do nobody replies.
QStringList DBusNotices::actions(const Notice &notice) const
{
    if (!m_capabilities->contains("actions"_L1))
        return {};
    QStringList pairs{u"default"_s, tr("Open")};
    if (notice.canReply && notice.task.isNull() && m_capabilities->contains("inline-reply"_L1))
        pairs << u"inline-reply"_s << tr("Reply");
    pairs << u"snooze"_s << tr("Snooze 1 hour") << u"open"_s << tr("Open");
    return pairs;
}

void DBusNotices::ask(const Notice &notice)
{
    Popup &popup = m_popups[keyOf(notice)];
    popup.asked = true;
    const bool markup = m_capabilities->contains("body-markup"_L1);
    QVariantMap hints{
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"category"_s, notice.task.isNull() ? u"im.received"_s : u"x-frontdesk.reminder"_s},
        {u"x-kde-reply-placeholder-text"_s, tr("Reply")},
    };
    constexpr uchar NormalUrgency = 1; // of the notification standard
    constexpr uchar HighUrgency = 2;
    hints.insert(u"urgency"_s, QVariant::fromValue(notice.urgent ? HighUrgency : NormalUrgency));
    if (!notice.sound)
        hints.insert(u"suppress-sound"_s, true);
    else if (notice.soundFile.isEmpty())
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else if (m_capabilities->contains("sound"_L1))
        hints.insert(u"sound-file"_s, notice.soundFile);
    else
        Q_EMIT unheard(notice.soundFile);
    if (!notice.picture.isNull()) {
        const DBusPicture picture{notice.picture.convertToFormat(QImage::Format_RGBA8888)};
        hints.insert(u"image-data"_s, QVariant::fromValue(picture));
    }
    const auto message = callTo(u"Notify"_s,
                                {u"Frontdesk"_s,
                                 popup.id,
                                 QString(),
                                 notice.title,
                                 markup ? notice.text.toHtmlEscaped() : notice.text,
                                 actions(notice),
                                 hints,
                                 ServersOwnTime});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        answered(notice, *watcher);
    });
}

void DBusNotices::answered(const Notice &notice, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply(call);
    const auto popup = m_popups.find(keyOf(notice));
    if (reply.isError()) {
        qCInfo(LogClient) << "notice not shown:" << reply.error().name();
        const Notice last = popup != m_popups.end() && popup->next ? *popup->next : notice;
        const bool wanted = popup == m_popups.end() || !popup->unwanted;
        m_popups.remove(keyOf(notice));
        if (wanted)
            Q_EMIT failed(last);
        return;
    }
    if (popup == m_popups.end())
        return;
    popup->asked = false;
    popup->id = reply.value();
    if (popup->unwanted) {
        m_popups.erase(popup);
        close(reply.value());
    } else if (popup->next) {
        ask(*std::exchange(popup->next, {}));
    }
}

void DBusNotices::close(uint id)
{
    if (id != 0)
        m_bus.send(callTo(u"CloseNotification"_s, {id}));
}

QString DBusNotices::keyOf(uint id) const
{
    for (auto it = m_popups.cbegin(); it != m_popups.cend(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {}; // of another program
}

void DBusNotices::onAction(uint id, const QString &key)
{
    const auto popup = m_popups.constFind(keyOf(id));
    if (popup == m_popups.cend())
        return;
    const auto [conversation, task] = std::pair(popup->conversation, popup->task);
    if (key == "default"_L1 || key == "open"_L1)
        Q_EMIT opened(conversation);
    else if (key == "snooze"_L1 && !task.isNull())
        Q_EMIT taskSnoozed(task);
    else if (key == "snooze"_L1)
        Q_EMIT snoozed(conversation);
}

void DBusNotices::onReply(uint id, const QString &text)
{
    const auto popup = m_popups.constFind(keyOf(id));
    if (popup == m_popups.cend() || text.trimmed().isEmpty())
        return;
    const auto to = *popup; // whoever hears it may withdraw it
    if (to.note.isNull())
        Q_EMIT replied(to.conversation, text);
    else
        Q_EMIT noteReplied(to.conversation, to.note, to.asker, text);
}

void DBusNotices::onClosed(uint id, uint)
{
    const auto popup = m_popups.find(keyOf(id));
    if (popup == m_popups.end())
        return;
    popup->id = 0;
    if (!popup->asked)
        m_popups.erase(popup);
}

} // namespace Frontdesk
