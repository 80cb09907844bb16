// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/contact/linkquestion.h"
#include "ui/contact/linksteps.h"
#include "ui/contact/personhints.h"
#include "ui/contact/personsection.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/undotoast.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskcommands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Who may be one person, what counts for them, and how it came about, in the window.
class TestPersonSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fakes = std::make_unique<FakeDesk>();
        fillSampleDesk(*m_fakes);
        for (const auto &row : std::as_const(m_fakes->conversations.rows)) {
            auto &contact = m_fakes->contacts.contacts[row.conversation.contact];
            contact.id = row.conversation.contact;
            contact.account = row.conversation.account;
            contact.displayName = row.conversation.title;
            m_fakes->contacts.chats.insert(contact.id, row.conversation);
            if (row.conversation.id == sampleConversation())
                m_one = contact.id;
            if (row.conversation.id == ConversationId(u"c5"_s))
                m_other = contact.id;
        }
        m_fakes->attributes.list = {attribute(u"phone"_s), attribute(u"level"_s)};
        put(m_one, u"phone"_s, u"0912345678"_s, 1000);
        put(m_other, u"phone"_s, u"0987654321"_s, 2000);
        put(m_one, u"level"_s, u"gold"_s, 3000);
        m_fakes->contacts.hints[m_one] = {{m_other, {LinkReason::Email, LinkReason::Picture}}};
        m_clock.jump(SampleNow - m_clock.nowMs());
        m_desk = std::make_unique<Desk>(m_theme, m_clock, m_fakes->sources(), DeskState());
        m_keys = std::make_unique<KeyDispatcher>(*m_desk, m_commands);
        bindDesk(*m_desk, m_commands, *m_keys);
        m_desk->resize(1440, 900);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 2);
        m_desk->open(sampleConversation());
        QTRY_COMPARE(hints()->hints().size(), 1);
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_fakes.reset();
    }

    void saysWhoAndWhy()
    {
        QVERIFY(hints()->isVisible());
        QVERIFY(words().contains(u"Same e-mail address"_s)); // joined as the language does
        QVERIFY(words().contains(u"same picture and name"_s));
        QVERIFY(button(u"link "_s)->accessibleName().contains(u"Same e-mail address"_s));
        QVERIFY(!question()); // nothing happens by itself
        m_desk->open(ConversationId(u"c3"_s));
        QTRY_VERIFY(!hints()->isVisible());
    }

    void whoLinksKeepsReasonsAndTheNewerValue()
    {
        button(u"link "_s)->click();
        QTRY_VERIFY(question());
        // Only one has a level: there is nothing to choose.
        QCOMPARE(question()->choices().size(), 1);
        question()->accept();
        QTRY_VERIFY(!hints()->isVisible());
        const auto &grounds = m_fakes->contacts.grounds;
        QCOMPARE(grounds.reasons, (QList{LinkReason::Email, LinkReason::Picture}));
        QCOMPARE(grounds.choices, (QList{FieldChoice{AttributeId(u"phone"_s), m_other}}));
        QCOMPARE(m_fakes->contacts.contacts.value(m_one).values.size(), 2); // as they were
    }

    void anotherChoiceIsKept()
    {
        button(u"link "_s)->click();
        QTRY_VERIFY(question());
        const auto buttons = question()->choices().constFirst()->buttons();
        QVERIFY(buttons.at(0)->text().contains(u"0912345678"_s));
        QVERIFY(buttons.at(1)->isChecked());
        buttons.at(0)->click();
        question()->accept();
        QTRY_COMPARE(m_fakes->contacts.grounds.choices.size(), 1);
        QCOMPARE(m_fakes->contacts.grounds.choices.constFirst().contact, m_one);
    }

    void whoSaysNoIsAskedNoMoreUntilItIsUndone()
    {
        button(u"apart "_s)->click();
        QTRY_VERIFY(!hints()->isVisible());
        QCOMPARE(m_fakes->contacts.apart.size(), 1);
        QTRY_VERIFY(m_desk->findChild<UndoToast *>()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(hints()->isVisible());
        QVERIFY(m_fakes->contacts.apart.isEmpty());
    }

    void whatTheDiskRefusedIsSaid()
    {
        m_fakes->contacts.failure = Error{ErrorKind::Rejected, u"storage.full"_s};
        button(u"apart "_s)->click();
        QTRY_VERIFY(m_desk->findChild<UndoToast *>()->isVisible());
        QVERIFY(hints()->isVisible());
    }

    void whoIsNotHereIsNotShown()
    {
        m_fakes->contacts.hints[m_one].append({ContactId(u"elsewhere"_s), {LinkReason::Phone}});
        m_fakes->contacts.hints[m_one].append({ContactId(m_other), {LinkReason::Member}});
        Q_EMIT m_fakes->contacts.contactsChanged({m_fakes->contacts.contacts.value(m_one)});
        QTRY_COMPARE(hints()->hints().size(), 2); // the third is elsewhere
    }

    void namesOfAnyLengthKeepTheirPlace()
    {
        const int width = m_desk->width();
        auto &other = m_fakes->contacts.contacts[m_other];
        other.displayName = u"王\u202e"_s.repeated(5000);
        put(m_other, u"phone"_s, u"9"_s.repeated(10'000), 2000);
        Q_EMIT m_fakes->contacts.contactsChanged({other});
        QTRY_VERIFY(button(u"link "_s) && button(u"link "_s)->accessibleName().contains(u"王王"_s));
        QVERIFY(!words().contains(QChar(0x202e)));
        button(u"link "_s)->click();
        QTRY_VERIFY(question());
        QVERIFY(question()->choices().constFirst()->buttons().at(1)->text().size() < 200);
        question()->reject();
        QCOMPARE(m_desk->width(), width);
    }

    void theStepsAreShownAndOneIsTakenBack()
    {
        const LinkId link(u"link-1"_s);
        m_fakes->contacts.history = {
            {PersonStep::Kind::Unlink, m_one, m_other, UserId(u"Ben"_s), SampleNow - 60'000},
            {PersonStep::Kind::Link,
             m_one,
             m_other,
             UserId(u"Amy"_s),
             SampleNow - 3'600'000,
             {LinkReason::Phone},
             link}};
        m_commands.run("person.steps");
        QTRY_VERIFY(steps());
        QTRY_COMPARE(steps()->findChildren<Button *>().size(), 1); // what is gone is gone
        QVERIFY(textIn(*steps()).contains(u"Same phone number"_s));
        QVERIFY(textIn(*steps()).contains(u"Ben unlinked"_s));
        steps()->findChild<Button *>()->click();
        QTRY_COMPARE(m_fakes->contacts.takenBack, QList{link});
        QTRY_VERIFY(!steps());
    }

    void nothingWasLinked()
    {
        m_commands.run("person.steps");
        QTRY_VERIFY(steps());
        QTRY_VERIFY(textIn(*steps()).contains(u"never linked"_s));
        steps()->close();
    }

    void onlyWhatDiffersIsAsked()
    {
        Contact one;
        Contact other;
        auto sensitive = attribute(u"card"_s);
        sensitive.sensitive = true;
        auto old = attribute(u"old"_s);
        old.retired = true;
        const QList<Attribute> all{attribute(u"a"_s), attribute(u"b"_s), sensitive, old};
        one.values = {{AttributeId(u"a"_s), u"1"_s},
                      {AttributeId(u"b"_s), u"1"_s},
                      {AttributeId(u"card"_s), u"•••678"_s},
                      {AttributeId(u"old"_s), u"1"_s},
                      {AttributeId(u"note"_s), u"1"_s}};
        other.values = {{AttributeId(u"a"_s), u"1"_s},
                        {AttributeId(u"card"_s), u"•••679"_s},
                        {AttributeId(u"old"_s), u"2"_s},
                        {AttributeId(u"note"_s), u"2"_s}};
        const auto differences = differencesOf(one, other, all);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.constFirst().attribute.id, sensitive.id);
    }

private:
    static Attribute attribute(const QString &name)
    {
        Attribute one;
        one.id = AttributeId(name);
        one.name = name;
        return one;
    }
    void put(const ContactId &contact, const QString &name, const QString &value, qint64 at)
    {
        auto &values = m_fakes->contacts.contacts[contact].values;
        values.removeIf([&](const auto &one) { return one.attribute == AttributeId(name); });
        values.append({AttributeId(name), value, {}, UserId(u"Amy"_s), at});
    }
    ConversationListView *list() const { return m_desk->inbox()->view(); }
    PersonHints *hints() const { return m_desk->findChild<PersonHints *>(); }
    LinkQuestion *question() const { return m_desk->findChild<LinkQuestion *>(); }
    static LinkSteps *steps()
    {
        return qobject_cast<LinkSteps *>(QApplication::activePopupWidget());
    }
    Button *button(const QString &what) const
    {
        return hints()->findChild<Button *>(what + m_other.value());
    }
    static QString textIn(const QWidget &widget)
    {
        QStringList all;
        const auto labels = widget.findChildren<Label *>();
        for (const auto *label : labels)
            all.append(label->text());
        return all.join(u'\n');
    }
    QString words() const { return textIn(*hints()); }

    Theme m_theme;
    FixedClock m_clock;
    std::unique_ptr<FakeDesk> m_fakes;
    Commands m_commands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyDispatcher> m_keys;
    ContactId m_one;
    ContactId m_other;
};

QTEST_MAIN(TestPersonSuggestions)
#include "tst_personsuggestions.moc"
