// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/stickerchooser.h"
#include "ui/models/picturecache.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct ChooserFixture {
    Theme theme;
    FakeStickers stickers;
    QWidget window;
    QPointer<StickerChooser> chooser = new StickerChooser(theme, stickers, &window);
    QSignalSpy chosen{chooser.data(), &StickerChooser::chosen};
    QListWidget &list = *chooser->findChild<QListWidget *>();
    QLineEdit &words = *chooser->findChild<TextField *>()->edit();

    ChooserFixture()
    {
        window.show();
        chooser->popUpAbove({200, 500});
    }
    QString note() const
    {
        QString all;
        const auto labels = chooser->findChildren<Label *>();
        for (const auto *label : labels)
            all += label->text();
        return all;
    }
};

} // namespace

/// Stickers by their words.
class TestStickerChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllAndSaysWhatTheyAre()
    {
        ChooserFixture f;
        QTRY_COMPARE(f.list.count(), 3);
        QVERIFY2(f.note().contains(u"LINE does not give pictures"_s), qPrintable(f.note()));
        QVERIFY(f.list.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"Moon"_s));
        QVERIFY(!f.list.item(2)->data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!f.chooser->grab().isNull());
    }

    /// One press away: the page that shows which number is which.
    void thePageOfLineIsOpened()
    {
        ChooserFixture f;
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        const auto buttons = f.chooser->findChildren<Button *>();
        QCOMPARE(buttons.size(), 1);
        buttons.constFirst()->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened.host(), u"developers.line.biz"_s);
        QVERIFY(m_opened.path().endsWith(u"/sticker-list/"_s));
    }

    void findsByAMoodAndTakesWithEnter()
    {
        ChooserFixture f;
        QTest::keyClicks(&f.words, u"thanks"_s);
        QTRY_COMPARE(f.list.count(), 1);
        QTest::keyClick(&f.words, Qt::Key_Return);
        QCOMPARE(f.chosen.count(), 1);
        QCOMPARE(f.chosen.constFirst().constFirst().value<Sticker>().stickerId, u"10855"_s);
        QTRY_VERIFY(!f.chooser);
    }

    void nothingFoundTakesNothing()
    {
        ChooserFixture f;
        f.words.setText(QString(10'000, u'x'));
        QTest::keyClick(&f.words, Qt::Key_X);
        QTRY_VERIFY(f.note().contains(u"No sticker"_s));
        QCOMPARE(f.list.count(), 0);
        QTest::keyClick(&f.words, Qt::Key_Return);
        QCOMPARE(f.chosen.count(), 0);
    }

    void theKeyboardGoesToThem()
    {
        ChooserFixture f;
        QTRY_COMPARE(f.list.count(), 3);
        QTest::keyClick(&f.words, Qt::Key_Down);
        QCOMPARE(f.list.currentRow(), 0);
        QTest::keyClick(&f.list, Qt::Key_Right);
        QTest::keyClick(&f.list, Qt::Key_Return);
        QCOMPARE(f.chosen.constFirst().constFirst().value<Sticker>().packageId, u"789"_s);
    }

    void aChosenOneGoesWithTheReply()
    {
        Theme theme;
        FakeDesk desk;
        fillSampleDesk(desk);
        PictureCache pictures{desk.media};
        QWidget chat;
        Composer composer{
            theme, desk.actions, [](const Error &error) { return error.code; }, &chat};
        composer.settleIn(chat, desk.sources(), pictures);
        const Conversation &conversation = desk.conversations.rows.at(0).conversation;
        composer.setTarget({conversation.id,
                            *desk.accounts.account(conversation.account),
                            conversation.title,
                            false,
                            FriendState::Friend});
        chat.resize(600, 300);
        composer.resize(600, 200);
        chat.show();
        const auto buttons = composer.findChildren<IconButton *>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(), [](auto *one) {
            return one->accessibleName() == u"Stickers"_s;
        });
        QVERIFY(button != buttons.cend());
        (*button)->click();
        auto *chooser = composer.findChild<StickerChooser *>();
        QVERIFY(chooser);
        auto *words = chooser->findChild<TextField *>()->edit();
        QTRY_COMPARE(chooser->findChild<QListWidget *>()->count(), 3);
        QTest::keyClick(words, Qt::Key_Return);
        const auto *strip = composer.findChild<AttachmentStrip *>();
        QCOMPARE(strip->count(), 1);
        QVERIFY(composer.send());
        const auto sent = desk.actions.sent.constFirst().bubbles;
        QCOMPARE(sent.constFirst().kind, ContentKind::Sticker);
        QCOMPARE(sent.constFirst().sticker->stickerId, u"1988"_s);

        composer.chooseSticker(); // as the command does
        QTRY_COMPARE(composer.findChildren<StickerChooser *>().size(), 1);
        delete composer.findChild<StickerChooser *>();
        composer.hide();
        composer.chooseSticker();
        QVERIFY(!composer.findChild<StickerChooser *>());
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

QTEST_MAIN(TestStickerChooser)
#include "tst_stickerchooser.moc"
