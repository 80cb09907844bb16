// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"

namespace Frontdesk::Test {

namespace {

constexpr qint64 SampleDay = 24 * 3600 * 1000LL;

struct HitSample {
    int row; ///< of the sample conversations
    const char *author; ///< empty: the customer
    const char *text;
    int days;
    ContentKind kind = ContentKind::Text;
    const char *sender = "";
};

const QList<HitSample> &hitSamples()
{
    static const QList<HitSample> Samples{
        {0, "", "春茶禮盒收到了，但有兩盒的外盒壓壞了，可以換嗎？", 0},
        {1, "", "สั่งชาไทยเย็น 12 แก้ว กับชาเขียวอีก 4 แก้ว ส่งก่อนบ่ายสามได้ไหมคะ", 0, ContentKind::Image},
        {2, "Mika", "抹茶と煎茶のセットは、お茶菓子付きで 3,200 円です。", 1},
        {5, "Amy", "ชามะลิหมดแล้วค่ะ มีชาอู่หลงแทนได้นะคะ", 2, ContentKind::Image},
        {7, "", "高山茶二十盒、紅茶十盒，週五前要", 22, ContentKind::Text, "林太太"},
        {8, "", "这款绿茶的产地是南投，今年新茶四月底到", 28},
        {3, "", "Do you have the tea cabinet in oak? The 茶箪笥 from your spring leaflet.", 41},
        {6, "", "ほうじ茶ラテの粉はオンラインで買えますか？", 48, ContentKind::Image},
    };
    return Samples;
}

} // namespace

void fillSampleHits(FakeDesk &desk)
{
    int number = 0;
    for (const auto &sample : hitSamples()) {
        const Conversation &chat = desk.conversations.rows.at(sample.row).conversation;
        const QString author = QString::fromUtf8(sample.author);
        ++number;
        auto message = sampleText(QStringLiteral("hit%1").arg(number),
                                  QString::fromUtf8(sample.text),
                                  author.isEmpty() ? Direction::Inbound : Direction::Outbound,
                                  SampleNow - sample.days * SampleDay - number * 7 * 60'000);
        message.conversation = chat.id;
        message.account = chat.account;
        message.author = UserId(author);
        message.senderName = QString::fromUtf8(sample.sender);
        message.content.kind = sample.kind;
        desk.search.hits.append(searchHit(message, chat));
    }
    desk.search.heldFrom = 1'735'689'600'000; // 2025
}

} // namespace Frontdesk::Test
