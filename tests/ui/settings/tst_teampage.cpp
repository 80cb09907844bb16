// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/faketeams.h"
#include "ui/settings/teampage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

User colleague(const QString &id, const QString &name)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    return user;
}

} // namespace

class TestTeamPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_teams = std::make_unique<FakeTeams>();
        m_teams->list = {{TeamId(u"t1"_s), u"Returns"_s, {UserId(u"ben"_s)}, 1},
                         {TeamId(u"t2"_s), u"Tokyo"_s, {}, 1}};
    }
    void cleanup()
    {
        m_page.reset();
        m_teams.reset();
    }

    void showsWhoIsInWhich()
    {
        show(true);
        QCOMPARE(texts(*m_page->teams()),
                 (QStringList{u"Returns · 1 people"_s, u"Tokyo · 0 people"_s}));
        QCOMPARE(checked(), QStringList{u"Ben"_s});
        m_page->teams()->setFocus();
        QTest::keyClick(m_page->teams(), Qt::Key_Down);
        QVERIFY(checked().isEmpty());
        QCOMPARE(m_page->name()->text(), u"Tokyo"_s);
    }

    void keysPutColleaguesInAndOut()
    {
        show(true);
        auto *members = m_page->members();
        members->setFocus();
        members->setCurrentRow(0); // Amy
        QTest::keyClick(members, Qt::Key_Space);
        QTRY_COMPARE(m_teams->list.constFirst().members,
                     (QList{UserId(u"amy"_s), UserId(u"ben"_s)}));
        QTRY_COMPARE(texts(*m_page->teams()).constFirst(), u"Returns · 2 people"_s);
        QCOMPARE(members->currentRow(), 0); // stays where it was
        QTest::keyClick(members, Qt::Key_Down);
        QTest::keyClick(members, Qt::Key_Space);
        QTRY_COMPARE(m_teams->list.constFirst().members, QList{UserId(u"amy"_s)});
        QTRY_COMPARE(checked(), QStringList{u"Amy"_s});
    }

    void aTeamIsAddedAndFilled()
    {
        show(true);
        auto *edit = m_page->fresh()->edit();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_page->fresh()->hasError()); // it has no name yet
        QTest::keyClicks(edit, u"Late shift"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_teams->list.size(), 3);
        QTRY_COMPARE(m_page->name()->text(), u"Late shift"_s); // it is the one that is shown
        QVERIFY(m_page->members()->hasFocus());
        m_page->members()->setCurrentRow(1);
        QTest::keyClick(m_page->members(), Qt::Key_Space);
        QTRY_COMPARE(m_teams->list.constFirst().members, QList{UserId(u"ben"_s)});
    }

    void aTeamIsRenamed()
    {
        show(true);
        auto *edit = m_page->name()->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"Zurich"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(texts(*m_page->teams()),
                     (QStringList{u"Tokyo · 0 people"_s, u"Zurich · 1 people"_s}));
        QCOMPARE(m_page->teams()->currentRow(), 1);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_page->name()->text(), u"Zurich"_s); // without a name it stays as it was
    }

    void whatWasRefusedIsSaid()
    {
        show(true);
        m_teams->failure = Error{ErrorKind::Rejected, u"team.invalid"_s};
        m_page->members()->setCurrentRow(0);
        m_page->members()->setFocus();
        QTest::keyClick(m_page->members(), Qt::Key_Space);
        QTRY_VERIFY(says(u"sentence for team.invalid"_s));
        QTRY_COMPARE(checked(), QStringList{u"Ben"_s}); // as it is, not as it was wished
    }

    void agentsSeeItAndAreToldWhy()
    {
        show(false);
        QVERIFY(!m_page->name()->isVisible());
        QVERIFY(!m_page->fresh()->isVisible());
        QCOMPARE(texts(*m_page->members()), QStringList{u"Ben"_s});
        QCOMPARE(m_page->members()->item(0)->data(Qt::CheckStateRole), QVariant());
        QVERIFY(says(u"Supervisors make teams and say who is in them. Here you see how it is."_s));
    }

    void whatAColleagueChangesIsShown()
    {
        show(false);
        QVERIFY(await(m_teams->put({TeamId(u"t1"_s), u"Returns"_s, {UserId(u"amy"_s)}, 1})));
        QTRY_COMPARE(texts(*m_page->members()), QStringList{u"Amy"_s});
    }

private:
    void show(bool mayChange)
    {
        m_page = std::make_unique<TeamPage>(
            m_theme,
            *m_teams,
            QList{colleague(u"amy"_s, u"Amy"_s), colleague(u"ben"_s, u"Ben"_s)},
            mayChange,
            [](const Error &error) { return u"sentence for "_s + error.code; });
        m_page->resize(500, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    static QStringList texts(const QListWidget &list)
    {
        QStringList texts;
        for (int i = 0; i < list.count(); ++i)
            texts << list.item(i)->text();
        return texts;
    }
    QStringList checked() const
    {
        QStringList names;
        for (int i = 0; i < m_page->members()->count(); ++i) {
            const auto *item = m_page->members()->item(i);
            if (item->checkState() == Qt::Checked)
                names << item->text();
        }
        return names;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().simplified().remove(QChar(0x200b)) == words;
        });
    }

    Theme m_theme;
    std::unique_ptr<FakeTeams> m_teams;
    std::unique_ptr<TeamPage> m_page;
};

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
