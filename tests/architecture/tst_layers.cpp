// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/arrows.h"
#include "tests/architecture/rules.h"
#include "tests/architecture/sourcetree.h"
#include "tests/paths.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList wrongIncludes(const Arrows &arrows, const SourceFile &file)
{
    static const QRegularExpression Include(uR"(#include .((?:core|ui|app|tests)/[\w/.]+))"_s);
    QStringList wrong;
    for (auto it = Include.globalMatch(file.code); it.hasNext();) {
        const auto target = it.next().captured(1);
        if (!arrows.mayUse(folderOf(file.path), folderOf(target)))
            wrong << u"%1 includes %2"_s.arg(file.path, target);
    }
    return wrong;
}

} // namespace

/// The architecture, as a test: who may use whom, how long a file may be, what nobody writes.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile document(QStringLiteral(FRONTDESK_SOURCE_DIR "/ARCHITECTURE.md"));
        QVERIFY2(document.open(QIODevice::ReadOnly), "ARCHITECTURE.md is where the table stands");
        m_arrows = Arrows::fromDocument(QString::fromUtf8(document.readAll()));
        m_product = sourceFiles({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        m_all = m_product + sourceFiles({u"tests"_s}, {u"*.h"_s, u"*.cpp"_s, u"*.c"_s});
        m_others = m_all;
        m_others.removeIf(
            [](const SourceFile &file) { return file.path.startsWith(u"tests/architecture/"); });
        QVERIFY(m_product.size() > 20);
    }

    void theTableIsSound() { none(m_arrows.faults()); }

    void theTableSeesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no table") << u""_s << u"no block"_s;
        QTest::newRow("unknown") << u"```arrows\na/b -> c/d\n```\n"_s << u"has no row"_s;
        QTest::newRow("circle") << u"```arrows\na/b -> c/d\nc/d => a/b\n```\n"_s << u"circle"_s;
        QTest::newRow("twice") << u"```arrows\na/b ->\na/b ->\n```\n"_s << u"two rows"_s;
        QTest::newRow("not a row") << u"```arrows\na/b uses c/d\n```\n"_s << u"not a row"_s;
    }

    void theTableSeesWhatIsWrong()
    {
        QFETCH(QString, rows);
        QFETCH(QString, fault);
        const auto faults = Arrows::fromDocument(rows).faults();
        QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
    }

    void everyFolderHasARow()
    {
        QStringList homeless;
        for (const auto &file : std::as_const(m_product)) {
            if (!m_arrows.knows(folderOf(file.path)))
                homeless << file.path;
        }
        none(homeless);
    }

    void includesFollowTheArrows()
    {
        QStringList wrong;
        for (const auto &file : std::as_const(m_product))
            wrong << wrongIncludes(m_arrows, file);
        none(wrong);
    }

    void aWrongIncludeIsSeen()
    {
        const auto seen = [this](const QString &path, const QString &include) {
            const auto line = u"#include \"%1\"\n"_s.arg(include);
            return !wrongIncludes(m_arrows, {path, line, line}).isEmpty();
        };
        QVERIFY(seen(u"core/storage/x.cpp"_s, u"ui/models/y.h"_s));
        QVERIFY(seen(u"core/http/x.cpp"_s, u"core/domain/message.h"_s));
        QVERIFY(seen(u"ui/shell/x.cpp"_s, u"core/storage/y.h"_s));
        QVERIFY(seen(u"core/client/x.cpp"_s, u"tests/support/waiting.h"_s));
        QVERIFY(seen(u"app/relay/main.cpp"_s, u"core/client/y.h"_s));
        QVERIFY(!seen(u"core/client/x.cpp"_s, u"core/base/result.h"_s));
        QVERIFY(!seen(u"app/desktop/main.cpp"_s, u"core/sync/y.h"_s));
    }

    void linkLinesFollowTheArrows()
    {
        static const QRegularExpression Made(uR"(frontdesk_add_library\(\s*(\w+))"_s);
        static const QRegularExpression Linked(uR"(\bFrontdesk::(\w+))"_s);
        const auto lists = sourceFiles({u"core"_s, u"ui"_s, u"app"_s}, {u"CMakeLists.txt"_s});
        QHash<QString, QString> folderOfTarget;
        for (const auto &list : lists) {
            for (auto it = Made.globalMatch(list.text); it.hasNext();)
                folderOfTarget.insert(it.next().captured(1), folderOf(list.path));
        }
        QVERIFY(!folderOfTarget.isEmpty());
        QStringList wrong;
        for (const auto &list : lists) {
            for (auto it = Linked.globalMatch(list.text); it.hasNext();) {
                const auto target = folderOfTarget.value(it.next().captured(1));
                if (!target.isEmpty() && !m_arrows.mayUse(folderOf(list.path), target))
                    wrong << u"%1 links %2"_s.arg(list.path, target);
            }
        }
        none(wrong);
    }

    void filesStaySmall()
    {
        QStringList large;
        for (const auto &file : std::as_const(m_all)) {
            const auto lines = file.text.count(u'\n');
            if (lines > (file.path.endsWith(u".h") ? 200 : 500))
                large << u"%1 has %2 lines"_s.arg(file.path).arg(lines);
        }
        none(large);
    }

    void everySourceNamesItsLicence()
    {
        QStringList bare;
        for (const auto &file : std::as_const(m_all)) {
            if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                bare << file.path;
        }
        none(bare);
    }

    void nobodyLeavesNotesBehind()
    {
        // Put together here so that this file does not find itself.
        const QRegularExpression note(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);
        QStringList left;
        for (const auto &file : std::as_const(m_all)) {
            if (note.match(file.text).hasMatch())
                left << file.path;
        }
        none(left);
    }

    void nobodyWritesWhatIsForbidden_data()
    {
        QTest::addColumn<qsizetype>("number");
        const auto all = rules();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void nobodyWritesWhatIsForbidden()
    {
        QFETCH(qsizetype, number);
        const auto rule = rules().at(number);
        QVERIFY2(!offenders(rule, {{rule.offender, rule.offence, rule.offence}}).isEmpty(),
                 "the rule does not see its own example");
        none(offenders(rule, m_others));
    }

private:
    static void none(const QStringList &offences)
    {
        QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
    }

    Arrows m_arrows;
    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
    QList<SourceFile> m_others; ///< without these: they name what is forbidden
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
