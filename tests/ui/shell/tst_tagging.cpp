// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/tagflow.h"
#include "ui/contact/tagform.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/undotoast.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/widgets/label.h"
#include "ui/widgets/momentform.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestTagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        m_fakes->tags.list = {{TagId(u"gold"_s), u"Gold"_s, 4, 1},
                              {TagId(u"tea"_s), u"Tea"_s, 2, 1}};
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 2);
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void theKeyTagsTheOpenCustomer()
    {
        choose(0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_T);
        QVERIFY(form());
        QTest::keyClicks(edit(), u"te"_s);
        QCOMPARE(offered(), (QStringList{u"Tea"_s, u"Make “te”"_s}));
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(contactOf(0).tags, QList{TagId(u"tea"_s)});
        QCOMPARE(rows()->item(0)->checkState(), Qt::Checked);
        QCOMPARE(flow()->accessibleName(), u"Tea"_s);
        QVERIFY(flow()->isVisible());
        QTest::keyClick(edit(), Qt::Key_Return); // takes it again
        QTRY_VERIFY(contactOf(0).tags.isEmpty());
        QVERIFY(!flow()->isVisible());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
    }

    void ctrlZTakesTheLastOneBack()
    {
        choose(0);
        m_fakes->contacts.contacts[contactOf(0).id].tags = {TagId(u"gold"_s)};
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_T);
        QTest::keyClicks(edit(), u"tea"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(toast()->isVisible());
        QTRY_COMPARE(toast()->accessibleName(), u"1 customers tagged “Tea”"_s);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(contactOf(0).tags, QList{TagId(u"gold"_s)});
        QTRY_VERIFY(!toast()->isVisible());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier); // there is one way back
        QCOMPARE(contactOf(0).tags, QList{TagId(u"gold"_s)});
    }

    void whatWasTakenComesBackToThoseWhoHadIt()
    {
        const auto one = contactOf(0).id;
        const auto other = contactOf(1).id;
        auto &held = m_fakes->contacts.contacts;
        held[one].tags = {TagId(u"gold"_s)};
        held[other].tags = {TagId(u"gold"_s)};
        choose(0);
        list()->selectionModel()->select(list()->model()->index(1, 0), QItemSelectionModel::Select);
        m_commands.run("contact.tag");
        QTest::keyClicks(edit(), u"gold"_s);
        QTRY_COMPARE(rows()->item(0)->checkState(), Qt::Checked);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(held[one].tags.isEmpty() && held[other].tags.isEmpty());
        QTRY_COMPARE(toast()->accessibleName(), u"Tag “Gold” taken from 2 customers"_s);
        QTest::keyClick(edit(), Qt::Key_Escape);
        m_commands.run("work.undo");
        QTRY_VERIFY(!held[one].tags.isEmpty() && !held[other].tags.isEmpty());
    }

    /// The form was closed before it was written: it can be taken back all the same.
    void theWayBackOutlivesTheForm()
    {
        m_fakes->tags.slow = true;
        choose(0);
        m_commands.run("contact.tag");
        QTest::keyClicks(edit(), u"tea"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(m_desk->findChildren<TagForm *>().isEmpty());
        QVERIFY(!toast()->isVisible());
        m_fakes->tags.finish();
        QTRY_VERIFY(toast()->isVisible());
        m_commands.run("work.undo");
        QTRY_VERIFY(contactOf(0).tags.isEmpty());
    }

    void aNameThatThereIsNotMakesATag()
    {
        choose(0);
        m_commands.run("contact.tag");
        QTest::keyClicks(edit(), u"Wedding"_s);
        QCOMPARE(offered(), QStringList{u"Make “Wedding”"_s});
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(m_fakes->tags.list.size(), 3);
        QCOMPARE(flow()->accessibleName(), u"Wedding"_s);
        QTest::keyClicks(edit(), u"wedding"_s);
        QCOMPARE(offered(), QStringList{u"Wedding"_s}); // not a second one
    }

    void enterWhileComposingTagsNobody()
    {
        choose(0);
        m_commands.run("contact.tag");
        QInputMethodEvent composing(u"ㄔㄚˊ"_s, {});
        QCoreApplication::sendEvent(edit(), &composing);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(m_fakes->tags.list.size(), 2);
        QVERIFY(contactOf(0).tags.isEmpty());
    }

    void severalAreTaggedTogether()
    {
        const auto one = contactOf(0).id;
        const auto other = contactOf(1).id;
        m_fakes->contacts.contacts[one].tags = {TagId(u"gold"_s)};
        choose(0);
        list()->selectionModel()->select(list()->model()->index(1, 0), QItemSelectionModel::Select);
        QTRY_COMPARE(list()->selected().size(), 2);
        m_commands.run("contact.tag");
        QTest::keyClicks(edit(), u"gold"_s);
        QTRY_COMPARE(rows()->item(0)->checkState(), Qt::PartiallyChecked);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(m_fakes->contacts.contacts[other].tags.contains(TagId(u"gold"_s)));
        QTRY_COMPARE(rows()->item(0)->checkState(), Qt::Checked);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(m_fakes->contacts.contacts[one].tags.isEmpty()
                    && m_fakes->contacts.contacts[other].tags.isEmpty());
    }

    void aTagIsGivenForAWhile()
    {
        choose(0);
        m_commands.run("contact.tag");
        auto *span = form()->findChild<QComboBox *>();
        span->setCurrentIndex(1);
        QTest::keyClicks(edit(), u"tea"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(m_fakes->tags.spans.size(), 1);
        QCOMPARE(m_fakes->tags.spans.constFirst().second, std::chrono::hours(30 * 24));
    }

    void theMenuOfATagSaysWhenItEnds()
    {
        auto &held = m_fakes->contacts.contacts[contactOf(0).id];
        held.tags = {TagId(u"gold"_s), TagId(u"tea"_s)};
        held.given = {{TagId(u"tea"_s), SampleNow, TagOrigin::Rule}};
        choose(0);
        QTRY_VERIFY(flow()->isVisible());
        QVERIFY(flow()->wordsOf(1).contains(u"Given by a rule"_s));
        QVERIFY(flow()->wordsOf(1).contains(u"Ends on"_s));
        QCOMPARE(flow()->wordsOf(0), u"Gold"_s);
        QTest::keyClick(flow(), Qt::Key_Right);
        QTest::keyClick(flow(), Qt::Key_Return);
        QTRY_VERIFY(menu());
        QCOMPARE(menu()->accessibleName(), u"Tea"_s);
        menu()->actions().constFirst()->trigger();
        QTRY_COMPARE(m_fakes->tags.spans.size(), 1);
        QCOMPARE(m_fakes->tags.spans.constFirst().first, TagId(u"tea"_s));
        QCOMPARE(m_fakes->tags.spans.constFirst().second, std::chrono::hours(7 * 24));
        menu()->actions().constLast()->trigger();
        QTRY_COMPARE(contactOf(0).tags, QList{TagId(u"gold"_s)});
        QTRY_VERIFY(toast()->isVisible());
        menu()->close();
    }

    void aTagEndsWhenSomebodyTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTime");
        QTest::newRow("English") << u"24 Dec"_s << true;
        QTest::newRow("Chinese") << u"下週三"_s << true;
        QTest::newRow("Japanese") << u"3日後"_s << true;
        QTest::newRow("Thai") << u"พรุ่งนี้ 10:00"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("past") << u"2001-01-01"_s << false;
        QTest::newRow("too far") << u"2999-01-01"_s << false;
        QTest::newRow("none") << u"when it suits"_s << false;
        QTest::newRow("long") << QString(10'000, u'7') << false;
    }

    void aTagEndsWhenSomebodyTypes()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isTime);
        choose(0);
        m_commands.run("contact.tag");
        auto *shown = form();
        QVERIFY(shown && shown->end()->isHidden());
        shown->span()->setCurrentIndex(shown->span()->count() - 1);
        QVERIFY(shown->end()->isVisible());
        shown->end()->edit()->insert(typed);
        QTest::keyClicks(edit(), u"tea"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        if (!isTime) {
            QVERIFY(shown->end()->hasError());
            QVERIFY(m_fakes->tags.ends.isEmpty());
            QVERIFY(contactOf(0).tags.isEmpty());
            return;
        }
        QTRY_COMPARE(m_fakes->tags.ends.size(), 1);
        QCOMPARE(m_fakes->tags.ends.constFirst().first, TagId(u"tea"_s));
        QVERIFY(m_fakes->tags.ends.constFirst().second > m_clock.nowMs());
        QVERIFY(!shown->end()->hasError());
    }

    /// The form grows where there is room for it.
    void theFieldThatComesIsOnTheScreen()
    {
        choose(0);
        m_commands.run("contact.tag");
        auto *shown = form();
        const QRect room = shown->screen()->availableGeometry();
        shown->move(room.left(), room.bottom() - shown->height());
        shown->span()->setCurrentIndex(shown->span()->count() - 1);
        QVERIFY(shown->end()->isVisible());
        QVERIFY(room.contains(shown->geometry()));
    }

    /// Where the moment is typed, Enter gives too; to those who have the tag another end.
    void enterBehindTheMomentGivesTheTag_data()
    {
        QTest::addColumn<bool>("has");
        QTest::newRow("has not") << false;
        QTest::newRow("has") << true;
    }
    void enterBehindTheMomentGivesTheTag()
    {
        QFETCH(const bool, has);
        if (has)
            m_fakes->contacts.contacts[contactOf(0).id].tags = {TagId(u"tea"_s)};
        choose(0);
        m_commands.run("contact.tag");
        QTest::keyClicks(edit(), u"tea"_s);
        auto *shown = form();
        shown->span()->setCurrentIndex(shown->span()->count() - 1);
        auto *end = shown->end()->edit();
        QTest::keyClick(end, Qt::Key_Return);
        QVERIFY(shown->end()->hasError());
        QTest::keyClicks(end, u"3d"_s);
        QTest::keyClick(end, Qt::Key_Return);
        QTRY_COMPARE(m_fakes->tags.ends.size(), 1);
        QCOMPARE(m_fakes->tags.ends.constFirst().first, TagId(u"tea"_s));
        QTRY_COMPARE(contactOf(0).tags, QList{TagId(u"tea"_s)});
    }

    void theMenuOfATagAsksForAMoment()
    {
        m_fakes->contacts.contacts[contactOf(0).id].tags = {TagId(u"tea"_s)};
        choose(0);
        QTRY_VERIFY(flow()->isVisible());
        QTest::keyClick(flow(), Qt::Key_Return);
        QTRY_VERIFY(menu());
        auto *opened = menu();
        const auto actions = opened->actions();
        const auto other = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) {
            return one->text() == u"Ends at another time…"_s;
        });
        QVERIFY(other != actions.cend());
        opened->close();
        (*other)->trigger();
        auto *moment = qobject_cast<MomentForm *>(QApplication::activePopupWidget());
        QVERIFY(moment);
        QTest::keyClicks(moment->field()->edit(), u"3d"_s);
        QVERIFY(moment->meaning()->text().startsWith(u"Ends "_s));
        QTest::keyClick(moment->field()->edit(), Qt::Key_Return);
        QTRY_COMPARE(m_fakes->tags.ends.size(), 1);
        QCOMPARE(m_fakes->tags.ends.constFirst().second,
                 m_clock.nowMs() + 3LL * 24 * 60 * 60 * 1000);
    }

    void tenThousandTagsAreTypedFor()
    {
        m_fakes->tags.list.clear();
        for (int i = 0; i < 10'000; ++i) {
            const auto n = QString::number(i);
            m_fakes->tags.list.append({TagId(n), u"tag "_s + n, 1, 1, u"group %1"_s.arg(i % 30)});
        }
        Q_EMIT m_fakes->tags.changed();
        choose(0);
        m_commands.run("contact.tag");
        QVERIFY(rows()->count() <= 101); // nobody reads more
        QTest::keyClicks(edit(), u"tag 9999"_s);
        QCOMPARE(offered(), QStringList{u"tag 9999 · group 9"_s});
    }

