// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace Frontdesk::Relay {

enum class MetricKind { Counter, Gauge };

/// One number and what it belongs to, such as {{"account", "019…"}}.
struct MetricSample {
    double value = 0;
    QList<std::pair<QByteArray, QString>> labels = {};
};

/// Counts how often values fell under each of its limits. Any thread.
class Histogram
{
public:
    /// @p limits rise; a last one without limit is added.
    explicit Histogram(QList<double> limits);

    /// For durations in seconds, from one millisecond to ten seconds.
    static Histogram ofSeconds();

    void observe(double value);
    void observe(std::chrono::nanoseconds time)
    {
        observe(std::chrono::duration<double>(time).count());
    }
    quint64 count() const;

    /// The lines of the Prometheus text format for @p name.
    QByteArray text(const QByteArray &name) const;

private:
    mutable std::mutex m_mutex; ///< for all below but the limits
    const QList<double> m_limits;
    QList<quint64> m_counts; ///< values up to the limit at the same place, not cumulated
    quint64 m_count = 0;
    double m_sum = 0;
};

/// What /metrics says, in the Prometheus text format 0.0.4. Parts of the relay count for themselves;
/// this asks them when somebody looks. Main thread.
class Metrics
{
public:
    using Read = std::function<QList<MetricSample>()>;

    /// @p name without the prefix "frontdesk_"; @p help is one line.
    void add(MetricKind kind, const QByteArray &name, const QByteArray &help, Read read);
    /// The same for a single number without labels.
    void add(MetricKind kind,
             const QByteArray &name,
             const QByteArray &help,
             std::function<double()> read);
    /// @p histogram outlives the metrics.
    void add(const Histogram &histogram, const QByteArray &name, const QByteArray &help);

    QByteArray text() const;

private:
    struct Family {
        QByteArray head; ///< the HELP and TYPE lines
        std::function<QByteArray()> body;
    };

    std::vector<Family> m_families;
};

} // namespace Frontdesk::Relay
