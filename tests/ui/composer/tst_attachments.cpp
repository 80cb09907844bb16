// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/attachmentchip.h"
#include "ui/composer/attachmentpreview.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sendbutton.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Content file(const QString &name)
{
    Content content;
    content.kind = ContentKind::File;
    content.media = readyMedia(u"sha-of-"_s + name);
    content.media->fileName = name;
    return content;
}

struct StripFixture {
    Theme theme;
    QWidget window;
    AttachmentStrip strip{theme, &window};

    explicit StripFixture(const QStringList &names)
    {
        for (const auto &name : names)
            strip.add(file(name));
        window.resize(640, 60);
        strip.setGeometry(0, 0, 640, 40);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    QList<AttachmentChip *> chips() const
    {
        auto found = strip.findChildren<AttachmentChip *>();
        found.removeIf([](const AttachmentChip *chip) { return chip->isHidden(); });
        std::sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->x() < b->x(); });
        return found;
    }
    QString shown() const
    {
        QString names;
        for (const auto *chip : chips())
            names += chip->name();
        return names;
    }
    QString order() const
    {
        QString names;
        const auto contents = strip.contents();
        for (const auto &content : contents)
            names += content.media ? content.media->fileName : content.text;
        return names;
    }
};

void mouse(QWidget *on, QEvent::Type type, QPoint at)
{
    const bool isHeld = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type,
                      at,
                      on->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      isHeld ? Qt::LeftButton : Qt::NoButton,
                      Qt::NoModifier);
    QApplication::sendEvent(on, &event);
}

struct ComposerFixture {
    Theme theme;
    FakeDesk desk;
    PictureCache pictures{desk.media};
    QWidget chat;
    Composer composer{theme, desk.actions, [](const Error &error) { return error.code; }, &chat};
    MessageEdit &edit = *composer.edit();
    AttachmentStrip &strip = *composer.findChild<AttachmentStrip *>();
    SendButton &send = *composer.findChild<SendButton *>();

    ComposerFixture()
    {
        fillSampleDesk(desk);
        desk.actions.keepsFiles = true;
        composer.settleIn(chat, desk.sources(), pictures);
        composer.setTarget(target(0));
        chat.resize(600, 300);
        composer.resize(600, 200);
        chat.show();
        edit.setFocus();
    }
    ReplyTarget target(int row) const
    {
        const Conversation &conversation = desk.conversations.rows.at(row).conversation;
        return {conversation.id,
                *desk.accounts.account(conversation.account),
                conversation.title,
                false,
                FriendState::Friend};
    }
    bool says(const QString &words) const
    {
        const auto labels = composer.findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QStringList attached() const
    {
        QStringList names;
        const auto contents = strip.contents();
        for (const auto &content : contents)
            names << content.media->fileName;
        return names;
    }
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&chat, &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&chat, &event);
        return enter.isAccepted() && event.isAccepted();
    }
};

} // namespace

