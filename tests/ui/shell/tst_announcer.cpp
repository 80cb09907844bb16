// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/announcer.h"
#include "ui/widgets/voice.h"

#include <QAccessible>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    FakeDesk fakes;
    FixedClock clock;
    QWidget window;
    ConversationId open = sampleConversation();
    QStringList heard;

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
        fakes.accounts.ours = 4;
        new Announcer({fakes.sources(),
                       clock,
                       [this] {
                           return open;
                       }},
                      window);
        QObject::connect(window.findChild<Voice *>(),
                         &Voice::said,
                         &window,
                         [this](const QString &words) { heard.append(words); });
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    void arrive(const char *id, const char *text, Direction direction = Direction::Inbound)
    {
        fakes.timeline.put(sampleText(QString::fromLatin1(id),
                                      QString::fromUtf8(text),
                                      direction,
                                      clock.nowMs() + ++m_number));
    }
    void count(int ours)
    {
        fakes.accounts.ours = ours;
        Q_EMIT fakes.accounts.countsChanged();
    }

private:
    int m_number = 0;
};

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// That is what is read aloud without being asked for.
    void theVoiceIsANotification()
    {
        QWidget window;
        Voice voice(&window);
        voice.say(QStringLiteral("Hello"));
        const auto *spoken = QAccessible::queryAccessibleInterface(&voice);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Notification);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Hello"));
    }

    void aMessageInTheOpenChatIsSaid()
    {
        Fixture f;
        f.arrive("a", "Is it there?", Direction::Outbound);
        f.arrive("b", "Not yet");
        f.arrive("c", "When?");
        QTRY_COMPARE(f.heard,
                     QStringList{QStringLiteral("New message: Not yet. New message: When?")});
    }

    void othersAreNot()
    {
        Fixture f;
        f.open = ConversationId(QStringLiteral("another"));
        f.arrive("a", "Hello");
        f.open = sampleConversation();
        f.clock.advance(3 * 60'000);
        f.fakes.timeline.put(sampleText(
            QStringLiteral("old"), QStringLiteral("Old"), Direction::Inbound, SampleNow));
        f.arrive("b", "New");
        QTRY_COMPARE(f.heard, QStringList{QStringLiteral("New message: New")});
    }

    void manyAreSaidAsANumber()
    {
        Fixture f;
        for (const char *id : {"a", "b", "c", "d", "e"})
            f.arrive(id, id);
        QTRY_COMPARE(f.heard, QStringList{QStringLiteral("5 new messages. New message: e")});
    }

    void moreWhoWaitAreSaidNowAndThen()
    {
        Fixture f;
        f.clock.advance(60'000);
        f.count(5);
        QTRY_COMPARE(f.heard, QStringList{QStringLiteral("5 chats wait")});
        f.count(6); // too soon after that one
        f.arrive("a", "Hello");
        QTRY_COMPARE(f.heard.size(), 2);
        QCOMPARE(f.heard.constLast(), QStringLiteral("New message: Hello"));
        f.clock.advance(11'000);
        f.count(3); // that is no news
        f.count(7);
        QTRY_COMPARE(f.heard.size(), 3);
        QCOMPARE(f.heard.constLast(), QStringLiteral("7 chats wait"));
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
