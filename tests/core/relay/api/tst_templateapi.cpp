// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/relay/api/templateendpoint.h"
#include "core/relay/journal/templaterows.h"
#include "tests/core/relay/api/relayrig.h"

#include <QJsonArray>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// What templates said before, over HTTPS.
class TestTemplateApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<RelayRig>(); }
    void cleanupTestCase() { m_rig.reset(); }

    void saysWhatStoodThereTheLastFirst()
    {
        const auto id = keep(TemplateScope::Organisation, {}, 3, 20);
        const auto answer = ask(id, u"agent@example.com"_s);
        QCOMPARE(answer.status, 200);
        const auto versions = answer.json.value(u"versions"_s).toArray();
        QCOMPARE(versions.size(), 3);
        const auto last = versions.first().toObject();
        QCOMPARE(last.value(u"ver"_s).toInt(), 3);
        QCOMPARE(last.value(u"changed_by"_s).toString(), u"somebody"_s);
        QCOMPARE(last.value(u"changed_at"_s).toInt(), 3000);
        QCOMPARE(last.value(u"was"_s).toObject().value(u"title"_s).toString(), u"title 3"_s);
        QCOMPARE(last.value(u"was"_s).toObject().value(u"id"_s).toString(), id.value());
    }

    void anothersOwnIsNotThere()
    {
        const auto id = keep(TemplateScope::Mine, UserId(newUuid(1)), 1, 20);
        QCOMPARE(ask(id, u"admin@example.com"_s).status, 404);
        QCOMPARE(
            ask(TemplateId(newUuid(1)), u"admin@example.com"_s).json.value(u"code"_s).toString(),
            u"template.not-found"_s);
        const auto path = u"/api/v1/templates/%1/versions"_s.arg(id.value());
        QCOMPARE(m_rig->ask("GET", path).status, 401);
    }

    void theAnswerIsBounded()
    {
        const auto id = keep(TemplateScope::Organisation, {}, 40, 15'000);
        const auto answer = ask(id, u"agent@example.com"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.bytes.size() < TemplateEndpoint::LargestAnswer + 1024);
        QVERIFY(answer.json.value(u"versions"_s).toArray().size() > 10);
        QVERIFY(answer.json.value(u"versions"_s).toArray().size() < 40);
    }

private:
    RelayRig::Answer ask(const TemplateId &id, const QString &who)
    {
        const auto path = u"/api/v1/templates/%1/versions"_s.arg(id.value());
        return m_rig->ask("GET", path, m_rig->signIn(who));
    }

    /// A template with @p count versions, each with a text of @p length Han characters.
    TemplateId keep(TemplateScope scope, const UserId &owner, int count, int length)
    {
        ReplyTemplate one;
        one.id = TemplateId(newUuid(1));
        one.title = u"now"_s;
        one.scope = scope;
        one.owner = owner;
        Content content;
        content.text = QString(length, u'茶');
        one.bubbles = {content};
        const auto done =
            await(m_rig->relay->core().store.write([&](WriteContext &context) -> Result<> {
                for (int i = 1; i <= count; ++i) {
                    auto was = one;
                    was.ver = i;
                    was.title = u"title %1"_s.arg(i);
                    const auto kept =
                        keepVersion(context.database, {was, UserId(u"somebody"_s), i * 1000});
                    if (!kept)
                        return kept;
                }
                const auto put = putTemplate(context.database, {one, false, {}, 0});
                return put ? Result<>() : Result<>(put.error());
            }));
        Q_ASSERT(done);
        return one.id;
    }

    std::unique_ptr<RelayRig> m_rig;
};

QTEST_GUILESS_MAIN(TestTemplateApi)
#include "tst_templateapi.moc"
