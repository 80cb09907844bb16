// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace Frontdesk {

/// A value or the reason why there is none. Stands in for std::expected (C++23).
template <typename T = void>
class [[nodiscard]] Result
{
public:
    using Type = T;
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    Result() requires std::is_void_v<T> : m_value(std::monostate()) { }
    Result(Value value) requires(!std::is_void_v<T>)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool hasValue() const noexcept { return m_value.has_value(); }
    explicit operator bool() const noexcept { return hasValue(); }

    const Value &value() const & { return m_value.value(); }
    Value &value() & { return m_value.value(); }
    Value value() && { return std::move(m_value).value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value operator*() && { return std::move(*this).value(); }

    const Error &error() const { return m_error; }

    /// Runs @p next with the value; an error passes by untouched.
    template <typename Next>
    auto then(Next &&next) && -> std::invoke_result_t<Next, Value>
    {
        if (!hasValue())
            return error();
        return std::invoke(std::forward<Next>(next), std::move(*this).value());
    }

private:
    std::optional<Value> m_value;
    Error m_error;
};

template <typename T>
inline constexpr bool IsResult = false;
template <typename T>
inline constexpr bool IsResult<Result<T>> = true;

} // namespace Frontdesk
