// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/scenes.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/foreignwords.h"
#include "ui/shell/programlanguage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    QString what; ///< for messages
    QString name;
    QString description = {};
};

QList<Named> entriesOf(const QMenu &menu)
{
    QList<Named> all;
    const auto actions = menu.actions();
    for (const auto *action : actions) {
        if (action->menu())
            all += entriesOf(*action->menu());
        if (!action->isSeparator())
            all.append({u"entry of a menu"_s, action->text()});
    }
    return all;
}

/// What a screen reader says of each row that is in sight.
QList<Named> rowsOf(const QAbstractItemView &view)
{
    QList<Named> all;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (!view.viewport()->rect().intersects(view.visualRect(index)))
            continue;
        const auto told = index.data(Qt::AccessibleTextRole).toString();
        all.append({u"row %1 of %2"_s.arg(row).arg(describe(view)),
                    told.isEmpty() ? index.data(Qt::DisplayRole).toString() : told,
                    index.data(Qt::AccessibleDescriptionRole).toString()});
    }
    return all;
}

QList<Named> controlsAndRowsIn(QWidget &shown)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&shown))
        return entriesOf(*menu);
    QList<Named> all;
    for (auto *control : controlsIn(shown))
        all.append({describe(*control), nameOf(*control), control->accessibleDescription()});
    const auto views = shown.findChildren<QAbstractItemView *>();
    for (const auto *view : views) {
        // A calendar's days are told by Qt.
        if (view->isVisible() && !view->parent()->inherits("QCalendarWidget"))
            all += rowsOf(*view);
    }
    return all;
}

} // namespace

/// A person who hears the program instead of seeing it: everything there is has a name, in the
/// language of the program.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasAName_data();
    void everythingHasAName();
    void findsWhatHasNone();

private:
    const QSet<QString> &englishOf(const Scenes::Scene &scene);

    ProgramLanguage m_language;
    QHash<QString, QSet<QString>> m_english; ///< of the scenes that were there before
};

void TestAccessibleNames::everythingHasAName_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("code");
    for (int i = 0; i < Scenes::all().size(); ++i) {
        for (const auto *code : {"en", "zh_TW", "ja", "th"})
            QTest::addRow("%s, %s", Scenes::all().at(i).name, code)
                << i << QString::fromLatin1(code);
    }
}

void TestAccessibleNames::everythingHasAName()
{
    QFETCH(int, scene);
    QFETCH(QString, code);
    const auto &wanted = Scenes::all().at(scene);
    const bool english = code == u"en";
    const auto before = english ? QSet<QString>() : englishOf(wanted);
    m_language.set({code});
    Scenes scenes;
    QWidget *shown = scenes.open(wanted);
    QVERIFY(shown);
    const auto all = controlsAndRowsIn(*shown);
    QVERIFY2(all.size() >= wanted.controls, qPrintable(QString::number(all.size())));
    const QString data = dataOf(scenes.fakes);
    QStringList faults;
    for (const auto &one : all) {
        if (one.name.isEmpty() || one.name.contains(u"Frontdesk::"_s)
            || one.name.startsWith(u"qt_"_s))
            faults << u"nameless: %1 \"%2\""_s.arg(one.what, one.name);
        for (const auto &words : {one.name, one.description}) {
            if (before.contains(words) && saysSomething(words) && !data.contains(words)
                && !isOfNoLanguage(words))
                faults << u"as in English: %1 \"%2\""_s.arg(one.what, words);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

const QSet<QString> &TestAccessibleNames::englishOf(const Scenes::Scene &scene)
{
    auto &words = m_english[QLatin1String(scene.name)];
    if (!words.isEmpty())
        return words;
    m_language.set({u"en"_s});
    Scenes scenes;
    if (QWidget *shown = scenes.open(scene)) {
        for (const auto &one : controlsAndRowsIn(*shown))
            words << one.name << one.description;
    }
    return words;
}

void TestAccessibleNames::findsWhatHasNone()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    auto *edit = new QLineEdit(&window);
    window.show();
    QCOMPARE(controlsAndRowsIn(window).size(), 2);
    QVERIFY(nameOf(*button).isEmpty());
    QVERIFY(nameOf(*edit).isEmpty());
    edit->setAccessibleName(u"Name"_s);
    QCOMPARE(nameOf(*edit), u"Name"_s);
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
