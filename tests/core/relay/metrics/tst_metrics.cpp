// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/metrics/metrics.h"

#include <QTest>

using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThePrometheusFormat()
    {
        Metrics metrics;
        double clients = 3;
        metrics.add(MetricKind::Gauge, "clients", "Clients connected.", [&] { return clients; });
        metrics.add(MetricKind::Counter, "failures_total", "Failures.", [] {
            return QList<MetricSample>{{1, {{"account", u"a\"b\\c\nd"_s}}},
                                       {2.5, {{"account", u"è"_s}, {"code", u"x"_s}}}};
        });
        QCOMPARE(metrics.text(),
                 QByteArray("# HELP frontdesk_clients Clients connected.\n"
                            "# TYPE frontdesk_clients gauge\n"
                            "frontdesk_clients 3\n"
                            "# HELP frontdesk_failures_total Failures.\n"
                            "# TYPE frontdesk_failures_total counter\n"
                            "frontdesk_failures_total{account=\"a\\\"b\\\\c\\nd\"} 1\n"
                            "frontdesk_failures_total{account=\"\xc3\xa8\",code=\"x\"} 2.5\n"));
        clients = 1e9;
        QVERIFY(metrics.text().contains("frontdesk_clients 1e+09\n")
                || metrics.text().contains("frontdesk_clients 1000000000\n"));
    }

    void histogramsCumulate()
    {
        Metrics metrics;
        Histogram took({0.5, 1});
        metrics.add(took, "took_seconds", "Time.");
        for (const double value : {0.25, 0.5, 0.75, 4.0})
            took.observe(value);
        QCOMPARE(metrics.text(),
                 QByteArray("# HELP frontdesk_took_seconds Time.\n"
                            "# TYPE frontdesk_took_seconds histogram\n"
                            "frontdesk_took_seconds_bucket{le=\"0.5\"} 2\n"
                            "frontdesk_took_seconds_bucket{le=\"1\"} 3\n"
                            "frontdesk_took_seconds_bucket{le=\"+Inf\"} 4\n"
                            "frontdesk_took_seconds_sum 5.5\n"
                            "frontdesk_took_seconds_count 4\n"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
