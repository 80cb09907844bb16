// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Fonts of another build may smooth an edge otherwise; a part that moved shows in more than that.
constexpr int Noticeable = 24; // of 255, in any channel
constexpr double MostDifferent = 0.002; // of the pixels

QDir references()
{
    return QDir(QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/ui/screens"));
}

bool differs(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > Noticeable || std::abs(qGreen(a) - qGreen(b)) > Noticeable
        || std::abs(qBlue(a) - qBlue(b)) > Noticeable;
}

/// What differs in red over a pale copy of what is wanted, and its share of the pixels.
double compare(const QImage &is, const QImage &wanted, QImage &shown)
{
    shown = wanted.convertToFormat(QImage::Format_RGB32);
    qsizetype different = 0;
    for (int y = 0; y < wanted.height(); ++y) {
        for (int x = 0; x < wanted.width(); ++x) {
            const QRgb there = wanted.pixel(x, y);
            const bool isOther = differs(is.pixel(x, y), there);
            different += isOther ? 1 : 0;
            shown.setPixel(x,
                           y,
                           isOther ? qRgb(220, 0, 0)
                                   : qRgb((qRed(there) + 3 * 255) / 4,
                                          (qGreen(there) + 3 * 255) / 4,
                                          (qBlue(there) + 3 * 255) / 4));
        }
    }
    return double(different) / (double(wanted.width()) * wanted.height());
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
        const double share = compare(drawn, wanted, shown);
        if (share <= MostDifferent)
            return;
        m_drawn.setAutoRemove(false);
        const auto where = m_drawn.filePath(name + u"-difference.png"_s);
        shown.save(where);
        QFAIL(qPrintable(u"%1 % of the pixels differ; see %2"_s.arg(100 * share).arg(where)));
    }

private:
    QTemporaryDir m_drawn;
};

QTEST_GUILESS_MAIN(TestScreens)
#include "tst_screens.moc"
