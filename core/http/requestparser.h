// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

#include <memory>
#include <optional>

namespace Frontdesk {

/// Reads one HTTP/1 request after the other, in two steps: the head, which must be offered whole
/// from its first byte (so that it can stay unread in the socket), and then the body. Strict: what
/// two parsers could read in two ways is refused. Knows no socket.
class RequestParser
{
public:
    enum class Step { NeedMore, Done, Failed };

    /// What was wrong; @c status is the answer to give before the connection is closed.
    struct Failure {
        int status = 400;
        const char *reason = "";
    };

    explicit RequestParser(qsizetype headLimit);
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser)

    /// Offers everything that has arrived since the start of the request. Nothing is taken from
    /// @p bytes until Done; then the head takes headSize() of them.
    Step readHead(QByteArrayView bytes);
    qsizetype headSize() const;

    /// The head's request, complete with its body once readBody() is Done.
    HttpRequest &request();

    bool hasBody() const;
    /// Announced size, or nothing for a chunked body.
    std::optional<quint64> contentLength() const;
    bool expectsContinue() const;
    /// The client wants another request on this connection.
    bool keepsAlive() const;
    bool isHttp10() const;
    bool asksForWebSocket() const;

    /// To be called between head and body; the first byte over @p limit fails with 413.
    void setBodyLimit(quint64 limit);
    /// Takes @p consumed bytes of @p bytes for the body.
    Step readBody(QByteArrayView bytes, qsizetype &consumed);

    const Failure &failure() const;
    /// Ready for the next request of the connection.
    void reset();

private:
    struct State;
    Step checkHead();
    Step checkFields();
    Step checkTarget();
    Step fail(int status, const char *reason);

    std::unique_ptr<State> m_state;
};

} // namespace Frontdesk