/// What goes out with a reply: its order, its looks, and what waits.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A reply has one row of them: what looks as if it went must go.
    void theButtonsThatCameLastCount()
    {
        StripFixture f({u"a"_s});
        for (const auto &words : {u"Today"_s, u"By post"_s}) {
            Content buttons;
            buttons.quickReplies = {{words, QuickAction::Say, words}};
            f.strip.add(buttons);
        }
        f.strip.add(file(u"b"_s));
        const auto contents = f.strip.contents();
        QCOMPARE(contents.size(), 3);
        QCOMPARE(contents.at(1).quickReplies.constFirst().label, u"By post"_s);
        QTRY_COMPARE(f.chips().size(), 3);
    }

    void theKeyboardMovesThem()
    {
        StripFixture f({u"a"_s, u"b"_s, u"c"_s});
        auto *chip = f.chips().constFirst();
        chip->setFocus();
        const auto both = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyClick(chip, Qt::Key_Left, both); // it is the first already
        QCOMPARE(f.order(), u"abc"_s);
        QTest::keyClick(chip, Qt::Key_Right, both);
        QCOMPARE(f.order(), u"bac"_s);
        QVERIFY(chip->hasFocus());
        QVERIFY2(chip->accessibleName().contains(u"2 of 3"_s), qPrintable(chip->accessibleName()));
        QTest::keyClick(chip, Qt::Key_Right, both);
        QTest::keyClick(chip, Qt::Key_Right, both);
        QCOMPARE(f.order(), u"bca"_s);
        QTRY_COMPARE(f.shown(), u"bca"_s);
        QTest::keyClick(chip, Qt::Key_Right); // without the others it is no move
        QCOMPARE(f.order(), u"bca"_s);
        QTest::keyClick(f.chips().at(1), Qt::Key_Left, both);
        QCOMPARE(f.order(), u"cba"_s);
    }

    void tabGoesThroughThemAsTheyStand()
    {
        StripFixture f({u"a"_s, u"b"_s});
        f.strip.moveBy(0, 1);
        QTRY_COMPARE(f.shown(), u"ba"_s);
        auto *first = f.chips().constFirst();
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), f.chips().constFirst()->stops().at(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), f.chips().constLast());
    }

    void aDragMovesThem()
    {
        StripFixture f({u"a"_s, u"b"_s, u"c"_s});
        auto *chip = f.chips().constFirst();
        QSignalSpy changed(&f.strip, &AttachmentStrip::changed);
        mouse(chip, QEvent::MouseButtonPress, {5, 5});
        mouse(chip, QEvent::MouseMove, {6, 5}); // a hand that trembles
        QCOMPARE(f.order(), u"abc"_s);
        const auto beyond = [&](const QString &name) {
            const auto all = f.chips();
            const auto found = std::find_if(
                all.cbegin(), all.cend(), [&](auto *one) { return one->name() == name; });
            return chip->mapFrom(&f.strip, (*found)->geometry().center() + QPoint(5, 0));
        };
        mouse(chip, QEvent::MouseMove, beyond(u"b"_s));
        QCOMPARE(f.order(), u"bac"_s);
        mouse(chip, QEvent::MouseMove, beyond(u"c"_s));
        QCOMPARE(f.order(), u"bca"_s);
        mouse(chip, QEvent::MouseMove, chip->mapFrom(&f.strip, QPoint(-50, 5)));
        QCOMPARE(f.order(), u"abc"_s);
        mouse(chip, QEvent::MouseButtonRelease, {5, 5});
        QCOMPARE(changed.count(), 3);
    }

    void deleteLeavesOut()
    {
        StripFixture f({u"a"_s, u"b"_s, u"c"_s});
        QSignalSpy left(&f.strip, &AttachmentStrip::left);
        f.chips().at(1)->setFocus();
        QTest::keyClick(f.chips().at(1), Qt::Key_Delete);
        QCOMPARE(f.order(), u"ac"_s);
        QCOMPARE(QApplication::focusWidget(), f.chips().at(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget(), f.chips().at(0));
        QCOMPARE(left.count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(f.strip.isEmpty());
        QVERIFY(f.strip.isHidden());
        QCOMPARE(left.count(), 1);
    }

    void whatIsAddedLaterStandsBehind()
    {
        StripFixture f({u"a"_s, u"b"_s, u"c"_s});
        f.strip.leaveOut(0);
        f.strip.add(file(u"d"_s));
        f.strip.take();
        f.strip.add(file(u"e"_s));
        f.strip.add(file(u"f"_s));
        f.strip.setUnderWay({u"later"_s});
        f.strip.add(file(u"g"_s));
        QTRY_COMPARE(f.shown(), u"efg"_s);
        QCOMPARE(f.order(), u"efg"_s);
    }

    void spaceShowsIt_data()
    {
        QTest::addColumn<Qt::Key>("open");
        QTest::addColumn<Qt::Key>("close");
        QTest::newRow("space") << Qt::Key_Space << Qt::Key_Space;
        QTest::newRow("enter") << Qt::Key_Return << Qt::Key_Escape;
    }

    void spaceShowsIt()
    {
        QFETCH(Qt::Key, open);
        QFETCH(Qt::Key, close);
        StripFixture f({u"list.pdf"_s});
        QTest::keyClick(f.chips().constFirst(), open);
        QPointer<AttachmentPreview> preview = f.window.findChild<AttachmentPreview *>();
        QVERIFY(preview && preview->isVisible());
        QCOMPARE(preview->accessibleName(), u"list.pdf"_s);
        QTest::keyClick(preview.data(), close);
        QTRY_VERIFY(!preview);
        QCOMPARE(f.strip.count(), 1);
    }

    void namesOfStrangersAreHarmless()
    {
        const QString endless(10'000, u'x');
        StripFixture f({u"photo\u202Egpj.exe"_s, endless, QString()});
        QVERIFY(!f.chips().at(0)->name().contains(QChar(0x202E)));
        QVERIFY(f.chips().at(1)->width() < 300);
        QVERIFY(!f.chips().at(2)->name().isEmpty());
        f.strip.open(1);
        QPointer<AttachmentPreview> preview = f.window.findChild<AttachmentPreview *>();
        QVERIFY(preview->width() <= 640);
        preview->grab();
        preview->close();
    }

    void filesArriveInTheOrderOfTheirChoice()
    {
        ComposerFixture f;
        Q_EMIT f.edit.filesDropped({u"/a.jpg"_s, u"/b.jpg"_s, u"/c.jpg"_s});
        f.desk.actions.giveFile(u"/c.jpg"_s);
        f.desk.actions.giveFile(u"/b.jpg"_s);
        QCoreApplication::processEvents();
        QCOMPARE(f.attached(), QStringList());
        f.desk.actions.giveFile(u"/a.jpg"_s);
        QTRY_COMPARE(f.attached(), (QStringList{u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s}));
    }

    void sendWaitsForThem()
    {
        ComposerFixture f;
        f.edit.setPlainText(u"here it is"_s);
        QVERIFY(f.send.isEnabled());
        Q_EMIT f.edit.filesDropped({u"/a.jpg"_s});
        QVERIFY(!f.send.isEnabled());
        QVERIFY(!f.strip.isHidden()); // what is under way shows
        QTest::keyClick(&f.edit, Qt::Key_Return);
        QVERIFY(f.desk.actions.sent.isEmpty());
        QVERIFY(f.says(u"being prepared"_s));
        QCOMPARE(f.edit.toPlainText(), u"here it is"_s);
        f.desk.actions.giveFile(u"/a.jpg"_s);
        QTRY_VERIFY(f.send.isEnabled());
        QTest::keyClick(&f.edit, Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.constFirst().bubbles.size(), 2);
    }

    void anotherChatDoesNotWait()
    {
        ComposerFixture f;
        Q_EMIT f.edit.filesDropped({u"/a.jpg"_s});
        f.composer.setTarget(f.target(1));
        f.edit.setPlainText(u"hello"_s);
        QVERIFY(f.send.isEnabled());
        QTest::keyClick(&f.edit, Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.size(), 1);
        f.composer.setTarget(f.target(0));
        QVERIFY(!f.send.isEnabled());
        f.desk.actions.giveFile(u"/a.jpg"_s);
        QTRY_COMPARE(f.attached(), QStringList{u"a.jpg"_s});
    }

    void oneThatFailsSaysWhichAndLeavesTheRest()
    {
        ComposerFixture f;
        f.edit.setPlainText(u"both boxes"_s);
        Q_EMIT f.edit.filesDropped({u"/a.jpg"_s, u"/b.heic"_s, u"/c.jpg"_s});
        f.desk.actions.giveFile(u"/a.jpg"_s);
        f.desk.actions.giveFile(u"/b.heic"_s, Error{ErrorKind::Rejected, u"picture.broken"_s});
        f.desk.actions.giveFile(u"/c.jpg"_s);
        QTRY_COMPARE(f.attached(), (QStringList{u"a.jpg"_s, u"c.jpg"_s}));
        QVERIFY(f.says(u"b.heic: picture.broken"_s));
        QCOMPARE(f.edit.toPlainText(), u"both boxes"_s);
        QVERIFY(f.send.isEnabled());
    }

    void ofTooManyTheFirstOnesAreTaken()
    {
        ComposerFixture f;
        f.desk.actions.keepsFiles = false;
        f.edit.setPlainText(u"all of them"_s);
        QStringList paths;
        for (int i = 0; i < 9; ++i)
            paths << u"/%1.jpg"_s.arg(i);
        Q_EMIT f.edit.filesDropped(paths);
        QTRY_COMPARE(f.attached().size(), 4); // the text is the fifth
        QCOMPARE(f.attached().constLast(), u"3.jpg"_s);
        QVERIFY2(f.says(u"5"_s), "it says how many are left out");
        QVERIFY(f.send.isEnabled());
        QTest::keyClick(&f.edit, Qt::Key_Return);
        QCOMPARE(f.desk.actions.sent.constFirst().bubbles.size(), 5);
    }

    void aTextThatMakesSixIsNotSent()
    {
        ComposerFixture f;
        f.desk.actions.keepsFiles = false;
        Q_EMIT f.edit.filesDropped(
            {u"/a.jpg"_s, u"/b.jpg"_s, u"/c.jpg"_s, u"/d.jpg"_s, u"/e.jpg"_s});
        QTRY_COMPARE(f.attached().size(), 5);
        QVERIFY(f.send.isEnabled());
        f.edit.setPlainText(u"and this"_s);
        QVERIFY(!f.send.isEnabled());
        QTest::keyClick(&f.edit, Qt::Key_Return);
        QVERIFY(f.desk.actions.sent.isEmpty());
        QCOMPARE(f.edit.toPlainText(), u"and this"_s);
        QVERIFY(f.says(u"five"_s));
        f.strip.leaveOut(0);
        QVERIFY(f.send.isEnabled());
    }

    void whatIsDroppedAnywhereIsAttached()
    {
        ComposerFixture f;
        f.desk.actions.keepsFiles = false;
        QVERIFY(f.drop({u"/x.jpg"_s, u"/y.jpg"_s}));
        QTRY_COMPARE(f.attached(), (QStringList{u"x.jpg"_s, u"y.jpg"_s}));
        QVERIFY(!f.drop({}));
    }

    void picturesShowAsTheyAre()
    {
        ComposerFixture f;
        QTemporaryDir folder;
        QImage red(40, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder.filePath(u"red.png"_s)));
        f.desk.media.files.insert(u"sha-of-/red.png"_s, folder.filePath(u"red.png"_s));
        Q_EMIT f.edit.filesDropped({u"/red.png"_s});
        f.desk.actions.giveFile(u"/red.png"_s);
        QTRY_COMPARE(f.strip.count(), 1);
        const auto *chip = f.strip.findChild<AttachmentChip *>();
        const auto look = [&] {
            return const_cast<AttachmentChip *>(chip)->grab().toImage().pixelColor(
                chip->rect().left() + 12, chip->height() / 2);
        };
        QTRY_COMPARE(look(), QColor(Qt::red));
    }

    /// Its frame, with a mark on it: it is no picture.
    void aFilmShowsItsFrame()
    {
        ComposerFixture f;
        QTemporaryDir folder;
        QImage red(40, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder.filePath(u"frame.jpg"_s), "jpeg", 100));
        f.desk.media.files.insert(u"sha-of-frame"_s, folder.filePath(u"frame.jpg"_s));
        auto film = file(u"clip.mp4"_s);
        film.kind = ContentKind::Video;
        film.media->thumbnail = u"sha-of-frame"_s;
        QVERIFY(f.composer.addBubbles({film}));
        auto *chip = f.strip.findChild<AttachmentChip *>();
        const auto redAt = [&](int x) {
            const auto seen = chip->grab().toImage().pixelColor(x, chip->height() / 2);
            return seen.red() > 230 && seen.green() < 30 && seen.blue() < 30;
        };
        QTRY_VERIFY(redAt(8));
        QVERIFY(!redAt(4 + 14)); // the middle of its look
    }
};

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
