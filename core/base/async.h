// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loopmailbox.h"
#include "core/base/result.h"

#include <QPointer>
#include <QThread>

#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace Frontdesk {

namespace Detail {

template <typename T>
struct AsyncState {
    std::mutex mutex;
    std::optional<Result<T>> answer;
    std::function<void(const Result<T> &)> next;
};

} // namespace Detail

/// How every call answers that cannot answer at once. Listen with whenDone().
template <typename T = void>
class [[nodiscard]] Async
{
public:
    using Type = T;

    explicit Async(std::shared_ptr<Detail::AsyncState<T>> state)
        : m_state(std::move(state))
    {
    }

    bool isDone() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->answer.has_value();
    }
    /// The answer, if isDone().
    std::optional<Result<T>> answer() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->answer;
    }
    /// For callers that do not care how it ends. Say why beside the call.
    void ignore() const { }

private:
    template <typename U, typename Next>
    friend auto whenDone(const Async<U> &answer, QObject *context, Next next);

    std::shared_ptr<Detail::AsyncState<T>> m_state;
};

/// The giving end of an Async: copyable, so that lambdas can hold it. Answers once, from any thread.
template <typename T = void>
class Promise
{
public:
    Async<T> future() const { return Async<T>(m_state); }
    void give(Result<T> answer) const
    {
        std::function<void(const Result<T> &)> next;
        {
            const std::lock_guard lock(m_state->mutex);
            if (m_state->answer)
                return;
            m_state->answer = answer;
            next = std::exchange(m_state->next, nullptr);
        }
        if (next)
            next(answer);
    }

private:
    std::shared_ptr<Detail::AsyncState<T>> m_state = std::make_shared<Detail::AsyncState<T>>();
};

/// An answer that is known already.
template <typename T = void>
Async<T> ready(Result<T> result)
{
    const Promise<T> promise;
    promise.give(std::move(result));
    return promise.future();
}

/// Calls @p next with the answer: later, from the event loop of @p context, and not at all once
/// @p context is gone. What @p next returns becomes the next answer. An Async has one listener.
///
/// Call it from the thread of @p context. (QFuture::then(context, …) in Qt 6.4 asserts when the
/// context has died and calls back at once when the answer is there already.)
template <typename T, typename Next>
auto whenDone(const Async<T> &answer, QObject *context, Next next)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    using NextAnswer = std::invoke_result_t<Next, const Result<T> &>;

    const auto listen = [&](auto deliver) {
        auto post = [mailbox = LoopMailbox::ofThisThread(),
                     guard = QPointer<QObject>(context),
                     deliver = std::move(deliver)](const Result<T> &result) {
            mailbox->post([guard, deliver, result]() mutable {
                if (guard)
                    deliver(result);
            });
        };
        std::optional<Result<T>> known;
        {
            const std::lock_guard lock(answer.m_state->mutex);
            known = answer.m_state->answer;
            if (!known)
                answer.m_state->next = std::move(post);
        }
        if (known)
            post(*known);
    };
    if constexpr (std::is_void_v<NextAnswer>) {
        listen(std::move(next));
    } else {
        const Promise<typename NextAnswer::Type> promise;
        listen([promise, next = std::move(next)](const Result<T> &result) mutable {
            promise.give(next(result));
        });
        return promise.future();
    }
}

} // namespace Frontdesk
