// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperpages.h"
#include "ui/paper/paperreader.h"
#include "ui/paper/papertarget.h"

#include <QBasicTimer>
#include <QObject>
#include <QPainter>

namespace Frontdesk {

class MediaSource;

/// A paper that is made.
struct PaperDone {
    int pages = 0;
    int messages = 0;
    QString hash; ///< as it stands on each page
    qint64 from = 0; ///< when the first message is of, ms UTC; 0: there is none
    std::optional<Error> missing = {}; ///< older ones were wanted and did not come
};

/// Makes one paper: reads, brings the pictures, lays out, has the line for the audit kept, and draws,
/// a little in each turn of the event loop. Ends by itself with finished() or failed(), or by stop(),
/// which leaves nothing behind. GUI thread.
class PaperJob : public QObject
{
    Q_OBJECT

public:
    /// They outlive the job.
    struct Parts {
        TimelineSource &timeline;
        MediaSource &media;
        ConversationActions &actions;
    };
    enum class Phase { Reading, Pictures, Laying, Drawing };
    Q_ENUM(Phase)

    PaperJob(const Parts &parts,
             const PaperWish &wish,
             const PaperFacts &facts,
             std::unique_ptr<PaperTarget> target,
             QObject *parent = nullptr);
    ~PaperJob() override;

    void start();
    /// As if it had not been. Emits nothing any more.
    void stop();

Q_SIGNALS:
    /// @p done of @p all; 0 if nobody knows of how many.
    void progressed(Frontdesk::PaperJob::Phase phase, int done, int all);
    void finished(const Frontdesk::PaperDone &done);
    /// Errors: those of the sources, of noteExport() and of the target.
    void failed(const Frontdesk::Error &why);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void take(const PaperMessages &found);
    void fetchNext();
    void layOut();
    void note();
    void draw();
    void decode(const QString &sha);
    void end(const Error &why);

    Parts m_parts;
    PaperWish m_wish;
    PaperFacts m_facts;
    std::unique_ptr<PaperTarget> m_target;
    PaperReader m_reader;
    QStringList m_head;
    QList<PaperItem> m_items;
    QStringList m_awaited; ///< pictures that are not looked for yet
    QHash<QString, QString> m_files; ///< of pictures
    int m_pictures = 0;
    std::unique_ptr<PaperPages> m_pages;
    QPainter m_painter;
    QHash<QString, QImage> m_decoded; ///< of the page that is next
    PaperDone m_done;
    int m_page = 0; ///< to be drawn next
    Phase m_phase = Phase::Reading;
    QBasicTimer m_turn;
};

} // namespace Frontdesk
