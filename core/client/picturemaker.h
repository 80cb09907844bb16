// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/rules/channelrules.h"
#include "core/rules/picturejob.h"

#include <QTemporaryDir>

#include <chrono>
#include <deque>

class QProcess;

namespace Frontdesk {

/// A picture that a platform takes, in files that are there as long as a copy of this is.
struct MadePicture {
    PictureAnswer answer; ///< without files if it moves; of a film, only preview() is there
    std::shared_ptr<QTemporaryDir> folder;

    QString picture() const { return folder->filePath(PictureFile); }
    QString preview() const { return folder->filePath(PreviewFile); }
};

/// Makes pictures fit for a platform, and pictures of films, each in a process of its own: what a broken or hostile file
/// does to a decoder, it does there, and there it may take no more than so much memory and time. GUI
/// thread.
class PictureMaker : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString program = {}; ///< empty: frontdesk-picture, beside this program
        std::chrono::milliseconds within{45'000}; ///< by the clock on the wall
        int atOnce = 2;
        std::chrono::milliseconds stillWithin{15'000}; ///< for a film, which goes without one too
    };

    explicit PictureMaker(Settings settings, QObject *parent = nullptr);
    /// What is under way ends without an answer.
    ~PictureMaker() override;

    /// Errors: Rejected with the codes of PictureError (args: name, and theirs), Storage
    /// "file.unwritable".
    Async<MadePicture> make(const QString &source, const ChannelRules &rules);
    /// One of the first frames of the film @p source, as a JPEG that fits as its preview. Errors: the
    /// same.
    Async<MadePicture> makeStill(const QString &source, const ChannelRules &rules);

private:
    struct Work {
        PictureJob job;
        MadePicture made;
        Promise<MadePicture> promise;
        bool isSlow = false;
    };

    Async<MadePicture> begin(const QString &source, const ChannelRules &rules, bool isFilm);
    void startNext();
    void start(const std::shared_ptr<Work> &work);
    void fail(const Work &work, QLatin1String code, const QString &detail = {}) const;
    void settle(const Work &work, const QByteArray &line) const;

    const Settings m_settings;
    std::deque<std::shared_ptr<Work>> m_waiting;
    QList<QProcess *> m_running;
};

} // namespace Frontdesk
