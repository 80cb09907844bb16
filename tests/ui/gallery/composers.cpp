// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/composers.h"

#include "core/base/clock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/stickerchooser.h"

namespace Frontdesk::Test {

namespace {

constexpr int ComposerWidth = 720;

/// As high as it asks to be for what it shows.
void shootAtItsHeight(Composer &composer, const QString &name, const Shoot &shoot)
{
    composer.resize(ComposerWidth, composer.sizeHint().height());
    composer.show();
    letTimePass(std::chrono::milliseconds(50));
    shoot(composer, name, {ComposerWidth, composer.sizeHint().height()});
}

Account paying(FakeDesk &fakes, const Clock &clock)
{
    Account account = fakes.accounts.list.at(1);
    account.pushQuota = PushQuota{5'000, 688, clock.nowMs() - 60'000};
    return account;
}

ReplyTarget targetOf(const Account &account, const QString &conversation, qint64 freeUntil = 0)
{
    return {ConversationId(conversation),
            account,
            QStringLiteral("語安"),
            false,
            FriendState::Friend,
            {},
            freeUntil};
}

void shootUsual(Theme &theme, FakeDesk &fakes, const Shoot &shoot)
{
    Composer composer(theme, fakes.actions, [](const Error &error) { return error.code; });
    ReplyTarget target{sampleConversation(),
                       fakes.accounts.list.at(4),
                       QStringLiteral("สมหญิง"),
                       false,
                       FriendState::Friend};
    composer.setTarget(target);
    composer.quote(sampleText(
        QStringLiteral("q"), QStringLiteral("อยากแลกได้ไหมคะ"), Direction::Inbound, SampleNow));
    Q_EMIT composer.edit()->filesDropped({QStringLiteral("/a.jpg"), QStringLiteral("/b.jpg")});
    composer.edit()->setPlainText(QStringLiteral("ได้รับรูปทั้งสองกล่องแล้วค่ะ"));
    shoot(composer, QStringLiteral("composer-full"), {640, 200});
    target.conversation = ConversationId(QStringLiteral("c2"));
    target.friendState = FriendState::Blocked;
    composer.setTarget(target);
    shoot(composer, QStringLiteral("composer-blocked"), {640, 80});
    fakes.actions.besides.clear(); // the desk of the other pictures has nothing begun
}

Content attached(ContentKind kind, const QString &name, qint64 size)
{
    Content content;
    content.kind = kind;
    content.media = readyMedia(QStringLiteral("sha-of-") + name);
    content.media->fileName = name;
    content.media->size = size;
    return content;
}

void shootAttachments(Theme &theme, FakeDesk &fakes, const Clock &clock, const Shoot &shoot)
{
    Composer composer(theme, fakes.actions, [](const Error &error) { return error.code; });
    composer.setTarget(targetOf(paying(fakes, clock), QStringLiteral("files")));
    Content words;
    words.text = QStringLiteral("新的禮盒明天出貨，單號稍後給您");
    Content sticker;
    sticker.kind = ContentKind::Sticker;
    sticker.sticker = fakes.stickers.offers.constFirst().sticker;
    composer.addBubbles(
        {attached(ContentKind::Video, QStringLiteral("開箱.mp4"), 18'000'000), words, sticker});
    fakes.actions.keepsFiles = true;
    Q_EMIT composer.edit()->filesDropped({QStringLiteral("/IMG_4711.HEIC")});
    shootAtItsHeight(composer, QStringLiteral("composer-attachments"), shoot);
    fakes.actions.keepsFiles = false;

    auto *chooser = new StickerChooser(theme, fakes.stickers, nullptr);
    QCoreApplication::processEvents();
    shoot(*chooser, QStringLiteral("stickers"), chooser->sizeHint());
    delete chooser;
}

} // namespace

void shootComposers(Theme &theme, const Clock &clock, const Shoot &shoot)
{
    FakeDesk fakes;
    fillSampleDesk(fakes);
    shootUsual(theme, fakes, shoot);
    shootAttachments(theme, fakes, clock, shoot);

    Composer composer(theme, fakes.actions, [](const Error &error) { return error.code; });
    composer.setAccounts(fakes.accounts.list);
    composer.setNow([&clock] { return clock.nowMs(); });
    composer.setHold(std::chrono::seconds(5));
    const Account account = paying(fakes, clock);
    const qint64 free = clock.nowMs() + 41'000;

    composer.setTarget(targetOf(account, QStringLiteral("free"), free));
    composer.edit()->setPlainText(
        QStringLiteral("語安您好，新的禮盒會送到松德路，壞的兩盒不用寄回。"));
    shootAtItsHeight(composer, QStringLiteral("composer-free"), shoot);

    composer.setTarget(targetOf(account, QStringLiteral("push")));
    composer.edit()->setPlainText(QStringLiteral("新的禮盒明天出貨，單號稍後給您"));
    shootAtItsHeight(composer, QStringLiteral("composer-push"), shoot);

    composer.setTarget(targetOf(account, QStringLiteral("held"), free));
    composer.edit()->setPlainText(QStringLiteral("當然可以！馬上補寄兩盒新的給您"));
    composer.show();
    composer.send();
    shootAtItsHeight(composer, QStringLiteral("composer-held"), shoot);

    composer.setTarget(targetOf(account, QStringLiteral("guard"), free));
    composer.edit()->setPlainText(
        QStringLiteral("您的卡號 5500 0000 0000 0004 已收到，木野居會盡快處理"));
    composer.send();
    shootAtItsHeight(composer, QStringLiteral("composer-guard"), shoot);
}

} // namespace Frontdesk::Test
