// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/models/timetext.h"
#include "ui/shell/railfoot.h"
#include "ui/shell/tray.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const AccountId Shop(QStringLiteral("sh"));

ConversationRow waiting(const char *id, qint64 since)
{
    ConversationRow row;
    row.conversation.id = ConversationId(QString::fromLatin1(id));
    row.conversation.waitingSince = since;
    row.ties.mine = true;
    return row;
}

struct Fixture {
    Theme theme;
    FixedClock clock;
    FakeDesk fakes;
    Tray tray{theme, clock, fakes.sources()};

    QAction *action(int at) { return tray.menu().actions().at(at); }
    void setWaiting(int count)
    {
        fakes.accounts.counts[Shop] = count;
        Q_EMIT fakes.accounts.countsChanged();
    }
    QImage picture() const { return tray.icon().pixmap(64, 64).toImage(); }
};

constexpr int Show = 0;
constexpr int Oldest = 1;
constexpr int Mute = 4;

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyWait()
    {
        Fixture f;
        const QImage idle = f.picture();
        QVERIFY(!f.action(Oldest)->isEnabled());
        f.setWaiting(3);
        QVERIFY(f.tray.words().contains(u'3'));
        QVERIFY(f.action(Oldest)->isEnabled());
        const QImage three = f.picture();
        QVERIFY(three != idle);
        f.setWaiting(4);
        QVERIFY(f.picture() != three);
        f.setWaiting(0);
        QCOMPARE(f.picture(), idle);
    }

    void opensTheOneThatWaitsLongest()
    {
        Fixture f;
        f.fakes.conversations.rows = {
            waiting("new", 9000), waiting("answered", 0), waiting("old", 1000), waiting("b", 5000)};
        auto &old = f.fakes.conversations.rows[2];
        old.ties = {.ofMyTeam = true};
        ConversationRow others = waiting("of others", 10);
        others.ties = {};
        f.fakes.conversations.rows.append(others);
        f.setWaiting(3);
        QSignalSpy open(&f.tray, &Tray::openRequested);
        f.action(Oldest)->trigger();
        QTRY_COMPARE(open.size(), 1);
        QCOMPARE(open.first().first().value<ConversationId>(),
                 ConversationId(QStringLiteral("old")));
    }

    void mutesForHalfAnHour()
    {
        Fixture f;
        QSignalSpy quiet(&f.tray, &Tray::quietRequested);
        f.action(Mute)->trigger();
        const qint64 until = f.clock.nowMs() + 30 * 60 * 1000;
        QCOMPARE(quiet.takeFirst().first().toLongLong(), until);
        NoticeSettings notices;
        notices.quietUntil = until;
        f.tray.setNotices(notices);
        QVERIFY(f.action(Mute)->isChecked());
        f.action(Mute)->trigger();
        QCOMPARE(quiet.takeFirst().first().toLongLong(), 0);

        f.tray.setNotices(notices);
        f.clock.advance(30 * 60 * 1000);
        Q_EMIT f.tray.menu().aboutToShow();
        QVERIFY(!f.action(Mute)->isChecked());
    }

    void saysThatTheRelayIsAway()
    {
        Fixture f;
        const QImage online = f.picture();
        const QString words = f.tray.words();
        LinkStatus away;
        away.state = LinkStatus::State::Offline;
        f.fakes.link.set(away);
        QVERIFY(f.picture() != online);
        QVERIFY(f.tray.words() != words);
        f.fakes.link.set(Test::online());
        QCOMPARE(f.picture(), online);
        QCOMPARE(f.tray.words(), words);
    }

    void saysUntilWhenNothingIsHeard()
    {
        Fixture f;
        const QImage loud = f.picture();
        NoticeSettings notices;
        notices.quietUntil = f.clock.nowMs() + NoticeSettings::QuietForMs;
        f.tray.setNotices(notices);
        QVERIFY(f.picture() != loud);
        QVERIFY(f.tray.words().contains(TimeText().clock(notices.quietUntil)));
        f.tray.setNotices({});
        QCOMPARE(f.picture(), loud);
    }

    /// By the clock: who hears nothing has to see why.
    void saysThatQuietHoursAreOn()
    {
        Fixture f;
        const QImage loud = f.picture();
        NoticeSettings notices;
        notices.hours.on = true;
        for (int day = 1; day <= 7; ++day)
            notices.hours.days.insert(day, {QuietDay::Kind::Always});
        f.tray.setNotices(notices);
        QVERIFY(f.picture() != loud);
        QVERIFY(f.tray.words().contains(QLatin1String("Quiet hours")));
        QVERIFY(!f.action(Mute)->isChecked()); // that is something else
        notices.hours.on = false;
        f.tray.setNotices(notices);
        QCOMPARE(f.picture(), loud);
    }

    void theFootOfTheRailSaysSoToo()
    {
        Fixture f;
        RailFoot foot(f.theme, f.fakes.sources());
        const auto says = [&foot](const QString &words) {
            const auto labels = foot.findChildren<Label *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
                return label->text() == words;
            });
        };
        f.fakes.link.set(Test::online());
        qint64 now = QDateTime(QDate(2026, 3, 2), QTime(12, 0)).toMSecsSinceEpoch();
        NoticeSettings rules;
        rules.hours.on = true; // from 22 to 8
        foot.setQuiet(rules, [&now] { return now; });
        QVERIFY(says(QStringLiteral("Online")));
        now = QDateTime(QDate(2026, 3, 2), QTime(23, 0)).toMSecsSinceEpoch();
        foot.setNotices(0); // whatever makes it look at the clock
        QVERIFY(says(QStringLiteral("Quiet hours")));
        rules.quietUntil = now + NoticeSettings::QuietForMs; // says until when, which is more
        foot.setQuiet(rules, [&now] { return now; });
        QVERIFY(!says(QStringLiteral("Quiet hours")));
    }

    void saysWhoWaitsLongestAndSinceWhen()
    {
        Fixture f;
        auto &rows = f.fakes.conversations.rows;
        rows.append(waiting("young", f.clock.nowMs() - 60'000));
        rows.append(waiting("old", f.clock.nowMs() - 3'600'000));
        rows[0].conversation.title = QStringLiteral("Ben");
        rows[1].conversation.title =
            QStringLiteral("Tom & \u202eJerry\n") + QString(10'000, QLatin1Char('x'));
        f.setWaiting(2);
        Q_EMIT f.tray.menu().aboutToShow();
        const QString since = TimeText().clock(f.clock.nowMs() - 3'600'000);
        QTRY_VERIFY(f.tray.words().contains(QLatin1String("Waits longest: Tom & Jerry x")));
        QVERIFY(f.tray.words().contains(since));
        QVERIFY(f.tray.words().size() < 200);
        QVERIFY(f.action(Oldest)->text().contains(QLatin1String("Tom && Jerry")));
        f.setWaiting(0);
        QVERIFY(!f.tray.words().contains(QLatin1String("Tom")));
        QVERIFY(!f.action(Oldest)->text().contains(QLatin1String("Tom")));
    }

    void theFootSaysHowLongMessagesTake()
    {
        Fixture f;
        RailFoot foot(f.theme, f.fakes.sources());
        auto *me = foot.findChild<QAbstractButton *>();
        QVERIFY(me);
        const auto tip = [me] {
            QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), QPoint(1, 1));
            QCoreApplication::sendEvent(me, &asked);
            return me->toolTip();
        };
        auto status = Test::online();
        f.fakes.link.set(status);
        QVERIFY(!tip().contains(QLatin1String("95 of 100")));
        f.fakes.link.now.delay = DelayMeter::Reading{340, 1200}; // which is no news
        QVERIFY(tip().contains(QLatin1String("here 0.3 s after it reached the relay; "
                                             "today 95 of 100 within 1.2 s")));
    }

    void countsAndOpensOursOnly()
    {
        Fixture f;
        f.fakes.accounts.ours = 0;
        f.setWaiting(3); // all of others
        QVERIFY(!f.action(Oldest)->isEnabled());
    }

    void showsTheWindow()
    {
        Fixture f;
        QSignalSpy show(&f.tray, &Tray::showRequested);
        f.action(Show)->trigger();
        QCOMPARE(show.size(), 1);
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
