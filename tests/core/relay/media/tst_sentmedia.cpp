// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"
#include "core/relay/media/claimedmedia.h"
#include "core/relay/outbox/requestbody.h"
#include "tests/core/relay/api/relayrig.h"
#include "tests/core/relay/media/samplefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// Files from a colleague's upload to what a customer's telephone gets under the addresses that LINE
/// was told.
class TestSentMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RelayRig>();
        m_agent = m_rig->signIn(u"agent@example.com"_s);
        QVERIFY(!m_agent.isEmpty());
    }
    void cleanup() { m_rig.reset(); }

    void aDocumentIsACardWithALinkToIt()
    {
        const QByteArray bytes("%PDF-1.7 offer");
        Content content;
        content.kind = ContentKind::File;
        content.media = Media{MediaState::Ready, upload(bytes)};
        content.media->fileName = u"報價 單.pdf"_s;
        const auto sent = requestFor(content);
        QCOMPARE(sent.value(u"type"_s).toString(), u"flex"_s);
        QCOMPARE(sent.value(u"altText"_s).toString(), u"檔案: 報價 單.pdf"_s);
        const auto footer = sent.value(u"contents"_s).toObject().value(u"footer"_s).toObject();
        const auto button = footer.value(u"contents"_s).toArray().at(0).toObject();
        const auto got = fetch(button.value(u"action"_s).toObject().value(u"uri"_s).toString());
        QCOMPARE(got.status, 200);
        QCOMPARE(got.bytes, bytes);
        QCOMPARE(got.header("Content-Type"), QByteArray("application/pdf"));
        QVERIFY(got.header("Content-Disposition").contains("%E5%A0%B1%E5%83%B9%20%E5%96%AE.pdf"));
    }

    void aFilmHasTheStillPictureThatCameWithIt()
    {
        const auto poster = picture({270, 480});
        Content content;
        content.kind = ContentKind::Video;
        content.media = Media{MediaState::Ready, upload(film()), upload(poster)};
        const auto sent = requestFor(content);
        QCOMPARE(sent.value(u"type"_s).toString(), u"video"_s);
        QCOMPARE(fetch(sent.value(u"originalContentUrl"_s).toString()).bytes, film());
        const auto preview = fetch(sent.value(u"previewImageUrl"_s).toString());
        QCOMPARE(preview.bytes, poster);
        QCOMPARE(preview.header("Content-Type"), QByteArray("image/jpeg"));
    }

    void theLengthOfARecordingIsTheRelaysOwn()
    {
        Content content;
        content.kind = ContentKind::Audio;
        content.media = Media{MediaState::Ready, upload(film("M4A "))};
        content.media->durationMs = 99'000'000; // a lie
        QCOMPARE(requestFor(content).value(u"duration"_s).toInt(), 2500);
    }

private:
    QString upload(const QByteArray &bytes)
    {
        const auto uploaded = m_rig->ask("POST", u"/api/v1/media"_s, m_agent, bytes);
        return uploaded.json.value(u"sha"_s).toString();
    }
    /// The message that LINE would get.
    QJsonObject requestFor(const Content &content)
    {
        const auto body = await(m_rig->relay->core().store.write(
            [content](WriteContext &context) -> Result<QByteArray> {
                const auto author = context.database.selectOne(
                    "SELECT id FROM app_user WHERE email = 'agent@example.com'",
                    {},
                    [](const Sql::Row &row) { return UserId(row.text(0)); });
                Message message;
                message.id = MessageId(u"m"_s);
                message.content = content;
                const auto nothing = [](Sql::Database &, const UserId &) -> Result<QStringList> {
                    return QStringList();
                };
                const auto claimed = claimMedia(context, **author, nothing, message.content);
                if (!claimed)
                    return claimed.error();
                Account account;
                account.id = AccountId(u"A"_s);
                account.platform = Platform::Line;
                account.locale = u"zh-TW"_s;
                return RequestBody({channelAdapter, u"https://relay.test"_s, {}})
                    .build(context, account, {message});
            }));
        return body ? QJsonDocument::fromJson(*body).array().at(0).toObject()
                    : QJsonObject{{u"error"_s, body.error().code}};
    }
    RelayRig::Answer fetch(const QString &address)
    {
        return m_rig->ask("GET", QString(address).remove(u"https://relay.test"_s));
    }

    std::unique_ptr<RelayRig> m_rig;
    QByteArray m_agent;
};

QTEST_GUILESS_MAIN(TestSentMedia)
#include "tst_sentmedia.moc"
