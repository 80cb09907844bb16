// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <utility>

namespace Frontdesk {

/// A string that names one kind of thing. Ids of different kinds do not mix.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    const QString &value() const noexcept { return m_value; }
    bool isNull() const noexcept { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace Frontdesk
