// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/textblock.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace Frontdesk;

namespace {

TextStyle messageStyle(const QString &text, int maxLines = 0)
{
    const Fonts fonts(100, QStringLiteral("en"));
    return {
        fonts.forText(TextStep::Message, text, {}), fonts.lineHeight(TextStep::Message), maxLines};
}

} // namespace

class TestTextBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksThaiBetweenWords();
    void neverSeparatesThaiVowelsFromTheirLetter();
    void staysInsideItsWidth_data();
    void staysInsideItsWidth();
    void growsTallEnoughForStackedThai();
    void elidesTheLastLineAllowed();
    void keepsLineFeedsAndNothingElse();
    void stripsBidiControls();
};

void TestTextBlock::breaksThaiBetweenWords()
{
    // "I want to order twelve glasses of iced Thai tea, delivered before three in the afternoon."
    const auto text = QStringLiteral("สั่งชาไทยเย็นสิบสองแก้วส่งก่อนบ่ายสามโมงได้ไหมคะ");
    const TextBlock block(text, messageStyle(text), 120);
    QVERIFY(block.lineCount() >= 2);
    const QStringList words{QStringLiteral("สั่ง"),
                            QStringLiteral("ชา"),
                            QStringLiteral("ไทย"),
                            QStringLiteral("เย็น"),
                            QStringLiteral("สิบ"),
                            QStringLiteral("สอง"),
                            QStringLiteral("แก้ว"),
                            QStringLiteral("ส่ง"),
                            QStringLiteral("ก่อน"),
                            QStringLiteral("บ่าย"),
                            QStringLiteral("สาม"),
                            QStringLiteral("โมง"),
                            QStringLiteral("ได้"),
                            QStringLiteral("ไหม"),
                            QStringLiteral("คะ")};
    QCOMPARE(words.join(QString()), text);
    QSet<int> allowed;
    int at = 0;
    for (const auto &word : words)
        allowed.insert(at += static_cast<int>(word.size()));
    for (int i = 1; i < block.lineCount(); ++i) {
        const int start = block.layout()->lineAt(i).textStart();
        QVERIFY2(allowed.contains(start), qPrintable(text.left(start)));
    }
}

void TestTextBlock::neverSeparatesThaiVowelsFromTheirLetter()
{
    const auto text = QStringLiteral("ปิ่นโตตี๋น้อยกู้ภัย").repeated(6);
    for (int width = 30; width < 140; width += 7) {
        const TextBlock block(text, messageStyle(text), width);
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        for (int i = 1; i < block.lineCount(); ++i) {
            graphemes.setPosition(block.layout()->lineAt(i).textStart());
            QVERIFY(graphemes.isAtBoundary());
        }
    }
}

void TestTextBlock::staysInsideItsWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << QStringLiteral("https://example.com/")
            + QStringLiteral("a").repeated(300);
    QTest::newRow("han") << QStringLiteral("收到了但有兩盒的外盒壓壞了可以換嗎").repeated(5);
    QTest::newRow("emoji") << QStringLiteral("👨‍👩‍👧‍👦").repeated(40);
    QTest::newRow("spaces") << QStringLiteral("a b ").repeated(80);
}

void TestTextBlock::staysInsideItsWidth()
{
    QFETCH(QString, text);
    for (const int width : {60, 240, 420}) {
        const TextBlock block(text, messageStyle(text), width);
        QVERIFY(block.width() <= width);
        for (int i = 0; i < block.lineCount(); ++i)
            QVERIFY(block.layout()->lineAt(i).naturalTextWidth() <= width + 1);
    }
}

void TestTextBlock::growsTallEnoughForStackedThai()
{
    const auto text = QStringLiteral("ป้ำปี๊");
    const TextBlock block(text, messageStyle(text), 400);
    QCOMPARE(block.lineCount(), 1);
    QVERIFY(block.height() >= 22);
    const QTextLine line = block.layout()->lineAt(0);
    QVERIFY(line.y() >= 0);
    QVERIFY(line.y() + line.height() <= block.height() + 0.5);
}

void TestTextBlock::elidesTheLastLineAllowed()
{
    const auto text =
        QStringLiteral("one two three four five six seven eight nine ten").repeated(4);
    const TextBlock one(text, messageStyle(text, 1), 150);
    QCOMPARE(one.lineCount(), 1);
    QVERIFY(one.isElided());
    QVERIFY(one.text().endsWith(QChar(0x2026)));
    const TextBlock two(text, messageStyle(text, 2), 150);
    QCOMPARE(two.lineCount(), 2);
    QVERIFY(two.text().endsWith(QChar(0x2026)));
    const TextBlock enough(QStringLiteral("short"), messageStyle(text, 1), 150);
    QVERIFY(!enough.isElided());
}

void TestTextBlock::keepsLineFeedsAndNothingElse()
{
    const auto text = QStringLiteral("<b>a</b>\nb\r\nc");
    const TextBlock block(text, messageStyle(text), 400);
    QCOMPARE(block.lineCount(), 3);
    QVERIFY(block.text().startsWith(QLatin1String("<b>a</b>")));
}

void TestTextBlock::stripsBidiControls()
{
    QCOMPARE(withoutBidiControls(QStringLiteral("invoice\u202Efdp.exe")),
             QStringLiteral("invoicefdp.exe"));
}

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