private:
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    ConversationListView *list() const { return m_desk->inbox()->view(); }
    UndoToast *toast() const { return m_desk->findChild<UndoToast *>(); }
    TagFlow *flow() const { return m_desk->findChild<TagFlow *>(); }
    static TagForm *form() { return qobject_cast<TagForm *>(QApplication::activePopupWidget()); }
    static QLineEdit *edit() { return form()->findChild<QLineEdit *>(); }
    static QListWidget *rows() { return form()->findChild<QListWidget *>(); }
    static QStringList offered()
    {
        QStringList texts;
        for (int i = 0; i < rows()->count(); ++i)
            texts << rows()->item(i)->text();
        return texts;
    }
    void choose(int row)
    {
        const auto index = list()->model()->index(row, 0);
        list()->setCurrentIndex(index);
        QTRY_COMPARE(m_desk->panel()->customer(), contactOf(row).id);
    }
    Contact contactOf(int row) const
    {
        const auto index = list()->model()->index(row, 0);
        const auto shown = index.data(ConversationListModel::RowRole).value<ConversationRow>();
        auto &contact = m_fakes->contacts.contacts[shown.conversation.contact];
        contact.id = shown.conversation.contact;
        return contact;
    }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
};

QTEST_MAIN(TestTagging)
#include "tst_tagging.moc"
