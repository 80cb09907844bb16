// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/picturejob.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestPicture = 65'535;
constexpr QLatin1String PictureWord("picture");
constexpr QLatin1String FilmWord("film");

constexpr std::array ToldByTheProgram{
    PictureError::Broken,
    PictureError::TooManyPixels,
    PictureError::TooLarge,
    PictureError::Failed,
};

Error failedPicture(const QString &detail)
{
    return {ErrorKind::Rejected, QString(PictureError::Failed), detail};
}

} // namespace

QStringList argumentsOf(const PictureJob &job)
{
    return {job.source,
            job.folder,
            QString::number(job.maxBytes),
            QString::number(job.maxPreviewBytes),
            job.isFilm ? FilmWord : PictureWord};
}

Result<PictureJob> pictureJobFrom(const QStringList &arguments)
{
    if (arguments.size() != 5)
        return failedPicture(u"five arguments are wanted"_s);
    PictureJob job{arguments.at(0), arguments.at(1)};
    bool isNumber = false;
    job.maxBytes = arguments.at(2).toLongLong(&isNumber);
    if (isNumber)
        job.maxPreviewBytes = arguments.at(3).toLongLong(&isNumber);
    job.isFilm = arguments.at(4) == FilmWord;
    if (!job.isFilm && arguments.at(4) != PictureWord)
        return failedPicture(u"neither picture nor film"_s);
    if (!isNumber || job.source.isEmpty() || job.folder.isEmpty() || job.maxBytes <= 0
        || job.maxPreviewBytes <= 0)
        return failedPicture(u"an argument is not of its form"_s);
    return job;
}

QByteArray lineOf(const Result<PictureAnswer> &answer)
{
    QJsonObject json;
    if (!answer) {
        json = QJsonObject::fromVariantMap(answer.error().args);
        json.insert("code"_L1, answer.error().code);
    } else if (answer->isMoving) {
        json = {{u"moving"_s, true}};
    } else {
        json = {{u"mime"_s, answer->mime},
                {u"width"_s, answer->size.width()},
                {u"height"_s, answer->size.height()}};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Result<PictureAnswer> pictureAnswerFrom(const QByteArray &line)
{
    const auto json = QJsonDocument::fromJson(line).object();
    if (const auto code = json.value("code"_L1).toString(); !code.isEmpty()) {
        const bool isKnown = std::find(ToldByTheProgram.begin(), ToldByTheProgram.end(), code)
            != ToldByTheProgram.end();
        if (!isKnown)
            return failedPicture(u"an unknown code"_s);
        QVariantMap args;
        for (const auto *key : {"width", "height", "limit"}) {
            if (const auto value = json.value(QLatin1String(key)); value.isDouble())
                args.insert(QLatin1String(key), value.toInteger());
        }
        return Error{ErrorKind::Rejected, code, {}, args};
    }
    if (json.value("moving"_L1).toBool())
        return PictureAnswer{.isMoving = true};
    PictureAnswer answer;
    answer.mime = json.value("mime"_L1).toString();
    answer.size = {json.value("width"_L1).toInt(), json.value("height"_L1).toInt()};
    const bool isPicture = answer.mime == "image/jpeg"_L1 || answer.mime == "image/png"_L1;
    const bool isSane = !answer.size.isEmpty() && answer.size.width() <= WidestPicture
        && answer.size.height() <= WidestPicture;
    if (!isPicture || !isSane)
        return failedPicture(u"no answer"_s);
    return answer;
}

} // namespace Frontdesk
