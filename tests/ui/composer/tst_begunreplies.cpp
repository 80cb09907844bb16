// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// A desk whose program can be started again.
struct Fixture {
    Theme theme;
    FakeDesk desk;
    std::unique_ptr<QWidget> chat;
    Composer *composer = nullptr;

    Fixture()
    {
        fillSampleDesk(desk);
        start();
    }
    void start()
    {
        chat = std::make_unique<QWidget>();
        composer = new Composer(theme, desk.actions, [](const Error &error) { return error.code; });
        (new QVBoxLayout(chat.get()))->addWidget(composer);
        chat->resize(700, 300);
        chat->show();
    }
    void show(int row) { composer->setTarget(target(row)); }
    ReplyTarget target(int row) const
    {
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        return replyTarget(
            conversation, *desk.accounts.account(conversation.account), FriendState::Friend);
    }
    QList<Content> above() const { return composer->findChild<AttachmentStrip *>()->contents(); }
    DraftBeside kept(int row) const { return desk.actions.besides.value(target(row).conversation); }
    static QList<Content> bubbles()
    {
        Content text;
        text.text = u"of a template"_s;
        Content sticker;
        sticker.kind = ContentKind::Sticker;
        sticker.sticker = Sticker{u"446"_s, u"1988"_s, {}, {}};
        Content picture;
        picture.kind = ContentKind::Image;
        picture.media = readyMedia(u"sha-gift"_s);
        return {text, sticker, picture};
    }
};

} // namespace

// What is begun beside the text of a reply stays over the end of the program.
class TestBegunReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereAfterANewStart()
    {
        Fixture f;
        f.show(0);
        QVERIFY(f.composer->addBubbles(Fixture::bubbles()));
        f.composer->quote(sampleText(u"q"_s, u"may I?"_s, Direction::Inbound, SampleNow));
        f.start();
        f.show(1);
        QVERIFY(f.above().isEmpty());
        f.show(0);
        QCOMPARE(f.above(), Fixture::bubbles());
        QVERIFY(f.composer->send());
        QCOMPARE(f.desk.actions.sent.constLast().bubbles, Fixture::bubbles());
        QCOMPARE(f.desk.actions.sent.constLast().quotes, MessageId(u"q"_s));
        QTRY_VERIFY(f.kept(0).isEmpty());
    }

    void whatWasLeftOutIsGone()
    {
        Fixture f;
        f.show(0);
        QVERIFY(f.composer->addBubbles(Fixture::bubbles()));
        f.composer->findChild<AttachmentStrip *>()->leaveOut(0);
        QCOMPARE(f.kept(0).bubbles.size(), 2);
        f.composer->quote(sampleText(u"q"_s, u"may I?"_s, Direction::Inbound, SampleNow));
        f.composer->quote({});
        QVERIFY(f.kept(0).quotes.isNull());
    }

    /// Until it is a reply on the disk it is begun there, and here it is neither twice.
    void whatIsBeingSentIsBegunUntilItIsKept()
    {
        Fixture f;
        f.show(0);
        QVERIFY(f.composer->addBubbles(Fixture::bubbles()));
        f.desk.actions.hold();
        QVERIFY(f.composer->send());
        QCOMPARE(f.kept(0).bubbles.size(), 3);
        f.show(1);
        f.show(0);
        QVERIFY(f.above().isEmpty());
        f.desk.actions.release();
        QTRY_VERIFY(f.kept(0).isEmpty());
        f.show(1);
        f.show(0);
        QVERIFY(f.above().isEmpty());
    }

    void whatCouldNotBeKeptComesBack()
    {
        Fixture f;
        f.show(0);
        QVERIFY(f.composer->addBubbles(Fixture::bubbles()));
        f.desk.actions.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        f.composer->send();
        QTRY_COMPARE(f.above(), Fixture::bubbles());
        QCOMPARE(f.kept(0).bubbles, Fixture::bubbles());
    }

    /// Of a chat that was not shown since the start.
    void whatElseIsSaidOfAChatLeavesIt()
    {
        Fixture f;
        f.show(0);
        QVERIFY(f.composer->addBubbles(Fixture::bubbles()));
        f.start();
        f.show(1);
        const auto chat = f.target(0).conversation;
        f.composer->showProblem(chat, u"refused"_s);
        Q_EMIT f.desk.actions.draftTaken(chat, {}, SampleNow);
        f.show(0);
        QCOMPARE(f.above(), Fixture::bubbles());
    }

    void goesAlongToAnotherWindow()
    {
        Fixture f;
        f.show(0);
        QVERIFY(f.composer->addBubbles(Fixture::bubbles()));
        f.start();
        f.show(1);
        const auto chat = f.target(0).conversation;
        Composer other(f.theme, f.desk.actions, [](const Error &error) { return error.code; });
        other.take(chat, f.composer->handOver(chat));
        other.setTarget(f.target(0));
        QCOMPARE(other.findChild<AttachmentStrip *>()->contents(), Fixture::bubbles());
        QCOMPARE(f.kept(0).bubbles, Fixture::bubbles());
    }
};

QTEST_MAIN(TestBegunReplies)
#include "tst_begunreplies.moc"
