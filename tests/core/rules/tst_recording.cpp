// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recording.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray number32(quint32 value)
{
    const auto big = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&big), 4};
}

QByteArray number64(quint64 value)
{
    const auto big = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&big), 8};
}

QByteArray atom(const char *type, const QByteArray &content)
{
    return number32(quint32(content.size() + 8)) + QByteArray(type, 4) + content;
}

/// The same with its length in 64 bits.
QByteArray longAtom(const char *type, const QByteArray &content)
{
    return number32(1) + QByteArray(type, 4) + number64(quint64(content.size() + 16)) + content;
}

QByteArray head32(quint32 perSecond, quint32 duration)
{
    return atom("mvhd",
                QByteArray(12, '\0') + number32(perSecond) + number32(duration)
                    + QByteArray(80, '\0'));
}

QByteArray head64(quint32 perSecond, quint64 duration)
{
    return atom("mvhd",
                '\x01' + QByteArray(19, '\0') + number32(perSecond) + number64(duration)
                    + QByteArray(80, '\0'));
}

QByteArray sound(const QByteArray &head)
{
    return atom("ftyp", "M4A " + QByteArray(4, '\0')) + atom("mdat", QByteArray(500, 'x'))
        + atom("moov", head);
}

} // namespace

/// How long a recording is, of its header alone.
class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("ms");
        constexpr auto Most32 = std::numeric_limits<quint32>::max();
        constexpr auto Most64 = std::numeric_limits<quint64>::max();
        QTest::newRow("plain") << sound(head32(1000, 2500)) << qint64(2500);
        QTest::newRow("at 44.1 kHz") << sound(head32(44'100, 44'100 * 61)) << qint64(61'000);
        QTest::newRow("less than a millisecond") << sound(head32(48'000, 20)) << qint64(0);
        QTest::newRow("64 bits") << sound(head64(44'100, 44'100ULL * 3600)) << qint64(3'600'000);
        QTest::newRow("header in front of the sound")
            << atom("ftyp", "M4A ") + atom("moov", head32(1000, 700)) + atom("mdat", "x")
            << qint64(700);
        QTest::newRow("lengths of 64 bits")
            << longAtom("mdat", QByteArray(90, 'x')) + longAtom("moov", head32(1000, 900))
            << qint64(900);
        QTest::newRow("a last box to the end")
            << number32(0) + QByteArray("moov") + head32(1000, 800) << qint64(800);
        QTest::newRow("no unit") << sound(head32(0, 2500)) << qint64(0);
        QTest::newRow("no unit, 64 bits") << sound(head64(0, 2500)) << qint64(0);
        QTest::newRow("nothing plays") << sound(head32(1000, 0)) << qint64(0);
        QTest::newRow("not known") << sound(head32(44'100, Most32)) << qint64(0);
        QTest::newRow("not known, 64 bits") << sound(head64(Most32, Most64)) << qint64(0);
        QTest::newRow("a year is a lie") << sound(head32(1, 31'536'000)) << qint64(0);
        QTest::newRow("near the limit of numbers")
            << sound(head64(Most32, quint64(Most32) * 600'000)) << qint64(600'000'000);
        QTest::newRow("no header") << atom("ftyp", "M4A ") + atom("mdat", "x") << qint64(0);
        QTest::newRow("a short header") << sound(atom("mvhd", QByteArray(10, '\0'))) << qint64(0);
        QTest::newRow("a box smaller than its head")
            << number32(4) + QByteArray("moov") + head32(1000, 800) << qint64(0);
        QTest::newRow("nothing") << QByteArray() << qint64(0);
        QTest::newRow("zeros") << QByteArray(200'000, '\0') << qint64(0);
    }

    void saysHowLong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, ms);
        QCOMPARE(look(bytes).durationMs, ms);
    }

    void aFilmIsAsLargeAsItIsShown_data()
    {
        QTest::addColumn<QByteArray>("matrix");
        QTest::addColumn<QSize>("size");
        const QByteArray zero = number32(0);
        const QByteArray one = number32(0x10000);
        const QByteArray less = number32(0xFFFF0000U);
        QTest::newRow("as it is") << one + zero + zero + zero + one << QSize(640, 360);
        QTest::newRow("a quarter to the right")
            << zero + one + zero + less + zero << QSize(360, 640);
        QTest::newRow("a quarter to the left")
            << zero + less + zero + one + zero << QSize(360, 640);
        QTest::newRow("on its head") << less + zero + zero + zero + less << QSize(640, 360);
        QTest::newRow("nothing") << QByteArray(20, '\0') << QSize(640, 360);
    }

    void aFilmIsAsLargeAsItIsShown()
    {
        QFETCH(QByteArray, matrix);
        QFETCH(QSize, size);
        const auto head = QByteArray(40, '\0') + matrix + QByteArray(16, '\0')
            + number32(640U << 16U) + number32(360U << 16U);
        QCOMPARE(look(atom("moov", head32(1000, 900) + atom("trak", atom("tkhd", head)))).size,
                 size);
    }

    void everyCutIsSurvived()
    {
        const auto bytes = sound(head64(1000, 2500));
        const auto needed = bytes.size() - 80; // what stands behind the duration
        for (qsizetype i = 0; i <= bytes.size(); ++i) {
            const auto ms = look(bytes.left(i)).durationMs;
            QVERIFY2(ms == 0 || (ms == 2500 && i >= needed), qPrintable(QString::number(i)));
        }
        QCOMPARE(look(bytes).durationMs, 2500);
    }

private:
    Recording look(const QByteArray &bytes)
    {
        const auto path = m_folder.filePath(u"sound"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test");
        file.close();
        return recordingIn(path, u"audio/mp4"_s);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
