// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/faketags.h"
#include "ui/settings/tagpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/importreport.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestTagPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tags = std::make_unique<FakeTags>(m_contacts, [](const Contact &) {});
        m_tags->list = {{TagId(u"gold"_s), u"Gold"_s, 4, 1, u"Level"_s},
                        {TagId(u"silver"_s), u"Silver"_s, 2, 1, u"Level"_s},
                        {TagId(u"tea"_s), u"Tea"_s, 7, 1}};
        m_tags->removed = {{TagId(u"old"_s), u"Old"_s, 3, 2, {}, m_clock.nowMs(), {}}};
        const qint64 day = 24LL * 60 * 60 * 1000;
        m_tags->uses = {{TagId(u"gold"_s), {TagId(u"gold"_s), 1'234, m_clock.nowMs()}},
                        {TagId(u"tea"_s), {TagId(u"tea"_s), 5, m_clock.nowMs() - 91 * day}}};
        m_overlap = {12, 30, 5};
    }
    void cleanup()
    {
        m_page.reset();
        m_tags.reset();
    }

    void tagsAreListedByGroupWithTheirUses()
    {
        show(true);
        const QAbstractItemModelTester tester(m_page->model());
        QCOMPARE(names(), (QStringList{u"Gold"_s, u"Silver"_s, u"Tea"_s}));
        QCOMPARE(cell(0, TagTableModel::GroupColumn), u"Level"_s);
        QCOMPARE(cell(0, TagTableModel::CountColumn), u"1,234"_s);
        QVERIFY(cell(1, TagTableModel::LastColumn).isEmpty());
        QCOMPARE(m_page->counted()->text(), u"3 tags"_s);
        QCOMPARE(m_page->name()->text(), u"Gold"_s);
        m_page->table()->header()->setSortIndicator(TagTableModel::CountColumn,
                                                    Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"Gold"_s, u"Tea"_s, u"Silver"_s}));
        m_page->typed()->setText(u"level"_s);
        Q_EMIT m_page->typed()->edited();
        QCOMPARE(names(), (QStringList{u"Gold"_s, u"Silver"_s}));
    }

    void newCountsLeaveTheTableWhereItIs()
    {
        show(true);
        QSignalSpy made(m_page->model(), &QAbstractItemModel::modelReset);
        m_tags->uses[TagId(u"tea"_s)].count = 6;
        Q_EMIT m_tags->usesChanged();
        QCOMPARE(cell(2, TagTableModel::CountColumn), u"6"_s);
        QVERIFY(made.isEmpty());
        m_page->table()->header()->setSortIndicator(TagTableModel::CountColumn, Qt::AscendingOrder);
        made.clear();
        m_tags->uses[TagId(u"silver"_s)] = {TagId(u"silver"_s), 9, 0};
        Q_EMIT m_tags->usesChanged();
        QCOMPARE(names(), (QStringList{u"Tea"_s, u"Silver"_s, u"Gold"_s}));
    }

    void whatNobodyGivesIsFound()
    {
        show(true);
        choose(1);
        QCOMPARE(names(), (QStringList{u"Silver"_s, u"Tea"_s})); // never, and long ago
        choose(2);
        QCOMPARE(names(), QStringList{u"Old"_s});
        QVERIFY(m_page->restoring()->isVisible());
        QVERIFY(!m_page->removing()->isVisible());
        QVERIFY(!m_page->name()->isVisible());
        m_page->restoring()->click();
        QTRY_VERIFY(m_tags->removed.isEmpty());
        QVERIFY(names().isEmpty());
        choose(0);
        QCOMPARE(names().size(), 4);
    }

    void oneIsChangedAtOnce()
    {
        show(true);
        m_page->name()->setText(u" Gold  card "_s);
        Q_EMIT m_page->name()->finished();
        QTRY_COMPARE(named(u"gold"_s).name, u"Gold card"_s);
        m_page->group()->setText(u"Cards"_s);
        Q_EMIT m_page->group()->finished();
        QTRY_COMPARE(named(u"gold"_s).group, u"Cards"_s);
        QCOMPARE(m_page->name()->text(), u"Gold card"_s); // the same is shown
        m_page->color()->setCurrentIndex(10);
        Q_EMIT m_page->color()->activated(10);
        QTRY_COMPARE(named(u"gold"_s).color, 11);
    }

    void whatIsRefusedIsSaidAndShownAsItIs()
    {
        show(true);
        m_tags->failure = Error{ErrorKind::Rejected, u"tag.name-taken"_s};
        m_page->name()->setText(u"Tea"_s);
        Q_EMIT m_page->name()->finished();
        QTRY_COMPARE(m_page->problem()->text(), u"tag.name-taken"_s);
        QVERIFY(m_page->problem()->isVisible());
        QCOMPARE(m_page->name()->text(), u"Gold"_s);
    }

    void aNewOneIsMadeAndShown()
    {
        show(true);
        m_page->fresh()->setText(u"Bronze"_s);
        QTest::keyClick(m_page->fresh()->edit(), Qt::Key_Return);
        QTRY_COMPARE(m_tags->list.size(), 4);
        QCOMPARE(m_tags->list.constLast().group, u"Level"_s); // of the one it stood on
        QTRY_COMPARE(m_page->name()->text(), u"Bronze"_s);
        QVERIFY(m_page->fresh()->text().isEmpty());
        m_page->fresh()->setText(u"tea"_s); // there is one called so
        m_page->adding()->click();
        QTRY_COMPARE(m_page->name()->text(), u"Tea"_s);
        QCOMPARE(m_tags->list.size(), 4);
    }

    void oneIsRemoved()
    {
        show(true);
        m_page->removing()->click();
        QTRY_COMPARE(m_tags->removed.size(), 2);
        QTRY_COMPARE(m_page->name()->text(), u"Silver"_s);
    }

    void mergingSaysBeforeWhatItDoes()
    {
        show(true);
        m_page->merging()->click();
        auto *form = m_page->findChild<MergeForm *>();
        QVERIFY(form);
        QCOMPARE(form->list()->count(), 2); // not with itself
        QVERIFY(!form->merging()->isEnabled());
        form->typed()->setText(u"tea"_s);
        Q_EMIT form->typed()->edited();
        form->list()->setCurrentRow(0);
        QTRY_VERIFY(form->preview()->text().contains(u"“Gold” has 12 customers. “Tea” has 30"_s));
        QVERIFY(form->preview()->text().contains(u"5 have both"_s));
        const auto coversTheList = [form] {
            const QRect words(form->preview()->mapTo(form, QPoint()), form->preview()->size());
            const QRect list(form->list()->mapTo(form, QPoint()), form->list()->size());
            return words.intersects(list)
                || words.height() < form->preview()->heightForWidth(words.width());
        };
        QTRY_VERIFY(!coversTheList());
        QVERIFY(form->preview()->text().contains(u"Afterwards 37"_s));
        form->merging()->click();
        QTRY_COMPARE(m_tags->removed.constLast().mergedInto, TagId(u"tea"_s));
    }

    void aTableIsImportedOrSaysWhyNot()
    {
        show(true);
        m_tags->importResult.made = 3;
        m_page->importFrom(u"/tags.csv"_s);
        QTRY_COMPARE(m_page->problem()->text(), u"Imported: 3 new, 0 changed, 0 as they were."_s);
        m_tags->importResult = {0, 0, 0, {{2, u"tag.invalid"_s, {}}}, 4};
        m_page->importFrom(u"/tags.csv"_s);
        QTRY_VERIFY(m_page->findChild<ImportReport *>());
        auto *list = m_page->findChild<ImportReport *>()->findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), u"Line 2: tag.invalid"_s);
        QCOMPARE(list->count(), 2);
        m_page->exportTo(u"/out.csv"_s);
        QTRY_COMPARE(m_tags->exported, QStringList{u"/out.csv"_s});
    }

    void whoMayNotChangeItSeesIt()
    {
        show(false);
        QCOMPARE(names().size(), 3);
        QVERIFY(!m_page->name()->isVisible());
        QVERIFY(!m_page->fresh()->isVisible());
        QVERIFY(!m_page->merging()->isVisible());
    }

private:
    void show(bool mayChange)
    {
        m_page = std::make_unique<TagPage>(TagPage::Parts{
            m_theme,
            m_clock,
            *m_tags,
            mayChange,
            [this](const Tag &, const Tag &) { return ready<MergeForm::Overlap>(m_overlap); },
            [](const Error &error) {
                return error.code;
            }});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void choose(int shown)
    {
        m_page->shown()->setCurrentIndex(shown);
        Q_EMIT m_page->shown()->activated(shown);
    }
    QString cell(int row, int column) const
    {
        return m_page->model()->index(row, column).data().toString();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_page->model()->rowCount(); ++row)
            all << cell(row, TagTableModel::NameColumn);
        return all;
    }
    Tag named(const QString &id) const
    {
        for (const auto &tag : m_tags->list) {
            if (tag.id.value() == id)
                return tag;
        }
        return {};
    }

    Theme m_theme;
    FixedClock m_clock;
    QHash<ContactId, Contact> m_contacts;
    MergeForm::Overlap m_overlap;
    std::unique_ptr<FakeTags> m_tags;
    std::unique_ptr<TagPage> m_page;
};

QTEST_MAIN(TestTagPage)
#include "tst_tagpage.moc"
