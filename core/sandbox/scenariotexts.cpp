// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/scenariotexts.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Talks = std::vector<std::vector<QString>>;

const Talks &chinese()
{
    static const Talks Texts{
        {u"您好,請問今天營業到幾點?"_s, u"信義店那邊"_s, u"[sticker] 446 1988 Hello"_s},
        {u"哈囉~我想訂明天下午的位子"_s, u"大人三位、小孩一位"_s, u"有靠窗的座位嗎?"_s},
        {u"請問烏龍茶禮盒還有貨嗎"_s, u"[image]"_s, u"就是照片裡這一款 🍵"_s, u"想買兩盒送人"_s},
        {u"我昨天下的訂單好像還沒出貨"_s, u"訂單編號 TW-20481"_s, u"可以幫我查一下嗎?謝謝"_s},
        {u"不好意思,收到的杯子有一個裂痕 😢"_s, u"[image]"_s, u"請問可以換貨嗎?"_s},
        {u"會員點數什麼時候會入帳?"_s, u"上週六在台北店消費的"_s},
        {u"你們有外送到內湖嗎"_s, u"[location]"_s, u"在這附近"_s},
        {u"想問一下公司團購有沒有優惠"_s,
         u"大約 50 份,下個月 15 號要用,需要開統一發票,也希望可以分兩個地址寄送。請問運費怎麼算?"_s},
        {u"下雨天店裡人多嗎 ☔️"_s, u"好的我晚點過去"_s},
        {u"優惠券顯示已過期,可是上面寫到月底耶"_s, u"[image]"_s},
        {u"冷泡茶要泡多久比較好喝?"_s, u"冰箱一晚上可以嗎"_s, u"[sticker] 789 10855 Thinking"_s},
        {u"請問有素食的點心嗎 🙏"_s},
    };
    return Texts;
}

const Talks &thai()
{
    static const Talks Texts{
        {u"สวัสดีค่ะ วันนี้ร้านปิดกี่โมงคะ"_s, u"สาขาสยามค่ะ"_s},
        {u"อยากจองโต๊ะพรุ่งนี้บ่ายสองโมงครับ"_s, u"4 ที่นั่งครับ"_s, u"[sticker] 446 1988 Hello"_s},
        {u"สั่งของไปเมื่อวานซืน ยังไม่ได้รับเลยค่ะ"_s, u"เลขที่ BK-7733 ค่ะ"_s, u"ช่วยเช็กให้หน่อยนะคะ 🙏"_s},
        {u"มีชาไทยแบบไม่หวานไหมคะ"_s, u"[image]"_s, u"แบบในรูปนี้ค่ะ"_s},
        {u"ส่งไปเชียงใหม่กี่วันครับ"_s, u"ค่าส่งเท่าไหร่ครับ"_s},
        {u"แก้วที่ได้มาแตกค่ะ 😭"_s, u"[image]"_s, u"ขอเปลี่ยนได้ไหมคะ"_s},
        {u"ใช้คูปองไม่ได้ครับ ขึ้นว่าหมดอายุ"_s},
        {u"มีที่จอดรถไหมคะ"_s, u"[location]"_s, u"มาจากตรงนี้ค่ะ"_s},
        {u"ขอใบกำกับภาษีเต็มรูปแบบได้ไหมครับ"_s, u"บริษัท แสงเช้า จำกัด"_s},
        {u"น้ำแข็งน้อย หวานน้อย ได้ไหมคะ 😊"_s},
    };
    return Texts;
}

const Talks &japanese()
{
    static const Talks Texts{
        {u"こんにちは。本日は何時まで営業されていますか?"_s, u"表参道店です"_s},
        {u"明日の15時に2名で予約をお願いしたいのですが"_s, u"窓際の席は空いていますか?"_s},
        {u"注文した商品がまだ届いていません"_s,
         u"注文番号は TK-55120 です"_s,
         u"ご確認をお願いいたします🙇‍♀️"_s},
        {u"こちらの抹茶セットは在庫がありますか?"_s, u"[image]"_s},
        {u"届いた湯呑みが欠けていました"_s, u"[image]"_s, u"交換は可能でしょうか。"_s},
        {u"ギフト包装はできますか🎁"_s, u"のしもお願いしたいです"_s},
        {u"ポイントの有効期限を教えてください"_s, u"[sticker] 446 1988 Hello"_s},
        {u"領収書の宛名を「株式会社あさひ」に変更していただけますか"_s},
        {u"お店の場所はこの辺りでしょうか"_s, u"[location]"_s},
        {u"アレルギーがあるのですが、小麦を使っていないお菓子はありますか?"_s},
    };
    return Texts;
}

const Talks &english()
{
    static const Talks Texts{
        {u"Hi! Are you open on Sunday?"_s, u"Around 10 am?"_s},
        {u"I ordered a gift box last week and it hasn't arrived yet."_s,
         u"Order EN-9034"_s,
         u"Could you check please?"_s},
        {u"Do you ship abroad?"_s, u"To Lyon, France 🇫🇷"_s},
        {u"Is this one still available?"_s, u"[image]"_s},
        {u"The voucher code doesn't work 😕"_s, u"SPRING-15"_s},
        {u"Can I book a table for six tomorrow at noon?"_s, u"One of us is vegan 🌱"_s},
    };
    return Texts;
}

} // namespace

const std::vector<std::vector<QString>> &talksIn(const QString &language)
{
    if (language.startsWith("zh"_L1))
        return chinese();
    if (language == "th"_L1)
        return thai();
    return language == "ja"_L1 ? japanese() : english();
}

const std::vector<QString> &thanksIn(const QString &language)
{
    static const std::vector<QString> Chinese{u"好的,謝謝你 😊"_s,
                                              u"了解,感謝!"_s,
                                              u"太好了,那就麻煩您了"_s,
                                              u"[sticker] 789 10855 Thanks"_s};
    static const std::vector<QString> Thai{
        u"ขอบคุณมากค่ะ 🙏"_s, u"โอเคครับ"_s, u"ดีเลยค่ะ ขอบคุณนะคะ"_s, u"[sticker] 789 10855 Thanks"_s};
    static const std::vector<QString> Japanese{
        u"ありがとうございます!"_s, u"承知しました🙏"_s, u"助かります。よろしくお願いします。"_s};
    static const std::vector<QString> English{
        u"Great, thank you!"_s, u"Perfect 👍"_s, u"Thanks a lot"_s};
    if (language.startsWith("zh"_L1))
        return Chinese;
    if (language == "th"_L1)
        return Thai;
    return language == "ja"_L1 ? Japanese : English;
}

} // namespace Frontdesk::Sandbox
