// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"
#include "core/search/queryvalues.h"
#include "core/search/term.h"
#include "tests/core/search/anytext.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Search;
using namespace Qt::StringLiterals;

namespace {

Somebody named(const QString &name)
{
    return {Somebody::Who::Named, name};
}

/// A name that an operator can be given.
QString anyName()
{
    return *rc::gen::suchThat(Test::anyText(6), [](const QString &name) {
        return !name.trimmed().isEmpty() && !name.contains(QChar(0));
    });
}

QString anyWords()
{
    return *rc::gen::suchThat(Test::anyText(6),
                              [](const QString &words) { return !Term(words).isEmpty(); });
}

Day anyDay()
{
    if (*rc::gen::arbitrary<bool>())
        return {{}, *rc::gen::inRange(0, 99999)};
    return {QDate(1970, 1, 1).addDays(*rc::gen::inRange(0, 40000)), 0};
}

Condition anyCondition()
{
    using Who = Somebody::Who;
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
        return From{{*rc::gen::element(Who::Me, Who::Customer, Who::Us)}};
    case 1:
        return From{named(anyName())};
    case 2:
        return InAccount{anyName()};
    case 3:
        return Tagged{anyName()};
    case 4:
        return Has{*rc::gen::element(Attachment::Image, Attachment::Link, Attachment::Any)};
    case 5:
        return Before{anyDay()};
    case 6:
        return After{anyDay()};
    case 7:
        return Is{*rc::gen::element(Trait::Unanswered, Trait::Pinned, Trait::Group)};
    case 8:
        return Assignee{*rc::gen::element(
            Somebody{Who::Me}, Somebody{Who::Nobody}, named(u"me"_s), named(u"None"_s))};
    case 9:
        return Waiting{*rc::gen::arbitrary<bool>(),
                       std::chrono::seconds(*rc::gen::inRange(0, 999999))};
    case 10:
        return InState{*rc::gen::element(WorkState::New, WorkState::FollowUp)};
    case 11:
        return InTeam{*rc::gen::element(Somebody{Who::Nobody}, named(anyName()))};
    case 12:
        return OnChannel{*rc::gen::element(Channel::Line, Channel::Facebook, Channel::WhatsApp)};
    default:
        return Text{anyWords()};
    }
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Clause>("expected");
        const auto row =
            [](const QString &typed, const Condition &condition, bool negated = false) {
                QTest::newRow(qPrintable(typed)) << typed << Clause{condition, negated};
            };
        row(u"退貨"_s, Text{u"退貨"_s});
        row(u"\"coupon code\""_s, Text{u"coupon code"_s});
        row(u"“coupon code”"_s, Text{u"coupon code"_s});
        row(uR"("say \"hi\" \\")"_s, Text{uR"(say "hi" \)"_s});
        row(u"-refund"_s, Text{u"refund"_s}, true);
        row(u"e-mail"_s, Text{u"e-mail"_s});
        row(u"https://line.me/x"_s, Text{u"https://line.me/x"_s});
        row(u"10:30"_s, Text{u"10:30"_s});
        row(u"地址：台北"_s, Text{u"地址：台北"_s});
        row(u"note：x"_s, Text{u"note：x"_s});
        row(u"mine"_s, Text{u"mine"_s});
        row(u"wait"_s, Text{u"wait"_s});
        row(u"from:anna"_s, From{named(u"anna"_s)});
        row(u"from:\"Anna Li\""_s, From{named(u"Anna Li"_s)});
        row(u"FROM:Me"_s, From{{Somebody::Who::Me}});
        row(u"from:\"me\""_s, From{named(u"me"_s)});
        row(u"from：客服"_s, From{named(u"客服"_s)});
        row(u"-from:customer"_s, From{{Somebody::Who::Customer}}, true);
        row(u"oa:taipei"_s, InAccount{u"taipei"_s});
        row(u"tag:vip"_s, Tagged{u"vip"_s});
        row(u"has:image"_s, Has{Attachment::Image});
        row(u"has:media"_s, Has{Attachment::Any});
        row(u"before:2026-11-01"_s, Before{{QDate(2026, 11, 1)}});
        row(u"before:2026/1/9"_s, Before{{QDate(2026, 1, 9)}});
        row(u"after:2026-11"_s, After{{QDate(2026, 11, 1)}});
        row(u"after:2026"_s, After{{QDate(2026, 1, 1)}});
        row(u"after:7d"_s, After{{{}, 7}});
        row(u"after:yesterday"_s, After{{{}, 1}});
        row(u"is:unanswered"_s, Is{Trait::Unanswered});
        row(u"is:mine"_s, Assignee{{Somebody::Who::Me}});
        row(u"assignee:none"_s, Assignee{{Somebody::Who::Nobody}});
        row(u"is:mentioned"_s, Is{Trait::Mentioned});
        row(u"is:failed"_s, Is{Trait::Failed});
        row(u"team:returns"_s, InTeam{named(u"returns"_s)});
        row(u"-TEAM:none"_s, InTeam{{Somebody::Who::Nobody}}, true);
        row(u"team:\"none\""_s, InTeam{named(u"none"_s)});
        row(u"channel:facebook"_s, OnChannel{Channel::Facebook});
        row(u"channel:LINE"_s, OnChannel{Channel::Line});
        row(u"state:follow-up"_s, InState{WorkState::FollowUp});
        row(u"wait>5m"_s, Waiting{true, std::chrono::minutes(5)});
        row(u"-wait<2H"_s, Waiting{false, std::chrono::hours(2)}, true);
    }

    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(Clause, expected);
        const auto parsed = parse(typed);
        QVERIFY(parsed.isValid());
        QCOMPARE(parsed.query.clauses.size(), 1);
        QCOMPARE(print(parsed.query.clauses.first()), print(expected));
        QVERIFY(parsed.query.clauses.first() == expected);
        QVERIFY((parsed.places == QList<TextRange>{{0, typed.size()}}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("argument");
        QTest::newRow("operator") << u"a foo:bar"_s << u"query.operator"_s << 2 << 4 << u"foo"_s;
        QTest::newRow("has") << u"has:gold"_s << u"query.value"_s << 4 << 4 << u"gold"_s;
        QTest::newRow("is") << u"-is:x"_s << u"query.value"_s << 4 << 1 << u"x"_s;
        QTest::newRow("day") << u"before:2026-02-30"_s << u"query.value"_s << 7 << 10
                             << u"2026-02-30"_s;
        QTest::newRow("wait") << u"wait>long"_s << u"query.value"_s << 5 << 4 << u"long"_s;
        QTest::newRow("no wait") << u"wait> x"_s << u"query.missing"_s << 0 << 5 << u"wait"_s;
        QTest::newRow("missing") << u"x oa: y"_s << u"query.missing"_s << 2 << 3 << u"oa"_s;
        QTest::newRow("empty quotes") << u"tag:\"\""_s << u"query.missing"_s << 0 << 6 << u"tag"_s;
        QTest::newRow("quote") << u"a \"bc"_s << u"query.quote"_s << 2 << 3 << u"bc"_s;
        QTest::newRow("value's quote") << u"tag:\"b"_s << u"query.quote"_s << 4 << 2 << u"b"_s;
        QTest::newRow("punctuation") << u"a !?"_s << u"query.nothing"_s << 2 << 2 << u"!?"_s;
        QTest::newRow("dash") << u"-"_s << u"query.nothing"_s << 0 << 1 << u"-"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(int, start);
        QFETCH(int, length);
        const auto mistakes = parse(typed).mistakes;
        QCOMPARE(mistakes.size(), 1);
        QCOMPARE(QString(mistakes.first().code), code);
        QCOMPARE(mistakes.first().place.start, start);
        QCOMPARE(mistakes.first().place.length, length);
        QTEST(mistakes.first().argument, "argument");
    }

    void readsSeveral()
    {
        const auto parsed = parse(u"  oa:taipei  tag:vip wait>5m\u3000is:unanswered 退貨 "_s);
        QVERIFY(parsed.isValid());
        QCOMPARE(print(parsed.query), u"oa:taipei tag:vip wait>5m is:unanswered 退貨"_s);
        QVERIFY(parsed.places.at(1) == (TextRange{13, 7}));
        QVERIFY(parse(u" \u3000"_s).query.isEmpty());
    }

    void knowsItsOwnWords()
    {
        for (const auto name : operatorNames()) {
            const auto which = operatorNamed(QString(name));
            QVERIFY(which);
            for (const auto word : wordsOf(*which)) {
                const auto parsed = parse(QString(name + u':' + word));
                QVERIFY2(parsed.isValid(), word.data());
            }
        }
    }

    void whatEndsAQuoteIsEscapedInside_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("printed");
        QTest::newRow("quotes") << u"say \"hi\" now"_s << u"\"say \\\"hi\\\" now\""_s;
        QTest::newRow("curly") << u"a “b” c"_s << u"\"a \\“b\\” c\""_s;
        QTest::newRow("wide") << u"a ＂b"_s << u"\"a \\＂b\""_s;
        QTest::newRow("backslash") << u"a \\ b"_s << u"\"a \\\\ b\""_s;
        QTest::newRow("backslash last") << u"a b\\"_s << u"\"a b\\\\\""_s;
        QTest::newRow("both last") << u"a b\\\""_s << u"\"a b\\\\\\\"\""_s;
    }

    void whatEndsAQuoteIsEscapedInside()
    {
        QFETCH(QString, words);
        QFETCH(QString, printed);
        const Query query{{{Text{words}, false}}};
        QCOMPARE(print(query), printed);
        const auto parsed = parse(printed);
        QVERIFY(parsed.isValid());
        QVERIFY(parsed.query == query);
    }

    void whatIsPrintedIsReadAgain()
    {
        QVERIFY(rc::check("parse(print(query)) == query", [] {
            Query query;
            const int count = *rc::gen::inRange(0, 4);
            for (int i = 0; i < count; ++i)
                query.clauses.append({anyCondition(), *rc::gen::arbitrary<bool>()});
            const auto printed = print(query);
            RC_LOG(printed.toStdString());
            const auto parsed = parse(printed);
            RC_ASSERT(parsed.isValid());
            RC_ASSERT(parsed.query == query);
        }));
    }

    void nothingTypedIsDropped()
    {
        QVERIFY(rc::check("each part is a clause or a mistake; print settles", [] {
            auto typed = *Test::anyText(20);
            if (*rc::gen::arbitrary<bool>())
                typed.insert(typed.size() / 2,
                             *rc::gen::element(u" -has:"_s, u" x:\""_s, u" wait>"_s));
            const auto parsed = parse(typed);
            RC_LOG(typed.toStdString());
            RC_ASSERT(parsed.places.size() == parsed.query.clauses.size());
            QList<bool> seen(typed.size(), false);
            auto places = parsed.places;
            for (const auto &mistake : parsed.mistakes)
                places.append(mistake.place);
            for (const auto &place : std::as_const(places)) {
                RC_ASSERT(place.start >= 0);
                RC_ASSERT(place.length > 0);
                RC_ASSERT(place.end() <= typed.size());
                std::fill_n(seen.begin() + place.start, place.length, true);
            }
            if (!parsed.isValid())
                return;
            for (qsizetype i = 0; i < typed.size(); ++i)
                RC_ASSERT(seen.at(i) || typed.at(i).isSpace());
            RC_ASSERT(parse(print(parsed.query)).query == parsed.query);
        }));
    }
};

Q_DECLARE_METATYPE(Frontdesk::Search::Clause)

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
