// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpresponse.h"

#include <QObject>
#include <QPointer>

namespace Frontdesk {

/// Who takes the answers of a Responder: a connection, or a test.
class AnswerSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void answer(quint64 exchange, HttpResponse response) = 0;
    virtual void dropConnection(quint64 exchange) = 0;
};

/// The right to answer one request: copyable, so that lambdas can hold it, usable later from the
/// thread of the server. The first answer counts; after that, and when the client has gone, all
/// calls do nothing. Who never answers is cut off by the time limit of the route (503).
class Responder
{
public:
    Responder() = default;
    Responder(AnswerSink *sink, quint64 exchange)
        : m_sink(sink)
        , m_exchange(exchange)
    {
    }

    void respond(HttpResponse response) const
    {
        if (m_sink)
            m_sink->answer(m_exchange, std::move(response));
    }
    /// Ends the connection without an answer.
    void drop() const
    {
        if (m_sink)
            m_sink->dropConnection(m_exchange);
    }
    /// False once the connection has gone.
    bool isConnected() const { return !m_sink.isNull(); }

private:
    QPointer<AnswerSink> m_sink;
    quint64 m_exchange = 0;
};

} // namespace Frontdesk
