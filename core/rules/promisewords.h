// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Frontdesk {

// What sentences that promise something have in them, by language. Folded: lower case, half width,
// straight apostrophes. Those of Latin letters are whole words; of the others any part of the text.

inline constexpr std::array EnglishPromises{
    "will",       "i'll",       "we'll",      "going to",       "get back to you", "let you know",
    "today",      "tonight",    "tomorrow",   "this afternoon", "this evening",    "this week",
    "next week",  "this month", "next month", "monday",         "tuesday",         "wednesday",
    "thursday",   "friday",     "saturday",   "sunday",         "within",          "by the end",
    "as soon as", "right away", "shortly",    "in a moment",    "in a minute",     "in an hour",
};

inline constexpr std::array ChinesePromises{
    "我會",   "我们会", "我們會", "會再",   "会再",   "會盡快", "會儘快", "会尽快", "會為您",
    "會幫您", "会为您", "会帮您", "將會",   "将会",   "將為您", "将为您", "將於",   "將在",
    "再回覆", "再回复", "再通知", "再聯絡", "再聯繫", "再跟您", "再向您", "稍後",   "稍后",
    "今天",   "今日",   "今晚",   "明天",   "明日",   "明早",   "後天",   "后天",   "下午",
    "上午",   "這週",   "本週",   "本周",   "下週",   "下周",   "下個月", "週一",   "週二",
    "週三",   "週四",   "週五",   "週六",   "週日",   "周一",   "周二",   "周三",   "周四",
    "周五",   "周六",   "周日",   "星期",   "之前",   "以內",   "分鐘內", "小時內", "天內",
    "日內",   "馬上",   "马上",   "立刻",   "立即",   "盡快",   "儘快",   "尽快",   "盡速",
};

inline constexpr std::array JapanesePromises{
    "ご連絡します",
    "ご連絡いたします",
    "ご連絡致します",
    "ご返信します",
    "ご返信いたします",
    "お送りします",
    "お送りいたします",
    "お届けします",
    "お届けいたします",
    "確認します",
    "確認いたします",
    "確認致します",
    "対応します",
    "対応いたします",
    "手配します",
    "手配いたします",
    "発送します",
    "発送いたします",
    "させていただきます",
    "のちほど",
    "後ほど",
    "本日",
    "今日",
    "今週",
    "明日",
    "明後日",
    "来週",
    "来月",
    "月曜",
    "火曜",
    "水曜",
    "木曜",
    "金曜",
    "土曜",
    "日曜",
    "午前",
    "午後",
    "までに",
    "以内",
    "中に",
    "すぐに",
    "至急",
};

inline constexpr std::array ThaiPromises{
    "จะ",      "วันนี้",    "คืนนี้",     "พรุ่งนี้", "มะรืน",   "สัปดาห์หน้า", "อาทิตย์หน้า",
    "เดือนหน้า", "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัส", "วันศุกร์",    "วันเสาร์",
    "วันอาทิตย์", "ภายใน",  "เร็วที่สุด",  "ทันที",  "สักครู่",   "เดี๋ยว",
};

/// Such a sentence asks, or asks for something: it promises nothing.
inline constexpr std::array NoPromises{
    "?",
    "？",
    "嗎",
    "吗",
    "呢",
    "ますか",
    "ですか",
    "ください",
    "お願い",
    "ไหม",
    "มั้ย",
    "หรือเปล่า",
    "請您",
    "请您",
    "麻煩您",
    "please",
};

} // namespace Frontdesk
