// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/handover.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Message said(Direction direction, const QString &text, SendState state = SendState::Accepted)
{
    Message one;
    one.direction = direction;
    one.content.text = text;
    one.state = direction == Direction::Outbound ? state : SendState::None;
    return one;
}

QStringList textsOf(const QList<Message> &messages)
{
    QStringList texts;
    for (const auto &one : messages)
        texts << one.content.text;
    return texts;
}

constexpr auto In = Direction::Inbound;
constexpr auto Out = Direction::Outbound;

} // namespace

// What somebody who takes over a conversation has to know.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("promise");
        const auto row = [](const char *name, const char *text, const char *promise) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(promise);
        };
        const auto none = [&](const char *name, const char *text) {
            row(name, text, "");
        };
        row("will", "Thanks. We will send it. Bye.", "We will send it.");
        row("we'll", "Thanks! We’ll send it 3.5 kg lighter", "We’ll send it 3.5 kg lighter");
        row("time", "It ships on Monday", "It ships on Monday");
        row("second line", "Hello\nI'll look\nBye", "I'll look");
        none("a question", "Will you come tomorrow?");
        none("asks for something", "Please send a picture today.");
        none("a part of a word", "Willow tea, withindoors");
        none("thanks", "Thank you very much.");
        row("zh will", "您好！我們會再為您確認。", "我們會再為您確認。");
        row("zh time", "明天出貨喔", "明天出貨喔");
        row("zh simplified", "我们会尽快处理", "我们会尽快处理");
        none("zh member", "您的會員編號是 12");
        none("zh question", "您明天方便嗎");
        none("zh asks", "請您今天回傳照片");
        row("ja will", "承知しました。在庫を確認いたします。", "在庫を確認いたします。");
        row("ja time", "明日発送です", "明日発送です");
        none("ja asks", "本日中にご返信をお願いします");
        none("ja question", "明日は大丈夫ですか");
        none("ja thanks", "ありがとうございます");
        row("th will", "สวัสดีค่ะ\nทางร้านจะจัดส่งให้นะคะ", "ทางร้านจะจัดส่งให้นะคะ");
        row("th time", "ได้รับภายใน 3 วันค่ะ", "ได้รับภายใน 3 วันค่ะ");
        none("th question", "พรุ่งนี้สะดวกไหมคะ");
        none("th thanks", "ขอบคุณค่ะ");
        row("full width", "ＷＥ ＷＩＬＬ ＳＥＮＤ ＩＴ", "ＷＥ ＷＩＬＬ ＳＥＮＤ ＩＴ");
        none("nothing", "");
        none("ends only", "...!!!???");
    }

    void promises()
    {
        QFETCH(QString, text);
        QFETCH(QString, promise);
        QCOMPARE(promiseIn(text), promise);
    }

    void whatNobodyAnsweredIsOpen()
    {
        const auto over = handOverOf({said(In, u"Hello"_s),
                                      said(Out, u"Hi, tomorrow it ships."_s),
                                      said(In, u"Which colour?"_s),
                                      said(Direction::Note, u"he wants red"_s),
                                      said(Out, u"Red"_s, SendState::Failed),
                                      said(In, u"Hello?"_s)});
        QCOMPARE(textsOf(over.open), (QStringList{u"Which colour?"_s, u"Hello?"_s}));
        QCOMPARE(over.promises.size(), 1);
        QCOMPARE(over.promises.constFirst().words, u"Hi, tomorrow it ships."_s);
        QCOMPARE(textsOf(over.last), (QStringList{u"Which colour?"_s, u"Red"_s, u"Hello?"_s}));
    }

    void anAnswerClosesAndAPromiseThatWasNotSentIsNone()
    {
        const auto over = handOverOf({said(In, u"Hello"_s),
                                      said(Out, u"I will call"_s, SendState::Cancelled),
                                      said(Out, u"Here you are"_s)});
        QVERIFY(over.open.isEmpty());
        QVERIFY(over.promises.isEmpty());
        QVERIFY(handOverOf({}).isEmpty());
        auto line = said(Direction::System, u"will"_s);
        auto erased = said(In, {});
        erased.content.kind = ContentKind::Erased;
        QVERIFY(handOverOf({line, erased}).isEmpty());
    }

    void manyAreFew()
    {
        QList<Message> messages;
        for (int i = 0; i < 9; ++i)
            messages << said(Out, u"I will do %1"_s.arg(i));
        for (int i = 0; i < 9; ++i)
            messages << said(In, u"question %1"_s.arg(i));
        const auto over = handOverOf(messages);
        QCOMPARE(over.open.size(), HandOver::MostOpen);
        QCOMPARE(over.open.constLast().content.text, u"question 8"_s);
        QCOMPARE(over.promises.size(), HandOver::MostPromises);
        QCOMPARE(over.promises.constFirst().words, u"I will do 8"_s);
        QCOMPARE(over.last.size(), HandOver::MostLast);
    }

    /// Over a page of the cache, the best of some rounds: other work is none of this.
    void aPageTakesLessThanTwentyMilliseconds()
    {
        QList<Message> messages;
        for (int i = 0; i < 50; ++i)
            messages << said(i % 2 == 0 ? In : Out, u"謝謝您的來信。"_s.repeated(20));
        qint64 best = 1000;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto over = handOverOf(messages);
            best = std::min(best, timer.elapsed());
            QVERIFY(over.promises.isEmpty());
        }
        QVERIFY2(best < 20, qPrintable(QString::number(best)));
    }

    void tenThousandLettersAreOneSentenceOfSome()
    {
        const auto promise = promiseIn(u"we will "_s + QString(10'000, u'x'));
        QCOMPARE(promise.size(), 300);
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
