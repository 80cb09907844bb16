// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/filenames.h"

#include <QUrl>

#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestEnding = 10;

struct Ending {
    QLatin1String mime;
    QLatin1String ending;
};

constexpr std::array Endings{Ending{QLatin1String("image/jpeg"), QLatin1String(".jpg")},
                             Ending{QLatin1String("image/png"), QLatin1String(".png")},
                             Ending{QLatin1String("image/gif"), QLatin1String(".gif")},
                             Ending{QLatin1String("image/webp"), QLatin1String(".webp")},
                             Ending{QLatin1String("video/mp4"), QLatin1String(".mp4")},
                             Ending{QLatin1String("video/quicktime"), QLatin1String(".mov")},
                             Ending{QLatin1String("audio/mpeg"), QLatin1String(".mp3")},
                             Ending{QLatin1String("audio/mp4"), QLatin1String(".m4a")},
                             Ending{QLatin1String("audio/x-m4a"), QLatin1String(".m4a")},
                             Ending{QLatin1String("audio/aac"), QLatin1String(".aac")},
                             Ending{QLatin1String("application/pdf"), QLatin1String(".pdf")},
                             Ending{QLatin1String("application/zip"), QLatin1String(".zip")},
                             Ending{QLatin1String("text/plain"), QLatin1String(".txt")}};

bool isHarmless(QChar c)
{
    if (c.isSurrogate())
        return true;
    // Other_Format holds the marks that turn the direction of writing.
    const auto category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph
        && !u"\\/:*?\"<>|;%"_s.contains(c);
}

void shorten(QString &name, qsizetype longest)
{
    if (name.size() <= longest)
        return;
    name.truncate(longest);
    if (name.back().isHighSurrogate())
        name.chop(1);
}

} // namespace

QString endingOf(const QString &mime)
{
    for (const auto &known : Endings) {
        if (mime == known.mime)
            return known.ending;
    }
    return {};
}

QString safeFileName(const QString &name, const QString &mime)
{
    QString safe;
    safe.reserve(name.size());
    for (const QChar c : name)
        safe += isHarmless(c) ? c : u'_';
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u'_'))
        safe.remove(0, 1);
    if (safe.isEmpty())
        return u"file"_s + endingOf(mime);
    const auto dot = safe.lastIndexOf(u'.');
    if (dot < 0 || safe.size() - dot > LongestEnding) {
        shorten(safe, LongestName);
        return safe;
    }
    const auto ending = safe.mid(dot);
    safe.truncate(dot);
    shorten(safe, LongestName - ending.size());
    return safe + ending;
}

QByteArray attachmentHeader(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name)
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' ? c.toLatin1()
                                                                                      : '_';
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
        + QUrl::toPercentEncoding(name);
}

} // namespace Frontdesk::Relay
