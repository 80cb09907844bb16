// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/protocol/personcodec.h"
#include "core/relay/api/personendpoint.h"
#include "core/relay/persons/identityindex.h"
#include "tests/core/relay/persondesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// Who may be one human, and what speaks for it (feature C10).
class TestPersonHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PersonDesk>(4);
        identify(AttributeIdentity::Phone);
    }
    void cleanup() { m_desk.reset(); }

    void theSamePhoneIsSuggested()
    {
        m_desk->set(1, u"phone"_s, u"+886 912-345-678"_s);
        m_desk->set(3, u"phone"_s, u"0912345678"_s);
        QCOMPARE(hints(1), (QStringList{u"3: phone"_s}));
        QCOMPARE(hints(3), (QStringList{u"1: phone"_s}));
        QVERIFY(hints(2).isEmpty());
        m_desk->set(3, u"phone"_s, u"0987654321"_s);
        QVERIFY(hints(1).isEmpty());
        m_desk->set(3, u"phone"_s, u"0912345678"_s);
        m_desk->set(1, u"phone"_s, {});
        QVERIFY(hints(3).isEmpty());
    }

    void aNameAloneIsNoReason()
    {
        look(1, u"Amy"_s, {});
        look(2, u"Amy"_s, {});
        QVERIFY(hints(1).isEmpty());
        look(1, u"Amy"_s, u"flower"_s);
        look(2, u"Ben"_s, u"flower"_s); // nor is a picture
        QVERIFY(hints(1).isEmpty());
        look(2, u" ａｍｙ"_s, u"flower"_s);
        QCOMPARE(hints(1), (QStringList{u"2: picture"_s}));
        look(1, {}, u"flower"_s);
        look(2, {}, u"flower"_s); // two without a name have none in common
        QVERIFY(hints(1).isEmpty());
    }

    void accountsOfOneProviderAreToldOneId()
    {
        rename(2, u"U1"_s);
        QCOMPARE(hints(1), (QStringList{u"2: platform-id"_s}));
    }

    void theStrongestComesFirstWithAllReasons()
    {
        rename(4, u"U1"_s);
        for (int n : {1, 2, 4})
            m_desk->set(n, u"phone"_s, u"0912345678"_s);
        QCOMPARE(hints(1), (QStringList{u"4: platform-id phone"_s, u"2: phone"_s}));
    }

    void whoIsLinkedIsNotSuggested()
    {
        samePhones();
        const auto made = m_desk->link(1, 2);
        QCOMPARE(hints(1), (QStringList{u"3: phone"_s}));
        QCOMPARE(hints(3), (QStringList{u"2: phone"_s})); // one of the two is enough
        m_desk->run(
            Protocol::UnlinkPerson{PersonDesk::contact(1), PersonDesk::contact(2), {}, made});
        QCOMPARE(hints(1).size(), 2);
    }

    void whoIsAnotherIsNeverSuggestedAgain()
    {
        samePhones();
        m_desk->link(2, 3);
        m_desk->run(Protocol::SetApart{PersonDesk::contact(3), PersonDesk::contact(1), true});
        QVERIFY(hints(1).isEmpty()); // 2 would bring 3 along
        QVERIFY(hints(2).isEmpty());
        m_desk->set(1, u"phone"_s, u"0900000001"_s);
        samePhones(); // more of the same is nothing new
        QVERIFY(hints(1).isEmpty());
        m_desk->run(Protocol::SetApart{PersonDesk::contact(3), PersonDesk::contact(1), false});
        QCOMPARE(hints(1).size(), 1);
    }

    void whatAFieldIsForCanBeSaidLater()
    {
        identify(AttributeIdentity::None);
        samePhones();
        QVERIFY(hints(1).isEmpty());
        identify(AttributeIdentity::Phone);
        QCOMPARE(hints(1).size(), 2);
        identify(AttributeIdentity::Phone, true); // not used any more
        QVERIFY(hints(1).isEmpty());
        identify(AttributeIdentity::Email);
        QVERIFY(hints(1).isEmpty());
    }

    void twoOfOneAccountAreNotSuggested()
    {
        samePhones();
        QVERIFY(await(m_desk->store->write([](Relay::WriteContext &context) {
            return Sql::ignoringCount(
                context.database.execute("UPDATE contact SET account = :account WHERE id = :id",
                                         {{":account", PersonDesk::account(1).value()},
                                          {":id", PersonDesk::contact(2).value()}}));
        })));
        QCOMPARE(hints(1), (QStringList{u"3: phone"_s}));
    }

    void whatManyHaveSaysNothing()
    {
        m_desk = std::make_unique<PersonDesk>(Relay::MostSharing + 2);
        identify(AttributeIdentity::Phone);
        for (int n = 1; n <= Relay::MostSharing + 1; ++n)
            m_desk->set(n, u"phone"_s, u"0912345678"_s);
        QCOMPARE(answer(1).value(u"suggestions"_s).toArray().size(), 5);
        m_desk->set(Relay::MostSharing + 2, u"phone"_s, u"0912345678"_s);
        QVERIFY(hints(1).isEmpty());
    }

    /// What is in an account that somebody may not read is in no answer, however it is reached.
    void nothingOfAHiddenAccountIsSaid()
    {
        samePhones();
        look(1, u"Amy"_s, u"flower"_s);
        look(2, u"Amy"_s, u"flower"_s);
        rename(2, u"U1"_s);
        m_desk->link(2, 4, {{LinkReason::Phone}, {}});
        m_desk->link(1, 4);
        m_desk->run(Protocol::SetApart{PersonDesk::contact(2), PersonDesk::contact(3), true});
        const auto canary = PersonDesk::contact(2).value();
        QVERIFY(bytes(1).contains(canary.toUtf8())); // it sings where it may
        m_desk->hidden = {Relay::deskScope(PersonDesk::account(2))};
        for (int n : {1, 3, 4}) {
            QVERIFY(!bytes(n).contains(canary.toUtf8()));
            QVERIFY(!bytes(n).contains("Amy"));
        }
        QVERIFY(bytes(1).contains(PersonDesk::contact(4).value().toUtf8()));
    }

    void whatStandsThereIsNotSaid()
    {
        samePhones();
        QVERIFY(!bytes(1).contains("912345678"));
    }

    void theCodecReadsWhatItWrites()
    {
        const PersonHint hint{PersonDesk::contact(1), {LinkReason::Email, LinkReason::Picture}};
        QCOMPARE(Protocol::hintsFrom(QJsonArray{Protocol::jsonOf(hint)}), QList{hint});
        const PersonStep step{PersonStep::Kind::NotApart,
                              PersonDesk::contact(1),
                              PersonDesk::contact(2),
                              m_desk->store.amy.id,
                              77,
                              {LinkReason::Member},
                              LinkId(u"l"_s)};
        QCOMPARE(Protocol::stepsFrom(QJsonArray{Protocol::jsonOf(step)}), QList{step});
        QVERIFY(Protocol::hintsFrom(QJsonArray{1, u"x"_s, QJsonObject{{u"contact"_s, u"c"_s}}})
                    .isEmpty());
        QVERIFY(Protocol::stepsFrom(QJsonObject{}).isEmpty());
        QVERIFY(Protocol::stepsFrom(QJsonArray{QJsonObject{{u"kind"_s, u"merge"_s}}}).isEmpty());
    }

