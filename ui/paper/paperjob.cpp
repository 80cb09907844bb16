// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperjob.h"

#include "core/client/mediasource.h"
#include "ui/models/picturefile.h"
#include "ui/paper/paperitems.h"

#include <QImageReader>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QThreadPool>
#include <QTimerEvent>

namespace Frontdesk {

namespace {

/// Upright, as it is stored otherwise.
QSize sizeOfPicture(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const QSize stored = reader.size();
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    return lies ? stored.transposed() : stored;
}

QSize printedSize(QSize stored)
{
    const QSize most(PaperPages::largestPicture(), PaperPages::largestPicture());
    return stored.width() > most.width() || stored.height() > most.height()
        ? stored.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1})
        : stored;
}

} // namespace

PaperJob::PaperJob(const Parts &parts,
                   const PaperWish &wish,
                   const PaperFacts &facts,
                   std::unique_ptr<PaperTarget> target,
                   QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_wish(wish)
    , m_facts(facts)
    , m_target(std::move(target))
    , m_reader(parts.timeline, wish)
{
    connect(&m_reader, &PaperReader::progressed, this, [this](int messages) {
        if (m_target)
            Q_EMIT progressed(Phase::Reading, messages, 0);
    });
    connect(&m_reader, &PaperReader::finished, this, &PaperJob::take);
    connect(&m_reader, &PaperReader::failed, this, &PaperJob::end);
}

PaperJob::~PaperJob()
{
    stop();
}

void PaperJob::start()
{
    m_reader.start();
}

void PaperJob::stop()
{
    m_turn.stop();
    if (!m_target)
        return;
    m_target->abandon();
    if (m_painter.isActive())
        m_painter.end();
    m_target.reset();
}

void PaperJob::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turn.timerId())
        QObject::timerEvent(event);
    else if (m_phase == Phase::Laying)
        layOut();
    else
        draw();
}

void PaperJob::take(const PaperMessages &found)
{
    if (!m_target)
        return;
    for (const auto &message : found.messages) {
        if (!message.senderName.isEmpty() && !m_facts.names.contains(message.senderName))
            m_facts.names.append(message.senderName);
    }
    const PaperItems words(m_wish, m_facts);
    m_items = words.of(found.messages);
    m_head = words.head(found.messages);
    m_done.messages = static_cast<int>(found.messages.size());
    m_done.missing = found.missing;
    if (!found.messages.isEmpty())
        m_done.from = found.messages.constFirst().order.at;
    for (const auto &item : std::as_const(m_items)) {
        if (!item.sha.isEmpty() && !m_awaited.contains(item.sha))
            m_awaited.append(item.sha);
    }
    m_pictures = static_cast<int>(m_awaited.size());
    fetchNext();
}

/// One after the other. What does not come is said in words on the paper.
void PaperJob::fetchNext()
{
    if (!m_target)
        return;
    if (m_awaited.isEmpty()) {
        m_phase = Phase::Laying;
        m_turn.start(0, this);
        return;
    }
    Q_EMIT progressed(Phase::Pictures, m_pictures - static_cast<int>(m_awaited.size()), m_pictures);
    const QString sha = m_awaited.takeFirst();
    whenDone(m_parts.media.fetch(sha), this, [this, sha](const Result<QString> &file) {
        if (file)
            m_files.insert(sha, *file);
        fetchNext();
    });
}

void PaperJob::layOut()
{
    if (!m_pages) {
        const PaperItems words(m_wish, m_facts);
        m_done.hash = PaperItems::hashOf(m_head, m_items);
        const QSize page = m_target->device().pageLayout().paintRectPixels(PaperPages::Dpi).size();
        m_pages = std::make_unique<PaperPages>(PaperFrame{m_head,
                                                          words.foot(),
                                                          m_done.hash,
                                                          m_facts.account.letter,
                                                          m_facts.account.color,
                                                          m_facts.account.locale},
                                               m_items,
                                               page);
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
            m_pages->setPictureSize(it.key(), sizeOfPicture(*it));
    }
    const bool more = m_pages->layOutMore();
    Q_EMIT progressed(Phase::Laying, m_pages->pageCount(), 0);
    if (!more)
        note();
}

/// Nothing leaves of which no line is kept.
void PaperJob::note()
{
    m_turn.stop();
    const ConversationExport exported{m_wish.conversation,
                                      m_target->way(),
                                      m_done.hash,
                                      m_done.messages,
                                      m_wish.notes,
                                      m_wish.masks()};
    whenDone(m_parts.actions.noteExport(exported), this, [this](const Result<> &kept) {
        if (!m_target)
            return;
        if (!kept)
            return end(kept.error());
        if (!m_painter.begin(&m_target->device()))
            return end({ErrorKind::Storage, QStringLiteral("file.unwritable")});
        const qreal scale = qreal(m_target->resolution()) / PaperPages::Dpi;
        m_painter.scale(scale, scale);
        m_phase = Phase::Drawing;
        m_turn.start(0, this);
    });
}

/// A page a turn, when its pictures are there: they are read beside the window, one at a time and not
/// larger than they are drawn.
void PaperJob::draw()
{
    const auto wanted = m_pages->picturesOf(m_page);
    for (const auto &sha : wanted) {
        if (!m_decoded.contains(sha))
            return decode(sha);
    }
    if (m_page > 0 && !m_target->device().newPage())
        return end({ErrorKind::Storage, QStringLiteral("file.unwritable")});
    m_pages->draw(m_painter, m_page, m_decoded);
    m_decoded.clear();
    ++m_page;
    Q_EMIT progressed(Phase::Drawing, m_page, m_pages->pageCount());
    if (m_page < m_pages->pageCount())
        return;
    m_turn.stop();
    m_done.pages = m_page;
    m_painter.end();
    const auto kept = m_target->finish();
    m_target.reset();
    if (kept)
        Q_EMIT finished(m_done);
    else
        Q_EMIT failed(kept.error());
}

void PaperJob::decode(const QString &sha)
{
    m_turn.stop();
    const Promise<QImage> promise;
    QThreadPool::globalInstance()->start(
        [promise, path = m_files.value(sha)] { promise.give(readPictureFile(path, printedSize)); });
    whenDone(promise.future(), this, [this, sha](const Result<QImage> &image) {
        if (!m_target)
            return;
        m_decoded.insert(sha, image ? *image : QImage()); // a damaged one leaves its place empty
        m_turn.start(0, this);
    });
}

void PaperJob::end(const Error &why)
{
    if (!m_target)
        return;
    stop();
    Q_EMIT failed(why);
}

} // namespace Frontdesk
