// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

#include <QDir>
#include <QHash>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Fonts of another build may smooth an edge otherwise. A digit that changed is a few pixels, all in
// one place: so places are looked at, not the whole.
constexpr int Noticeable = 24; // of 255, in any channel
constexpr int TileSide = 32;
constexpr int MostInTile = 8; // pixels

QDir references()
{
    return QDir(QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/ui/screens"));
}

bool differs(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > Noticeable || std::abs(qGreen(a) - qGreen(b)) > Noticeable
        || std::abs(qBlue(a) - qBlue(b)) > Noticeable;
}

/// The most that differs in one tile; what differs is red over a pale copy of what is wanted.
int compare(const QImage &is, const QImage &wanted, QImage &shown)
{
    shown = wanted.convertToFormat(QImage::Format_RGB32);
    QHash<int, int> different;
    for (int y = 0; y < wanted.height(); ++y) {
        for (int x = 0; x < wanted.width(); ++x) {
            const QRgb there = wanted.pixel(x, y);
            const bool isOther = differs(is.pixel(x, y), there);
            if (isOther)
                ++different[(y / TileSide) * 10'000 + x / TileSide];
            shown.setPixel(x,
                           y,
                           isOther ? qRgb(220, 0, 0)
                                   : qRgb((qRed(there) + 3 * 255) / 4,
                                          (qGreen(there) + 3 * 255) / 4,
                                          (qBlue(there) + 3 * 255) / 4));
        }
    }
    const auto most = std::max_element(different.cbegin(), different.cend());
    return most == different.cend() ? 0 : *most;
}

} // namespace

/// The window in its states, as the gallery draws it, beside the pictures in this folder. A look that
/// was meant to change is kept with FRONTDESK_RENEW_SCREENS=1 in the environment, and looked at
/// before it is committed.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStringList names;
        const auto all = references().entryList({u"*.webp"_s}, QDir::Files);
        for (const auto &file : all)
            names << QFileInfo(file).completeBaseName();
        QVERIFY(names.size() >= 9);
        QVERIFY(m_drawn.isValid());
        QProcess gallery;
        gallery.setProcessChannelMode(QProcess::MergedChannels);
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"TZ"_s, u"UTC"_s);
        surroundings.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        gallery.setProcessEnvironment(surroundings);
        QSignalSpy finished(&gallery, &QProcess::finished);
        gallery.start(QStringLiteral(FRONTDESK_BIN_DIR "/gallery"),
                      {u"--out"_s, m_drawn.path(), u"--only"_s, names.join(u',')});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY2(gallery.exitCode() == 0, gallery.readAll().constData());
    }

    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("name");
        const auto all = references().entryList({u"*.webp"_s}, QDir::Files);
        for (const auto &file : all) {
            const auto name = QFileInfo(file).completeBaseName();
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void looksAsItDid()
    {
        QFETCH(const QString, name);
        const QImage drawn(m_drawn.filePath(name + u".png"_s));
        QVERIFY(!drawn.isNull());
        const auto reference = references().filePath(name + u".webp"_s);
        if (qEnvironmentVariableIsSet("FRONTDESK_RENEW_SCREENS")) {
            QVERIFY(drawn.save(reference, "webp", 100)); // without loss
            return;
        }
        const QImage wanted(reference);
        QCOMPARE(drawn.size(), wanted.size());
        QImage shown;
        const int most = compare(drawn, wanted, shown);
        if (most <= MostInTile)
            return;
        m_drawn.setAutoRemove(false);
        const auto where = m_drawn.filePath(name + u"-difference.png"_s);
        shown.save(where);
        QFAIL(qPrintable(u"%1 pixels differ in one place; see %2"_s.arg(most).arg(where)));
    }

private:
    QTemporaryDir m_drawn;
};

QTEST_GUILESS_MAIN(TestScreens)
#include "tst_screens.moc"
