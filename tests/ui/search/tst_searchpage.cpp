// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/models/picturecache.h"
#include "ui/models/searchmodel.h"
#include "ui/search/filterrow.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchfilters.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchview.h"
#include "ui/search/suggestionlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    Page()
        : pictures(fakes.media)
    {
        fillSampleDesk(fakes);
        fillSampleHits(fakes);
        clock.jump(SampleNow - clock.nowMs());
        page = std::make_unique<SearchPage>(
            theme, clock, fakes.sources(), pictures, [](const Error &error) {
                return error.code + u' ' + error.args.value(u"argument"_s).toString();
            });
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        page->begin();
        if (!QTest::qWaitFor([this] { return edit()->hasFocus(); }))
            qFatal("the field has no focus");
    }

    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    /// As an input method commits it.
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit(), &event);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QLineEdit *edit() const { return page->field()->edit(); }
    SuggestionList *offered() const { return page->field()->suggestions(); }
    int rows() const { return page->view()->model()->rowCount(); }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    Theme theme;
    FakeDesk fakes;
    FixedClock clock;
    PictureCache pictures;
    std::unique_ptr<SearchPage> page;
};

} // namespace

class TestSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWithEveryLetter()
    {
        Page p;
        QTRY_VERIFY(p.edit()->hasFocus());
        QVERIFY(p.says(u"Search every message"_s));
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 0);
        QTRY_VERIFY(p.says(u"messages"_s));
        p.commit(u"nowhere"_s);
        QTRY_VERIFY(p.says(u"Nothing was found"_s));
        p.page->field()->clear();
        QVERIFY(p.says(u"Search every message"_s));
        QCOMPARE(p.rows(), 0);
    }

    void theKeyboardReachesEverything()
    {
        Page p;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 2);
        QSignalSpy chosen(p.page.get(), &SearchPage::chosen);
        p.press(Qt::Key_Down);
        QTRY_VERIFY(p.page->view()->hasFocus());
        QCOMPARE(p.page->view()->currentIndex().row(), 1); // above stands a heading
        p.press(Qt::Key_Down);
        const auto second = p.page->view()->currentIndex();
        QVERIFY(second.data(SearchModel::HeadingRole).toString().isEmpty());
        p.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Message>().id,
                 second.data(SearchModel::HitRole).value<SearchHit>().message.id);
        for (int i = 0; i < 3; ++i)
            p.press(Qt::Key_Up);
        QTRY_VERIFY(p.edit()->hasFocus());
        QSignalSpy closed(p.page.get(), &SearchPage::closed);
        p.press(Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void enterInTheFieldTakesTheNewest()
    {
        Page p;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 2);
        QSignalSpy chosen(p.page.get(), &SearchPage::chosen);
        p.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Message>().id,
                 p.page->view()
                     ->model()
                     ->index(1, 0)
                     .data(SearchModel::HitRole)
                     .value<SearchHit>()
                     .message.id);
    }

    void enterRightAfterTypingOpensWhatWasTyped()
    {
        Page p;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 2);
        QSignalSpy chosen(p.page.get(), &SearchPage::chosen);
        const auto &all = p.fakes.search.hits;
        const auto before = p.page->view()->currentIndex().data(SearchModel::HitRole);
        const auto other = std::ranges::find_if(all, [](const SearchHit &hit) {
            return !hit.text.isEmpty() && !hit.text.contains(u"茶"_s);
        });
        QVERIFY(other != all.cend());
        const auto wanted = *other;
        p.fakes.search.hold();
        p.page->field()->setTyped(u'"' + wanted.text + u'"');
        p.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        p.fakes.search.release();
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Message>().id, wanted.message.id);
        QVERIFY(before.value<SearchHit>().message.id != wanted.message.id);
        // Who types on does not want that any more.
        p.fakes.search.hold();
        p.page->field()->setTyped(u"茶"_s);
        p.press(Qt::Key_Return);
        p.fakes.search.release();
        p.page->field()->setTyped(wanted.text);
        QTRY_VERIFY(p.rows() > 0 && !p.page->view()->currentIndex().data().isNull());
        QTRY_VERIFY(!p.says(u"Searching"_s));
        QCOMPARE(chosen.count(), 1);
        // Nor is what stands there an answer to what is not understood.
        p.page->field()->setTyped(u"foo:bar"_s);
        p.press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void offersOperators()
    {
        Page p;
        p.type(u"fr"_s);
        QVERIFY(p.offered()->isVisible());
        p.press(Qt::Key_Tab);
        QCOMPARE(p.edit()->text(), u"from:"_s);
        QVERIFY(p.edit()->hasFocus());
        p.press(Qt::Key_Down);
        p.press(Qt::Key_Down);
        p.press(Qt::Key_Return);
        QCOMPARE(p.edit()->text(), u"from:customer "_s);
        QVERIFY(!p.offered()->isVisible());
        p.type(u"oa"_s);
        p.press(Qt::Key_Escape);
        QVERIFY(!p.offered()->isVisible());
    }

    void saysWhatIsNotUnderstood()
    {
        Page p;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 0);
        const int rows = p.rows();
        p.type(u" foo:bar x"_s);
        QVERIFY(p.page->field()->hasError());
        QVERIFY(p.says(u"query.operator foo"_s));
        QCOMPARE(p.rows(), rows); // what was found stays
        p.page->field()->clear();
        p.type(u"from:"_s);
        QVERIFY2(!p.page->field()->hasError(), "one who types is not told off");
        QVERIFY(p.says(u"query.missing from"_s));
    }

    void filtersAreOperators()
    {
        Page p;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 0);
        FilterRow *account = nullptr;
        FilterRow *customers = nullptr;
        const auto find = [&] {
            const auto all = p.page->filters()->findChildren<FilterRow *>();
            for (auto *row : all) {
                if (row->isVisible() && row->text() == u"晴葉 線上商店"_s)
                    account = row;
                if (row->text() == u"Customers"_s)
                    customers = row;
            }
            return account != nullptr;
        };
        QTRY_VERIFY(find());
        account->click();
        QCOMPARE(p.edit()->text(), u"oa:\"晴葉 線上商店\" 茶"_s);
        QVERIFY(account->isChecked());
        customers->click();
        QCOMPARE(p.edit()->text(), u"from:customer oa:\"晴葉 線上商店\" 茶"_s);
        customers->click();
        QTRY_VERIFY(find());
        account->click();
        QCOMPARE(p.edit()->text(), u"茶"_s);
        QVERIFY(!customers->isChecked());
    }

    void saysSinceWhenAndWhenOffline()
    {
        Page p;
        p.fakes.search.heldFrom = SampleNow - 400LL * 24 * 3600 * 1000;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.says(u"holds all messages since"_s));
        LinkStatus offline;
        offline.state = LinkStatus::State::Offline;
        p.fakes.link.set(offline);
        QVERIFY(p.says(u"Offline: only this computer"_s));
        p.fakes.search.indexing = true;
        p.type(u" "_s);
        QTRY_VERIFY(p.says(u"The index is being made"_s));
    }

    void asksTheRelayForWhatIsOlder()
    {
        Page p;
        auto old = p.fakes.search.hits.constFirst();
        old.message.id = MessageId(u"old"_s);
        old.message.order.at = p.fakes.search.heldFrom - 1;
        p.fakes.search.atRelay = {old};
        p.commit(u"nowhere"_s);
        QTRY_VERIFY(p.says(u"Nothing was found"_s));
        const auto way = [&]() -> QAbstractButton * {
            const auto buttons = p.page->findChildren<QAbstractButton *>();
            for (auto *button : buttons) {
                if (button->isVisible() && button->text() == u"Ask the relay for older ones"_s)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(way());
        way()->click();
        QTRY_VERIFY(p.says(u"These are all"_s));
        QCOMPARE(p.rows(), 3);
        QVERIFY(p.page->view()->isVisible());
        QVERIFY(!way());
    }

    void saysWhatFailed()
    {
        Page p;
        p.fakes.search.failure = Error{ErrorKind::Storage, u"storage.failed"_s};
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.says(u"storage.failed"_s));
        p.fakes.search.failure.reset();
        const auto buttons = p.page->findChild<EmptyState *>()->findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible())
                button->click();
        }
        QTRY_VERIFY(p.rows() > 0);
    }

    void everyControlHasAName()
    {
        Page p;
        p.commit(u"茶"_s);
        QTRY_VERIFY(p.rows() > 0);
        const auto all = p.page->findChildren<QWidget *>();
        for (const auto *widget : all) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = button && widget->accessibleName().isEmpty()
                ? button->text()
                : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(!p.page->view()
                     ->model()
                     ->index(1, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .isEmpty());
    }
};

QTEST_MAIN(TestSearchPage)
#include "tst_searchpage.moc"
