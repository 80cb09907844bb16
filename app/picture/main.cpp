// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "core/pictures/confinement.h"
#include "core/pictures/filmstill.h"
#include "core/pictures/picturework.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

Frontdesk::Result<Frontdesk::PictureAnswer> made(const Frontdesk::PictureJob &job)
{
    return job.isFilm ? Frontdesk::makeStill(job) : Frontdesk::makePicture(job);
}

} // namespace

/// Makes one picture fit to be sent, or one of a film, and ends. Started by the window for each file
/// that was attached: what a stranger's file does to a decoder, it does here.
int main(int argc, char *argv[])
{
    using namespace Frontdesk;

    const bool isConfined = confineProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontdesk-picture"));
    QCoreApplication::setApplicationVersion(QLatin1String(Version));
    if (!isConfined)
        std::fputs("frontdesk-picture: the system refused some of the limits\n", stderr);

    const auto job = pictureJobFrom(QCoreApplication::arguments().mid(1));
    const auto answer = job ? made(*job) : Result<PictureAnswer>(job.error());
    QFile out;
    const bool isTold =
        out.open(stdout, QIODevice::WriteOnly) && out.write(lineOf(answer)) > 0 && out.flush();
    return answer && isTold ? 0 : 1;
}
