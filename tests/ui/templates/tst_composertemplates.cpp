// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/composertemplates.h"
#include "ui/templates/templatepopup.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/variablemarks.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    SampleLibrary library;
    FixedClock clock;
    QWidget window;
    Composer *composer =
        new Composer(theme, desk.actions, [](const Error &error) { return error.code; });
    MessageEdit &edit = *composer->edit();
    std::unique_ptr<TemplateShelf> shelf;
    ComposerTemplates *templates = nullptr;

    Fixture()
    {
        fillSampleDesk(desk);
        clock.jump(SampleNow - clock.nowMs());
        library.add(u"bjpei"_s, u"補寄賠償"_s, {u"{{contact.name|您}}您好，馬上補寄。"_s});
        library.add(u"baojia"_s, u"報價單"_s, {u"報價如下。"_s});
        library.add(u"date"_s, u"送達日"_s, {u"會在{{送達日}}前寄出{{date+2}}"_s});
        auto &sorry = library.add(u"sorry"_s, u"道歉"_s, {u"真的很抱歉。"_s, u"{{agent.name}}"_s});
        Content picture;
        picture.kind = ContentKind::Image;
        picture.media = readyMedia(u"sha-gift"_s);
        sorry.bubbles.insert(1, picture);
        auto &other = library.add(u"bjtokyo"_s, u"東京"_s, {u"東京です"_s});
        other.scope = TemplateScope::Accounts;
        other.accounts = {AccountId(u"nobody"_s)};
        shelf = std::make_unique<TemplateShelf>(library, clock);
        auto *column = new QVBoxLayout(&window);
        column->addStretch();
        column->addWidget(composer);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the focus");
        composer->setTarget(target(0));
        templates = new ComposerTemplates({theme,
                                           clock,
                                           *shelf,
                                           desk.accounts,
                                           desk.contacts,
                                           desk.link,
                                           [](const QString &) { return QPixmap(); },
                                           &desk.attributes},
                                          *composer);
        edit.setFocus();
    }
    ReplyTarget target(int row) const
    {
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        return replyTarget(
            conversation, *desk.accounts.account(conversation.account), FriendState::Friend);
    }
    void addField(const QString &id,
                  const QString &name,
                  const QString &value,
                  const std::function<void(Attribute &)> &change = {})
    {
        Attribute one;
        one.id = AttributeId(id);
        one.name = name;
        if (change)
            change(one);
        desk.attributes.list.append(one);
        const auto contact = target(0).contact;
        desk.contacts.contacts[contact].id = contact;
        desk.contacts.contacts[contact].values.append({one.id, value});
    }
    QString valueOf(QStringView name) const
    {
        return templates->values().of(name).value_or(QString());
    }
    void type(const QString &text) { QTest::keyClicks(&edit, text); }
    void press(Qt::Key key) { QTest::keyClick(&edit, key); }
    bool isOpen() const { return templates->popup() && templates->popup()->isVisible(); }
    QStringList offered() const
    {
        QStringList codes;
        const auto *model = templates->popup()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto text =
                model->index(row, 0).data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
            codes.append(text);
        }
        return codes;
    }
    QList<Content> above() const { return composer->findChild<AttachmentStrip *>()->contents(); }
    bool says(const QString &words) const
    {
        const auto labels = composer->findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(&edit, &event);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&edit, &event);
    }
};

} // namespace

class TestComposerTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlashOffersThem()
    {
        Fixture f;
        f.type(u"/"_s);
        QVERIFY(f.isOpen());
        QVERIFY(f.edit.hasFocus());
        QCOMPARE(f.offered().size(), 4); // the other account's is not offered
        QAbstractItemModelTester tester(f.templates->popup()->list()->model());
        f.type(u"b"_s);
        QCOMPARE(f.offered(), (QStringList{u"/bjpei"_s, u"/baojia"_s}));
        f.type(u"j"_s);
        QCOMPARE(f.offered().value(0), u"/bjpei"_s);
        QVERIFY(f.templates->popup()->geometry().bottom() < f.composer->geometry().top());
        QVERIFY(f.templates->popup()->geometry().top() >= 0);
    }

    void onlyTypingOpensIt()
    {
        Fixture f;
        f.edit.setPlainText(u"Is it 24 /7"_s);
        f.edit.moveCursor(QTextCursor::End);
        QVERIFY(!f.isOpen());
        f.type(u"a/b "_s);
        QVERIFY(!f.isOpen());
    }

    void enterInsertsAndEnterSends()
    {
        Fixture f;
        f.type(u"Hi /bj"_s);
        f.press(Qt::Key_Return);
        QVERIFY(!f.isOpen());
        const QString name = f.composer->target().personName;
        QCOMPARE(f.edit.toPlainText(), u"Hi "_s + name + u"您好，馬上補寄。"_s);
        QVERIFY(f.desk.actions.sent.isEmpty());
        f.press(Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.size(), 1);
        QCOMPARE(f.desk.actions.sent.at(0).bubbles.at(0).text,
                 u"Hi "_s + name + u"您好，馬上補寄。"_s);
    }

    void severalAreStackedAtTheCursor()
    {
        Fixture f;
        f.type(u"A  Z"_s);
        f.press(Qt::Key_Left);
        f.press(Qt::Key_Left);
        f.type(u"/baojia"_s);
        f.press(Qt::Key_Tab);
        QCOMPARE(f.edit.toPlainText(), u"A 報價如下。 Z"_s);
        f.type(u"/baojia"_s); // behind a full stop
        f.press(Qt::Key_Enter);
        QCOMPARE(f.edit.toPlainText(), u"A 報價如下。報價如下。 Z"_s);
    }

    void arrowsChooseAndGoAround()
    {
        Fixture f;
        f.type(u"/b"_s);
        f.press(Qt::Key_Down);
        QCOMPARE(f.templates->popup()->chosen()->found.code, u"baojia"_s);
        f.press(Qt::Key_Down);
        QCOMPARE(f.templates->popup()->chosen()->found.code, u"bjpei"_s);
        f.press(Qt::Key_Up);
        f.press(Qt::Key_Return);
        QCOMPARE(f.edit.toPlainText(), u"報價如下。"_s);
    }

    void escapeLeavesTheText()
    {
        Fixture f;
        f.type(u"/bj"_s);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.isOpen());
        QCOMPARE(f.edit.toPlainText(), u"/bj"_s);
        f.type(u"p"_s);
        QVERIFY(!f.isOpen()); // it was closed for this word
        f.type(u" /b"_s);
        QVERIFY(f.isOpen());
    }

    void aSlipInACodeIsNotSentByTheSameKey()
    {
        Fixture f;
        f.type(u"/qqq"_s);
        QVERIFY(f.isOpen());
        f.press(Qt::Key_Return);
        QVERIFY(!f.isOpen());
        QVERIFY(f.desk.actions.sent.isEmpty());
        QCOMPARE(f.edit.toPlainText(), u"/qqq"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.size(), 1);
    }

    void compositionHasItsKeys()
    {
        Fixture f;
        f.type(u"/"_s);
        QVERIFY(f.isOpen());
        f.compose(u"ㄅ"_s);
        f.press(Qt::Key_Escape);
        QCOMPARE(f.edit.toPlainText(), u"/"_s);
        f.commit(u"補寄"_s);
        QVERIFY(f.isOpen());
        QCOMPARE(f.offered(), QStringList{u"/bjpei"_s});
        f.press(Qt::Key_Return);
        QVERIFY(f.edit.toPlainText().endsWith(u"馬上補寄。"_s));
    }

    void enterBelongsToTheComposition()
    {
        Fixture f;
        f.type(u"/"_s);
        f.compose(u"ㄅ"_s);
        f.press(Qt::Key_Return);
        f.press(Qt::Key_Tab);
        QVERIFY(f.desk.actions.sent.isEmpty());
        QVERIFY(f.edit.toPlainText().startsWith(u'/'));
    }

    void aClickInserts()
    {
        Fixture f;
        f.type(u"/baojia"_s);
        auto *list = f.templates->popup()->list();
        QTest::mouseClick(list->viewport(),
                          Qt::LeftButton,
                          {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(f.edit.toPlainText(), u"報價如下。"_s);
        QVERIFY(f.edit.hasFocus());
        QVERIFY(!f.isOpen());
    }

    void severalBubblesStandAboveTheFieldInOrder()
    {
        Fixture f;
        f.desk.link.user.name = u"Amy Lin"_s;
        f.edit.insertPlainText(u"語安您好 "_s);
        f.type(u"/sorry"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(f.edit.toPlainText(), u"語安您好 "_s);
        QCOMPARE(f.above().size(), 3);
        QCOMPARE(f.above().at(2).text, u"Amy Lin"_s);
        f.composer->setTarget(f.target(1));
        QVERIFY(f.above().isEmpty());
        f.composer->setTarget(f.target(0));
        QCOMPARE(f.above().size(), 3);
        f.edit.clear();
        f.press(Qt::Key_Return);
        const auto sent = f.desk.actions.sent.constLast().bubbles;
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent.at(0).text, u"真的很抱歉。"_s);
        QCOMPARE(sent.at(1).kind, ContentKind::Image);
    }

    void moreThanFiveAreRefusedWhole()
    {
        Fixture f;
        f.type(u"/sorry"_s);
        f.press(Qt::Key_Return);
        f.type(u"/sorry"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(f.above().size(), 3);
        QVERIFY(f.says(u"five messages"_s));
        QCOMPARE(f.edit.toPlainText(), u""_s);
    }

    void anUnfilledVariableIsNotSent()
    {
        Fixture f;
        f.type(u"/date"_s);
        f.press(Qt::Key_Return);
        const QString text = f.edit.toPlainText();
        QVERIFY(text.startsWith(u"會在{{送達日}}前寄出"_s));
        QVERIFY(!text.contains(u"date+2"_s));
        f.press(Qt::Key_Return);
        QVERIFY(f.desk.actions.sent.isEmpty());
        QVERIFY(f.says(u"送達日"_s));
        QCOMPARE(f.edit.textCursor().selectedText(), u"{{送達日}}"_s);
        f.type(u"5/22"_s); // in its place
        QVERIFY(f.edit.toPlainText().startsWith(u"會在5/22前寄出"_s));
        f.press(Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.size(), 1);
    }

    void oneThatIsTypedIsFilledOrStops()
    {
        Fixture f;
        f.type(u"{{contact.name}}"_s);
        QCOMPARE(f.edit.toPlainText(), f.composer->target().personName);
        f.type(u" {{x}}"_s);
        QVERIFY(f.edit.toPlainText().endsWith(u" {{x}}"_s));
        QVERIFY(!f.composer->send());
        QVERIFY(f.templates->goToNext());
        QCOMPARE(f.edit.textCursor().selectedText(), u"{{x}}"_s);
        f.press(Qt::Key_Delete);
        QVERIFY(!f.templates->goToNext());
        QVERIFY(f.composer->send());
    }

    void oneInATextAboveTheFieldStopsToo()
    {
        Fixture f;
        f.library.add(u"two"_s, u"Two"_s, {u"one"_s, u"at {{when}}"_s});
        Q_EMIT f.library.changed();
        f.templates->insert(TemplateId(u"template-Two"_s));
        QCOMPARE(f.above().size(), 2);
        QVERIFY(!f.composer->send());
        QVERIFY(f.says(u"when"_s));
        QVERIFY(f.templates->goToNext()); // it comes into the field
        QCOMPARE(f.above().size(), 1);
        QCOMPARE(f.edit.toPlainText(), u"at {{when}}"_s);
        QCOMPARE(f.edit.textCursor().selectedText(), u"{{when}}"_s);
    }

    /// What the company knows of the customer, but nothing that was to be masked.
    void fieldsOfTheCustomerAreFilled()
    {
        Fixture f;
        f.addField(u"level"_s, u"Level"_s, u"Gold"_s);
        f.addField(u"last"_s, u"Last product"_s, u"Tea set"_s);
        f.addField(u"idno"_s, u"ID"_s, u"•••472"_s, [](Attribute &one) { one.sensitive = true; });
        f.addField(u"old"_s, u"Old"_s, u"x"_s, [](Attribute &one) { one.retired = true; });
        f.addField(u"far"_s, u"Far"_s, u"x"_s, [](Attribute &one) {
            one.accounts = {AccountId(u"nobody"_s)};
        });
        f.composer->setTarget(f.target(1));
        f.composer->setTarget(f.target(0));
        QTRY_COMPARE(f.valueOf(u"attribute.level"), u"Gold"_s);
        QCOMPARE(f.valueOf(u"attribute.Last product"), u"Tea set"_s);
        for (const auto *none : {u"attribute.ID", u"attribute.Old", u"attribute.Far"})
            QCOMPARE(f.valueOf(none), QString());
        f.library.add(u"lvl"_s, u"Level"_s, {u"Your level: {{attribute.Level}}"_s});
        Q_EMIT f.library.changed();
        f.templates->insert(TemplateId(u"template-Level"_s)); // in the same turn
        QCOMPARE(f.edit.toPlainText(), u"Your level: Gold"_s);
        auto &contact = f.desk.contacts.contacts[f.target(0).contact];
        contact.values[0].value = u"Silver"_s;
        Q_EMIT f.desk.contacts.contactsChanged({contact});
        QCOMPARE(f.valueOf(u"attribute.level"), u"Silver"_s);
    }

    void aFilledValueSaysWhereItCameFrom()
    {
        Fixture f;
        f.type(u"/bj"_s);
        f.press(Qt::Key_Return);
        const auto *marks = f.templates->marks();
        QCOMPARE(marks->wordsAt(1), u"Name of the customer"_s);
        QCOMPARE(marks->wordsAt(int(f.edit.toPlainText().size()) - 1), u""_s);
        QCOMPARE(f.edit.extraSelections().size(), 1);
        f.edit.moveCursor(QTextCursor::Start);
        f.type(u"Dear "_s); // moves along
        QCOMPARE(marks->wordsAt(6), u"Name of the customer"_s);
        QTextCursor cursor = f.edit.textCursor();
        cursor.setPosition(6);
        cursor.insertText(u"x"_s); // now it is written by hand
        QCOMPARE(marks->wordsAt(6), u""_s);
        QVERIFY(f.edit.extraSelections().isEmpty());
    }

    void knowsFromWhichTemplateABubbleIs()
    {
        Fixture f;
        f.type(u"/bj"_s);
        f.press(Qt::Key_Return);
        const auto of = [&](const QString &text) {
            Content bubble;
            bubble.text = text;
            return f.templates->origins({bubble}).constFirst();
        };
        const TemplateId bjpei(u"template-補寄賠償"_s);
        QCOMPARE(of(f.edit.toPlainText()), bjpei);
        QCOMPARE(of(u"Hi! "_s + f.edit.toPlainText() + u" Bye"_s), bjpei); // written on
        QCOMPARE(of(u"by hand"_s), TemplateId());
        f.composer->setTarget(f.target(1));
        QCOMPARE(of(u"馬上補寄。"_s), TemplateId()); // of another chat
        f.composer->setTarget(f.target(0));
        f.edit.setPlainText(u"您好，馬上補寄。"_s);
        f.edit.setPlainText(f.composer->target().personName + u"您好，馬上補寄。"_s);
        QCOMPARE(of(f.edit.toPlainText()), bjpei);
        QVERIFY(f.composer->send());
        QTRY_COMPARE(of(f.composer->target().personName + u"您好，馬上補寄。"_s), TemplateId());
    }

    void thePreviewIsFilled()
    {
        Fixture f;
        f.type(u"/date"_s);
        const auto *preview = f.templates->popup()->preview();
        QCOMPARE(preview->missing(), QStringList{u"送達日"_s});
        QVERIFY(preview->texts().constFirst().startsWith(u"會在{{送達日}}前"_s));
        f.press(Qt::Key_Escape);
        f.edit.clear();
        f.type(u"/bj"_s);
        QVERIFY(f.templates->popup()->preview()->missing().isEmpty());
    }

    void nothingIsOfferedWhereThereIsNothing()
    {
        Fixture f;
        f.library.rows.clear();
        Q_EMIT f.library.changed();
        f.type(u"/bj"_s);
        QVERIFY(!f.isOpen());
        f.press(Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.size(), 1);
    }

    /// Whatever is written on, the buttons go with the last message.
    void buttonsGoWithTheLastMessage()
    {
        Fixture f;
        auto &asks = f.library.add(u"day"_s, u"Which day"_s, {u"Which day?"_s});
        asks.bubbles.last().quickReplies = {{u"Today"_s, QuickAction::Say, u"today"_s}};
        Q_EMIT f.library.changed();
        f.type(u"/day"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(f.edit.toPlainText(), u"Which day?"_s);
        QCOMPARE(f.above().size(), 1);
        f.type(u" Thank you."_s);
        f.composer->send();
        QTRY_COMPARE(f.desk.actions.sent.size(), 1);
        const auto &sent = f.desk.actions.sent.constFirst();
        QCOMPARE(sent.bubbles.value(0).text, u"Which day? Thank you."_s);
        QCOMPARE(sent.bubbles.value(0).quickReplies.size(), 1);
        QCOMPARE(sent.templates.value(0), TemplateId(u"template-Which day"_s));
        QVERIFY(f.above().isEmpty());
    }

    void buttonsAloneAreNoReply()
    {
        Fixture f;
        auto &asks = f.library.add(u"day"_s, u"Which day"_s, {u"Which day?"_s});
        asks.bubbles.last().quickReplies = {{u"Today"_s, QuickAction::Say, u"today"_s}};
        Q_EMIT f.library.changed();
        f.type(u"/day"_s);
        f.press(Qt::Key_Return);
        f.edit.clear();
        QVERIFY(!f.composer->canSend());
        QVERIFY(!f.composer->send());
    }
};

QTEST_MAIN(TestComposerTemplates)
#include "tst_composertemplates.moc"
