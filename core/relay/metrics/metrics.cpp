// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/metrics/metrics.h"

#include <QLocale>

#include <algorithm>

namespace Frontdesk::Relay {

namespace {

QByteArray fullName(const QByteArray &name)
{
    return "frontdesk_" + name;
}

QByteArray familyHead(const QByteArray &name, const QByteArray &help, const char *type)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray escaped(const QString &label)
{
    return label.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray labelText(const QList<std::pair<QByteArray, QString>> &labels)
{
    if (labels.isEmpty())
        return {};
    QByteArrayList parts;
    parts.reserve(labels.size());
    for (const auto &[name, value] : labels)
        parts.append(name + "=\"" + escaped(value) + '"');
    return '{' + parts.join(',') + '}';
}

} // namespace

Histogram::Histogram(QList<double> limits)
    : m_limits(std::move(limits))
    , m_counts(m_limits.size() + 1, 0)
{
}

Histogram Histogram::ofSeconds()
{
    return Histogram({0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10});
}

void Histogram::observe(double value)
{
    const auto limit = std::lower_bound(m_limits.cbegin(), m_limits.cend(), value);
    const std::lock_guard lock(m_mutex);
    ++m_counts[limit - m_limits.cbegin()];
    ++m_count;
    m_sum += value;
}

quint64 Histogram::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

QByteArray Histogram::text(const QByteArray &name) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray lines;
    quint64 upTo = 0;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        upTo += m_counts.at(i);
        const auto limit = i < m_limits.size() ? numberText(m_limits.at(i)) : QByteArray("+Inf");
        lines += name + "_bucket{le=\"" + limit + "\"} " + QByteArray::number(upTo) + '\n';
    }
    lines += name + "_sum " + numberText(m_sum) + '\n';
    lines += name + "_count " + QByteArray::number(m_count) + '\n';
    return lines;
}

void Metrics::add(MetricKind kind, const QByteArray &name, const QByteArray &help, Read read)
{
    const auto full = fullName(name);
    const auto *type = kind == MetricKind::Counter ? "counter" : "gauge";
    m_families.push_back({familyHead(full, help, type), [full, read = std::move(read)] {
                              QByteArray lines;
                              const auto samples = read();
                              for (const auto &sample : samples)
                                  lines += full + labelText(sample.labels) + ' '
                                      + numberText(sample.value) + '\n';
                              return lines;
                          }});
}

void Metrics::add(MetricKind kind,
                  const QByteArray &name,
                  const QByteArray &help,
                  std::function<double()> read)
{
    add(kind, name, help, Read([read = std::move(read)] { return QList<MetricSample>{{read()}}; }));
}

void Metrics::add(const Histogram &histogram, const QByteArray &name, const QByteArray &help)
{
    const auto full = fullName(name);
    m_families.push_back({familyHead(full, help, "histogram"), [full, &histogram] {
                              return histogram.text(full);
                          }});
}

QByteArray Metrics::text() const
{
    QByteArray all;
    for (const auto &family : m_families)
        all += family.head + family.body();
    return all;
}

} // namespace Frontdesk::Relay
