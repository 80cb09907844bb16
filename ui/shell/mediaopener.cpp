// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mediaopener.h"

#include "core/client/mediasource.h"
#include "ui/conversation/filmviewer.h"
#include "ui/conversation/playback.h"
#include "ui/conversation/riskyfile.h"
#include "ui/models/picturewalk.h"
#include "ui/shell/question.h"
#include "ui/theme/textblock.h"

#include <QDesktopServices>
#include <QUrl>

namespace Frontdesk {

MediaOpener::MediaOpener(const Theme &theme, ImageViewer::Sources sources, QWidget *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_sources(sources)
{
}

void MediaOpener::open(const Message &message)
{
    if (!message.content.media || message.content.media->sha.isEmpty())
        return;
    const Media &media = *message.content.media;
    if (PictureWalk::isPicture(message))
        showPicture(message);
    else if (message.content.kind == ContentKind::File && isRiskyToOpen(media.fileName, media.mime))
        askToOpen(message);
    else
        openFile(media.sha);
}

void MediaOpener::showPicture(const Message &message)
{
    auto *viewer =
        new ImageViewer(m_theme, m_sources, message, owner()); // it goes before what it looks at
    connect(viewer, &ImageViewer::failed, this, &MediaOpener::failed);
    viewer->open();
}

void MediaOpener::showFilm(Playback &playback)
{
    if (playback.isFilm())
        (new FilmViewer(m_theme, playback, owner()))->open();
}

void MediaOpener::askToOpen(const Message &message)
{
    const Media &media = *message.content.media;
    const bool isNoted = message.direction == Direction::Note;
    auto *question =
        new Question(m_theme,
                     {tr("Open “%1”?").arg(withoutBidiControls(media.fileName)),
                      isNoted ? tr("Files of this kind can run a program on this computer. Open it "
                                   "only if you expected it from this colleague.")
                              : tr("Files of this kind can run a program on this computer. Open it "
                                   "only if you expected it from this customer."),
                      tr("Open"),
                      tr("Keep it closed")},
                     owner());
    connect(question, &Question::accepted, this, [this, sha = media.sha] { openFile(sha); });
    question->open();
}

void MediaOpener::openFile(const QString &sha)
{
    whenDone(m_sources.media.fetch(sha), this, [this](const Result<QString> &path) {
        if (path)
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        else
            Q_EMIT failed(path.error());
    });
}

QWidget *MediaOpener::owner() const
{
    return static_cast<QWidget *>(parent());
}

} // namespace Frontdesk
