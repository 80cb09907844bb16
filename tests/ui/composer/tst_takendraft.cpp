// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/widgets/label.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Theme theme;
    FakeDesk desk;
    Composer composer{theme, desk.actions, [](const Error &error) {
                          return error.code;
                      }};
    MessageEdit &edit = *composer.edit();
    ConversationId here = target(0).conversation;
    ConversationId there = target(1).conversation;

    Fixture()
    {
        composer.setNow([] { return SampleNow; });
        composer.setTarget(target(0));
        composer.resize(600, 200);
        composer.show();
        QCoreApplication::processEvents();
    }
    ReplyTarget target(int row)
    {
        if (desk.conversations.rows.isEmpty())
            fillSampleDesk(desk);
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        return {conversation.id,
                *desk.accounts.account(conversation.account),
                conversation.title,
                false,
                FriendState::Friend};
    }
    void taken(const ConversationId &conversation, const QString &was, const QString &text)
    {
        desk.actions.drafts.insert(conversation, text);
        Q_EMIT desk.actions.draftTaken(conversation, was, SampleNow - 5 * 60'000);
    }
    bool says(const QString &words) const
    {
        const auto all = composer.findChildren<Label *>();
        return std::any_of(all.cbegin(), all.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

// A draft that comes from another computer of mine.
class TestTakenDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesIntoTheFieldAndSaysFromWhere()
    {
        Fixture f;
        f.taken(f.here, {}, u"good morning"_s);
        QTRY_COMPARE(f.edit.toPlainText(), u"good morning"_s);
        QVERIFY(f.says(u"From your other computer"_s));
        QVERIFY(f.says(u"5"_s));
        QTest::keyClicks(&f.edit, u"!"_s);
        QVERIFY(!f.says(u"From your other computer"_s));
        f.edit.undo();
        f.edit.undo();
        QCOMPARE(f.edit.toPlainText(), QString()); // what stood there is an undo away
    }

    void whatIsBeingTypedStays()
    {
        Fixture f;
        QTest::keyClicks(&f.edit, u"typing"_s);
        f.taken(f.here, {}, u"good morning"_s);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(f.edit.toPlainText(), u"typing"_s);
        QVERIFY(!f.says(u"From your other computer"_s));
        QTRY_COMPARE(f.desk.actions.drafts.value(f.here), u"typing"_s); // and goes on its way
    }

    void whatWasSentThereIsEmptyHere()
    {
        Fixture f;
        f.taken(f.here, {}, u"good morning"_s);
        QTRY_COMPARE(f.edit.toPlainText(), u"good morning"_s);
        f.taken(f.here, u"good morning"_s, {});
        QTRY_COMPARE(f.edit.toPlainText(), QString());
    }

    void ofAnotherChatItIsThereWhenThatOpens()
    {
        Fixture f;
        f.taken(f.there, {}, u"good morning"_s);
        QCoreApplication::processEvents();
        QCOMPARE(f.edit.toPlainText(), QString());
        f.composer.setTarget(f.target(1));
        QTRY_COMPARE(f.edit.toPlainText(), u"good morning"_s);
        QVERIFY(f.says(u"From your other computer"_s));
        f.composer.setTarget(f.target(0));
        f.composer.setTarget(f.target(1));
        QTRY_COMPARE(f.edit.toPlainText(), u"good morning"_s);
        QVERIFY(!f.says(u"From your other computer"_s)); // said once
    }
};

QTEST_MAIN(TestTakenDraft)
#include "tst_takendraft.moc"
