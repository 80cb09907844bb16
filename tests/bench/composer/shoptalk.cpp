// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/composer/shoptalk.h"

#include <iterator>
#include <utility>

namespace Frontdesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Languages = 4; ///< Chinese, Japanese, Thai, English
constexpr int Colleagues = 9;
/// Of a hundred: chats in which nobody can know what will be answered.
constexpr int Vague = 9;
constexpr int Elsewhere = 10;

struct Topic {
    const char16_t *asked[Languages]; ///< ways to ask, divided by "|"; "~" is a thing
    int often = 0; ///< of all questions, in parts
    int ways = 1; ///< templates there are for it, in each language
};

const Topic Topics[] = {
    {{u"幾點開門|今天營業到幾點|星期一有開嗎|營業時間是什麼時候|現在還開著嗎|過年有營業嗎|"
      u"你們幾點休息",
      u"何時から開いていますか|営業時間を教えてください|月曜日は休みですか|今日は何時までですか|"
      u"年末は営業しますか",
      u"ร้านเปิดกี่โมง|วันนี้ปิดกี่โมงคะ|วันจันทร์เปิดไหม|เวลาทำการกี่โมงถึงกี่โมง|ตอนนี้ยังเปิดอยู่ไหม",
      u"what time do you open|are you open on monday|opening hours please|when do you close "
      u"today|still open now?"},
     10,
     2},
    {{u"運費怎麼算|寄到高雄多少錢|滿多少免運|郵寄要加錢嗎|宅配費用是多少",
      u"送料はいくらですか|送料無料になりますか|北海道までの配送料は|発送にいくらかかりますか",
      u"ค่าส่งเท่าไหร่|ส่งฟรีไหม|ส่งเชียงใหม่คิดเท่าไร|ค่าจัดส่งคิดยังไงคะ",
      u"how much is shipping|do you ship for free|postage to Leeds?|what does delivery cost"},
     9,
     2},
    {{u"我的訂單寄出了嗎|~怎麼還沒到|給我物流單號|什麼時候會收到|查一下我的包裹",
      u"もう発送されましたか|~がまだ届きません|追跡番号を教えてください|いつ届きますか",
      u"ของส่งหรือยัง|~ยังไม่ถึงเลยค่ะ|ขอเลขพัสดุหน่อย|จะได้ของวันไหน",
      u"has my order shipped|where is my parcel|my ~ has not arrived|tracking number please"},
     12,
     3},
    {{u"可以退貨嗎|我想換一個~|~破了怎麼退|退款多久會下來|買錯了能換嗎",
      u"返品できますか|~を交換したいです|割れていたので返金してください|返金はいつですか",
      u"คืนของได้ไหม|อยากเปลี่ยน~|ของแตกขอคืนเงิน|เงินคืนกี่วันคะ",
      u"can I return it|the ~ is broken, refund please|I want to exchange my ~|when do I get my "
      u"money back"},
     8,
     3},
    {{u"有禮盒嗎|想送客戶可以包裝嗎|可以印公司名字嗎|附提袋嗎|中秋禮盒還有嗎",
      u"ギフト包装できますか|贈り物にしたいのですが|手提げ袋は付きますか|のしは付けられますか",
      u"ห่อของขวัญได้ไหม|มีกล่องของขวัญไหมคะ|เขียนการ์ดให้ได้ไหม|มีถุงด้วยไหม",
      u"can you gift wrap it|do you have gift boxes|is a bag included|could you add a card"},
     6,
     1},
    {{u"要打統編|發票寄到哪裡|可以補開發票嗎|發票可以改抬頭嗎",
      u"領収書をください|請求書の宛名を変えたい|インボイスは出ますか",
      u"ขอใบกำกับภาษี|ขอใบเสร็จหน่อยค่ะ|แก้ชื่อในใบเสร็จได้ไหม",
      u"I need an invoice|can I get a receipt|wrong name on the invoice"},
     5,
     1},
    {{u"店在哪裡|捷運哪一站下|附近好停車嗎|地址給我一下|怎麼走",
      u"お店はどこですか|最寄り駅はどこですか|駐車場はありますか|住所を教えてください",
      u"ร้านอยู่ที่ไหน|ลงสถานีไหนคะ|มีที่จอดรถไหม|ขอที่อยู่หน่อย",
      u"where is your shop|which station is closest|is there parking|your address please"},
     7,
     1},
    {{u"~還有貨嗎|什麼時候補貨|~有現貨嗎|~賣完了嗎|有沒有別的顏色",
      u"~は在庫ありますか|~の再入荷はいつですか|~は売り切れですか|他の色はありますか",
      u"~ยังมีไหม|ของหมดหรือยัง|~เข้าเมื่อไหร่|มีสีอื่นไหมคะ",
      u"is the ~ in stock|when will you have the ~ again|sold out?|other colours?"},
     12,
     2},
    {{u"~多少錢|有打折嗎|可以算便宜一點嗎|買三個有優惠嗎|請報價",
      u"~はいくらですか|割引はありますか|まとめ買いは安くなりますか|見積もりをお願いします",
      u"~ราคาเท่าไหร่|ลดได้ไหม|ซื้อสามชิ้นลดไหมคะ|ขอราคาหน่อย",
      u"how much is the ~|any discount|price for three ~|could you send a quote"},
     10,
     2},
    {{u"可以刷卡嗎|怎麼付款|可以貨到付款嗎|匯款帳號是多少|有支援行動支付嗎",
      u"支払い方法は何ですか|カードは使えますか|代引きできますか|振込先を教えてください",
      u"จ่ายยังไงคะ|รับบัตรไหม|เก็บเงินปลายทางได้ไหม|ขอเลขบัญชีหน่อย",
      u"how can I pay|do you take cards|cash on delivery?|which account do I transfer to"},
     7,
     2},
    {{u"這個月有課嗎|課程一位多少|體驗要先報名嗎|小孩可以參加嗎",
      u"教室の予約をしたい|体験はいくらですか|子供も参加できますか",
      u"มีคลาสเรียนไหม|เรียนคนละเท่าไหร่|เด็กเรียนได้ไหมคะ",
      u"do you run classes|how do I book a workshop|can children join the class"},
     4,
     1},
    {{u"我要改地址|收件人寫錯了|可以改寄別的地方嗎|電話填錯了",
      u"届け先を変更したい|住所を間違えました|電話番号を直してください",
      u"ขอเปลี่ยนที่อยู่|เขียนชื่อผู้รับผิดค่ะ|เบอร์โทรผิด",
      u"I gave the wrong address|please change the recipient|wrong phone number"},
     5,
     1},
    {{u"我要取消訂單|不想要了可以取消嗎|幫我退掉這筆",
      u"注文をキャンセルしたい|取り消しできますか",
      u"ขอยกเลิกออเดอร์|ไม่เอาแล้วยกเลิกได้ไหม",
      u"cancel my order please|I changed my mind, can I cancel"},
     4,
     1},
    {{u"~怎麼用|要怎麼保存|可以放多久|有說明書嗎",
      u"~の使い方を教えてください|保存方法は|賞味期限はいつですか",
      u"~ใช้ยังไง|เก็บได้นานไหม|มีคู่มือไหมคะ",
      u"how do I use the ~|how long does it keep|is there a manual"},
     6,
     1},
};
constexpr int TopicCount = int(std::size(Topics));

