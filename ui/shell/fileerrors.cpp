// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileerrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace Frontdesk::FileErrors {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)

public:
    static QHash<QString, QString> plain();
    static QString tooLarge(qint64 size, qint64 limit);
    static QString pictureTooLarge(qint64 limit);
    static QString tooManyPixels(int width, int height);
};

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QString FileWords::tooLarge(qint64 size, qint64 limit)
{
    return limit == 0 ? tr("the file is too large for LINE.")
                      : tr("the file is %1, LINE takes %2.").arg(bytesText(size), bytesText(limit));
}

QString FileWords::pictureTooLarge(qint64 limit)
{
    return limit == 0
        ? tr("the picture cannot be made small enough for LINE. Make it smaller yourself.")
        : tr("the picture cannot be made smaller than the %1 LINE takes. Make it smaller yourself.")
              .arg(bytesText(limit));
}

QString FileWords::tooManyPixels(int width, int height)
{
    return width == 0 || height == 0
        ? tr("the picture has too many pixels to be read. Make it smaller yourself.")
        : tr("the picture has %L1 × %L2 pixels, too many to be read. Make it smaller yourself.")
              .arg(width)
              .arg(height);
}

QHash<QString, QString> FileWords::plain()
{
    return {{QStringLiteral("picture.broken"),
             tr("this is no picture, or it is damaged. Choose another file.")},
            {QStringLiteral("picture.failed"),
             tr("reading the picture failed. Save it as JPEG in another program, then attach "
                "that.")},
            {QStringLiteral("picture.slow"),
             tr("reading the picture took too long. Save it smaller in another program, then "
                "attach that.")},
            {QStringLiteral("picture.unavailable"),
             tr("the program that prepares pictures is missing. Install Frontdesk again.")}};
}

} // namespace

QHash<QString, QString> plain()
{
    return FileWords::plain();
}

std::optional<QString> filled(const QString &code, const QVariantMap &args)
{
    const auto limit = args.value(QStringLiteral("limit")).toLongLong();
    if (code == u"rule.media-too-large")
        return FileWords::tooLarge(args.value(QStringLiteral("size")).toLongLong(), limit);
    if (code == u"picture.too-large")
        return FileWords::pictureTooLarge(limit);
    if (code == u"picture.too-many-pixels")
        return FileWords::tooManyPixels(args.value(QStringLiteral("width")).toInt(),
                                        args.value(QStringLiteral("height")).toInt());
    return {};
}

} // namespace Frontdesk::FileErrors
