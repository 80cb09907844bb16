// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/messageedit.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/desk.h"
#include "ui/shell/presencebar.h"
#include "ui/widgets/elidedlabel.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Colleague colleague(const QString &name, Presence presence)
{
    return {UserId(name), name, presence};
}

} // namespace

// Who else is in a chat, and what the window tells of me.
class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_desk->resize(1440, 900);
        m_desk->show();
        auto *list = m_desk->findChild<ConversationListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 10);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_COMPARE(presence().entered, QList<ConversationId>{sampleConversation()});
    }
    void cleanup()
    {
        m_desk.reset();
        m_theme.setZoom(100);
    }

    void saysWhoIsThere_data()
    {
        QTest::addColumn<QList<Colleague>>("there");
        QTest::addColumn<QString>("words");
        const auto nok = colleague(u"Nok"_s, Presence::Viewing);
        const auto mei = colleague(u"Mei"_s, Presence::Writing);
        const auto ben = colleague(u"Ben"_s, Presence::Viewing);
        QTest::newRow("nobody") << QList<Colleague>{} << QString();
        QTest::newRow("one") << QList<Colleague>{nok} << u"Nok is viewing"_s;
        QTest::newRow("a writer comes first")
            << QList<Colleague>{mei, nok, ben} << u"Mei is writing…"_s;
        QTest::newRow("two") << QList<Colleague>{ben, nok} << u"Ben and Nok are viewing"_s;
        QTest::newRow("no name yet")
            << QList<Colleague>{colleague({}, Presence::Viewing)} << u"A colleague is viewing"_s;
    }
    void saysWhoIsThere()
    {
        QFETCH(QList<Colleague>, there);
        QFETCH(QString, words);
        QCOMPARE(PresenceBar::words(there), words);
    }

    void standsInTheHeaderWhileSomebodyIsThere()
    {
        auto *bar = m_desk->findChild<PresenceBar *>();
        presence().set(sampleConversation(), {colleague(u"Mei"_s, Presence::Writing)});
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Mei is writing…"_s);
        presence().set(ConversationId(u"another"_s), {colleague(u"Ben"_s, Presence::Viewing)});
        QCOMPARE(bar->accessibleName(), u"Mei is writing…"_s);
        presence().set(sampleConversation(), {});
        QVERIFY(!bar->isVisible());
    }

    void theNameKeepsItsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("zoom");
        QTest::newRow("200 %") << 1440 << 200;
        QTest::newRow("250 %") << 1440 << 250;
        QTest::newRow("narrow") << 1024 << 100;
    }
    void theNameKeepsItsRoom()
    {
        QFETCH(int, width);
        QFETCH(int, zoom);
        m_theme.setZoom(zoom);
        m_desk->resize(width, 900);
        presence().set(sampleConversation(), {colleague(u"Nok"_s, Presence::Viewing)});
        auto *name = m_desk->findChild<ChatHeader *>()->findChild<ElidedLabel *>(u"customer"_s);
        // At 250 % a letter may go.
        QTRY_VERIFY(name->width() >= name->sizeHint().width() * 9 / 10);
    }

    void iAmWhereIHaveGoneAndNowhereElse()
    {
        auto *list = m_desk->findChild<ConversationListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_VERIFY(!presence().entered.contains(sampleConversation()));
        QCOMPARE(presence().entered.size(), 1);
        m_desk->hide();
        QTRY_VERIFY(presence().entered.isEmpty());
        m_desk->show();
        QTRY_COMPARE(presence().entered.size(), 1);
        m_desk.reset();
        QVERIFY(presence().entered.isEmpty());
    }

    void whoTypesWrites()
    {
        auto *edit = m_desk->findChild<MessageEdit *>();
        edit->setPlainText(u"a draft"_s); // the program, not me
        QCoreApplication::processEvents();
        QVERIFY(presence().writing.isEmpty());
        edit->clear();
        QTest::keyClick(edit, Qt::Key_A);
        QTRY_COMPARE(presence().writing, QSet<ConversationId>{sampleConversation()});
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTRY_VERIFY(presence().writing.isEmpty());
        QTest::keyClick(edit, Qt::Key_A);
        QTRY_VERIFY(!presence().writing.isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(presence().writing.isEmpty());
    }

private:
    FakePresence &presence() { return m_fakes->presence; }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestPresence)
#include "tst_presence.moc"
