// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/requestparser.h"

#include <QTest>

using namespace Frontdesk;

namespace {

constexpr qsizetype HeadLimit = 1024;
constexpr quint64 BodyLimit = 64;

struct Parsed {
    int status = 0; ///< 0: accepted, -1: more bytes wanted
    HttpRequest request;
    qsizetype taken = 0;
};

/// Offers the first @p known of @p bytes; true once nothing more is wanted.
class Offer
{
public:
    Offer(RequestParser &parser, const QByteArray &bytes)
        : m_parser(parser)
        , m_bytes(bytes)
    {
    }

    bool upTo(qsizetype known)
    {
        return (m_headDone || head(known)) && (result.status != 0 || body(known));
    }

    Parsed result;

private:
    using Step = RequestParser::Step;

    bool head(qsizetype known)
    {
        const auto step = m_parser.readHead(QByteArrayView(m_bytes).first(known));
        m_headDone = step != Step::NeedMore;
        if (step == Step::Failed)
            result.status = m_parser.failure().status;
        else if (m_headDone && m_parser.contentLength().value_or(0) > BodyLimit)
            result.status = 413;
        if (step != Step::Done)
            return m_headDone;
        result.taken = m_parser.headSize();
        m_parser.setBodyLimit(BodyLimit);
        return true;
    }

    bool body(qsizetype known)
    {
        qsizetype consumed = 0;
        const auto step = m_parser.readBody(
            QByteArrayView(m_bytes).sliced(result.taken, known - result.taken), consumed);
        result.taken += consumed;
        if (step == Step::Failed)
            result = {m_parser.failure().status, {}, 0};
        else if (step == Step::Done)
            result.request = m_parser.request();
        return step != Step::NeedMore;
    }

    RequestParser &m_parser;
    const QByteArray &m_bytes;
    bool m_headDone = false;
};

/// Offers @p bytes as a socket would: growing by @p step, what was taken is gone.
Parsed parse(RequestParser &parser, const QByteArray &bytes, qsizetype step)
{
    Offer offer(parser, bytes);
    for (qsizetype known = std::min(step, bytes.size());; known += step) {
        known = std::min(known, bytes.size());
        if (offer.upTo(known))
            return offer.result;
        if (known == bytes.size())
            break;
    }
    offer.result.status = -1;
    return offer.result;
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWith_data();
    void answersWith();
    void readsAWholeRequest();
    void leavesWhatFollows();
    void joinsChunks();
    void knowsWhenToKeepAlive();
    void countsHeaders();
    void readsTheNextAfterReset();
};

void TestRequestParser::answersWith_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: a\r\n";
    row("plain GET", "GET / HTTP/1.1\r\n" + host + "\r\n", 0);
    row("GET 1.0 without host", "GET / HTTP/1.0\r\n\r\n", 0);
    row("POST", "POST /a HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\nhi", 0);
    row("empty body", "POST /a HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", 0);
    row("chunked",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
        0);
    row("expects",
        "POST / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
        0);
    row("unfinished head", "GET / HTTP/1.1\r\n" + host, -1);
    row("unfinished body", "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhi", -1);

