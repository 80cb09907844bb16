// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pushforecast.h"

#include <QDateTime>
#include <QTest>

using namespace Frontdesk;

class TestPushForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAsItWent_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<qint64>("used");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<qint64>("missing");
        QTest::newRow("half of 30 days")
            << "2026-11-16T00:00:00+09:00" << 300LL << 500LL << 600LL << 200LL << 100LL;
        QTest::newRow("enough") << "2026-11-16T00:00:00+09:00" << 100LL << 500LL << 200LL << 400LL
                                << 0LL;
        QTest::newRow("more than allowed")
            << "2026-11-16T00:00:00+09:00" << 700LL << 500LL << 1400LL << 0LL << 900LL;
        QTest::newRow("no limit") << "2026-11-16T00:00:00+09:00" << 300LL << -1LL << 600LL << 0LL
                                  << 0LL;
        QTest::newRow("nothing yet")
            << "2026-11-16T00:00:00+09:00" << 0LL << 500LL << 0LL << 500LL << 0LL;
        // In UTC it is still October.
        QTest::newRow("month of Japan")
            << "2026-10-31T18:00:00Z" << 10LL << 500LL << -1LL << 0LL << 0LL;
        QTest::newRow("last moment")
            << "2026-02-28T23:59:59+09:00" << 280LL << 500LL << 280LL << 220LL << 0LL;
    }

    void goesOnAsItWent()
    {
        QFETCH(QString, at);
        QFETCH(qint64, used);
        QFETCH(qint64, limit);
        QFETCH(qint64, total);
        QFETCH(qint64, left);
        QFETCH(qint64, missing);
        const PushQuota quota{limit < 0 ? std::nullopt : std::optional(limit),
                              used,
                              QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch()};
        const auto forecast = forecastOf(quota);
        QCOMPARE(forecast.has_value(), total >= 0);
        if (forecast)
            QCOMPARE(*forecast, (PushForecast{total, left, missing}));
    }

    void whatWasNeverSaidHasNone() { QVERIFY(!forecastOf({})); }
};

QTEST_GUILESS_MAIN(TestPushForecast)
#include "tst_pushforecast.moc"
