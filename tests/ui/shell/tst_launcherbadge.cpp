// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/shell/launcherbadge.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestLauncherBadge : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void hear(const QString &program, const QVariantMap &said)
    {
        QVERIFY(program.startsWith(u"application://"_s) && program.endsWith(u".desktop"_s));
        m_heard << (said.value(u"count-visible"_s).toBool() ? said.value(u"count"_s).toInt() : -1);
    }

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

    void tellsHowManyOfOursWait()
    {
        auto desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(desktop.connect({},
                                {},
                                u"com.canonical.Unity.LauncherEntry"_s,
                                u"Update"_s,
                                this,
                                SLOT(hear(QString, QVariantMap))));
        FakeAccounts accounts;
        accounts.ours = 3;
        {
            const LauncherBadge badge(QDBusConnection::connectToBus(m_address, u"us"_s), accounts);
            QTRY_COMPARE(m_heard, QList{3});
            Q_EMIT accounts.countsChanged(); // nothing new
            accounts.ours = 0;
            Q_EMIT accounts.countsChanged();
            QTRY_COMPARE(m_heard, (QList{3, -1}));
            accounts.ours = 5;
            Q_EMIT accounts.countsChanged();
            QTRY_COMPARE(m_heard, (QList{3, -1, 5}));
        }
        QTRY_COMPARE(m_heard, (QList{3, -1, 5, -1})); // gone with the session
        QDBusConnection::disconnectFromBus(u"us"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void anotherWayIsToldTheSame()
    {
        FakeAccounts accounts;
        QList<int> told;
        {
            const IconBadge badge(accounts, [&told](int count) { told << count; });
            QVERIFY(told.isEmpty()); // nobody waits, and nothing was shown
            accounts.ours = 4;
            Q_EMIT accounts.countsChanged();
            Q_EMIT accounts.countsChanged();
            QCOMPARE(told, QList{4});
        }
        QCOMPARE(told, (QList{4, 0}));
    }

private:
    QProcess m_daemon;
    QString m_address;
    QList<int> m_heard;
};

QTEST_MAIN(TestLauncherBadge)
#include "tst_launcherbadge.moc"
