// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesounds.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadBytes = 44;
constexpr int SamplesASecond = 22'050;

QList<int> samplesOf(const QByteArray &wav)
{
    QList<int> samples;
    for (qsizetype at = HeadBytes; at + 1 < wav.size(); at += 2)
        samples.append(qFromLittleEndian<qint16>(wav.constData() + at));
    return samples;
}

int loudest(const QList<int> &samples)
{
    int peak = 0;
    for (const int sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

} // namespace

/// The sounds that a notice can have.
class TestNoticeSounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areShortAndClean_data()
    {
        QTest::addColumn<NoticeSound>("sound");
        QTest::newRow("chime") << NoticeSound::Chime;
        QTest::newRow("drop") << NoticeSound::Drop;
        QTest::newRow("knock") << NoticeSound::Knock;
        QTest::newRow("of an account") << NoticeSound::OfAccount;
    }
    void areShortAndClean()
    {
        QFETCH(const NoticeSound, sound);
        const QByteArray wav = NoticeSounds::wave(sound);
        QVERIFY(wav.startsWith("RIFF"));
        QCOMPARE(wav.mid(8, 8), QByteArray("WAVEfmt "));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 4), quint32(wav.size() - 8));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 40), quint32(wav.size() - HeadBytes));
        const auto samples = samplesOf(wav);
        QVERIFY(samples.size() > SamplesASecond / 10);
        QVERIFY(samples.size() < SamplesASecond);
        // Heard, and not distorted; without a click where it begins and ends.
        QVERIFY(loudest(samples) > 12'000);
        QVERIFY(loudest(samples) < 26'000);
        QVERIFY(std::abs(samples.constFirst()) < 50);
        QVERIFY(std::abs(samples.constLast()) < 50);
    }

    void differ()
    {
        const auto chime = NoticeSounds::wave(NoticeSound::Chime);
        const auto drop = NoticeSounds::wave(NoticeSound::Drop);
        const auto knock = NoticeSounds::wave(NoticeSound::Knock);
        QVERIFY(chime != drop);
        QVERIFY(drop != knock);
        QVERIFY(NoticeSounds::wave(NoticeSound::Desktop).isEmpty());
        QVERIFY(NoticeSounds::wave(NoticeSound::None).isEmpty());
    }

    void everyAccountHasOne()
    {
        QSet<QByteArray> waves;
        for (int i = 0; i < NoticeSounds::OfAccounts; ++i)
            waves.insert(NoticeSounds::wave(NoticeSound::OfAccount, i));
        QCOMPARE(waves.size(), NoticeSounds::OfAccounts);
        // Fifty accounts have many: who hears one knows where to look.
        const QTemporaryDir folder;
        const NoticeSounds sounds(folder.path());
        QSet<QString> files;
        for (int i = 0; i < 50; ++i)
            files.insert(sounds.fileOf(NoticeSound::OfAccount, AccountId(u"a%1"_s.arg(i))));
        QVERIFY(!files.contains(QString()));
        QVERIFY(files.size() >= 25);
        // The same at every desk and in every run.
        const AccountId account(u"0190b5a0-0000-7000-8000-0000000000a1"_s);
        QCOMPARE(sounds.fileOf(NoticeSound::OfAccount, account),
                 NoticeSounds(folder.path()).fileOf(NoticeSound::OfAccount, account));
        QVERIFY(sounds.fileOf(NoticeSound::OfAccount).isEmpty()); // of none the desktop's
    }

    void areWrittenOnceAndAgainIfTheyAreBroken()
    {
        const QTemporaryDir folder;
        const NoticeSounds sounds(folder.filePath(u"not/there/yet"_s));
        QVERIFY(sounds.fileOf(NoticeSound::Desktop).isEmpty());
        const QString path = sounds.fileOf(NoticeSound::Drop);
        QVERIFY(path.endsWith(u"/drop.wav"_s));
        const auto content = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(content(), NoticeSounds::wave(NoticeSound::Drop));
        QVERIFY(QFile::resize(path, 3));
        QCOMPARE(sounds.fileOf(NoticeSound::Drop), path);
        QCOMPARE(content(), NoticeSounds::wave(NoticeSound::Drop));
    }

    void withoutAFolderTheDesktopsIsHeard()
    {
        QVERIFY(NoticeSounds(QString()).fileOf(NoticeSound::Drop).isEmpty());
        QVERIFY(NoticeSounds(u"/proc/nothing"_s).fileOf(NoticeSound::Drop).isEmpty());
    }
};

QTEST_MAIN(TestNoticeSounds)
#include "tst_noticesounds.moc"
