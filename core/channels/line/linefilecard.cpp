// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linefilecard.h"

#include <QJsonArray>
#include <QLocale>

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAltText = 1500;
constexpr qsizetype LongestShownName = 200;
constexpr qsizetype ShownEnding = 20;

/// What customers read; the language is that of the account, not of the relay or the agent.
struct Words {
    QLatin1String language;
    QStringView file;
    QStringView open;
};

constexpr std::array Languages{
    Words{"zh-Hant"_L1, u"檔案", u"開啟"},
    Words{"zh-TW"_L1, u"檔案", u"開啟"},
    Words{"zh-HK"_L1, u"檔案", u"開啟"},
    Words{"zh"_L1, u"文件", u"打开"},
    Words{"ja"_L1, u"ファイル", u"開く"},
    Words{"th"_L1, u"ไฟล์", u"เปิด"},
    Words{"ko"_L1, u"파일", u"열기"},
    Words{"id"_L1, u"Berkas", u"Buka"},
    Words{"vi"_L1, u"Tệp", u"Mở"},
};
constexpr Words English{"en"_L1, u"File", u"Open"};

const Words &wordsFor(const QString &locale)
{
    const auto tag = QString(locale).replace(u'_', u'-');
    for (const auto &words : Languages) {
        if (tag.compare(words.language, Qt::CaseInsensitive) == 0
            || tag.startsWith(words.language + u'-', Qt::CaseInsensitive))
            return words;
    }
    return English;
}

QString contentTypeOf(const QString &fileName)
{
    const auto dot = fileName.lastIndexOf(u'.');
    const auto suffix = dot < 0 ? QString() : fileName.mid(dot + 1).toUpper();
    const bool isPlain =
        std::all_of(suffix.cbegin(), suffix.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return isPlain && suffix.size() <= 5 ? suffix : QString();
}

/// As the card shows it: without marks that turn the direction of writing, which make a program look
/// like a picture, and no longer than a card is wide, with its ending.
QString shownName(const QString &fileName)
{
    QString name;
    for (const QChar c : fileName) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            name += c;
    }
    name = name.simplified();
    if (name.size() <= LongestShownName)
        return name;
    auto begin = name.left(LongestShownName - ShownEnding - 1);
    auto end = name.right(ShownEnding);
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    if (end.front().isLowSurrogate())
        end.remove(0, 1);
    return begin + u'…' + end;
}

QString describe(const Media &file)
{
    QStringList parts;
    if (auto type = contentTypeOf(file.fileName); !type.isEmpty())
        parts.append(std::move(type));
    if (file.size > 0)
        parts.append(QLocale::c().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat));
    return parts.join(", "_L1);
}

QJsonObject box(const QJsonArray &contents)
{
    return {{u"type"_s, u"box"_s}, {u"layout"_s, u"vertical"_s}, {u"contents"_s, contents}};
}

} // namespace

QJsonObject fileCard(const Media &file, const QString &url, const QString &locale)
{
    const auto &words = wordsFor(locale);
    const auto given = shownName(file.fileName);
    const auto name = given.isEmpty() ? words.file.toString() : given;
    QJsonArray lines{QJsonObject{
        {u"type"_s, u"text"_s}, {u"text"_s, name}, {u"weight"_s, u"bold"_s}, {u"wrap"_s, true}}};
    if (const auto description = describe(file); !description.isEmpty()) {
        lines.append(QJsonObject{{u"type"_s, u"text"_s},
                                 {u"text"_s, description},
                                 {u"size"_s, u"sm"_s},
                                 {u"color"_s, u"#888888"_s}});
    }
    const QJsonObject action{
        {u"type"_s, u"uri"_s}, {u"label"_s, words.open.toString()}, {u"uri"_s, url}};
    const QJsonObject button{
        {u"type"_s, u"button"_s}, {u"style"_s, u"primary"_s}, {u"action"_s, action}};
    const QJsonObject bubble{{u"type"_s, u"bubble"_s},
                             {u"size"_s, u"kilo"_s},
                             {u"body"_s, box(lines)},
                             {u"footer"_s, box({button})}};
    const QString altText = words.file.toString() + ": "_L1 + name;
    return {{u"type"_s, u"flex"_s},
            {u"altText"_s, altText.left(LongestAltText)},
            {u"contents"_s, bubble}};
}

} // namespace Frontdesk::Line