const char16_t *const Things[Languages] = {
    u"茶葉 杯子 茶壺 禮盒 餅乾 茶包 保溫瓶",
    u"お茶 湯のみ 急須 詰め合わせ クッキー ティーバッグ 水筒",
    u"ชา แก้ว กาน้ำชา ชุดของขวัญ คุกกี้ ถุงชา กระติก",
    u"tea cup teapot gift set cookies teabags flask"};
const char16_t *const Greetings[Languages] = {
    u"你好|早安|謝謝|不好意思|請問一下|😊|上次的很好喝|在嗎",
    u"こんにちは|すみません|ありがとうございます|お世話になっております|😊|はじめまして",
    u"สวัสดีค่ะ|ขอบคุณค่ะ|ขอถามหน่อย|😊|รบกวนด้วยนะคะ|อร่อยมาก",
    u"hi|hello there|thanks!|quick question|😊|good morning|love your shop"};

QStringList parts(const char16_t *words, QChar divider)
{
    return QString::fromUtf16(words).split(divider);
}

} // namespace

ShopTalk::ShopTalk(quint32 seed)
    : m_random(seed)
{
}

Talk ShopTalk::next(double part)
{
    const int shop = below(3);
    const int language = chance(shop == 1 ? 4 : 14) ? 3 : shop; // some write English everywhere
    const auto greetings = parts(Greetings[language], u'|');
    const int topic = topicNow(part);
    Talk talk;
    talk.situation.account = AccountId(QString::number(shop));
    if (chance(45))
        talk.situation.texts.append(oneOf(greetings));
    if (!chance(Vague)) {
        auto text = question(topic, language);
        if (chance(20)) // two things at once; the first is what is answered
            text += u' ' + question(below(TopicCount), language);
        if (chance(30))
            text.prepend(oneOf(greetings) + u' ');
        talk.situation.texts.append(chance(15) ? withSlip(text) : text);
    }
    if (talk.situation.texts.isEmpty() || chance(20))
        talk.situation.texts.append(oneOf(greetings));
    const int colleague = below(Colleagues);
    talk.situation.author = UserId(QString::number(colleague));
    const bool isOther = chance(Elsewhere);
    talk.used = answer(isOther ? below(TopicCount) : topic, language, colleague, part);
    m_templates.insert(talk.used);
    return talk;
}

