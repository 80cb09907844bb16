// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <variant>

struct sqlite3_stmt;

namespace Frontdesk::Sql {

/// UTF-8 bytes for a TEXT column, such as JSON that is bytes already.
struct Utf8 {
    QByteArray bytes;
};

/// What can stand in a column. QByteArray is a BLOB, QString and Utf8 are TEXT.
class Value
{
public:
    using Held =
        std::variant<std::monostate, qint64, double, QString, Utf8, QByteArray, QLatin1String>;

    Value() = default; ///< NULL
    Value(bool flag)
        : m_held(qint64(flag))
    {
    }
    Value(int number)
        : m_held(qint64(number))
    {
    }
    Value(qint64 number)
        : m_held(number)
    {
    }
    Value(double number)
        : m_held(number)
    {
    }
    Value(QString text)
        : m_held(std::move(text))
    {
    }
    Value(QLatin1String ascii) ///< a literal, such as the name of an enumeration's value
        : m_held(ascii)
    {
    }
    Value(Utf8 text)
        : m_held(std::move(text))
    {
    }
    Value(QByteArray blob)
        : m_held(std::move(blob))
    {
    }
    template <typename T>
    Value(const std::optional<T> &maybe)
    {
        if (maybe)
            *this = Value(*maybe);
    }
    Value(const char *) = delete;

    const Held &held() const noexcept { return m_held; }

private:
    Held m_held;
};

/// A named placeholder (":id") and what stands for it. The name must be a literal.
struct Bind {
    const char *placeholder = nullptr;
    Value value;
};

/// The row that a query stands on. Valid only inside the function it is handed to.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    QString text(int column) const;
    QByteArray utf8(int column) const; ///< a TEXT or BLOB column as it is
    qint64 integer(int column) const;
    double real(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

} // namespace Frontdesk::Sql
