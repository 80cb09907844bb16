// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/conversationlink.h"

#include <QTest>

using namespace Frontdesk;

class TestConversationLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack()
    {
        const ConversationId id(QStringLiteral("0197f2a4-3c1e-7d55-9b1f-0a1b2c3d4e5f"));
        QCOMPARE(conversationOfLink(linkToConversation(id)), id);
    }

    void nothingElseIsUnderstood_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << "frontdesk://conversation/c-1" << true;
        QTest::newRow("slash at the end") << "frontdesk://conversation/c-1/" << true;
        QTest::newRow("capitals") << "FrontDesk://Conversation/c-1" << true;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("no id") << "frontdesk://conversation/" << false;
        QTest::newRow("another verb") << "frontdesk://send/c-1" << false;
        QTest::newRow("another scheme") << "https://conversation/c-1" << false;
        QTest::newRow("a path") << "frontdesk://conversation/c-1/send" << false;
        QTest::newRow("out of the folder") << "frontdesk://conversation/../c-1" << false;
        QTest::newRow("query") << "frontdesk://conversation/c-1?text=hello" << false;
        QTest::newRow("fragment") << "frontdesk://conversation/c-1#x" << false;
        QTest::newRow("user") << "frontdesk://me@conversation/c-1" << false;
        QTest::newRow("escapes") << "frontdesk://conversation/c%2D1" << false;
        QTest::newRow("two lines") << "frontdesk://conversation/c-1\n--data=/tmp" << false;
        QTest::newRow("a line's end") << "frontdesk://conversation/c-1\n" << false;
        QTest::newRow("too long") << QStringLiteral("frontdesk://conversation/") + QString(65, u'a')
                                  << false;
    }

    void nothingElseIsUnderstood()
    {
        QFETCH(QString, link);
        QTEST(conversationOfLink(link).has_value(), "good");
    }
};

QTEST_APPLESS_MAIN(TestConversationLink)
#include "tst_conversationlink.moc"
