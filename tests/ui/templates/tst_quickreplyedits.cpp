// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/quickreplyedits.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct EditorFixture {
    Theme theme;
    FakeDesk desk;
    SampleLibrary source;
    std::unique_ptr<TemplateEditor> editor;

    EditorFixture()
    {
        fillSampleDesk(desk);
        source.add(u"a"_s, u"Any"_s, {u"First."_s, u"Which day?"_s});
        editor = std::make_unique<TemplateEditor>(
            theme,
            source,
            desk.accounts,
            [](const QString &) { return QPixmap(); },
            [](const Error &error) { return error.code; });
        editor->resize(1000, 900);
        editor->show();
        editor->show(source.rows.constFirst());
    }
    QuickReplyEdits &quick() const { return *editor->bubbles()->quickReplies(); }
    const QuickReplyEdits::Row &row(int place) const { return quick().rows().at(place); }
    static void write(TextField *field, const QString &text)
    {
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), text);
    }
    void choose(int place, QuickAction action) const
    {
        auto *box = row(place).does;
        box->setCurrentIndex(box->findData(int(action)));
        Q_EMIT box->activated(box->currentIndex());
    }
};

} // namespace

// The buttons below the last message, as they are written.
class TestQuickReplyEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayWithTheLastMessage()
    {
        EditorFixture f;
        f.quick().adding()->click();
        f.write(f.row(0).label, u"Today"_s);
        f.write(f.row(0).value, u"today please"_s);
        auto written = f.editor->written().bubbles;
        QCOMPARE(written.size(), 2);
        QVERIFY(written.at(0).quickReplies.isEmpty());
        QCOMPARE(written.at(1).quickReplies,
                 (QList<QuickReply>{{u"Today"_s, QuickAction::Say, u"today please"_s}}));
        QVERIFY(f.editor->isEdited());
        QVERIFY(f.editor->preview()->texts().contains(u"Buttons: Today"_s));
        Content last;
        last.text = u"Or write to us."_s;
        f.editor->bubbles()->add(last);
        written = f.editor->written().bubbles;
        QVERIFY(written.at(1).quickReplies.isEmpty());
        QCOMPARE(written.at(2).quickReplies.size(), 1);
        f.editor->save();
        QTRY_VERIFY(!f.editor->isEdited());
        f.editor->show(f.source.rows.constLast()); // read again
        QCOMPARE(f.quick().buttons().size(), 1);
        QCOMPARE(f.row(0).label->text(), u"Today"_s);
        const auto leaves = f.row(0).line->findChildren<IconButton *>();
        QCOMPARE(leaves.size(), 1);
        leaves.constFirst()->click();
        QVERIFY(f.editor->written().bubbles.constLast().quickReplies.isEmpty());
    }

    void eachKindAsksForWhatItNeeds()
    {
        EditorFixture f;
        f.quick().adding()->click();
        f.write(f.row(0).value, u"data"_s);
        QVERIFY(f.row(0).shown->isHidden() && f.row(0).mode->isHidden());
        f.choose(0, QuickAction::Postback);
        QVERIFY(!f.row(0).shown->isHidden());
        f.write(f.row(0).shown, u"said"_s);
        QCOMPARE(f.quick().buttons().constFirst().shown, u"said"_s);
        f.choose(0, QuickAction::PickTime);
        QVERIFY(!f.row(0).mode->isHidden() && f.row(0).shown->isHidden());
        QCOMPARE(f.quick().buttons().constFirst().mode, u"date"_s);
        QVERIFY(f.quick().buttons().constFirst().shown.isEmpty());
        f.choose(0, QuickAction::Location);
        QVERIFY(f.row(0).value->isHidden());
        QVERIFY(f.quick().buttons().constFirst().value.isEmpty());
        f.choose(0, QuickAction::Say); // what was written is still there
        QCOMPARE(f.quick().buttons().constFirst().value, u"data"_s);
        QVERIFY(f.quick().buttons().constFirst().mode.isEmpty());
    }

    void thirteenAreEnough()
    {
        EditorFixture f;
        for (int i = 0; i < QuickReplyEdits::Most; ++i)
            f.quick().adding()->click();
        QCOMPARE(f.quick().buttons().size(), 13);
        QVERIFY(!f.quick().adding()->isEnabled());
    }

    /// And not once around the window.
    void tabGoesThroughThemAsTheyStand()
    {
        EditorFixture f;
        f.quick().adding()->click();
        f.quick().adding()->click();
        const QList<QWidget *> wanted{f.row(0).label->edit(),
                                      f.row(0).does,
                                      f.row(0).value->edit(),
                                      f.row(0).leave,
                                      f.row(1).label->edit(),
                                      f.quick().adding()};
        QList<QWidget *> met;
        QWidget *stop = f.row(0).label->edit();
        for (int i = 0; i < 500; ++i) {
            if (wanted.contains(stop))
                met.append(stop);
            if (stop == f.quick().adding())
                break;
            stop = stop->nextInFocusChain();
        }
        QCOMPARE(met, wanted);
    }

    void whoMayNotChangeItOnlyReads()
    {
        EditorFixture f;
        f.quick().adding()->click();
        f.editor->bubbles()->setReadOnly(true);
        QVERIFY(f.row(0).label->edit()->isReadOnly());
        QVERIFY(!f.row(0).does->isEnabled());
        QVERIFY(f.quick().adding()->isHidden());
        QVERIFY(f.row(0).line->findChildren<IconButton *>().isEmpty());
    }
};

QTEST_MAIN(TestQuickReplyEdits)
#include "tst_quickreplyedits.moc"
