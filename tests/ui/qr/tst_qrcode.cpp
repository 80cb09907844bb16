// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr/qrcode.h"

#include <QTest>

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

using namespace Frontdesk;

namespace {

QString readBack(QWidget &widget)
{
    const auto picture = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(picture.constBits(),
                                picture.width(),
                                picture.height(),
                                ZXing::ImageFormat::Lum,
                                static_cast<int>(picture.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdWString(result.text()) : QString();
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("add friend") << QStringLiteral("https://line.me/R/ti/p/@sample-haruya");
        QTest::newRow("one letter") << QStringLiteral("a");
        QTest::newRow("every script") << QStringLiteral("晴葉茶館 ชาใบฟ้า はれは 🙏");
        QTest::newRow("long") << QStringLiteral("https://example.com/") + QString(400, u'x');
    }

    void isReadBack()
    {
        QFETCH(QString, text);
        Theme theme;
        QrCode code(theme);
        code.setText(text);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.setChoice(choice);
            for (const int zoom : {80, 100, 250}) {
                theme.setZoom(zoom);
                code.resize(code.sizeHint());
                QCOMPARE(readBack(code), text);
            }
        }
    }

    void drawsNothingOfNothing()
    {
        Theme theme;
        QrCode code(theme);
        for (const auto &text : {QString(), QString(4000, u'x')}) {
            code.setText(text);
            QVERIFY(code.isHidden());
            QVERIFY(readBack(code).isEmpty());
        }
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