    // Smuggling: what two parsers could read in two ways.
    row("CL and TE",
        "POST / HTTP/1.1\r\n" + host
            + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("TE and CL",
        "POST / HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        400);
    row("CL twice, different",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nhi",
        400);
    row("CL twice, same",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi",
        400);
    row("CL as a list", "POST / HTTP/1.1\r\n" + host + "Content-Length: 2, 2\r\n\r\nhi", 400);
    row("CL negative", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
    row("CL with plus", "POST / HTTP/1.1\r\n" + host + "Content-Length: +2\r\n\r\nhi", 400);
    row("CL not a number", "POST / HTTP/1.1\r\n" + host + "Content-Length: two\r\n\r\nhi", 400);
    row("CL in hex", "POST / HTTP/1.1\r\n" + host + "Content-Length: 0x2\r\n\r\nhi", 400);
    row("CL empty", "POST / HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\n", 400);
    row("CL overflows",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551617\r\n\r\n",
        400);
    row("CL largest",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551615\r\n\r\n",
        413);
    row("CL over the limit", "POST / HTTP/1.1\r\n" + host + "Content-Length: 65\r\n\r\n", 413);
    row("TE other", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", 400);
    row("TE list",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        400);
    row("TE identity",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nhi",
        400);
    row("TE twice",
        "POST / HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("TE in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("TE with tab",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding:\tchunkedx\r\n\r\n0\r\n\r\n",
        400);
    row("space before colon", "POST / HTTP/1.1\r\n" + host + "Content-Length : 2\r\n\r\nhi", 400);
    row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("bare LF in one line", "GET / HTTP/1.1\r\n" + host + "A: b\nC: d\r\n\r\n", 400);
    row("bare CR in a field", "GET / HTTP/1.1\r\n" + host + "A: b\rC: d\r\n\r\n", 400);
    row("NUL in a field", "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\0c\r\n\r\n", 10), 400);
    row("folded", "GET / HTTP/1.1\r\n" + host + "A: b\r\n c\r\n\r\n", 400);
    row("folded with tab", "GET / HTTP/1.1\r\n" + host + "A: b\r\n\tc\r\n\r\n", 400);
    row("empty line before", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 400);
    row("chunk size overflows",
        "POST / HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\nhi\r\n0\r\n\r\n",
        400);
    row("chunk over the limit",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n41\r\n",
        413);
    row("chunks over the limit",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n20\r\n"
            + QByteArray(32, 'x') + "\r\n21\r\n",
        413);
    row("chunk size negative",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-2\r\nhi\r\n0\r\n\r\n",
        400);
    row("chunk size 0x",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0x2\r\nhi\r\n0\r\n\r\n",
        400);
    row("chunk with bare LF",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2\nhi\r\n0\r\n\r\n",
        400);
    row("chunk without its end",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2\r\nhixx0\r\n\r\n",
        400);
    row("chunk extension",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n0\r\n\r\n",
        400);
    row("endless chunk line",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2"
            + QByteArray(2000, ' '),
        400);
    row("trailer",
        "POST / HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\n\r\n0\r\nX-Line-Signature: x\r\n\r\n",
        400);

    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("host twice", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
    row("version 0.9", "GET /\r\n\r\n", 400);
    row("version 1.2", "GET / HTTP/1.2\r\n" + host + "\r\n", 505);
    row("version 2", "GET / HTTP/2.0\r\n" + host + "\r\n", 505);
    row("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400);
    row("absolute target", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400);
    row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400);
    row("authority", "CONNECT a:443 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("not ASCII in target", "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("unknown expectation", "GET / HTTP/1.1\r\n" + host + "Expect: magic\r\n\r\n", 417);
    row("endless line", "GET /" + QByteArray(2000, 'a'), 431);
    row("large head",
        "GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(2000, 'b') + "\r\n\r\n",
        431);
    row("many fields",
        "GET / HTTP/1.1\r\n" + host + QByteArray("A:b\r\n").repeated(120) + "\r\n",
        431);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), 400);
}

void TestRequestParser::answersWith()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);

    // In one piece, byte by byte and in odd pieces: the answer must not depend on packets.
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        RequestParser parser(HeadLimit);
        QCOMPARE(parse(parser, bytes, step).status, status);
    }
}

void TestRequestParser::readsAWholeRequest()
{
    RequestParser parser(HeadLimit);
    const Parsed parsed = parse(parser,
                                "POST /a/%E5%95%8F?x=1&y=%20+ HTTP/1.1\r\nHost: relay\r\n"
                                "X-Line-Signature:  abc \r\nEmpty:\r\nContent-Length: 3\r\n\r\nyes",
                                5);
    QCOMPARE(parsed.status, 0);
    const HttpRequest &request = parsed.request;
    QCOMPARE(request.method, HttpMethod::Post);
    QCOMPARE(request.rawPath, QByteArray("/a/%E5%95%8F"));
    QCOMPARE(request.path, QStringLiteral("/a/問"));
    QCOMPARE(request.query, QByteArray("x=1&y=%20+"));
    QCOMPARE(request.queryValue(QStringLiteral("y")), QStringLiteral("  "));
    QCOMPARE(request.queryValue(QStringLiteral("z")), std::nullopt);
    QCOMPARE(request.header("x-line-signature").toByteArray(), QByteArray("abc"));
    QVERIFY(request.hasHeader("empty"));
    QVERIFY(request.header("empty").isEmpty());
    QVERIFY(!request.hasHeader("Content"));
    QCOMPARE(request.body, QByteArray("yes"));
}

void TestRequestParser::leavesWhatFollows()
{
    RequestParser parser(HeadLimit);
    const QByteArray first = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi";
    const Parsed parsed = parse(parser, first + "GET /next HTTP/1.1\r\n", 1000);
    QCOMPARE(parsed.status, 0);
    QCOMPARE(parsed.taken, first.size());
    QCOMPARE(parsed.request.body, QByteArray("hi"));
}

void TestRequestParser::joinsChunks()
{
    const QByteArray first = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n";
    for (const qsizetype step : {1, 2, 3, 1000}) {
        RequestParser parser(HeadLimit);
        const Parsed parsed = parse(parser, first + "GET", step);
        QCOMPARE(parsed.status, 0);
        QCOMPARE(parsed.request.body, QByteArray("abc0123456789"));
        QCOMPARE(parsed.taken, first.size());
    }
}

void TestRequestParser::knowsWhenToKeepAlive()
{
    const auto keeps = [](const QByteArray &bytes) {
        RequestParser parser(HeadLimit);
        return parser.readHead(bytes) == RequestParser::Step::Done && parser.keepsAlive();
    };
    QVERIFY(keeps("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!keeps("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    QVERIFY(!keeps("GET / HTTP/1.0\r\n\r\n"));
    QVERIFY(keeps("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

void TestRequestParser::countsHeaders()
{
    RequestParser parser(HeadLimit);
    QCOMPARE(parser.readHead("GET / HTTP/1.1\r\nHost: a\r\nA: 1\r\na: 2\r\n\r\n"),
             RequestParser::Step::Done);
    QCOMPARE(parser.request().headerCount("A"), 2);
    QCOMPARE(parser.request().header("A").toByteArray(), QByteArray("1"));
    QCOMPARE(parser.request().headers().size(), 3);
}

void TestRequestParser::readsTheNextAfterReset()
{
    RequestParser parser(HeadLimit);
    QCOMPARE(parser.readHead("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n"), RequestParser::Step::Done);
    parser.reset();
    QCOMPARE(parser.readHead("PUT /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n"),
             RequestParser::Step::Done);
    QCOMPARE(parser.request().method, HttpMethod::Put);
    QCOMPARE(parser.request().path, QStringLiteral("/2"));
    QVERIFY(parser.hasBody());
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
