// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/draftbeside.h"
#include "core/storage/outbox.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

const ConversationId Chat(u"chat"_s);

DraftBeside begun()
{
    Content text;
    text.text = u"お待ちください 🍵"_s;
    Content file;
    file.kind = ContentKind::File;
    file.media = Media{.state = MediaState::Pending,
                       .sha = u"ab12"_s.repeated(16),
                       .thumbnail = {},
                       .mime = u"application/pdf"_s,
                       .fileName = u"prices.pdf"_s,
                       .size = 1000};
    Content sticker;
    sticker.kind = ContentKind::Sticker;
    sticker.sticker = Sticker{u"446"_s, u"1988"_s, {}, {}};
    return {{text, file, sticker}, MessageId(u"m1"_s)};
}

} // namespace

class TestDraftBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        QCOMPARE(besideFrom(textOf(begun())), begun());
        QCOMPARE(textOf({}), QString());
        QVERIFY(besideFrom({}).isEmpty());
    }

    void badInputIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"hello"_s;
        QTest::newRow("an array") << u"[1,2]"_s;
        QTest::newRow("wrong types") << uR"({"bubbles":"x","quotes":7})"_s;
        QTest::newRow("long") << QString(10'000, u'x');
    }
    void badInputIsNothing()
    {
        QFETCH(const QString, text);
        QVERIFY(besideFrom(text).isEmpty());
    }

    /// Kept as drafts are, and none of them: no list and no other computer hears of it.
    void staysInTheOutboxWithoutBeingADraft()
    {
        const QTemporaryDir folder;
        {
            Outbox outbox(folder.path());
            QVERIFY(Test::await(outbox.open()));
            QVERIFY(Test::await(outbox.keepDraft(Chat, u"text"_s)));
            QVERIFY(Test::await(outbox.keepBegunNote(Chat, u"note"_s)));
            QVERIFY(Test::await(outbox.keepBeside(Chat, textOf(begun()))));
        }
        Outbox outbox(folder.path());
        QVERIFY(Test::await(outbox.open()));
        QCOMPARE(besideFrom(outbox.beside(Chat)), begun());
        QCOMPARE(outbox.allBeside().size(), 1);
        QCOMPARE(outbox.draft(Chat), u"text"_s);
        QCOMPARE(outbox.begunNote(Chat), u"note"_s);
        QCOMPARE(outbox.conversationsWithDraft(), QSet{Chat});
        QVERIFY(Test::await(outbox.keepBeside(Chat, {})));
        QVERIFY(outbox.allBeside().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDraftBeside)
#include "tst_draftbeside.moc"
