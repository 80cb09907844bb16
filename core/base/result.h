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

    Result() requires std::is_void_v<T>
    = default;
    Result(Value value) requires(!std::is_void_v<T>)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    bool hasValue() const noexcept { return std::holds_alternative<Value>(m_state); }
    explicit operator bool() const noexcept { return hasValue(); }

    const Value &value() const & { return std::get<Value>(m_state); }
    Value &value() & { return std::get<Value>(m_state); }
    Value value() && { return std::get<Value>(std::move(m_state)); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value operator*() && { return std::move(*this).value(); }

    const Error &error() const { return std::get<Error>(m_state); }

    /// Runs @p next with the value; an error passes by untouched.
    template <typename Next>
    auto then(Next &&next) && -> std::invoke_result_t<Next, Value>
    {
        if (!hasValue())
            return error();
        return std::invoke(std::forward<Next>(next), std::move(*this).value());
    }

private:
    std::variant<Value, Error> m_state;
};

template <typename T>
inline constexpr bool IsResult = false;
template <typename T>
inline constexpr bool IsResult<Result<T>> = true;

} // namespace Frontdesk
