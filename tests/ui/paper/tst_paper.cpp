// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/paper/paperdialog.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QProcess>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

constexpr qint64 Day = 24 * 60 * 60 * 1000;

struct Fixture {
    QTemporaryDir folder;
    Theme theme;
    FakeDesk fakes;
    PaperFacts facts;
    PaperDone done;
    std::optional<Error> error;

    Fixture()
    {
        facts.customer = u"張語安"_s;
        facts.names = {facts.customer};
        facts.account.name = u"晴葉 線上商店"_s;
        facts.account.slug = u"sh"_s;
        facts.account.letter = u"商"_s;
        facts.account.color = 2;
        facts.account.locale = u"zh-TW"_s;
        facts.organisation = u"晴葉集團"_s;
        facts.printedBy = u"Amy Lin"_s;
        facts.printedAt = SampleNow;
        facts.colleague = [](const UserId &user) {
            return user.value();
        };
    }
    QString file() const { return folder.filePath(u"chat.pdf"_s); }
    void say(const QString &id, const QString &text, Direction direction, qint64 at)
    {
        fakes.timeline.messages.append(sampleText(id, text, direction, at));
    }
    void fill(int messages, const QString &words)
    {
        for (int i = 0; i < messages; ++i)
            say(u"m%1"_s.arg(i),
                u"%1 %2"_s.arg(words).arg(i),
                i % 2 ? Direction::Outbound : Direction::Inbound,
                SampleNow - (messages - i) * 60'000);
    }
    PaperWish wish() const
    {
        PaperWish wish;
        wish.conversation = sampleConversation();
        return wish;
    }
    bool print(const PaperWish &wish)
    {
        auto target = paperFile(file(), u"Chat"_s);
        if (!target)
            return false;
        PaperJob job({fakes.timeline, fakes.media, fakes.actions}, wish, facts, std::move(*target));
        bool ended = false;
        QObject::connect(&job, &PaperJob::finished, &job, [&](const PaperDone &made) {
            done = made;
            ended = true;
        });
        QObject::connect(&job, &PaperJob::failed, &job, [&](const Error &why) {
            error = why;
            ended = true;
        });
        job.start();
        constexpr int LongestMs = 30'000;
        return QTest::qWaitFor([&] { return ended; }, LongestMs) && !error;
    }
    /// What a reader of the PDF finds, page after page. Of two characters that are one sign in the
    /// font (日 and the radical ⽇) Qt writes the first: compared is what they stand for.
    QStringList pages() const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file(), u"-"_s});
        if (!QTest::qWaitFor([&] { return reader.state() == QProcess::NotRunning; }))
            return {};
        auto pages = comparable(QString::fromUtf8(reader.readAllStandardOutput())).split(u'\f');
        pages.removeLast(); // behind the last
        return pages;
    }
    /// As an image, for those who want to look: FRONTDESK_PAPER names a folder.
    void keepFor(const QString &name) const
    {
        const QString out = qEnvironmentVariable("FRONTDESK_PAPER");
        if (!out.isEmpty())
            QFile::copy(file(), out + u'/' + name + u".pdf"_s);
    }
};

} // namespace

