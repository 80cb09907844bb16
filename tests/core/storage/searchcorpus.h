// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QStringList>

#include <random>

namespace Frontdesk::Test {

/// Sentences as customers write them, in five languages, from a seed.
class SearchCorpus
{
public:
    explicit SearchCorpus(quint64 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<quint64>(end)); }

    QString sentence()
    {
        const auto &words = languages().at(below(static_cast<int>(languages().size())));
        const bool isSpaced = words.constFirst() == QLatin1String("coupon");
        QStringList parts;
        const int count = 1 + below(6);
        for (int i = 0; i < count; ++i)
            parts << (below(8) == 0 ? QString::number(below(2000))
                                    : words.at(below(int(words.size()))));
        return parts.join(isSpaced ? QStringLiteral(" ") : QString());
    }

    /// One to six characters out of some sentence.
    QString piece()
    {
        const auto from = sentence();
        const int start = below(static_cast<int>(from.size()));
        return from.mid(start, 1 + below(6)).trimmed();
    }

private:
    static const QList<QStringList> &languages()
    {
        using L = QStringList;
        static const QList<QStringList> Words{L{QStringLiteral("退貨"),
                                                QStringLiteral("請問"),
                                                QStringLiteral("訂單"),
                                                QStringLiteral("臺灣"),
                                                QStringLiteral("什麼時候到"),
                                                QStringLiteral("，"),
                                                QStringLiteral("頭髮"),
                                                QStringLiteral("發票"),
                                                QStringLiteral("謝謝")},
                                              L{QStringLiteral("退货"),
                                                QStringLiteral("请问"),
                                                QStringLiteral("订单"),
                                                QStringLiteral("台湾"),
                                                QStringLiteral("什么时候到"),
                                                QStringLiteral("。"),
                                                QStringLiteral("头发"),
                                                QStringLiteral("发票"),
                                                QStringLiteral("谢谢")},
                                              L{QStringLiteral("クーポン"),
                                                QStringLiteral("ｸｰﾎﾟﾝ"),
                                                QStringLiteral("返品"),
                                                QStringLiteral("したい"),
                                                QStringLiteral("です"),
                                                QStringLiteral("、"),
                                                QStringLiteral("ありがとう"),
                                                QStringLiteral("注文番号")},
                                              L{QStringLiteral("สวัสดี"),
                                                QStringLiteral("ราคา"),
                                                QStringLiteral("เท่าไหร่"),
                                                QStringLiteral("ครับ"),
                                                QStringLiteral("คืนสินค้า"),
                                                QStringLiteral(" "),
                                                QStringLiteral("น้ำ"),
                                                QStringLiteral("\u200B"),
                                                QStringLiteral("ส่งของ")},
                                              L{QStringLiteral("coupon"),
                                                QStringLiteral("Refund"),
                                                QStringLiteral("order"),
                                                QStringLiteral("SKU12A"),
                                                QStringLiteral("the"),
                                                QStringLiteral("they"),
                                                QStringLiteral("https://line.me/x"),
                                                QStringLiteral("when?")}};
        return Words;
    }

    std::mt19937_64 m_random;
};

} // namespace Frontdesk::Test
