// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardform.h"
#include "core/templates/contentvariables.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Templates;
using namespace Qt::StringLiterals;

namespace {

std::optional<QString> valueOf(QStringView name)
{
    if (name == u"contact.name")
        return u"語安"_s;
    return {};
}

} // namespace

class TestContentVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFilled()
    {
        Content text;
        text.text = u"Hi {{contact.name}}, {{when|soon}}, {{what}}"_s;
        QCOMPARE(variablesOf(text), (QStringList{u"contact.name"_s, u"when"_s, u"what"_s}));
        QCOMPARE(unresolvedIn(text, valueOf), QStringList{u"what"_s});
        QCOMPARE(filled(text, valueOf).text, u"Hi 語安, soon, {{what}}"_s);
    }

    /// Words, never addresses and data: a name must not become part of a link.
    void cardsAreFilledWhereCustomersRead()
    {
        CardFace face{
            u"https://a.example/{{contact.name}}"_s,
            u"For {{contact.name}}"_s,
            u"{{what|tea}}"_s,
            {{CardButton::Does::Open, u"{{contact.name}}"_s, u"https://{{contact.name}}"_s},
             {CardButton::Does::Postback, u"{{left}}"_s, u"{{contact.name}}"_s}}};
        const auto card = cardContent({u"To {{contact.name}}"_s, {face}});
        const auto form = cardForm(filled(card, valueOf));
        QVERIFY(form);
        QCOMPARE(form->altText, u"To 語安"_s);
        const auto &now = form->faces.constFirst();
        QCOMPARE(now.title, u"For 語安"_s);
        QCOMPARE(now.text, u"tea"_s);
        QCOMPARE(now.picture, face.picture);
        QCOMPARE(now.buttons.at(0).label, u"語安"_s);
        QCOMPARE(now.buttons.at(0).value, face.buttons.at(0).value);
        QCOMPARE(now.buttons.at(1).value, face.buttons.at(1).value);
        QVERIFY(variablesOf(card).contains(u"left"_s));
        const auto left = unresolvedIn(card, valueOf);
        QVERIFY(left.contains(u"left"_s) && !left.contains(u"contact.name"_s));
    }

    void whatHasNoWordsStays()
    {
        Content file;
        file.kind = ContentKind::File;
        file.text = u"{{contact.name}}"_s;
        QCOMPARE(filled(file, valueOf), file);
        QVERIFY(variablesOf(file).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestContentVariables)
#include "tst_contentvariables.moc"
