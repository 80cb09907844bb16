// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/requesttarget.h"

#include "core/http/hexdigit.h"

#include <QStringDecoder>

namespace Frontdesk {

namespace {

bool isPlain(char c)
{
    return c > ' ' && c < '\x7f' && c != '%' && c != '\\' && c != '#' && c != '"' && c != '<'
        && c != '>';
}

/// The byte that two hexadecimal digits at @p i stand for.
std::optional<char> byteAt(QByteArrayView raw, qsizetype i)
{
    const int high = i + 1 < raw.size() ? hexValue(raw.at(i)) : -1;
    const int low = i + 1 < raw.size() ? hexValue(raw.at(i + 1)) : -1;
    if (high < 0 || low < 0)
        return std::nullopt;
    return static_cast<char>(high * 16 + low);
}

std::optional<QByteArray> percentDecode(QByteArrayView raw, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw.at(i);
        if (c == '+' && plusIsSpace) {
            bytes += ' ';
        } else if (c != '%') {
            bytes += c;
        } else {
            const auto byte = byteAt(raw, i + 1);
            if (!byte)
                return std::nullopt;
            bytes += *byte;
            i += 2;
        }
    }
    return bytes;
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool isForbidden(char c)
{
    return c == '/' || c == '\\' || static_cast<uchar>(c) < 0x20 || c == '\x7f';
}

/// An encoded dot can only be an attempt to hide "..".
bool hidesDot(QByteArrayView raw)
{
    return raw.contains("%2e") || raw.contains("%2E");
}

} // namespace

std::optional<QString> decodeSegment(QByteArrayView raw)
{
    if (!std::all_of(raw.cbegin(), raw.cend(), [](char c) { return c == '%' || isPlain(c); }))
        return std::nullopt;
    if (!raw.contains('%'))
        return QString::fromLatin1(raw);
    const auto bytes = hidesDot(raw) ? std::nullopt : percentDecode(raw, false);
    if (!bytes || std::any_of(bytes->cbegin(), bytes->cend(), isForbidden))
        return std::nullopt;
    return fromUtf8(*bytes);
}

std::optional<QString> decodePath(QByteArrayView raw)
{
    if (raw.isEmpty() || raw.front() != '/')
        return std::nullopt;
    if (raw.size() == 1)
        return QStringLiteral("/");
    QString path;
    path.reserve(raw.size());
    qsizetype begin = 1;
    while (begin <= raw.size()) {
        qsizetype end = raw.indexOf('/', begin);
        if (end < 0)
            end = raw.size();
        const QByteArrayView segment = raw.sliced(begin, end - begin);
        if (segment.isEmpty() || segment == "." || segment == "..")
            return std::nullopt;
        const auto decoded = decodeSegment(segment);
        if (!decoded)
            return std::nullopt;
        path += QLatin1Char('/');
        path += *decoded;
        begin = end + 1;
    }
    return path;
}

QList<std::pair<QString, QString>> decodeForm(QByteArrayView raw)
{
    QList<std::pair<QString, QString>> pairs;
    qsizetype begin = 0;
    while (begin < raw.size()) {
        qsizetype end = raw.indexOf('&', begin);
        if (end < 0)
            end = raw.size();
        const QByteArrayView pair = raw.sliced(begin, end - begin);
        begin = end + 1;
        const qsizetype equals = pair.indexOf('=');
        const auto key = percentDecode(equals < 0 ? pair : pair.first(equals), true);
        const auto value =
            percentDecode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), true);
        if (!key || !value || key->isEmpty())
            continue;
        const auto keyText = fromUtf8(*key);
        const auto valueText = fromUtf8(*value);
        if (keyText && valueText)
            pairs.emplace_back(*keyText, *valueText);
    }
    return pairs;
}

} // namespace Frontdesk
