// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/messageedit.h"
#include "ui/templates/bubbleedits.h"
#include "ui/templates/cardedit.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using Does = CardButton::Does;

namespace {

void write(TextField *field, const QString &text)
{
    field->edit()->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), text);
}

struct Fixture {
    Theme theme;
    FakeDesk desk;
    SampleLibrary source;
    std::unique_ptr<TemplateEditor> editor;

    Fixture()
    {
        fillSampleDesk(desk);
        source.add(u"a"_s, u"Any"_s, {u"Anything."_s});
        editor = std::make_unique<TemplateEditor>(
            theme,
            source,
            desk.accounts,
            [](const QString &) { return QPixmap(); },
            [](const Error &error) { return error.code; });
        editor->resize(1000, 900);
        editor->show();
        editor->show(source.rows.constFirst());
        press(u"Add card"_s);
    }
    CardEdit &card() const { return *editor->bubbles()->card(1); }
    void press(const QString &text) const
    {
        const auto all = editor->findChildren<Button *>();
        for (auto *button : all) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
    std::optional<CardForm> written() const
    {
        const auto bubbles = editor->written().bubbles;
        return bubbles.size() == 2 ? cardForm(bubbles.at(1)) : std::nullopt;
    }
};

} // namespace

class TestCardEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormBecomesACard()
    {
        const Fixture f;
        write(f.card().altText(), u"Tea set"_s);
        write(f.card().title(), u"A tea set"_s);
        f.card().text()->setPlainText(u"Two cups"_s);
        write(f.card().address(), u"https://a.example/b.jpg"_s);
        f.card().addButton()->click();
        write(f.card().label(0), u"Order"_s);
        write(f.card().value(0), u"https://a.example/order"_s);
        f.card().addButton()->click();
        write(f.card().label(1), u"Ask"_s);
        f.card().does(1)->setCurrentIndex(1);
        Q_EMIT f.card().does(1)->activated(1);
        write(f.card().value(1), u"About the set"_s);
        const CardForm wanted{u"Tea set"_s,
                              {{u"https://a.example/b.jpg"_s,
                                u"A tea set"_s,
                                u"Two cups"_s,
                                {{Does::Open, u"Order"_s, u"https://a.example/order"_s},
                                 {Does::Say, u"Ask"_s, u"About the set"_s}}}}};
        QVERIFY(f.written());
        QCOMPARE(*f.written(), wanted);
        QVERIFY(f.editor->isEdited());
        QVERIFY(f.editor->preview()->texts().at(1).contains(u"Tea set"_s));
        f.editor->save();
        QTRY_VERIFY(!f.editor->isEdited());
        // Read again, it is the same form.
        f.editor->show(f.source.rows.constLast());
        QCOMPARE(f.card().title()->text(), u"A tea set"_s);
        QCOMPARE(f.card().value(1)->text(), u"About the set"_s);
        QCOMPARE(*f.written(), wanted);
    }

    void severalStandSideBySide()
    {
        const Fixture f;
        write(f.card().altText(), u"Sets"_s);
        write(f.card().title(), u"First"_s);
        f.card().addFace()->click();
        QCOMPARE(f.card().which()->count(), 2);
        QVERIFY(f.card().title()->text().isEmpty());
        write(f.card().title(), u"Second"_s);
        f.card().turnTo(0);
        QCOMPARE(f.card().title()->text(), u"First"_s);
        QCOMPARE(f.written()->faces.size(), 2);
        QCOMPARE(f.written()->faces.at(1).title, u"Second"_s);
        for (int i = 0; i < 10; ++i)
            f.card().addFace()->click();
        QVERIFY(!f.card().addFace()->isEnabled());
        f.card().turnTo(0);
        f.card().removeFace()->click();
        QCOMPARE(f.card().title()->text(), u"Second"_s);
        QCOMPARE(f.written()->faces.size(), 1); // empty ones are none
    }

    void aPictureOfOurOwn()
    {
        const Fixture f;
        write(f.card().altText(), u"Set"_s);
        QSignalSpy wanted(f.editor->bubbles(), &BubbleEdits::pictureWanted);
        Media media;
        media.sha = u"sha"_s;
        media.fileName = u"tea.jpg"_s;
        f.editor->bubbles()->setPicture(1, media);
        QCOMPARE(f.written()->faces.constFirst().picture, QString(CardForm::OwnPicture));
        QCOMPARE(*f.editor->written().bubbles.at(1).media, media);
        QVERIFY(f.card().address()->text().isEmpty());
        write(f.card().address(), u"https://a.example/b"_s);
        QVERIFY(!f.editor->written().bubbles.at(1).media);
        QVERIFY(wanted.isEmpty());
    }

    void fourButtonsAtMost()
    {
        const Fixture f;
        for (int i = 0; i < 4; ++i)
            f.card().addButton()->click();
        QVERIFY(!f.card().addButton()->isEnabled());
        QCOMPARE(f.written()->faces.constFirst().buttons.size(), 4);
    }

    void everyFieldHasAName()
    {
        const Fixture f;
        f.card().addButton()->click();
        QVERIFY(!f.card().label(0)->edit()->accessibleName().isEmpty());
        QVERIFY(!f.card().value(0)->edit()->accessibleName().isEmpty());
        QVERIFY(!f.card().does(0)->accessibleName().isEmpty());
        QVERIFY(!f.card().text()->accessibleName().isEmpty());
        QVERIFY(!f.card().which()->accessibleName().isEmpty());
    }

    void whoMayNotChangeItReadsIt()
    {
        Fixture f;
        write(f.card().title(), u"First"_s);
        write(f.card().altText(), u"Set"_s);
        f.card().addButton()->click();
        auto one = f.editor->written();
        f.source.mayManage = false;
        f.editor->show(one);
        QVERIFY(f.card().title()->edit()->isReadOnly());
        QVERIFY(f.card().label(0)->edit()->isReadOnly());
        QVERIFY(!f.card().does(0)->isEnabled());
        QVERIFY(f.card().addButton()->isHidden());
    }
};

QTEST_MAIN(TestCardEdit)
#include "tst_cardedit.moc"
