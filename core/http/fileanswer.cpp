// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/fileanswer.h"

#include "core/base/logging.h"
#include "core/http/byterange.h"

namespace Frontdesk {

namespace {

RangeAnswer wantedRange(const HttpRequest &request, const QByteArray &tag, qint64 size)
{
    const bool isOfSameFile = !request.hasHeader("If-Range") || request.header("If-Range") == tag;
    return isOfSameFile ? rangeFor(request.header("Range"), size) : RangeAnswer(WholeFile{});
}

FileAnswer missing(const HttpResponse &response, const QFile &file)
{
    qCWarning(LogHttp) << "a file to be served cannot be opened:" << file.error();
    FileAnswer answer{HttpResponse::empty(404), nullptr, 0};
    answer.response.closes = response.closes;
    return answer;
}

} // namespace

FileAnswer openFile(const HttpRequest &request, HttpResponse response)
{
    auto file = std::make_unique<QFile>(*response.file);
    response.file.reset();
    if (!file->open(QIODevice::ReadOnly))
        return missing(response, *file);
    const qint64 size = file->size();
    const QByteArray tag = response.header("ETag");
    const RangeAnswer range = wantedRange(request, tag, size);
    response.with(QByteArrayLiteral("Accept-Ranges"), QByteArrayLiteral("bytes"));
    if (!tag.isEmpty() && request.header("If-None-Match") == tag) {
        response.status = 304;
        return {std::move(response), nullptr, 0};
    }
    if (std::holds_alternative<RangeNotSatisfiable>(range)) {
        response.status = 416;
        response.with(QByteArrayLiteral("Content-Range"), "bytes */" + QByteArray::number(size));
        return {std::move(response), nullptr, 0};
    }
    ByteRange piece{0, size - 1};
    if (const auto *part = std::get_if<ByteRange>(&range)) {
        piece = *part;
        response.status = 206;
        response.with(QByteArrayLiteral("Content-Range"),
                      "bytes " + QByteArray::number(piece.first) + '-'
                          + QByteArray::number(piece.last) + '/' + QByteArray::number(size));
    }
    if (!file->seek(piece.first))
        return missing(response, *file);
    return {std::move(response), std::move(file), piece.size()};
}

} // namespace Frontdesk
