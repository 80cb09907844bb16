// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/containerformat.h"

#include <QTest>

using namespace Frontdesk;

class TestContainerFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMedia_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("good");
        const QByteArray rest(64, '\0');
        const QByteArray brand = QByteArray("\0\0\0\x20", 4) + "ftypisom";
        QTest::newRow("mp4") << brand + rest << true;
        QTest::newRow("wav") << "RIFF" + QByteArray("\x24\0\0\0", 4) + "WAVEfmt " + rest << true;
        QTest::newRow("ogg") << "OggS" + rest << true;
        QTest::newRow("webm") << "\x1a\x45\xdf\xa3" + rest << true;
        QTest::newRow("mp3 with a tag") << "ID3\x04" + rest << true;
        QTest::newRow("mp3") << "\xff\xfb\x90\x64" + rest << true;
        QTest::newRow("amr") << "#!AMR\n" + rest << true;

        // What FFmpeg would open, and then what it names.
        QTest::newRow("HLS") << QByteArray("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n") << false;
        QTest::newRow("concat") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n") << false;
        QTest::newRow("SDP") << QByteArray("v=0\nc=IN IP4 10.0.0.1\nm=audio 1 RTP/AVP 0\n")
                             << false;
        QTest::newRow("SDP behind a sync word")
            << QByteArray("\xff\xfb\nc=IN IP4 10.0.0.1\nm=audio 1 RTP/AVP 0\n") << false;
        QTest::newRow("DASH that begins like a wave")
            << QByteArray("RIFFaaaaWAVE<MPD profiles=\"urn:mpeg:dash:profile:full:2011\">")
            << false;
        QTest::newRow("picture") << "\x89PNG\r\n\x1a\n" + rest << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("short") << QByteArray("ID3") << false;
    }
    void knowsMedia()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, good);
        QCOMPARE(isSelfContainedMedia(head), good);
    }
};

QTEST_GUILESS_MAIN(TestContainerFormat)
#include "tst_containerformat.moc"
