// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/picturemaker.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostAnswerBytes = 4096;

QString programBeside()
{
    return QCoreApplication::applicationDirPath() + u"/frontdesk-picture"_s;
}

Error withName(Error error, const QString &source)
{
    error.args.insert(u"name"_s, QFileInfo(source).fileName());
    return error;
}

bool isWritten(const QString &path, qint64 most)
{
    const QFileInfo file(path);
    return file.isFile() && !file.isSymLink() && file.size() > 0 && file.size() <= most;
}

} // namespace

PictureMaker::PictureMaker(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

PictureMaker::~PictureMaker()
{
    for (auto *process : std::as_const(m_running)) {
        process->disconnect(this);
        process->kill();
    }
}

Async<MadePicture> PictureMaker::make(const QString &source, const ChannelRules &rules)
{
    return begin(source, rules, false);
}

Async<MadePicture> PictureMaker::makeStill(const QString &source, const ChannelRules &rules)
{
    return begin(source, rules, true);
}

Async<MadePicture>
PictureMaker::begin(const QString &source, const ChannelRules &rules, bool isFilm)
{
    const auto work = std::make_shared<Work>();
    work->made.folder = std::make_shared<QTemporaryDir>();
    if (!work->made.folder->isValid()) {
        return ready<MadePicture>(
            Error{ErrorKind::Storage, u"file.unwritable"_s, work->made.folder->errorString()});
    }
    work->job = {source,
                 work->made.folder->path(),
                 rules.image.maxBytes,
                 rules.imagePreview.maxBytes,
                 isFilm};
    m_waiting.push_back(work);
    startNext();
    return work->promise.future();
}

void PictureMaker::startNext()
{
    while (!m_waiting.empty() && m_running.size() < m_settings.atOnce) {
        const auto work = m_waiting.front();
        m_waiting.pop_front();
        start(work);
    }
}

void PictureMaker::start(const std::shared_ptr<Work> &work)
{
    auto *process = new QProcess(this);
    m_running.append(process);
    const auto leave = [this, process] {
        m_running.removeOne(process);
        process->deleteLater();
        startNext();
    };
    connect(process,
            &QProcess::errorOccurred,
            this,
            [this, work, process, leave](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return; // finished() comes too
                fail(*work, PictureError::Unavailable, process->errorString());
                leave();
            });
    connect(process,
            &QProcess::finished,
            this,
            [this, work, process, leave](int code, QProcess::ExitStatus status) {
                const bool ended = status == QProcess::NormalExit;
                if (work->isSlow)
                    fail(*work, PictureError::Slow);
                else if (!ended)
                    fail(*work, PictureError::Failed, u"ended by signal %1"_s.arg(code));
                else
                    settle(*work, process->read(MostAnswerBytes));
                leave();
            });
    connect(process, &QProcess::readyReadStandardOutput, this, [process] {
        if (process->bytesAvailable() > MostAnswerBytes)
            process->kill(); // the answer is one line
    });
    auto *clock = new QTimer(process);
    clock->setSingleShot(true);
    connect(clock, &QTimer::timeout, this, [work, process] {
        work->isSlow = true;
        process->kill();
    });
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    clock->start(work->job.isFilm ? m_settings.stillWithin : m_settings.within);
    process->start(m_settings.program.isEmpty() ? programBeside() : m_settings.program,
                   argumentsOf(work->job),
                   QIODevice::ReadOnly);
}

void PictureMaker::fail(const Work &work, QLatin1String code, const QString &detail) const
{
    qCWarning(LogMedia) << "a picture was not made:" << code << detail;
    work.promise.give(withName(Error{ErrorKind::Rejected, QString(code), detail}, work.job.source));
}

void PictureMaker::settle(const Work &work, const QByteArray &line) const
{
    const auto answer = pictureAnswerFrom(line);
    if (!answer)
        return work.promise.give(withName(answer.error(), work.job.source));
    auto made = work.made;
    made.answer = *answer;
    const auto &job = work.job;
    const bool hasPreview = isWritten(made.preview(), job.maxPreviewBytes);
    const bool isThere = job.isFilm
        ? hasPreview && !answer->isMoving
        : answer->isMoving || (hasPreview && isWritten(made.picture(), job.maxBytes));
    if (!isThere)
        return fail(work, PictureError::Failed, u"what was to be written is not there"_s);
    work.promise.give(made);
}

} // namespace Frontdesk
