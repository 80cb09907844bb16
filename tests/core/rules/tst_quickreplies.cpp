// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linemessages.h"
#include "core/domain/quickreplies.h"
#include "core/rules/quickreplyrules.h"
#include "core/sandbox/validation/messagerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;
using Does = QuickAction;

namespace {

Content textSaying(const QString &words, const QList<QuickReply> &buttons = {})
{
    Content content;
    content.text = words;
    content.quickReplies = buttons;
    return content;
}

QString codeOfButtons(const QList<QuickReply> &buttons)
{
    const auto checked = checkOutbound(textSaying(u"?"_s, buttons), rulesOf(Platform::Line));
    return checked ? QString() : checked.error().code;
}

QJsonArray requestOf(const QList<Content> &contents)
{
    QList<OutboundMessage> messages;
    for (const auto &content : contents) {
        messages.append(OutboundMessage());
        messages.last().content = content;
    }
    const auto bytes = Line::buildMessages(messages);
    return bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
}

} // namespace

Q_DECLARE_METATYPE(QuickReply)

// Buttons below a message, from their rules to what LINE gets.
class TestQuickReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineTakesWhatWeLetPass()
    {
        const QList<QuickReply> all{
            {u"ใช่"_s, Does::Say, u"ค่ะ"_s},
            {QString(20, u'字'), Does::Say, u"ก้"_s.repeated(300)},
            {u"Book"_s, Does::Postback, QString(300, u'd'), u"I want to book"_s},
            {u"Book"_s, Does::Postback, u"x"_s},
            {u"Shop"_s, Does::Open, u"https://shop.example/訂購?a=1"_s},
            {u"Call"_s, Does::Open, u"tel:+886212345678"_s},
            {u"Day"_s, Does::PickTime, u"when"_s, {}, u"date"_s},
            {u"Time"_s, Does::PickTime, u"when"_s, {}, u"time"_s},
            {u"Both"_s, Does::PickTime, u"when"_s, {}, u"datetime"_s},
            {u"Where"_s, Does::Location},
            {u"Photo"_s, Does::Camera},
            {u"Album"_s, Does::Pictures},
            {u"Code"_s, Does::Copy, QString(1000, u'c')}};
        QCOMPARE(all.size(), 13);
        QCOMPARE(codeOfButtons(all), QString());
        const auto messages = requestOf({textSaying(u"?"_s, all)});
        QCOMPARE(messages.size(), 1);
        const auto items = messages.at(0)[u"quickReply"_s][u"items"_s].toArray();
        QCOMPARE(items.size(), 13);
        QCOMPARE(items.at(6)[u"action"_s].toObject(),
                 (QJsonObject{{u"type"_s, u"datetimepicker"_s},
                              {u"label"_s, u"Day"_s},
                              {u"data"_s, u"when"_s},
                              {u"mode"_s, u"date"_s}}));
        QCOMPARE(items.at(11)[u"action"_s][u"type"_s], u"cameraRoll"_s);
        Sandbox::Problems problems;
        Sandbox::checkMessages({{u"messages"_s, messages}}, {}, problems);
        QVERIFY2(problems.isEmpty(), QJsonDocument(problems.body()).toJson().constData());
    }

    void limitsAreLines_data()
    {
        QTest::addColumn<QuickReply>("button");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QuickReply &button, const char16_t *code) {
            QTest::newRow(name) << button << u"rule."_s + QString::fromUtf16(code);
        };
        row("no label", {{}, Does::Say, u"x"_s}, u"quick-reply-label");
        row("blank label", {u"  "_s, Does::Location}, u"quick-reply-label");
        row("label of 21", {QString(21, u'x'), Does::Say, u"x"_s}, u"quick-reply-label");
        row("label of 10,000", {QString(10'000, u'x'), Does::Say, u"x"_s}, u"quick-reply-label");
        row("no words", {u"x"_s, Does::Say, {}}, u"quick-reply-empty");
        row("blank words", {u"x"_s, Does::Say, u" \n"_s}, u"quick-reply-empty");
        row("words of 301", {u"x"_s, Does::Say, QString(301, u'x')}, u"quick-reply-too-long");
        row("no data", {u"x"_s, Does::Postback, {}}, u"quick-reply-empty");
        row("data of 301", {u"x"_s, Does::Postback, QString(301, u'x')}, u"quick-reply-too-long");
        row("shown of 301",
            {u"x"_s, Does::Postback, u"x"_s, QString(301, u'x')},
            u"quick-reply-too-long");
        row("no mode", {u"x"_s, Does::PickTime, u"x"_s}, u"quick-reply-empty");
        row("another mode", {u"x"_s, Does::PickTime, u"x"_s, {}, u"year"_s}, u"quick-reply-empty");
        row("no address", {u"x"_s, Does::Open, {}}, u"quick-reply-empty");
        row("script", {u"x"_s, Does::Open, u"javascript:alert(1)"_s}, u"quick-reply-address");
        row("no host", {u"x"_s, Does::Open, u"https://"_s}, u"quick-reply-address");
        row("long address",
            {u"x"_s, Does::Open, u"https://a.example/"_s + QString(120, u'字')},
            u"quick-reply-address");
        row("copy of 1001", {u"x"_s, Does::Copy, QString(1001, u'x')}, u"quick-reply-too-long");
    }

    void limitsAreLines()
    {
        QFETCH(const QuickReply, button);
        QFETCH(const QString, code);
        QCOMPARE(codeOfButtons({button}), code);
        QVERIFY(requestOf({textSaying(u"?"_s, {button})}).isEmpty()); // nothing leaves
    }

    void thirteenAreTaken()
    {
        const QList<QuickReply> many(14, {u"x"_s, Does::Say, u"x"_s});
        QCOMPARE(codeOfButtons(many), u"rule.quick-replies"_s);
        QCOMPARE(codeOfButtons(many.mid(1)), QString());
    }

    /// LINE shows those of the last message only.
    void theyGoWithTheLastMessage()
    {
        const QList<QuickReply> yes{{u"Yes"_s, Does::Say, u"yes"_s}};
        const auto messages =
            requestOf({textSaying(u"one"_s, yes), textSaying(u"two"_s), textSaying(u"three"_s)});
        QCOMPARE(messages.size(), 3);
        QVERIFY(!messages.at(0).toObject().contains(u"quickReply"_s));
        QVERIFY(!messages.at(1).toObject().contains(u"quickReply"_s));
        QVERIFY(messages.at(2).toObject().contains(u"quickReply"_s));
        const auto moved = withQuickRepliesLast({textSaying(u"one"_s, yes), textSaying(u"two"_s)});
        QVERIFY(moved.at(0).quickReplies.isEmpty());
        QCOMPARE(moved.at(1).quickReplies, yes);
    }

    void buttonsThatWaitFindTheirMessage()
    {
        const QList<QuickReply> yes{{u"Yes"_s, Does::Say, u"yes"_s}};
        const auto alone = textSaying({}, yes);
        QVERIFY(areButtonsAlone(alone));
        QVERIFY(!areButtonsAlone(textSaying(u"x"_s, yes)));
        QCOMPARE(withButtonsOnLast({alone, textSaying(u"one"_s)}),
                 QList<Content>{textSaying(u"one"_s, yes)});
        QVERIFY(withButtonsOnLast({alone}).isEmpty()); // nothing to stand below
    }
};

QTEST_GUILESS_MAIN(TestQuickReplies)
#include "tst_quickreplies.moc"
