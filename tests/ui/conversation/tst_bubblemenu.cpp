// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/conversation/bubblemenu.h"

#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestBubbleMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeQuotedSaysWhy_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<ContentKind>("kind");
        QTest::addColumn<bool>("quotable");
        QTest::addColumn<bool>("says");
        QTest::newRow("quotable") << Direction::Inbound << ContentKind::Text << true << false;
        QTest::newRow("theirs") << Direction::Inbound << ContentKind::File << false << true;
        QTest::newRow("ours") << Direction::Outbound << ContentKind::Text << false << true;
        QTest::newRow("a note") << Direction::Note << ContentKind::Text << false << false;
        QTest::newRow("a line") << Direction::System << ContentKind::Event << false << false;
        QTest::newRow("taken back") << Direction::Inbound << ContentKind::Erased << false << false;
    }
    void whatCannotBeQuotedSaysWhy()
    {
        QFETCH(const Direction, direction);
        QFETCH(const ContentKind, kind);
        QFETCH(const bool, quotable);
        QFETCH(const bool, says);
        Message message = sampleText(u"m"_s, u"hello"_s, direction, SampleNow);
        message.content.kind = kind;
        message.quotable = quotable;
        const BubbleMenu menu(message, {}, nullptr);
        const auto actions = menu.actions();
        QCOMPARE(std::any_of(actions.cbegin(),
                             actions.cend(),
                             [](const QAction *one) {
                                 return !one->isEnabled() && one->text().contains(u"quoted"_s);
                             }),
                 says);
    }
};

QTEST_MAIN(TestBubbleMenu)
#include "tst_bubblemenu.moc"
