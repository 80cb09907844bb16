// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Frontdesk::Protocol {

/// The sum, modulo 2^64, of a 64-bit hash of (kind, id, ver) over entities. Adding and removing
/// keep it up to date without reading anything again.
class Digest
{
public:
    Digest() = default;
    /// What text() gave; anything else is the empty digest.
    static Digest fromText(const QString &text);

    void add(const QString &kind, const QString &id, qint64 ver);
    void remove(const QString &kind, const QString &id, qint64 ver);
    /// Sixteen hexadecimal digits.
    QString text() const;

private:
    quint64 m_sum = 0;
};

} // namespace Frontdesk::Protocol
