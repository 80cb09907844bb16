// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/imageviewer.h"

namespace Frontdesk {

class Playback;

/// Opens what customers sent, after a click and never before: pictures and films in their viewers,
/// everything else in the program that the desktop has for it; asks first for files that can run something.
class MediaOpener : public QObject
{
    Q_OBJECT

public:
    MediaOpener(const Theme &theme, ImageViewer::Sources sources, QWidget *parent);

    void open(const Message &message);
    /// The film that plays, large.
    void showFilm(Playback &playback);

Q_SIGNALS:
    void failed(const Frontdesk::Error &why);

private:
    void showPicture(const Message &message);
    void askToOpen(const Message &message);
    void openFile(const QString &sha);
    QWidget *owner() const;

    const Theme &m_theme;
    ImageViewer::Sources m_sources;
};

} // namespace Frontdesk
