// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/errorcodes.h"
#include "core/protocol/framecodec.h"
#include "tests/paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

QString page()
{
    QFile file(QStringLiteral(FRONTDESK_SOURCE_DIR "/core/protocol/PROTOCOL.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// PROTOCOL.md against the codec: what the page shows is what the program reads and writes.
class TestProtocolPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsAFrame_data()
    {
        QTest::addColumn<QByteArray>("example");
        static const QRegularExpression Block(u"```json\n(.*?)\n```"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        int n = 0;
        const auto text = page();
        for (auto it = Block.globalMatch(text); it.hasNext();) {
            const auto json = it.next().captured(1).toUtf8();
            const auto type = QJsonDocument::fromJson(json)["t"_L1].toString();
            QTest::addRow("%d %s", ++n, qPrintable(type)) << json;
        }
        QVERIFY(n >= 20);
    }

    void everyExampleIsAFrame()
    {
        QFETCH(QByteArray, example);
        const auto frame = Protocol::decode(example);
        QVERIFY2(frame, frame ? "" : qPrintable(frame.error().detail));
        const auto again = Protocol::encode(*frame);
        const auto shown = QJsonDocument::fromJson(example).object();
        const auto written = QJsonDocument::fromJson(again).object();
        QVERIFY2(shown == written, again.constData());
        // And what was written reads as the same frame.
        const auto reread = Protocol::decode(again);
        QVERIFY(reread);
        QVERIFY(*reread == *frame);
    }

    void everyErrorCodeIsOnThePage()
    {
        const auto text = page();
        QStringList missing;
        for (const auto &code : Protocol::ErrorCodes) {
            if (!text.contains(u'`' + code + u'`'))
                missing.append(code);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void badFramesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"protocol.malformed"_s;
        QTest::newRow("not JSON") << QByteArray("hello") << u"protocol.malformed"_s;
        QTest::newRow("array") << QByteArray("[1]") << u"protocol.malformed"_s;
        QTest::newRow("cut off") << QByteArray(R"({"t":"ping","at":)") << u"protocol.malformed"_s;
        QTest::newRow("no type") << QByteArray("{}") << u"protocol.unknown-frame"_s;
        QTest::newRow("type is a number")
            << QByteArray(R"({"t":5})") << u"protocol.unknown-frame"_s;
        QTest::newRow("deep") << QByteArray(20'000, '[') << u"protocol.malformed"_s;
    }

    void badFramesAreErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto frame = Protocol::decode(text);
        QVERIFY(!frame);
        QCOMPARE(frame.error().code, code);
    }

    void wrongTypesDoNotCrash()
    {
        // Every key with a value of the wrong type is read as absent.
        const QByteArray frames[] = {
            R"({"t":"ev","scope":5,"from":"x","to":null,"items":{"a":1}})",
            R"({"t":"ev","items":[1,null,{"kind":"message","data":[]}]})",
            R"({"t":"cmd","id":{},"type":"message.send","args":[{"$ne":null}]})",
            R"({"t":"cmd","type":"message.send","args":{"bubbles":{"content":7},"seen":"now"}})",
            R"({"t":"hello","proto":"1","cursors":[1,2]})",
            R"({"t":"snap","rows":"none","complete":{}})",
        };
        for (const auto &text : frames)
            QVERIFY2(Protocol::decode(text), text.constData());
    }

    void unknownContentIsKept()
    {
        const auto frame = Protocol::decode(
            R"({"t":"ev","scope":"s","from":0,"to":1,"items":[{"seq":1,"kind":"message","id":"m",)"
            R"("ver":1,"data":{"content":{"kind":"hologram","depth":3}}}]})");
        QVERIFY(frame);
        const auto item = std::get<Protocol::Events>(*frame).items.value(0);
        const auto &message = std::get<Message>(item.entity);
        QCOMPARE(message.content.kind, ContentKind::Unknown);
        QCOMPARE(message.content.event, u"hologram"_s);
        QCOMPARE(message.content.data["depth"_L1].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestProtocolPage)
#include "tst_protocolpage.moc"
