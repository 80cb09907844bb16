// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dbusnotices.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

ConversationId chat()
{
    return ConversationId(u"c-1"_s);
}

Notice sample(const QString &text)
{
    Notice notice;
    notice.conversation = chat();
    notice.title = u"Nok · Haruya"_s;
    notice.text = text;
    notice.picture = QImage(8, 8, QImage::Format_ARGB32_Premultiplied);
    notice.picture.fill(Qt::red);
    return notice;
}

} // namespace

/// Stands in for the desktop's server.
class MockServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Asked {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s, u"inline-reply"_s};
    QList<Asked> asked;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &,
                uint replaces,
                const QString &,
                const QString &title,
                const QString &body,
                const QStringList &actions,
                const QVariantMap &hints,
                int)
    {
        asked << Asked{replaces, title, body, actions, hints};
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationReplied(uint id, const QString &text);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 6;
};

class TestDBusNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is in packaging/deps");
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        QVERIFY(m_daemon.waitForFinished());
    }

    void init()
    {
        m_server = std::make_unique<MockServer>();
        m_serverBus = connectToBus(u"server"_s);
        m_bus = connectToBus(u"client"_s);
    }

    void cleanup()
    {
        m_server.reset();
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
    }

    void sendsPlainTextEscapedWithPictureAndActions()
    {
        serve();
        DBusNotices notices(m_bus);
        notices.show(sample(u"2 < 3 & <b>bold</b>"_s));
        QTRY_COMPARE(m_server->asked.size(), 1);
        const auto &asked = m_server->asked.first();
        QCOMPARE(asked.title, u"Nok · Haruya"_s);
        QCOMPARE(asked.body, u"2 &lt; 3 &amp; &lt;b&gt;bold&lt;/b&gt;"_s);
        QVERIFY(asked.actions.contains(u"default"_s));
        QVERIFY(asked.actions.contains(u"inline-reply"_s));
        const auto picture = asked.hints.value(u"image-data"_s).value<QDBusArgument>();
        QCOMPARE(picture.currentSignature(), u"(iiibiiay)"_s);
        int width = 0;
        picture.beginStructure();
        picture >> width;
        QCOMPARE(width, 8);
    }

    void usesNoMoreThanTheServerHas()
    {
        m_server->capabilities = {u"body"_s};
        serve();
        DBusNotices notices(m_bus);
        Notice silent = sample(u"2 < 3"_s);
        silent.sound = false;
        notices.show(silent);
        QTRY_COMPARE(m_server->asked.size(), 1);
        QCOMPARE(m_server->asked.first().body, u"2 < 3"_s);
        QVERIFY(m_server->asked.first().actions.isEmpty());
        QVERIFY(m_server->asked.first().hints.value(u"suppress-sound"_s).toBool());
    }

    void ownSoundsArePlayedByWhoCan_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("the server") << true;
        QTest::newRow("the program") << false;
    }
    void ownSoundsArePlayedByWhoCan()
    {
        QFETCH(const bool, server);
        if (server)
            m_server->capabilities << u"sound"_s;
        serve();
        DBusNotices notices(m_bus);
        const QSignalSpy unheard(&notices, &NoticeService::unheard);
        Notice notice = sample(u"one"_s);
        notices.show(notice);
        notice.conversation = ConversationId(u"c-2"_s);
        notice.soundFile = u"/somewhere/knock.wav"_s;
        notices.show(notice);
        QTRY_COMPARE(m_server->asked.size(), 2);
        const auto hints = m_server->asked.first().hints;
        QCOMPARE(hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
        QVERIFY(!hints.contains(u"sound-file"_s));
        const auto own = m_server->asked.last().hints;
        QVERIFY(!own.contains(u"sound-name"_s));
        QCOMPARE(own.value(u"sound-file"_s).toString(), server ? notice.soundFile : QString());
        QCOMPARE(unheard.size(), server ? 0 : 1);
    }

    void aConversationHasOnePopup()
    {
        serve();
        DBusNotices notices(m_bus);
        notices.show(sample(u"one"_s));
        notices.show(sample(u"two"_s)); // before the server has answered
        QTRY_COMPARE(m_server->asked.size(), 2);
        QCOMPARE(m_server->asked.at(0).replaces, 0U);
        QCOMPARE(m_server->asked.at(1).replaces, 7U);
        QCOMPARE(m_server->asked.at(1).body, u"two"_s);
    }

    void pressingAndReplying()
    {
        serve();
        DBusNotices notices(m_bus);
        QSignalSpy opened(&notices, &NoticeService::opened);
        QSignalSpy replied(&notices, &NoticeService::replied);
        QSignalSpy snoozed(&notices, &NoticeService::snoozed);
        showAndSettle(notices);
        Q_EMIT m_server->ActionInvoked(99, u"default"_s); // another program's
        Q_EMIT m_server->ActionInvoked(7, u"default"_s);
        Q_EMIT m_server->ActionInvoked(7, u"snooze"_s);
        Q_EMIT m_server->NotificationReplied(7, u"  "_s);
        Q_EMIT m_server->NotificationReplied(7, u"On its way"_s);
        QTRY_COMPARE(replied.size(), 1);
        QCOMPARE(replied.first().at(1).toString(), u"On its way"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), chat());
        QCOMPARE(snoozed.size(), 1);
    }

    /// One of a to-do stands beside that of its chat, and is no chat to be put away.
    void aToDoIsAnotherNotice()
    {
        serve();
        DBusNotices notices(m_bus);
        QSignalSpy opened(&notices, &NoticeService::opened);
        QSignalSpy snoozed(&notices, &NoticeService::snoozed);
        QSignalSpy taskSnoozed(&notices, &NoticeService::taskSnoozed);
        showAndSettle(notices);
        const auto before = m_server->asked.size();
        Notice task = sample(u"Call"_s);
        task.task = TaskId(u"t-1"_s);
        notices.show(task);
        QTRY_COMPARE(m_server->asked.size(), before + 1);
        QCOMPARE(m_server->asked.last().replaces, 0U);
        QVERIFY(!m_server->asked.last().actions.contains(u"inline-reply"_s));
        Q_EMIT m_server->ActionInvoked(8, u"snooze"_s);
        QTRY_COMPARE(taskSnoozed.size(), 1);
        QCOMPARE(taskSnoozed.first().first().value<TaskId>(), TaskId(u"t-1"_s));
        QVERIFY(snoozed.isEmpty());
        Q_EMIT m_server->ActionInvoked(8, u"open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), chat());
        notices.withdrawTask(TaskId(u"t-1"_s));
        QTRY_COMPARE(m_server->closed, QList<uint>{8});
    }

    /// What answers a colleague must not go to the customer.
    void whoRepliesToANoteAnswersTheColleague()
    {
        serve();
        DBusNotices notices(m_bus);
        QSignalSpy replied(&notices, &NoticeService::replied);
        QSignalSpy noteReplied(&notices, &NoticeService::noteReplied);
        showAndSettle(notices);
        const auto before = m_server->asked.size();
        Notice note = sample(u"Ben asks for you"_s);
        note.note = MessageId(u"n-1"_s);
        note.asker = UserId(u"ben"_s);
        notices.show(note);
        QTRY_COMPARE(m_server->asked.size(), before + 1);
        QCOMPARE(m_server->asked.last().replaces, 0U);
        Q_EMIT m_server->NotificationReplied(8, u"Refund them"_s);
        QTRY_COMPARE(noteReplied.size(), 1);
        QCOMPARE(noteReplied.first().at(2).value<UserId>(), UserId(u"ben"_s));
        QCOMPARE(noteReplied.first().at(3).toString(), u"Refund them"_s);
        QVERIFY(replied.isEmpty());
        notices.withdraw(chat()); // both are of it
        QTRY_COMPARE(m_server->closed.size(), 2);
    }

    void withdrawsWhatWasRead()
    {
        serve();
        DBusNotices notices(m_bus);
        showAndSettle(notices);
        notices.withdraw(chat());
        QTRY_COMPARE(m_server->closed, QList<uint>{7});
    }

    void withdrawsWhatIsOnItsWay()
    {
        serve();
        DBusNotices notices(m_bus);
        showAndSettle(notices);
        notices.show(sample(u"again"_s));
        notices.withdraw(chat());
        QTRY_COMPARE(m_server->closed, QList<uint>{7});
    }

    void whatWasClosedIsNotReplaced()
    {
        serve();
        DBusNotices notices(m_bus);
        QSignalSpy opened(&notices, &NoticeService::opened);
        showAndSettle(notices);
        Notice other = sample(u"other"_s);
        other.conversation = ConversationId(u"c-2"_s);
        notices.show(other);
        QTRY_COMPARE(m_server->asked.size(), 3);
        Q_EMIT m_server->NotificationClosed(7, 2);
        Q_EMIT m_server->ActionInvoked(7, u"default"_s);
        Q_EMIT m_server->ActionInvoked(8, u"default"_s); // stands behind both
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), other.conversation);
        notices.show(sample(u"new"_s));
        QTRY_COMPARE(m_server->asked.size(), 4);
        QCOMPARE(m_server->asked.last().replaces, 0U);
    }

    void withoutAServerSomebodyElseTells()
    {
        DBusNotices notices(m_bus);
        QSignalSpy failed(&notices, &NoticeService::failed);
        notices.show(sample(u"one"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Notice>().text, u"one"_s);
    }

    void withoutABusSomebodyElseTells()
    {
        DBusNotices notices(QDBusConnection(u"none"_s));
        QSignalSpy failed(&notices, &NoticeService::failed);
        notices.show(sample(u"one"_s));
        QTRY_COMPARE(failed.size(), 1);
    }

    void aServerThatComesLaterIsUsed()
    {
        DBusNotices notices(m_bus);
        QSignalSpy failed(&notices, &NoticeService::failed);
        notices.show(sample(u"one"_s));
        QTRY_COMPARE(failed.size(), 1);
        serve();
        QTRY_VERIFY((notices.show(sample(u"two"_s)), !m_server->asked.isEmpty()));
    }

private:
    QDBusConnection connectToBus(const QString &name)
    {
        return QDBusConnection::connectToBus(m_address, name);
    }
    void serve()
    {
        QVERIFY(m_serverBus.registerObject(Path,
                                           m_server.get(),
                                           QDBusConnection::ExportAllSlots
                                               | QDBusConnection::ExportAllSignals));
        QVERIFY(m_serverBus.registerService(Service));
    }
    /// Shows twice: the second call proves that the answer to the first has arrived.
    void showAndSettle(DBusNotices &notices)
    {
        notices.show(sample(u"one"_s));
        notices.show(sample(u"one"_s));
        QTRY_COMPARE(m_server->asked.size(), 2);
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<MockServer> m_server;
    QDBusConnection m_serverBus{u"server"_s};
    QDBusConnection m_bus{u"client"_s};
};

QTEST_MAIN(TestDBusNotices)
#include "tst_dbusnotices.moc"
