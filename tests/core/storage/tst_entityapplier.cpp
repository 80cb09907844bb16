// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entityapplier.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

struct Told {
    QString scope;
    Protocol::Item item;
};

/// A history of a few conversations and messages that come, change, move between two desks and
/// go; each step raises the entity's version, as a relay does.
QList<Told> anyHistory()
{
    const QStringList desks{u"desk:a1:-"_s, u"desk:a1:b"_s};
    QList<Told> told;
    QHash<QString, qint64> versions;
    QHash<QString, int> places;
    qint64 seq = 0;
    const int steps = *rc::gen::inRange(1, 25);
    for (int step = 0; step < steps; ++step) {
        const auto chat = u"c%1"_s.arg(*rc::gen::inRange(0, 3));
        const int what = *rc::gen::inRange(0, 10);
        const int desk = places.value(chat, 0);
        if (what < 4) {
            const auto id = chat + u"-m%1"_s.arg(*rc::gen::inRange(0, 3));
            const auto ver = ++versions[id];
            told << Told{desks.at(desk), item(message(id, chat, 100 + ver, ver), ++seq)};
            continue;
        }
        const auto ver = ++versions[chat];
        auto state = conversation(chat, 100 + step, ver);
        state.waitingSince = what % 2;
        if (what < 8) {
            told << Told{desks.at(desk), item(state, ++seq)};
        } else if (what == 8) {
            told << Told{desks.at(desk), vanished(u"conversation"_s, chat, ver, ++seq)};
            told << Told{desks.at(1 - desk), item(state, ++seq)};
            places[chat] = 1 - desk;
        } else {
            const auto contact = u"contact-"_s + chat;
            Contact customer;
            customer.id = ContactId(contact);
            customer.ver = ++versions[contact];
            told << Told{desks.at(desk), item(customer, ++seq)};
        }
    }
    return told;
}

void tell(Sql::Database &database, const Told &told)
{
    ScopeStore scopes(database);
    auto scope = *scopes.findOrAdd(told.scope);
    EntityApplier applier(database, scope, EntityApplier::Source::Live);
    RC_ASSERT(applier.apply(told.item).hasValue());
    RC_ASSERT(applier.finish().hasValue());
    scope.cursor.digest = applier.digest().text();
    scope.whole = true;
    RC_ASSERT(scopes.save(scope).hasValue());
}

QStringList stateAfter(const QList<Told> &all)
{
    const auto database = cacheInMemory();
    for (const auto &one : all)
        tell(*database, one);
    return cacheDump(*database);
}

} // namespace

class TestEntityApplier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceChangesNothing()
    {
        QVERIFY(rc::check("I12: what is told again changes nothing", [] {
            const auto history = anyHistory();
            auto stuttered = history;
            const int again = *rc::gen::inRange(1, 10);
            for (int i = 0; i < again; ++i) {
                const auto from = *rc::gen::inRange<qsizetype>(0, history.size());
                stuttered.append(history.mid(from, 3));
            }
            // Messages of a conversation that moved went with it; they come again with its desk.
            RC_PRE(std::none_of(history.cbegin(), history.cend(), [](const Told &told) {
                return std::holds_alternative<Protocol::Vanished>(told.item.entity);
            }));
            RC_ASSERT(stateAfter(stuttered) == stateAfter(history));
        }));
    }

    void orderDoesNotMatter()
    {
        QVERIFY(rc::check("I12: any order gives the same entities", [] {
            auto history = anyHistory();
            // Messages follow their conversation; here each kind is permuted on its own terms.
            history.removeIf(
                [](const Told &told) { return std::holds_alternative<Message>(told.item.entity); });
            auto shuffled = history;
            for (qsizetype i = shuffled.size() - 1; i > 0; --i)
                shuffled.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
            const auto copies = *rc::gen::inRange<qsizetype>(0, shuffled.size() + 1);
            shuffled.append(shuffled.first(copies));
            RC_ASSERT(entitiesOf(stateAfter(shuffled)) == entitiesOf(stateAfter(history)));
        }));
    }

    void messagesComeBeforeTheirConversationToo()
    {
        const QList<Told> orderly{{deskName(), item(conversation(u"c"_s, 20))},
                                  {deskName(), item(message(u"m"_s, u"c"_s, 20))}};
        const QList<Told> reversed{orderly.at(1), orderly.at(0)};
        QCOMPARE(stateAfter(reversed), stateAfter(orderly));
        QVERIFY(stateAfter(orderly).join(u'\n').contains(u"message|m|c"_s));
    }

    void aDeletedMessageDoesNotComeBack()
    {
        const QList<Told> told{{deskName(), item(conversation(u"c"_s, 20))},
                               {deskName(), item(message(u"m"_s, u"c"_s, 20, 2))},
                               {deskName(), vanished(u"message"_s, u"m"_s, 3)},
                               {deskName(), item(message(u"m"_s, u"c"_s, 20, 2))}};
        const auto state = stateAfter(told);
        QVERIFY(state.filter(u"message|m|c"_s).isEmpty());
        QCOMPARE(state.filter(u"tombstone|message|m"_s).size(), 1);
    }

    void unknownKindsAreKept()
    {
        const Protocol::OtherEntity later{u"tag"_s, {{u"name"_s, u"vip"_s}}};
        const auto state = stateAfter({{deskName(), {1, u"t1"_s, 4, later}}});
        QVERIFY(state.join(u'\n').contains(u"vip"_s));
    }

private:
    /// Tombstones remember the last scope an entity left, which depends on what came first.
    static QStringList entitiesOf(QStringList lines)
    {
        lines.removeIf([](const QString &line) { return line.startsWith("tombstone"_L1); });
        return lines;
    }
};

QTEST_APPLESS_MAIN(TestEntityApplier)
#include "tst_entityapplier.moc"
