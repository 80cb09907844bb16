// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/accounts/accountrig.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBySlugAndId()
    {
        Test::AccountRig rig;
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"taipei"_s))));
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"tokyo"_s))));
        const auto taipei = rig.accounts.bySlug(Platform::Line, u"taipei"_s);
        QVERIFY(taipei);
        QCOMPARE(taipei->secrets.first(), QByteArray("secret-of-taipei-0123456789"));
        QCOMPARE(taipei->botUserId, u"U-taipei"_s);
        QCOMPARE(rig.accounts.byId(taipei->account.id), taipei);
        QCOMPARE(rig.accounts.all().size(), 2);
        QVERIFY(!rig.accounts.bySlug(Platform::Line, u"Taipei"_s));
        QVERIFY(!rig.accounts.bySlug(Platform::Messenger, u"taipei"_s));
        QVERIFY(!rig.accounts.bySlug(Platform::Line, {}));
    }

    void isNewsForAll()
    {
        Test::AccountRig rig;
        Changes seen;
        connect(&rig.store, &Store::changed, this, [&](const Changes &changes) {
            seen.append(changes);
        });
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"taipei"_s))));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().scope, orgScope());
        QCOMPARE(std::get<Account>(seen.first().items.first().entity).slug, u"taipei"_s);
    }

    void readsBackWhatItStored()
    {
        Test::AccountRig rig;
        auto wanted = rig.account(u"taipei"_s);
        wanted.accessToken = "token";
        wanted.account.color = 7;
        wanted.account.group = u"台灣"_s;
        wanted.replyFirst = false;
        QVERIFY(Test::await(rig.accounts.add(wanted)));
        Accounts again(rig.store, rig.newBox());
        QVERIFY(Test::await(again.load()));
        const auto read = again.bySlug(Platform::Line, u"taipei"_s);
        QVERIFY(read->account.pushesOnly); // what the desks hear of it
        wanted.account.pushesOnly = true;
        QCOMPARE(read->account, wanted.account);
        QCOMPARE(read->secrets, wanted.secrets);
        QCOMPARE(read->accessToken, wanted.accessToken);
        QCOMPARE(read->channelId, wanted.channelId);
        QCOMPARE(read->botUserId, wanted.botUserId);
        QCOMPARE(read->replyFirst, false);
        QCOMPARE(read->adapter, wanted.adapter);
    }

    void isThereOnce_data()
    {
        QTest::addColumn<QString>("same");
        for (const char *same : {"slug", "bot", "channel"})
            QTest::newRow(same) << QString::fromLatin1(same);
    }
    void isThereOnce()
    {
        QFETCH(const QString, same);
        Test::AccountRig rig;
        const auto first = rig.account(u"taipei"_s);
        QVERIFY(Test::await(rig.accounts.add(first)));
        auto second = rig.account(u"tokyo"_s);
        if (same == u"slug")
            second.account.slug = first.account.slug;
        else if (same == u"bot")
            second.botUserId = first.botUserId;
        else
            second.channelId = first.channelId;
        const auto refused = Test::await(rig.accounts.add(second));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"account.exists"_s);
        QCOMPARE(rig.accounts.all().size(), 1);
    }

    void keepsNoSecretOnDisk()
    {
        Test::AccountRig rig;
        auto account = rig.account(u"taipei"_s);
        account.accessToken = "long-lived-token-0123456789";
        QVERIFY(Test::await(rig.accounts.add(account)));
        QVERIFY(Test::await(rig.accounts.rotateSecret(account.account.id, "rotated-0123456789")));
        QByteArray all;
        QDirIterator files(rig.folder.path(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY(all.contains("id-taipei"));
        for (const char *secret : {"secret-of-taipei", "long-lived-token", "rotated-0123"})
            QVERIFY2(!all.contains(secret), secret);
    }

    void asecretOpensInItsOwnRowOnly()
    {
        Test::AccountRig rig;
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"taipei"_s))));
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"tokyo"_s))));
        QVERIFY(Test::await(rig.store.write([](WriteContext &context) -> Result<> {
            auto done = context.database.execute(
                "UPDATE account_secret SET sealed = (SELECT sealed FROM account_secret "
                "WHERE account = 'id-tokyo') WHERE account = 'id-taipei'");
            if (!done)
                return done.error();
            return {};
        })));
        const auto loaded = Test::await(rig.accounts.load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"key.wrong"_s);
    }

    void rotates()
    {
        Test::AccountRig rig;
        const auto account = rig.account(u"taipei"_s);
        const auto id = account.account.id;
        QVERIFY(Test::await(rig.accounts.add(account)));
        QSignalSpy changed(&rig.accounts, &Accounts::changed);
        QVERIFY(Test::await(rig.accounts.rotateSecret(id, "second")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rig.accounts.byId(id)->secrets,
                 (QList<QByteArray>{"second", account.secrets.first()}));
        QVERIFY(Test::await(rig.accounts.rotateSecret(id, "third")));
        QCOMPARE(rig.accounts.byId(id)->secrets, (QList<QByteArray>{"third", "second"}));
        QVERIFY(Test::await(rig.accounts.replaceToken(id, "token")));
        QCOMPARE(rig.accounts.byId(id)->accessToken, QByteArray("token"));
        QVERIFY(Test::await(rig.accounts.replaceToken(id, {})));
        QCOMPARE(rig.accounts.byId(id)->accessToken, QByteArray());
    }

    void attentionThatCouldNotBeWrittenIsNewsAgain()
    {
        Test::AccountRig rig;
        const auto id = rig.account(u"taipei"_s).account.id;
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"taipei"_s))));
        const auto run = [&](const char *sql) {
            return Test::await(rig.store.write([sql](WriteContext &context) -> Result<> {
                return context.database.executeScript(sql);
            }));
        };
        QVERIFY(run("CREATE TRIGGER refuse BEFORE UPDATE ON account BEGIN "
                    "SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(!Test::await(rig.accounts.setAttention(id, u"line.token"_s)));
        QVERIFY(run("DROP TRIGGER refuse"));
        QVERIFY(Test::await(rig.accounts.setAttention(id, u"line.token"_s)));
        Accounts again(rig.store, rig.newBox());
        QVERIFY(Test::await(again.load()));
        QCOMPARE(again.byId(id)->account.attention, u"line.token"_s);
    }

    void achangeAndAttentionKeepEachOther()
    {
        Test::AccountRig rig;
        const auto id = rig.account(u"taipei"_s).account.id;
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"taipei"_s))));
        const auto attention = rig.accounts.setAttention(id, u"line.token"_s);
        const auto renamed =
            rig.accounts.change(id, [](Account &account) { account.name = u"New"_s; });
        const auto recolored = rig.accounts.change(id, [](Account &account) {
            account.color = 9;
            account.readReceipts = ReadReceipts::WhenAnswered;
            account.showTyping = false;
        });
        QVERIFY(Test::await(attention));
        QVERIFY(Test::await(renamed));
        QVERIFY(Test::await(recolored));
        const auto held = rig.accounts.byId(id)->account;
        QCOMPARE(held.attention, u"line.token"_s);
        QCOMPARE(held.name, u"New"_s);
        QCOMPARE(held.color, 9);
        QCOMPARE(held.readReceipts, ReadReceipts::WhenAnswered);
        QVERIFY(!held.showTyping);
        Accounts again(rig.store, rig.newBox());
        QVERIFY(Test::await(again.load()));
        QCOMPARE(again.byId(id)->account, held);
        QVERIFY(Test::await(rig.accounts.setReplyFirst(id, false)));
        QCOMPARE(rig.accounts.byId(id)->replyFirst, false);
    }

    void attentionIsWrittenOnce()
    {
        Test::AccountRig rig;
        const auto id = rig.account(u"taipei"_s).account.id;
        QVERIFY(Test::await(rig.accounts.add(rig.account(u"taipei"_s))));
        QSignalSpy changed(&rig.store, &Store::changed);
        QList<Async<>> all;
        for (int i = 0; i < 10; ++i)
            all.append(rig.accounts.setAttention(id, u"line.token"_s));
        for (const auto &each : std::as_const(all))
            QVERIFY(Test::await(each));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rig.accounts.byId(id)->account.attention, u"line.token"_s);
        QCOMPARE(rig.accounts.byId(id)->account.ver, 2);
        QVERIFY(Test::await(rig.accounts.setAttention(id, {})));
        QCOMPARE(rig.accounts.byId(id)->account.attention, QString());
        QVERIFY(!Test::await(rig.accounts.setAttention(AccountId(u"x"_s), u"y"_s)));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
