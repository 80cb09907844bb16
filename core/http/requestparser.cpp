// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/requestparser.h"

#include "core/http/chunkedbody.h"
#include "core/http/requesttarget.h"

// The only file that knows Boost.Beast.
#include <boost/beast/http/basic_parser.hpp>
#include <cstring>

namespace Frontdesk {

namespace {

namespace Beast = boost::beast;

constexpr qsizetype MaxFields = 100;
constexpr qsizetype ReserveAtOnce = 64 * 1024;

HttpMethod methodOf(Beast::http::verb verb)
{
    switch (verb) {
    case Beast::http::verb::get:
        return HttpMethod::Get;
    case Beast::http::verb::head:
        return HttpMethod::Head;
    case Beast::http::verb::post:
        return HttpMethod::Post;
    case Beast::http::verb::put:
        return HttpMethod::Put;
    case Beast::http::verb::patch:
        return HttpMethod::Patch;
    case Beast::http::verb::delete_:
        return HttpMethod::Delete;
    case Beast::http::verb::options:
        return HttpMethod::Options;
    default:
        return HttpMethod::Other;
    }
}

QByteArrayView view(Beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Beast's request_parser for the head alone and without its container of fields: they stay where
/// they are, in HttpRequest::head.
class HeadParser : public Beast::http::basic_parser<true>
{
public:
    HeadParser(HttpRequest &request, qsizetype headLimit)
        : m_request(request)
    {
        header_limit(static_cast<std::uint32_t>(headLimit));
        body_limit(boost::none);
    }

    QByteArrayView target() const { return m_target; }
    int version() const { return m_version; }

private:
    using Error = Beast::error_code;

    void on_request_impl(Beast::http::verb verb,
                         Beast::string_view /*name*/,
                         Beast::string_view target,
                         int version,
                         Error &error) override
    {
        m_request.method = methodOf(verb);
        m_target = view(target);
        m_version = version;
        error = {};
    }
    void on_field_impl(Beast::http::field /*known*/,
                       Beast::string_view name,
                       Beast::string_view value,
                       Error &error) override
    {
        if (m_request.fields.size() >= MaxFields) {
            error = Beast::http::error::header_limit;
            return;
        }
        const char *base = m_request.head.constData();
        m_request.fields.append({static_cast<qint32>(name.data() - base),
                                 static_cast<qint32>(name.size()),
                                 value.empty() ? 0 : static_cast<qint32>(value.data() - base),
                                 static_cast<qint32>(value.size())});
        error = {};
    }
    void on_header_impl(Error &error) override { error = {}; }
    void on_finish_impl(Error &error) override { error = {}; }

    // Never called: only requests are read, and only their heads.
    void on_response_impl(int /*status*/,
                          Beast::string_view /*reason*/,
                          int /*version*/,
                          Error & /*error*/) override
    {
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> & /*length*/,
                           Error & /*error*/) override
    {
    }
    std::size_t on_body_impl(Beast::string_view /*piece*/, Error & /*error*/) override { return 0; }
    void on_chunk_header_impl(std::uint64_t /*size*/,
                              Beast::string_view /*extensions*/,
                              Error & /*error*/) override
    {
    }
    std::size_t on_chunk_body_impl(std::uint64_t /*remaining*/,
                                   Beast::string_view /*piece*/,
                                   Error & /*error*/) override
    {
        return 0;
    }

    HttpRequest &m_request;
    QByteArrayView m_target;
    int m_version = 0;
};

} // namespace

struct RequestParser::State {
    explicit State(qsizetype limit)
        : headLimit(limit)
    {
    }

