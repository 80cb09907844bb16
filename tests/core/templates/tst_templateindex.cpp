// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templateindex.h"
#include "core/templates/templateworth.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Templates;
using namespace Qt::StringLiterals;

namespace {

Content words(const QString &text)
{
    Content content;
    content.text = text;
    return content;
}

ReplyTemplate made(const QString &code, const QString &title, const QString &text)
{
    ReplyTemplate one;
    one.id = TemplateId(code.isEmpty() ? title : code);
    one.code = code;
    one.title = title;
    one.bubbles = {words(text)};
    one.scope = TemplateScope::Organisation;
    return one;
}

QList<ReplyTemplate> library()
{
    return {made(u"bjpei"_s, u"補寄賠償・外盒壓損"_s, u"您好，真的很抱歉，外盒在運送途中受損。"_s),
            made(u"baojia"_s, u"報價單與付款方式"_s, u"您好，附上報價單，匯款後請告知。"_s),
            made(u"busyjp"_s, u"ただいま混み合っております"_s, u"順番にご案内しております。"_s),
            made(u"backjob"_s, u"จัดส่งสินค้าทดแทนภายใน 2 วัน"_s, u"ขออภัยค่ะ ทางร้านจะส่งชิ้นใหม่"_s),
            made(u"hours"_s, u"Opening hours"_s, u"We are open from ten to seven."_s),
            made(u""_s, u"謝謝光臨"_s, u"期待再次為您服務。"_s)};
}

TemplateIndex indexOf(const QList<ReplyTemplate> &templates)
{
    TemplateIndex index;
    index.setTemplates(templates);
    return index;
}

QStringList codes(const QList<Hit> &hits)
{
    QStringList found;
    for (const auto &hit : hits)
        found.append(hit.found.id.value());
    return found;
}

QStringList find(TemplateIndex &index, const QString &typed, const QString &account = {})
{
    return codes(index.find(typed, AccountId(account), 50));
}

QString marked(const QString &text, QList<Search::TextRange> ranges)
{
    QString shown = text;
    std::ranges::reverse(ranges);
    for (const auto &range : std::as_const(ranges))
        shown.insert(range.end(), u']').insert(range.start, u'[');
    return shown;
}

} // namespace

class TestTemplateIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInFourLanguages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *what, const QString &typed, const QStringList &expected) {
            QTest::newRow(what) << typed << expected;
        };
        row("whole code", u"hours"_s, {u"hours"_s});
        row("code, in capitals", u"BUSY"_s, {u"busyjp"_s});
        row("code, not together", u"bkj"_s, {u"backjob"_s});
        row("Han", u"補寄"_s, {u"bjpei"_s});
        row("simplified", u"补寄"_s, {u"bjpei"_s});
        row("pinyin", u"buji"_s, {u"bjpei"_s});
        row("zhuyin", u"ㄅㄨˇㄐㄧˋ"_s, {u"bjpei"_s});
        row("zhuyin of a title without code", u"ㄒㄒ"_s, {u"謝謝光臨"_s});
        row("pinyin initials", u"xxgl"_s, {u"謝謝光臨"_s});
        row("kana", u"ただいま"_s, {u"busyjp"_s});
        row("katakana for hiragana", u"タダイマ"_s, {u"busyjp"_s});
        row("romaji", u"tadaima"_s, {u"busyjp"_s});
        row("Thai", u"ทดแทน"_s, {u"backjob"_s});
        row("English words", u"openi"_s, {u"hours"_s});
        row("of the text", u"匯款"_s, {u"baojia"_s});
        row("of the text, by initials", u"hkhqgz"_s, {u"baojia"_s});
        row("of a Japanese text, in romaji", u"goannai"_s, {}); // Han between: read in Mandarin
        row("of a Thai text", u"ขออภัย"_s, {u"backjob"_s});
        row("of an English text", u"seven"_s, {u"hours"_s});
        row("one letter is not of the text", u"q"_s, {});
        row("nothing", u"qqqq"_s, {});
    }

    void findsInFourLanguages()
    {
        QFETCH(QString, typed);
        auto index = indexOf(library());
        QTEST(find(index, typed), "expected");
    }

    void theBeginningOfACodeComesFirst()
    {
        auto index = indexOf(library());
        QCOMPARE(find(index, u"bj"_s).value(0), u"bjpei"_s);
        QCOMPARE(find(index, u"ㄅㄐ"_s).size(), find(index, u"bj"_s).size());
        const auto b = find(index, u"b"_s);
        QCOMPARE(b.mid(0, 4),
                 (QStringList{u"bjpei"_s, u"busyjp"_s, u"baojia"_s, u"backjob"_s})); // short first
        auto templates = library();
        templates.append(made(u"bj"_s, u"Zuletzt"_s, u"x"_s));
        templates.append(made(u"x1"_s, u"bj in the title"_s, u"x"_s));
        templates.append(made(u"x2"_s, u"Y"_s, u"bj in the text"_s));
        index.setTemplates(templates);
        const auto all = find(index, u"bj"_s);
        QCOMPARE(all.mid(0, 2), (QStringList{u"bj"_s, u"bjpei"_s}));
        QVERIFY(all.indexOf(u"x1"_s) > 1);
        QCOMPARE(all.constLast(), u"x2"_s);
    }

    void whatIsNearAtHandComesFirstAmongEquals()
    {
        auto index = indexOf(library());
        index.setWorth({{TemplateId(u"backjob"_s), 2.0}, {TemplateId(u"hours"_s), 3.0}});
        QCOMPARE(find(index, u"b"_s).value(0), u"backjob"_s);
        QCOMPARE(find(index, u""_s).mid(0, 2), (QStringList{u"hours"_s, u"backjob"_s}));
        QCOMPARE(find(index, u""_s).size(), 6);
        QCOMPARE(index.found(), 6);
    }

    void worthGrowsWithUseAndFades()
    {
        const qint64 day = qint64(24) * 60 * 60 * 1000;
        const qint64 now = 100 * day;
        const auto worth = [&](int count, qint64 days) {
            return worthOf({{}, count, now - days * day, 0}, now);
        };
        QVERIFY(worth(10, 1) > worth(2, 1));
        QVERIFY(worth(2, 0) > worth(2, 30));
        QVERIFY(worth(3, 0) > worth(400, 90)); // what nobody sends any more
        QVERIFY(worth(400, 1) > worth(3, 0));
        QCOMPARE(worth(0, 0), 0.0);
        QCOMPARE(worth(1, -5), worth(1, 0)); // clocks differ
    }

    void othersTemplatesAreNotOffered()
    {
        auto templates = library();
        templates[0].scope = TemplateScope::Accounts;
        templates[0].accounts = {AccountId(u"taipei"_s)};
        templates[1].retired = true;
        auto index = indexOf(templates);
        QCOMPARE(find(index, u"補寄"_s, u"taipei"_s), QStringList{u"bjpei"_s});
        QCOMPARE(find(index, u"補寄"_s, u"tokyo"_s), QStringList());
        QCOMPARE(find(index, u"補寄"_s), QStringList{u"bjpei"_s});
        QVERIFY(!find(index, u"baojia"_s).contains(u"baojia"_s));
        QCOMPARE(index.count(AccountId(u"tokyo"_s)), 4);
        QCOMPARE(index.count(AccountId(u"taipei"_s)), 5);
    }

    void anAccountsOwnWordsAreUsed()
    {
        auto templates = library();
        const AccountId tokyo(u"tokyo"_s);
        templates[4].overrides.insert(tokyo,
                                      {words(u"Wir haben bis zehn offen."_s), words(u"b"_s)});
        auto index = indexOf(templates);
        const auto there = index.find(u"hours", tokyo, 5);
        QCOMPARE(there.size(), 1);
        QCOMPARE(there.at(0).bubbles.size(), 2);
        QCOMPARE(bodyOf(there.at(0).bubbles), u"Wir haben bis zehn offen."_s);
        QCOMPARE(bodyOf(index.find(u"hours", AccountId(u"taipei"_s), 5).at(0).bubbles),
                 u"We are open from ten to seven."_s);
        QCOMPARE(find(index, u"offen"_s, u"tokyo"_s), QStringList{u"hours"_s});
        QCOMPARE(find(index, u"offen"_s, u"taipei"_s), QStringList());
        QCOMPARE(find(index, u"seven"_s, u"tokyo"_s), QStringList());
    }

    void saysByWhatItWasFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::newRow("code and title") << u"bj"_s << u"[bj]pei"_s << u"[補寄]賠償・外盒壓損"_s
                                        << u"您好，真的很抱歉，外盒在運送途中受損。"_s;
        QTest::newRow("zhuyin") << u"ㄅㄐ"_s << u"[bj]pei"_s << u"[補寄]賠償・外盒壓損"_s
                                << u"您好，真的很抱歉，外盒在運送途中受損。"_s;
        QTest::newRow("text") << u"運送"_s << u"bjpei"_s << u"補寄賠償・外盒壓損"_s
                              << u"您好，真的很抱歉，外盒在[運送]途中受損。"_s;
    }

    void saysByWhatItWasFound()
    {
        QFETCH(QString, typed);
        auto index = indexOf({library().constFirst()});
        const auto hits = index.find(typed, {}, 5);
        QCOMPARE(hits.size(), 1);
        Hit hit = hits.constFirst();
        markPlaces(hit, typed);
        QTEST(marked(hit.found.code, hit.code), "code");
        QTEST(marked(hit.found.title, hit.title), "title");
        QTEST(marked(bodyOf(hit.bubbles), hit.body), "body");
    }

    void isSpelledInSlicesAndOnlyWhatChanged()
    {
        TemplateIndex index;
        index.setTemplates(library());
        QVERIFY(index.prepare(4));
        QVERIFY(!index.prepare(4));
        auto templates = library();
        templates[2].title = u"Neu"_s;
        templates.removeAt(0);
        index.setTemplates(templates);
        QVERIFY(!index.prepare(1)); // one had changed
        QCOMPARE(find(index, u"neu"_s), QStringList{u"busyjp"_s});
        QCOMPARE(find(index, u"hours"_s), QStringList{u"hours"_s});
        QCOMPARE(find(index, u"補寄"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTemplateIndex)
#include "tst_templateindex.moc"