/// What is asked comes and goes: each topic has its weeks.
int ShopTalk::topicNow(double part)
{
    int whole = 0;
    int weights[TopicCount];
    for (int i = 0; i < TopicCount; ++i) {
        const bool inSeason = int(part * 8) % 4 == i % 4;
        weights[i] = Topics[i].often * (inSeason ? 2 : 1);
        whole += weights[i];
    }
    int at = below(whole);
    for (int i = 0; i < TopicCount; ++i) {
        at -= weights[i];
        if (at < 0)
            return i;
    }
    return 0;
}

QString ShopTalk::question(int topic, int language)
{
    auto text = oneOf(parts(Topics[topic].asked[language], u'|'));
    return text.replace(u'~', oneOf(parts(Things[language], u' ')));
}

/// A letter is left out, doubled, or changes places with the next.
QString ShopTalk::withSlip(QString text)
{
    if (text.size() < 3)
        return text;
    const int at = below(int(text.size()) - 1);
    if (text.at(at).isSurrogate() || text.at(at + 1).isSurrogate())
        return text;
    switch (below(3)) {
    case 0:
        return text.remove(at, 1);
    case 1:
        return text.insert(at, text.at(at));
    default:
        std::swap(text[at], text[at + 1]);
        return text;
    }
}

/// Each colleague has a way they mostly choose. In the middle of the history half of the answers were
/// written anew, as other templates.
TemplateId ShopTalk::answer(int topic, int language, int colleague, double part)
{
    const int ways = Topics[topic].ways;
    const int way = chance(75) ? (colleague + topic) % ways : below(ways);
    const bool isNew = part > 0.5 && topic % 2 == 0;
    return TemplateId(
        u"%1-%2-%3%4"_s.arg(topic).arg(language).arg(way).arg(isNew ? u"-new"_s : QString()));
}

} // namespace Frontdesk::Bench
