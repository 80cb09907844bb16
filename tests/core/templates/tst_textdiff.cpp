// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/textdiff.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Frontdesk::Templates;
using namespace Qt::StringLiterals;

namespace {

/// "same [-gone-]{+new+}".
QString written(const QList<DiffPart> &parts)
{
    QString all;
    for (const auto &part : parts) {
        switch (part.kind) {
        case DiffPart::Kind::Same:
            all += part.text;
            break;
        case DiffPart::Kind::Gone:
            all += u"[-"_s + part.text + u"-]"_s;
            break;
        case DiffPart::Kind::New:
            all += u"{+"_s + part.text + u"+}"_s;
            break;
        }
    }
    return all;
}

QString without(const QList<DiffPart> &parts, DiffPart::Kind kind)
{
    QString all;
    for (const auto &part : parts) {
        if (part.kind != kind)
            all += part.text;
    }
    return all;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << u"same"_s << u"same"_s << u"same"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"a b"_s << u"{+a b+}"_s;
        QTest::newRow("all gone") << u"a b"_s << QString() << u"[-a b-]"_s;
        QTest::newRow("a word") << u"We open at ten today"_s << u"We open at eleven today"_s
                                << u"We open at [-ten-]{+eleven+} today"_s;
        QTest::newRow("whole words") << u"closed"_s << u"close"_s << u"[-closed-]{+close+}"_s;
        QTest::newRow("zh") << u"我們十點開門"_s << u"我們十一點開門"_s << u"我們十{+一+}點開門"_s;
        QTest::newRow("th marks") << u"ขาว"_s << u"ข้าว"_s << u"[-ข-]{+ข้+}าว"_s;
        QTest::newRow("emoji") << u"ok 🙏"_s << u"ok 🙏🙏"_s << u"ok 🙏{+🙏+}"_s;
        QTest::newRow("two places") << u"a x b y c"_s << u"a b c"_s << u"a [-x -]b[- y-] c"_s;
        QTest::newRow("lines") << u"one\ntwo"_s << u"one\n\ntwo"_s << u"one\n{+\n+}two"_s;
    }
    void saysWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(difference(before, after)), "said");
    }

    void partsAreBothTexts()
    {
        std::mt19937 random(3);
        const QString letters = u"ab 中文 ขา้ 🙏\n"_s;
        const auto text = [&] {
            QString made;
            for (auto left = random() % 40; left > 0; --left)
                made += letters.at(qsizetype(random() % quint32(letters.size())));
            return made;
        };
        for (int i = 0; i < 2000; ++i) {
            const auto before = text();
            const auto after = text();
            const auto parts = difference(before, after);
            QCOMPARE(without(parts, DiffPart::Kind::New), before);
            QCOMPARE(without(parts, DiffPart::Kind::Gone), after);
            for (qsizetype n = 1; n < parts.size(); ++n)
                QVERIFY(parts.at(n).kind != parts.at(n - 1).kind);
        }
    }

    void longTextsTakeNoTime()
    {
        const QString before = u"天地玄黃"_s.repeated(6000);
        const QString after = u"宇宙洪荒"_s.repeated(6000);
        QElapsedTimer timer;
        timer.start();
        const auto parts = difference(before, after);
        QCOMPARE(parts.size(), 2);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(written(difference(before, before + u"!"_s)), before + u"{+!+}"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
