// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/conversation/pinform.h"
#include "ui/conversation/pinstrip.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

Message pinned(int minute, const char *text, const char *category)
{
    Message message = sampleText(QStringLiteral("m%1").arg(minute),
                                 QString::fromUtf8(text),
                                 Direction::Inbound,
                                 SampleNow + minute * 60'000);
    message.pinnedAt = SampleNow + minute;
    message.pinCategory = QString::fromUtf8(category);
    return message;
}

} // namespace

class TestPinStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnePinAfterTheOther();
    void isThereOnlyWithPins();
    void theFormOffersWhatIsUsed();
};

void TestPinStrip::showsOnePinAfterTheOther()
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        Theme theme;
        theme.setChoice(choice);
        FakePins pins;
        pins.list = {{pinned(1, "台北市信義區松德路 88 號", "地址"), {}},
                     {pinned(2, "size 42", "size"), {}}};
        PinStrip strip(theme, pins);
        strip.resize(600, 36);
        strip.showConversation(sampleConversation());
        QTRY_COMPARE(strip.count(), 2);
        strip.show();
        QVERIFY2(strip.accessibleName().contains(QStringLiteral("1 of 2: 地址")),
                 qPrintable(strip.accessibleName()));
        QSignalSpy wanted(&strip, &PinStrip::messageWanted);
        QTest::keyClick(&strip, Qt::Key_Down);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(wanted.constLast().at(0).value<Message>().id, MessageId(QStringLiteral("m2")));
        QTest::keyClick(&strip, Qt::Key_Down); // and around
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {200, 18});
        QCOMPARE(wanted.constLast().at(0).value<Message>().id, MessageId(QStringLiteral("m1")));
        const QImage image = strip.grab().toImage();
        QCOMPARE(image.pixelColor(420, 30), theme.colors().list);
    }
}

void TestPinStrip::isThereOnlyWithPins()
{
    Theme theme;
    FakePins pins;
    QWidget parent;
    PinStrip strip(theme, pins, &parent);
    parent.show();
    strip.showConversation(sampleConversation());
    QVERIFY(strip.isHidden());
    QVERIFY(pins.pin(pinned(1, "here", "where"), QStringLiteral("where")).isDone());
    QTRY_VERIFY(!strip.isHidden());
    strip.showConversation(ConversationId(QStringLiteral("another")));
    QTRY_VERIFY(strip.isHidden());
    strip.showConversation(sampleConversation());
    QTRY_COMPARE(strip.count(), 1);
    QVERIFY(pins.unpin(pinned(1, "here", "where")).isDone());
    QTRY_VERIFY(strip.isHidden());
}

void TestPinStrip::theFormOffersWhatIsUsed()
{
    Theme theme;
    QWidget parent;
    parent.show();
    const auto open = [&] {
        auto *form = new PinForm(theme,
                                 PinForm::ofMessage(),
                                 {QStringLiteral("address"), QStringLiteral("size")},
                                 &parent);
        form->popUpAt({10, 10});
        return form;
    };
    QPointer<PinForm> form = open();
    QSignalSpy typed(form, &PinForm::accepted);
    QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral(" price  list "));
    QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(typed.value(0).value(0).toString(), QStringLiteral("price list"));
    QTRY_VERIFY(!form);

    form = open();
    QSignalSpy chosen(form, &PinForm::accepted);
    QTest::mouseClick(form->findChildren<Chip *>().at(1), Qt::LeftButton);
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("size"));

    form = open();
    QSignalSpy never(form, &PinForm::accepted);
    QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!form);
    QVERIFY(never.isEmpty());
}

QTEST_MAIN(TestPinStrip)
#include "tst_pinstrip.moc"
