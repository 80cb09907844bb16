// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/textparts.h"
#include "ui/shell/senddecisions.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk fakes;
    QWidget over;
    SendDecisions decisions{theme, fakes.sources(), &over};
    const MessageId id{QStringLiteral("m")};

    void fail(const QString &text)
    {
        Message message = sampleText(id.value(), text, Direction::Outbound, SampleNow);
        message.state = SendState::Failed;
        message.quotes = MessageId(QStringLiteral("q"));
        fakes.timeline.put(message);
        fakes.actions.drafts[sampleConversation()] = QStringLiteral("Begun");
    }
    bool isDiscarded() const
    {
        using Decision = ConversationActions::Decision;
        return fakes.actions.decided == QList{std::pair(id, Decision::Discard)};
    }
    QString draft() const { return fakes.actions.drafts.value(sampleConversation()); }
};

} // namespace

class TestSendDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTooLongGoesInParts()
    {
        Fixture f;
        const QString first(1500, QLatin1Char('a'));
        const QString second(1400, QLatin1Char('b'));
        f.fail(first + QStringLiteral("\n\n") + second);
        f.decisions.take(BubbleAction::SendInParts, f.id);
        QTRY_VERIFY(f.isDiscarded());
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        const auto &sent = f.fakes.actions.sent.first();
        QCOMPARE(sent.quotes, MessageId(QStringLiteral("q")));
        QStringList parts;
        for (const auto &bubble : sent.bubbles)
            parts << bubble.text;
        QVERIFY(parts.size() >= 2);
        QCOMPARE(parts.join(QString()).count(QLatin1Char('a')), 1500);
        QCOMPARE(parts.join(QString()).count(QLatin1Char('b')), 1400);
        QCOMPARE(f.draft(), QStringLiteral("Begun"));
    }

    void theQuoteIsLeftOut()
    {
        Fixture f;
        f.fail(QStringLiteral("Yes"));
        f.decisions.take(BubbleAction::SendWithoutQuote, f.id);
        f.decisions.take(BubbleAction::SendWithoutQuote, f.id); // the relay has not heard yet
        QTRY_VERIFY(f.isDiscarded());
        QCOMPARE(f.fakes.actions.sent.size(), 1);
        QCOMPARE(f.fakes.actions.sent.first().bubbles.first().text, QStringLiteral("Yes"));
        QVERIFY(f.fakes.actions.sent.first().quotes.isNull());
    }

    void itIsWrittenAnew()
    {
        Fixture f;
        QSignalSpy back(&f.decisions, &SendDecisions::handedBack);
        f.fail(QStringLiteral("Wrong"));
        f.decisions.take(BubbleAction::EditAgain, f.id);
        QTRY_VERIFY(f.isDiscarded());
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().at(1).toString(), QStringLiteral("Wrong"));
        QCOMPARE(f.draft(), QStringLiteral("Wrong\nBegun"));
        QVERIFY(f.fakes.actions.sent.isEmpty());
    }

    /// What cannot be kept in its place leaves it where it is.
    void nothingIsLost_data()
    {
        QTest::addColumn<BubbleAction>("action");
        QTest::newRow("parts") << BubbleAction::SendInParts;
        QTest::newRow("quote") << BubbleAction::SendWithoutQuote;
        QTest::newRow("edit") << BubbleAction::EditAgain;
    }
    void nothingIsLost()
    {
        QFETCH(const BubbleAction, action);
        Fixture f;
        QSignalSpy failed(&f.decisions, &SendDecisions::failed);
        QSignalSpy back(&f.decisions, &SendDecisions::handedBack);
        f.fail(QStringLiteral("Hello there"));
        const Error full{ErrorKind::Storage, QStringLiteral("storage.full")};
        f.fakes.actions.failure = full;
        f.fakes.actions.draftFailure = full;
        f.decisions.take(action, f.id);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(f.fakes.actions.decided.isEmpty());
        QVERIFY(back.isEmpty());
    }

    void pressedTwiceIsOnce()
    {
        Fixture f;
        f.fail(QStringLiteral("Hello there"));
        auto taken = await(f.fakes.timeline.message(f.id));
        taken->state = SendState::Cancelled;
        f.fakes.timeline.put(*taken);
        f.decisions.take(BubbleAction::SendInParts, f.id);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(f.fakes.actions.sent.isEmpty());
        QVERIFY(f.fakes.actions.decided.isEmpty());
    }

    void partsAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QStringList>("parts");
        const auto row =
            [](const char *name, const char *text, int longest, const QStringList &parts) {
                QTest::newRow(name) << QString::fromUtf8(text) << longest << parts;
            };
        row("short", "abc", 10, {QStringLiteral("abc")});
        row("nothing", " \n ", 10, {});
        row("words", "one two three", 8, {QStringLiteral("one two"), QStringLiteral("three")});
        row("lines", "ab cd\nef gh ij", 9, {QStringLiteral("ab cd"), QStringLiteral("ef gh ij")});
        row("one word", "abcdefgh", 4, {QStringLiteral("abcd"), QStringLiteral("efgh")});
        row("emoji",
            "😀😀😀",
            3,
            {QString::fromUtf8("😀"), QString::fromUtf8("😀"), QString::fromUtf8("😀")});
    }
    void partsAreWhole()
    {
        QFETCH(const QString, text);
        QFETCH(const int, longest);
        QTEST(textParts(text, longest), "parts");
    }
};

QTEST_MAIN(TestSendDecisions)
#include "tst_senddecisions.moc"
