// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holidaydata.h"

namespace Frontdesk::HolidayData {

namespace {

// Taiwan, 2026 to 2030. The act on memorial days and holidays (紀念日及節日實施條例) of 28 May 2025.
// The days of the lunar calendar and Qingming (5 April in 2026, 2027 and 2030, 4 April in 2028 and
// 2029) are given for these years only; the New Year of 2027 and of 2030 begin minutes from midnight,
// and stand as the almanacs have them. Left out: days off in place of a weekend, which the government
// announces each year.
constexpr Rule TaiwanRules[] = {
    {1, 1, 0, u"中華民國開國紀念日", "Founding Day"},
    {2, 28, 0, u"和平紀念日", "Peace Memorial Day"},
    {4, 4, 0, u"兒童節", "Children's Day"},
    {5, 1, 0, u"勞動節", "Labour Day"},
    {9, 28, 0, u"孔子誕辰紀念日（教師節）", "Teachers' Day"},
    {10, 10, 0, u"國慶日", "National Day"},
    {10, 25, 0, u"臺灣光復暨金門古寧頭大捷紀念日", "Retrocession Day"},
    {12, 25, 0, u"行憲紀念日", "Constitution Day"},
};

constexpr Day TaiwanDays[] = {
    {2026, 2, 15, u"小年夜", "Lunar New Year"},
    {2026, 2, 16, u"農曆除夕", "Lunar New Year's Eve"},
    {2026, 2, 17, u"春節", "Lunar New Year"},
    {2026, 2, 18, u"春節", "Lunar New Year"},
    {2026, 2, 19, u"春節", "Lunar New Year"},
    {2027, 2, 4, u"小年夜", "Lunar New Year"},
    {2027, 2, 5, u"農曆除夕", "Lunar New Year's Eve"},
    {2027, 2, 6, u"春節", "Lunar New Year"},
    {2027, 2, 7, u"春節", "Lunar New Year"},
    {2027, 2, 8, u"春節", "Lunar New Year"},
    {2028, 1, 24, u"小年夜", "Lunar New Year"},
    {2028, 1, 25, u"農曆除夕", "Lunar New Year's Eve"},
    {2028, 1, 26, u"春節", "Lunar New Year"},
    {2028, 1, 27, u"春節", "Lunar New Year"},
    {2028, 1, 28, u"春節", "Lunar New Year"},
    {2029, 2, 11, u"小年夜", "Lunar New Year"},
    {2029, 2, 12, u"農曆除夕", "Lunar New Year's Eve"},
    {2029, 2, 13, u"春節", "Lunar New Year"},
    {2029, 2, 14, u"春節", "Lunar New Year"},
    {2029, 2, 15, u"春節", "Lunar New Year"},
    {2030, 2, 1, u"小年夜", "Lunar New Year"},
    {2030, 2, 2, u"農曆除夕", "Lunar New Year's Eve"},
    {2030, 2, 3, u"春節", "Lunar New Year"},
    {2030, 2, 4, u"春節", "Lunar New Year"},
    {2030, 2, 5, u"春節", "Lunar New Year"},
    {2026, 4, 5, u"清明節", "Tomb-Sweeping Day"},
    {2027, 4, 5, u"清明節", "Tomb-Sweeping Day"},
    {2028, 4, 4, u"清明節", "Tomb-Sweeping Day"},
    {2029, 4, 4, u"清明節", "Tomb-Sweeping Day"},
    {2030, 4, 5, u"清明節", "Tomb-Sweeping Day"},
    {2026, 6, 19, u"端午節", "Dragon Boat Festival"},
    {2027, 6, 9, u"端午節", "Dragon Boat Festival"},
    {2028, 5, 28, u"端午節", "Dragon Boat Festival"},
    {2029, 6, 16, u"端午節", "Dragon Boat Festival"},
    {2030, 6, 5, u"端午節", "Dragon Boat Festival"},
    {2026, 9, 25, u"中秋節", "Mid-Autumn Festival"},
    {2027, 9, 15, u"中秋節", "Mid-Autumn Festival"},
    {2028, 10, 3, u"中秋節", "Mid-Autumn Festival"},
    {2029, 9, 22, u"中秋節", "Mid-Autumn Festival"},
    {2030, 9, 12, u"中秋節", "Mid-Autumn Festival"},
};

// Thailand, 2026 to 2030. Holidays by resolution of the cabinet, as of 2026. The Buddhist days are
// given for 2026 only: those of later years follow the announcements. Labour Day is one for banks and
// shops. Left out: the Monday in place of a weekend, days off that the cabinet adds, and the Royal
// Ploughing Ceremony, whose day is announced.
constexpr Rule ThaiRules[] = {
    {1, 1, 0, u"วันขึ้นปีใหม่", "New Year's Day"},
    {4, 6, 0, u"วันจักรี", "Chakri Memorial Day"},
    {4, 13, 0, u"วันสงกรานต์", "Songkran"},
    {4, 14, 0, u"วันสงกรานต์", "Songkran"},
    {4, 15, 0, u"วันสงกรานต์", "Songkran"},
    {5, 1, 0, u"วันแรงงานแห่งชาติ", "Labour Day"},
    {5, 4, 0, u"วันฉัตรมงคล", "Coronation Day"},
    {6, 3, 0, u"วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี", "Queen's Birthday"},
    {7, 28, 0, u"วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว", "King's Birthday"},
    {8, 12, 0, u"วันแม่แห่งชาติ", "Mother's Day"},
    {10, 13, 0, u"วันนวมินทรมหาราช", "King Bhumibol Memorial Day"},
    {10, 23, 0, u"วันปิยมหาราช", "Chulalongkorn Day"},
    {12, 5, 0, u"วันพ่อแห่งชาติ", "Father's Day"},
    {12, 10, 0, u"วันรัฐธรรมนูญ", "Constitution Day"},
    {12, 31, 0, u"วันสิ้นปี", "New Year's Eve"},
};

constexpr Day ThaiDays[] = {{2026, 3, 3, u"วันมาฆบูชา", "Makha Bucha"},
                            {2026, 5, 31, u"วันวิสาขบูชา", "Visakha Bucha"},
                            {2026, 7, 29, u"วันอาสาฬหบูชา", "Asalha Bucha"},
                            {2026, 7, 30, u"วันเข้าพรรษา", "Buddhist Lent Day"}};

// Japan, 2022 to 2099. The law on national holidays (国民の祝日に関する法律) as of 2022. The equinoxes,
// days in lieu and days between two holidays are computed in holidays.cpp by its articles 2 and 3; the
// equinoxes of a year are official once its almanac is out.
constexpr Rule JapaneseRules[] = {
    {1, 1, 0, u"元日", "New Year's Day"},
    {1, 0, 2, u"成人の日", "Coming of Age Day"},
    {2, 11, 0, u"建国記念の日", "National Foundation Day"},
    {2, 23, 0, u"天皇誕生日", "Emperor's Birthday"},
    {4, 29, 0, u"昭和の日", "Showa Day"},
    {5, 3, 0, u"憲法記念日", "Constitution Memorial Day"},
    {5, 4, 0, u"みどりの日", "Greenery Day"},
    {5, 5, 0, u"こどもの日", "Children's Day"},
    {7, 0, 3, u"海の日", "Marine Day"},
    {8, 11, 0, u"山の日", "Mountain Day"},
    {9, 0, 3, u"敬老の日", "Respect for the Aged Day"},
    {10, 0, 2, u"スポーツの日", "Sports Day"},
    {11, 3, 0, u"文化の日", "Culture Day"},
    {11, 23, 0, u"勤労感謝の日", "Labour Thanksgiving Day"},
};

} // namespace

std::span<const Rule> rules(HolidayCountry country)
{
    switch (country) {
    case HolidayCountry::Taiwan:
        return TaiwanRules;
    case HolidayCountry::Thailand:
        return ThaiRules;
    case HolidayCountry::Japan:
        return JapaneseRules;
    }
    Q_UNREACHABLE();
}

std::span<const Day> days(HolidayCountry country)
{
    switch (country) {
    case HolidayCountry::Taiwan:
        return TaiwanDays;
    case HolidayCountry::Thailand:
        return ThaiDays;
    case HolidayCountry::Japan:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk::HolidayData
