// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/slashquery.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

class TestSlashQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAWord_data()
    {
        QTest::addColumn<QString>("line"); // the cursor is at the bar
        QTest::addColumn<QString>("typed"); // null: none
        const auto row = [](const char *what, const QString &line, const QString &typed) {
            QTest::newRow(what) << line << typed;
        };
        const QString none;
        row("alone", u"/|"_s, u""_s);
        row("letters", u"/bj|"_s, u"bj"_s);
        row("cursor inside", u"/bj|pei"_s, u"bj"_s);
        row("cursor before", u"|/bj"_s, none);
        row("after a space", u"語安您好 /bj|"_s, u"bj"_s);
        row("after a wide space", u"您好　/bj|"_s, u"bj"_s);
        row("after a comma of Chinese", u"語安您好，/bj|"_s, u"bj"_s);
        row("wide slash", u"／bj|"_s, u"bj"_s);
        row("Han", u"/補寄|"_s, u"補寄"_s);
        row("Thai", u"/ขอโทษ|"_s, u"ขอโทษ"_s);
        row("zhuyin", u"/ㄅㄐ|"_s, u"ㄅㄐ"_s);
        row("and/or", u"and/or|"_s, none);
        row("Han around", u"男/女|"_s, none);
        row("numbers", u"24/7|"_s, none);
        row("address", u"https://a|"_s, none);
        row("path", u"/usr/lib|"_s, none);
        row("two slashes", u"//|"_s, none);
        row("a space since", u"/bj pei|"_s, none);
        row("after other words", u"/bj x|"_s, none);
        row("none", u"hello|"_s, none);
        row("empty", u"|"_s, none);
        row("too long", u"/"_s + QString(60, u'a') + u"|"_s, none);
    }

    void beginsAWord()
    {
        QFETCH(QString, line);
        QFETCH(QString, typed);
        const auto cursor = line.indexOf(u'|');
        const auto query = slashQueryAt(line.remove(u'|'), cursor);
        QCOMPARE(query.has_value(), !typed.isNull());
        if (!query)
            return;
        QCOMPARE(query->typed, typed);
        QVERIFY(line.at(query->start) == u'/' || line.at(query->start) == u'／');
    }
};

QTEST_GUILESS_MAIN(TestSlashQuery)
#include "tst_slashquery.moc"
