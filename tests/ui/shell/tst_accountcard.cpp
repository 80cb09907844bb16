// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesetup.h"
#include "ui/qr/qrcode.h"
#include "ui/shell/accountcard.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateTime>
#include <QPointer>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

// What an account is called, and what is left of the month (feature J12).
class TestAccountCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsKnown()
    {
        const auto words = cardOf(account(PushQuota{500, 300, m_at}));
        QVERIFY(words.contains(u"@216abcde"_s));
        QVERIFY(words.contains(u"@haruya"_s));
        QVERIFY(words.contains(u"300 of 500 used, 200 left"_s));
        QVERIFY(words.contains(u"about 600 by the end of the month, 100 more"_s));
    }

    void saysNothingThatIsNotKnown()
    {
        auto one = account({});
        one.premiumId.clear();
        const auto words = cardOf(one);
        QVERIFY(words.contains(u"LINE has not told it yet"_s));
        QVERIFY(!words.contains(u"end of the month"_s));
        QVERIFY(!words.contains(u"Premium"_s));
        QVERIFY(cardOf(account(PushQuota{{}, 7, m_at})).contains(u"7 used, no limit"_s));
    }

    void theLinkGoesByTheNameCustomersKnow()
    {
        auto one = account({});
        QCOMPARE(AccountCard::addFriendLink(one), u"https://line.me/R/ti/p/%40haruya"_s);
        one.premiumId.clear();
        QCOMPARE(AccountCard::addFriendLink(one), u"https://line.me/R/ti/p/%40216abcde"_s);
        one.basicId.clear();
        QVERIFY(AccountCard::addFriendLink(one).isEmpty());
        AccountCard card(m_theme, one, m_at, nullptr);
        QVERIFY(card.findChildren<QrCode *>().isEmpty());
    }

    void administratorsChooseWhenReadIsShown()
    {
        Test::FakeSetup setup;
        auto one = account({});
        one.markAsReadManually = true;
        const AccountCard card(m_theme, one, m_at, nullptr, &setup);
        auto *when = card.findChild<QComboBox *>();
        QVERIFY(when);
        QCOMPARE(when->currentText(), u"When somebody opens the chat"_s);
        QVERIFY(!wordsOf(card).contains(u"no effect"_s));
        choose(*when, u"Never"_s);
        QTRY_COMPARE(setup.readReceipts, QList{ReadReceipts::Never});
        QTRY_VERIFY(wordsOf(card).contains(u"Kept, for everybody"_s));
        // What was refused does not show as kept.
        setup.failure = Error{ErrorKind::Offline, u"net.offline"_s};
        choose(*when, u"When somebody answers"_s);
        QTRY_COMPARE(when->currentText(), u"Never"_s);
        QVERIFY(when->isEnabled());
        QVERIFY(wordsOf(card).contains(ErrorText::sentence(*setup.failure)));
        QCOMPARE(setup.readReceipts.size(), 1);
    }

    void othersOnlySeeIt()
    {
        auto one = account({});
        one.readReceipts = ReadReceipts::ByHand;
        const AccountCard card(m_theme, one, m_at, nullptr);
        QVERIFY(card.findChildren<QComboBox *>().isEmpty());
        QVERIFY(wordsOf(card).contains(u"Only when somebody asks for it"_s));
        QVERIFY(wordsOf(card).contains(u"This has no effect now"_s)); // its chat is off
    }

    void namesOfAnyLengthKeepTheWidth()
    {
        auto one = account({});
        one.name = u"晴\u202e"_s.repeated(5000);
        AccountCard card(m_theme, one, m_at, nullptr);
        QCOMPARE(card.width(), m_theme.metrics().page.dialog);
    }

private:
    static Account account(std::optional<PushQuota> quota)
    {
        Account one;
        one.id = AccountId(u"a"_s);
        one.name = u"Haruya"_s;
        one.letter = u"晴"_s;
        one.basicId = u"@216abcde"_s;
        one.premiumId = u"@haruya"_s;
        one.pushQuota = quota;
        return one;
    }
    QString cardOf(const Account &one) { return wordsOf(AccountCard(m_theme, one, m_at, nullptr)); }
    static void choose(QComboBox &box, const QString &words)
    {
        box.setCurrentIndex(box.findText(words));
        Q_EMIT box.activated(box.currentIndex());
    }
    static QString wordsOf(const AccountCard &card)
    {
        QStringList all;
        const auto labels = card.findChildren<Label *>();
        for (const auto *label : labels)
            all.append(label->text());
        return all.join(u'\n');
    }

    Theme m_theme;
    const qint64 m_at =
        QDateTime::fromString(u"2026-11-16T00:00:00+09:00"_s, Qt::ISODate).toMSecsSinceEpoch();
};

QTEST_MAIN(TestAccountCard)
#include "tst_accountcard.moc"
