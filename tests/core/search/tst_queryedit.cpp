// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryedit.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Search;
using namespace Qt::StringLiterals;

class TestQueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAClauseInPlaceOfItsLike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without");
        QTest::newRow("nothing") << QString() << u"oa:new "_s << QString();
        QTest::newRow("words") << u"茶 tea"_s << u"oa:new 茶 tea"_s << u"茶 tea"_s;
        QTest::newRow("one") << u"oa:old 茶"_s << u"oa:new 茶"_s << u"茶"_s;
        QTest::newRow("last") << u"茶 oa:old"_s << u"茶 oa:new"_s << u"茶"_s;
        QTest::newRow("two") << u"oa:a 茶 oa:\"b c\" x"_s << u"oa:new 茶 x"_s << u"茶 x"_s;
        QTest::newRow("alone") << u"oa:old"_s << u"oa:new"_s << QString();
        QTest::newRow("not understood")
            << u"has:gold oa:old"_s << u"has:gold oa:new"_s << u"has:gold"_s;
    }

    void putsAClauseInPlaceOfItsLike()
    {
        QFETCH(QString, typed);
        const auto isAccount = [](const Clause &clause) {
            return std::holds_alternative<InAccount>(clause.condition);
        };
        QTEST(replaced(typed, isAccount, Clause{InAccount{u"new"_s}}), "with");
        QTEST(replaced(typed, isAccount, {}), "without");
    }
};

QTEST_GUILESS_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