class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-v"_s});
        if (!reader.waitForStarted())
            QSKIP("wants pdftotext of poppler-utils");
        reader.waitForFinished();
    }

    void saysWhatWasSaid()
    {
        Fixture f;
        f.say(u"1"_s, u"Is the gift box still in stock?"_s, Direction::Inbound, SampleNow - 60'000);
        f.say(u"2"_s, u"收到了，但有兩盒的外盒壓壞了"_s, Direction::Inbound, SampleNow - 50'000);
        f.say(
            u"3"_s, u"予約を明日の15時に変更できますか"_s, Direction::Inbound, SampleNow - 45'000);
        f.say(u"4"_s, u"สวัสดีค่ะ ส่งกี่โมงคะ"_s, Direction::Inbound, SampleNow - 42'000);
        f.say(u"5"_s, u"We send a new one 🙏"_s, Direction::Outbound, SampleNow - 40'000);
        f.say(u"6"_s, u"Stock is three"_s, Direction::Note, SampleNow - 30'000);
        QVERIFY2(f.print(f.wish()), qPrintable(f.error.value_or(Error()).code));
        f.keepFor(u"short"_s);
        const auto pages = f.pages();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(f.done.pages, 1);
        QCOMPARE(f.done.messages, 5);
        const auto &text = pages.constFirst();
        for (const auto &words : {u"Chat with 張語安"_s,
                                  u"晴葉 線上商店"_s,
                                  u"Is the gift box still in stock?"_s,
                                  u"收到了，但有兩盒的外盒壓壞了"_s,
                                  u"予約を明日の15時に変更できますか"_s,
                                  u"We send a new one"_s,
                                  u"Printed by Amy Lin, 晴葉集團"_s,
                                  u"(UTC+00:00)"_s,
                                  u"Without internal notes"_s,
                                  u"Page 1 of 1"_s,
                                  u"SHA-256 "_s + f.done.hash})
            QVERIFY2(text.contains(comparable(words)), qPrintable(words + u'\n' + text));
        // Marks above and below may come out of their place; the letters are there.
        QVERIFY2(text.contains(u"สวส"_s) || text.contains(u"สวัส"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Stock is three"_s)); // never unless it is asked for
    }

    void notesComeWhenTheyAreAskedFor()
    {
        Fixture f;
        f.say(u"6"_s, u"Stock is three"_s, Direction::Note, SampleNow - 30'000);
        auto wish = f.wish();
        wish.notes = true;
        QVERIFY(f.print(wish));
        QVERIFY(f.pages().value(0).contains(u"Stock is three"_s));
        QVERIFY(f.pages().value(0).contains(u"With internal notes"_s));
        QVERIFY(f.fakes.actions.exports.constFirst().notes);
    }

    /// The canary: what is masked is nowhere in the file, neither in its text nor beside it.
    void whatIsMaskedIsNotThere()
    {
        Fixture f;
        f.facts.customer = u"CanaryName"_s;
        f.facts.names = {u"CanaryName"_s};
        f.facts.values = {u"CANARYVALUE"_s};
        f.say(u"1"_s,
              u"I am canaryname, 0912-345-678, canaryvalue"_s,
              Direction::Inbound,
              SampleNow - 60'000);
        auto wish = f.wish();
        wish.maskNames = wish.maskNumbers = wish.maskValues = true;
        QVERIFY(f.print(wish));
        const auto text = f.pages().value(0);
        QVERIFY2(!text.contains(u"canaryname"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(!text.contains(u"canaryvalue"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(u"0912"_s));
        QVERIFY(text.contains(u"C•••"_s));
        QVERIFY(f.fakes.actions.exports.constFirst().masked);
    }

    void eachPageHasItsNumberAndTheHash()
    {
        Fixture f;
        f.fill(400, u"A line of an ordinary length, number"_s);
        QVERIFY(f.print(f.wish()));
        f.keepFor(u"long"_s);
        const auto pages = f.pages();
        QVERIFY(pages.size() > 5);
        QCOMPARE(pages.size(), f.done.pages);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages.at(i).contains(f.done.hash));
        }
        const auto all = pages.join(u' ');
        for (int i = 0; i < 400; ++i) {
            const QString words = u"ordinary length, number %1"_s.arg(i);
            QVERIFY2(all.contains(words), qPrintable(words));
        }
    }

    /// A text longer than a page goes on on the next, and no line is there twice.
    void aLongTextGoesOn()
    {
        Fixture f;
        QStringList lines;
        for (int i = 0; i < 300; ++i)
            lines.append(u"line%1;"_s.arg(i));
        f.say(u"0"_s, u"before"_s, Direction::Inbound, SampleNow - 70'000);
        f.say(u"1"_s, lines.join(u'\n'), Direction::Inbound, SampleNow - 60'000);
        f.say(u"2"_s, QString(10'000, u'長'), Direction::Outbound, SampleNow - 50'000);
        QVERIFY(f.print(f.wish()));
        f.keepFor(u"huge"_s);
        QVERIFY(f.done.pages > 4);
        const auto all = f.pages().join(u' ');
        for (const auto &line : std::as_const(lines))
            QCOMPARE(all.count(line), 1);
        QCOMPARE(all.count(u'長'), 10'000);
    }

    void picturesStandWhereTheyWereSent()
    {
        Fixture f;
        QImage picture(1200, 900, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString path = f.folder.filePath(u"p.png"_s);
        QVERIFY(picture.save(path));
        f.fakes.media.files.insert(u"sha-p"_s, path);
        auto sent = sampleText(u"1"_s, {}, Direction::Inbound, SampleNow - 60'000);
        sent.content.kind = ContentKind::Image;
        sent.content.media = readyMedia(u"sha-p"_s);
        f.fakes.timeline.messages.append(sent);
        sent.id = MessageId(u"2"_s);
        sent.order.at += 1000;
        sent.content.media = readyMedia(u"sha-gone"_s); // not here, and not to be had
        f.fakes.timeline.messages.append(sent);
        QVERIFY(f.print(f.wish()));
        f.keepFor(u"pictures"_s);
        const auto with = QFileInfo(f.file()).size();
        QCOMPARE(f.pages().value(0).count(u"[Image]"_s), 1);
        auto wish = f.wish();
        wish.pictures = false;
        QVERIFY(f.print(wish));
        QCOMPARE(f.pages().value(0).count(u"[Image]"_s), 2);
        QVERIFY(QFileInfo(f.file()).size() < with);
    }

    void aTimeIsKept()
    {
        Fixture f;
        for (int i = 0; i < 10; ++i)
            f.say(u"m%1"_s.arg(i),
                  u"day%1."_s.arg(i),
                  Direction::Inbound,
                  SampleNow - (10 - i) * Day);
        auto wish = f.wish();
        wish.from = SampleNow - 7 * Day;
        wish.until = SampleNow - 4 * Day;
        QVERIFY(f.print(wish));
        QCOMPARE(f.done.messages, 3);
        const auto text = f.pages().value(0);
        QVERIFY(text.contains(u"day3."_s) && text.contains(u"day5."_s));
        QVERIFY(!text.contains(u"day2."_s) && !text.contains(u"day6."_s));
    }

    /// Older than the cache: brought for a time that reaches there, left for what is here.
    void whatIsAtTheRelayIsBrought()
    {
        Fixture f;
        f.fill(3, u"here"_s);
        for (int i = 0; i < 450; ++i)
            f.fakes.timeline.atRelay.append(sampleText(u"old%1"_s.arg(i),
                                                       u"older %1."_s.arg(i),
                                                       Direction::Inbound,
                                                       SampleNow - Day - i * 1000));
        QVERIFY(f.print(f.wish()));
        QCOMPARE(f.done.messages, 3);
        QCOMPARE(f.fakes.timeline.relayAsked, 0);
        auto wish = f.wish();
        wish.from = SampleNow - 2 * Day;
        QVERIFY(f.print(wish));
        QCOMPARE(f.done.messages, 453);
        QVERIFY(!f.done.missing);
    }

    void withoutTheRelayItSaysWhereItBegins()
    {
        Fixture f;
        f.fill(3, u"here"_s);
        f.fakes.timeline.atRelay.append(
            sampleText(u"old"_s, u"older"_s, Direction::Inbound, SampleNow - Day));
        f.fakes.timeline.relayFailure = Error{ErrorKind::Offline, u"net.offline"_s};
        auto wish = f.wish();
        wish.from = SampleNow - 2 * Day;
        QVERIFY(f.print(wish));
        QCOMPARE(f.done.messages, 3);
        QVERIFY(f.done.missing && f.done.missing->code == u"net.offline"_s);
        QCOMPARE(f.done.from, SampleNow - 3 * 60'000);
    }

    void theAuditHasItsLineBeforeTheFileIsThere()
    {
        Fixture f;
        f.fill(3, u"here"_s);
        QVERIFY(f.print(f.wish()));
        QCOMPARE(f.fakes.actions.exports.size(), 1);
        const auto &noted = f.fakes.actions.exports.constFirst();
        QCOMPARE(noted.conversation, sampleConversation());
        QCOMPARE(noted.sha, f.done.hash);
        QCOMPARE(noted.messages, 3);
        QFile::remove(f.file());
        f.fakes.actions.failure = Error{ErrorKind::Storage, u"storage.full"_s};
        QVERIFY(!f.print(f.wish()));
        QCOMPARE(f.error->code, u"storage.full"_s);
        QVERIFY(!QFileInfo::exists(f.file()));
    }

    void whatIsStoppedLeavesNothing()
    {
        Fixture f;
        f.fill(400, u"here"_s);
        PaperJob job({f.fakes.timeline, f.fakes.media, f.fakes.actions},
                     f.wish(),
                     f.facts,
                     std::move(*paperFile(f.file(), u"Chat"_s)));
        QSignalSpy moved(&job, &PaperJob::progressed);
        QSignalSpy finished(&job, &PaperJob::finished);
        job.start();
        const auto draws = [&] {
            return !moved.isEmpty()
                && moved.constLast().constFirst().value<PaperJob::Phase>()
                == PaperJob::Phase::Drawing;
        };
        QTRY_VERIFY(draws());
        job.stop();
        QCoreApplication::processEvents();
        QVERIFY(finished.isEmpty());
        QVERIFY(!QFileInfo::exists(f.file()));
    }

    void anEmptyChatIsAPage()
    {
        Fixture f;
        QVERIFY(f.print(f.wish()));
        QCOMPARE(f.done.pages, 1);
        QCOMPARE(f.done.from, 0);
        QVERIFY(f.pages().value(0).contains(u"Chat with 張語安"_s));
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const auto target = paperFile(u"/nowhere/chat.pdf"_s, {});
        QVERIFY(!target);
        QCOMPARE(target.error().code, u"file.unwritable"_s);
    }

    void theDialogAsksAndMakes()
    {
        Fixture f;
        f.fill(3, u"here"_s);
        auto *dialog = new PaperDialog(
            f.theme,
            {f.fakes.timeline, f.fakes.media, f.fakes.actions},
            sampleConversation(),
            f.facts,
            [](const Error &error) { return error.code; },
            nullptr);
        QSignalSpy made(dialog, &PaperDialog::made);
        dialog->open();
        QVERIFY(!dialog->wish().notes);
        QVERIFY(!dialog->wish().masks());
        QVERIFY(dialog->wish().pictures);
        QCOMPARE(dialog->wish().from, 0);
        const auto radios = dialog->findChildren<QRadioButton *>();
        radios.constLast()->setChecked(true);
        const auto days = dialog->findChildren<QDateEdit *>();
        days.constFirst()->setDate(days.constLast()->date().addDays(1));
        dialog->saveTo(f.file()); // the first day is after the last
        QVERIFY(!QFileInfo::exists(f.file()));
        days.constFirst()->setDate(days.constLast()->date());
        QCOMPARE(dialog->wish().until - dialog->wish().from, Day);
        dialog->saveTo(f.file());
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(QFileInfo::exists(f.file()));
        const QString out = qEnvironmentVariable("FRONTDESK_PAPER");
        if (!out.isEmpty())
            dialog->grab().save(out + u"/dialog.png"_s);
        dialog->close();
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