    qsizetype headLimit;
    HttpRequest request;
    std::optional<HeadParser> engine;
    std::optional<ChunkedBody> chunks;
    quint64 bodyLeft = 0; ///< of a body that is not chunked
    quint64 bodyLimit = 0;
    bool hasBody = false; ///< and it is not complete
    qsizetype scanned = 0; ///< bytes of the head already looked at
    qsizetype headSize = 0;
    Failure failure;
};

RequestParser::RequestParser(qsizetype headLimit)
    : m_state(std::make_unique<State>(headLimit))
{
}

RequestParser::~RequestParser() = default;

void RequestParser::reset()
{
    m_state->engine.reset();
    m_state->chunks.reset();
    m_state->bodyLeft = 0;
    m_state->bodyLimit = 0;
    m_state->hasBody = false;
    m_state->request = {};
    m_state->scanned = 0;
    m_state->headSize = 0;
    m_state->failure = {};
}

RequestParser::Step RequestParser::fail(int status, const char *reason)
{
    m_state->failure = {status, reason};
    return Step::Failed;
}

RequestParser::Step RequestParser::readHead(QByteArrayView bytes)
{
    // Line ends are checked as they come, so that a client that sends bare line feeds is told at
    // once and not after the time limit.
    State &s = *m_state;
    const QByteArrayView allowed = bytes.first(std::min(bytes.size(), s.headLimit));
    while (s.scanned < allowed.size()) {
        const void *found = std::memchr(
            allowed.data() + s.scanned, '\n', static_cast<size_t>(allowed.size() - s.scanned));
        if (found == nullptr) {
            s.scanned = allowed.size();
            break;
        }
        const qsizetype at = static_cast<const char *>(found) - allowed.data();
        if (at == 0 || allowed[at - 1] != '\r')
            return fail(400, "a line ends without CR LF");
        if (at == 1)
            return fail(400, "an empty line before the request");
        s.scanned = at + 1;
        if (allowed[at - 2] == '\n') {
            s.headSize = at + 1;
            s.request.head = allowed.first(s.headSize).toByteArray();
            return checkHead();
        }
        if (at + 1 < allowed.size() && (allowed[at + 1] == ' ' || allowed[at + 1] == '\t'))
            return fail(400, "a folded field");
    }
    if (bytes.size() >= s.headLimit)
        return fail(431, "the head is too large");
    return Step::NeedMore;
}

RequestParser::Step RequestParser::checkHead()
{
    State &s = *m_state;
    // A fold that began in an earlier packet was not seen above.
    if (s.request.head.contains("\r\n ") || s.request.head.contains("\r\n\t"))
        return fail(400, "a folded field");
    s.engine.emplace(s.request, s.headLimit);
    s.request.fields.reserve(16);

    Beast::error_code error;
    s.engine->put({s.request.head.constData(), static_cast<std::size_t>(s.headSize)}, error);
    if (error == Beast::http::error::bad_version)
        return fail(505, "not HTTP/1.1");
    if (error == Beast::http::error::header_limit)
        return fail(431, "too many fields");
    if (error || !s.engine->is_header_done())
        return fail(400, "the head cannot be read");

    return checkFields();
}

RequestParser::Step RequestParser::checkFields()
{
    const State &s = *m_state;
    const HttpRequest &request = s.request;
    if (request.headerCount("Content-Length") > 1 || request.header("Content-Length").contains(','))
        return fail(400, "Content-Length twice");
    if (request.headerCount("Transfer-Encoding") > 0
        && (s.engine->version() < 11
            || request.header("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0))
        return fail(400, "a transfer encoding other than chunked");
    const int hosts = request.headerCount("Host");
    if (hosts > 1 || (hosts == 0 && s.engine->version() >= 11))
        return fail(400, "not one Host");
    if (request.hasHeader("Expect") && !expectsContinue())
        return fail(417, "an unknown expectation");

    return checkTarget();
}

RequestParser::Step RequestParser::checkTarget()
{
    State &s = *m_state;
    const QByteArrayView target = s.engine->target();
    const qsizetype question = target.indexOf('?');
    const QByteArrayView rawPath = question < 0 ? target : target.first(question);
    s.request.rawPath = rawPath.toByteArray();
    if (question >= 0)
        s.request.query = target.sliced(question + 1).toByteArray();
    auto path = decodePath(rawPath);
    if (!path)
        return fail(400, "not a plain path");
    s.request.path = std::move(*path);

    s.bodyLeft = contentLength().value_or(0);
    if (s.engine->chunked())
        s.chunks.emplace();
    s.hasBody = s.bodyLeft > 0 || s.chunks;
    return Step::Done;
}

qsizetype RequestParser::headSize() const
{
    return m_state->headSize;
}

HttpRequest &RequestParser::request()
{
    return m_state->request;
}

bool RequestParser::hasBody() const
{
    return m_state->hasBody;
}

std::optional<quint64> RequestParser::contentLength() const
{
    if (!m_state->engine || !m_state->engine->content_length())
        return std::nullopt;
    return *m_state->engine->content_length();
}

bool RequestParser::expectsContinue() const
{
    return m_state->request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool RequestParser::keepsAlive() const
{
    return m_state->engine && m_state->engine->keep_alive();
}

bool RequestParser::isHttp10() const
{
    return m_state->engine && m_state->engine->version() < 11;
}

bool RequestParser::asksForWebSocket() const
{
    return m_state->engine && m_state->engine->upgrade()
        && m_state->request.header("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

void RequestParser::setBodyLimit(quint64 limit)
{
    m_state->bodyLimit = limit;
}

RequestParser::Step RequestParser::readBody(QByteArrayView bytes, qsizetype &consumed)
{
    State &s = *m_state;
    consumed = 0;
    if (!s.hasBody)
        return Step::Done;
    if (s.chunks) {
        switch (s.chunks->read(bytes, s.request.body, s.bodyLimit, consumed)) {
        case ChunkedBody::Step::NeedMore:
            return Step::NeedMore;
        case ChunkedBody::Step::Malformed:
            return fail(400, "a chunk cannot be read");
        case ChunkedBody::Step::TooLarge:
            return fail(413, "the body is too large");
        case ChunkedBody::Step::Done:
            break;
        }
    } else {
        if (s.bodyLeft > s.bodyLimit - std::min(s.bodyLimit, quint64(s.request.body.size())))
            return fail(413, "the body is too large");
        consumed = static_cast<qsizetype>(std::min(s.bodyLeft, static_cast<quint64>(bytes.size())));
        if (s.request.body.isEmpty())
            s.request.body.reserve(
                static_cast<qsizetype>(std::min(s.bodyLeft, quint64(ReserveAtOnce))));
        s.request.body.append(bytes.data(), consumed);
        s.bodyLeft -= static_cast<quint64>(consumed);
        if (s.bodyLeft > 0)
            return Step::NeedMore;
    }
    s.hasBody = false;
    return Step::Done;
}

const RequestParser::Failure &RequestParser::failure() const
{
    return m_state->failure;
}

} // namespace Frontdesk