private:
    void identify(AttributeIdentity identity, bool retired = false)
    {
        Attribute one;
        one.id = PersonDesk::attribute(u"phone"_s);
        one.name = u"phone"_s;
        one.identity = identity;
        one.retired = retired;
        const auto now = *await(m_desk->store->read(
            [&](Sql::Database &database) { return Relay::attributeById(database, one.id); }));
        const auto done =
            m_desk->run(Protocol::PutAttribute{one, now->ver}, User::Role::Administrator);
        QCOMPARE(done.outcome, Protocol::CommandResult::Outcome::Ok);
    }
    void samePhones()
    {
        for (int n : {1, 2, 3})
            m_desk->set(n, u"phone"_s, u"0912345678"_s);
    }
    void look(int n, const QString &name, const QString &picture)
    {
        auto one = m_desk->at(n);
        one.displayName = name;
        one.picture = picture;
        QVERIFY(await(m_desk->store->write([&](Relay::WriteContext &context) {
            return Relay::putContact(context.database, one);
        })));
    }
    void rename(int n, const QString &platformUser)
    {
        QVERIFY(await(m_desk->store->write([&](Relay::WriteContext &context) {
            return Sql::ignoringCount(context.database.execute(
                "UPDATE contact SET platform_user = :user WHERE id = :id",
                {{":user", platformUser}, {":id", PersonDesk::contact(n).value()}}));
        })));
    }
    QStringList readable() const
    {
        auto scopes = *await(m_desk->store->read([this](Sql::Database &database) {
            return Relay::readableScopes(database, m_desk->store.amy.id);
        }));
        scopes.removeIf([this](const QString &scope) { return m_desk->hidden.contains(scope); });
        return scopes;
    }
    QJsonObject answer(int n) const
    {
        return *await(m_desk->store->read([n, scopes = readable()](Sql::Database &database) {
            return Relay::suggestionsFor(database, PersonDesk::contact(n), scopes);
        }));
    }
    /// Both answers, as they leave.
    QByteArray bytes(int n) const
    {
        const auto steps =
            *await(m_desk->store->read([n, scopes = readable()](Sql::Database &database) {
                return Relay::linkStepsOf(database, PersonDesk::contact(n), scopes);
            }));
        return QJsonDocument(answer(n)).toJson() + QJsonDocument(steps).toJson();
    }
    QStringList hints(int n) const
    {
        QStringList all;
        const auto hints = Protocol::hintsFrom(answer(n).value(u"suggestions"_s));
        for (const auto &hint : hints) {
            QStringList reasons;
            for (const auto reason : hint.reasons)
                reasons.append(nameOf(reason));
            all.append(QString::number(hint.contact.value().right(4).toInt()) + u": "_s
                       + reasons.join(u' '));
        }
        return all;
    }

    std::unique_ptr<PersonDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestPersonHints)
#include "tst_personhints.moc"
