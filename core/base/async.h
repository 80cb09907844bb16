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

/// Who waits for an answer, and where.
template <typename T>
struct AsyncListener {
    std::shared_ptr<LoopMailbox> mailbox;
    QPointer<QObject> context;
    std::function<void(const Result<T> &)> deliver;
};

template <typename T>
struct AsyncState {
    std::mutex mutex;
    std::optional<Result<T>> answer; ///< never changes once it is there: read without the lock then
    std::unique_ptr<AsyncListener<T>> listener;
};

/// Takes the answer of @p state, which is there, to @p listener.
template <typename T>
void post(std::shared_ptr<AsyncState<T>> state, std::unique_ptr<AsyncListener<T>> listener)
{
    // A letter is copied, so what it holds is shared. Neither holds the other before there is an
    // answer: one that never comes keeps nothing alive.
    const auto mailbox = listener->mailbox;
    mailbox->post([state = std::move(state),
                   listener = std::shared_ptr<AsyncListener<T>>(std::move(listener))] {
        if (listener->context)
            listener->deliver(*state->answer);
    });
}

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
        std::unique_ptr<Detail::AsyncListener<T>> listener;
        {
            const std::lock_guard lock(m_state->mutex);
            if (m_state->answer)
                return;
            m_state->answer.emplace(std::move(answer));
            listener = std::move(m_state->listener);
        }
        if (listener)
            Detail::post(m_state, std::move(listener));
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
        std::unique_ptr<Detail::AsyncListener<T>> listener(new Detail::AsyncListener<T>{
            LoopMailbox::ofThisThread(), QPointer<QObject>(context), std::move(deliver)});
        {
            const std::lock_guard lock(answer.m_state->mutex);
            if (!answer.m_state->answer) {
                answer.m_state->listener = std::move(listener);
                return;
            }
        }
        Detail::post(answer.m_state, std::move(listener));
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
