// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/message.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace Frontdesk {

class MediaSource;

/// Copies pictures into a folder, one after the other; what is not here is asked from the relay.
/// Files that are there already stay: names get a number. Ends with its parent, and deletes itself
/// when it has finished.
class PictureSaver : public QObject
{
    Q_OBJECT

public:
    PictureSaver(MediaSource &media, QList<Message> pictures, QString folder, QObject *parent);

    void start() { saveNext(); }

    /// What a picture is called that is saved: as the sender named it, or by its time.
    static QString nameFor(const Message &message);
    /// Overwrites @p to.
    static Result<> copy(const QString &from, const QString &to);

Q_SIGNALS:
    void moved(int done, int of);
    /// @p why: of the first that could not be saved.
    void finished(int saved, int of, const Frontdesk::Error &why);

private:
    void saveNext();
    void save(const QString &from);
    void settle(const Result<> &done);

    MediaSource &m_media;
    QList<Message> m_pictures;
    QString m_folder;
    int m_at = 0;
    int m_saved = 0;
    Error m_why;
};

} // namespace Frontdesk
