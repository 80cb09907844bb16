// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/content.h"
#include "core/rules/channelrules.h"
#include "core/storage/pendingfiles.h"

#include <QObject>

namespace Frontdesk {

class FileThread;
class PictureMaker;

/// Brings files into what waits to be sent, in the form in which a platform takes them: pictures are
/// made fit for it, and films get one of their frames, in a process of their own. GUI thread.
class Attacher : public QObject
{
    Q_OBJECT

public:
    Attacher(PictureMaker &pictures,
             FileThread &files,
             PendingFiles pending,
             QObject *parent = nullptr);

    /// Copies the file at @p path and describes it. Errors: those of attachmentFrom() and of
    /// PictureMaker; a film of which no frame can be shown keeps a plain picture of its shape.
    Async<Content> attach(const QString &path, const ChannelRules &rules);

private:
    void make(const QString &path, const ChannelRules &rules, const Promise<Content> &promise);
    void showFrame(const Content &film, const ChannelRules &rules, const Promise<Content> &promise);

    PictureMaker &m_pictures;
    FileThread &m_files;
    const PendingFiles m_pending;
};

} // namespace Frontdesk
