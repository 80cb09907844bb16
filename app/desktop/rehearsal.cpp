// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rehearsal.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/conversationactions.h"
#include "core/client/timelinesource.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QPixmap>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience{60};
constexpr std::chrono::milliseconds Settle{700}; // pictures and names arrive behind the text
constexpr std::chrono::seconds PaintWithin{4}; // else the next message is taken

/// The row of @p id, if it is in the view's visible part.
bool isVisible(const TimelineView &view, const MessageId &id)
{
    const auto *model = qobject_cast<const TimelineModel *>(view.model());
    const int row = model ? model->rowOf(id) : -1;
    return row >= 0 && view.visualRect(model->index(row)).intersects(view.viewport()->rect());
}

} // namespace

Rehearsal::Rehearsal(MainWindow &window, DeskSources sources, const Clock &clock, QString picture)
    : m_window(window)
    , m_sources(sources)
    , m_clock(clock)
    , m_picture(std::move(picture))
{
    m_patience.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Rehearsal::fail);
    m_unpainted.setSingleShot(true);
    connect(&m_unpainted, &QTimer::timeout, this, &Rehearsal::takeAnother);
    connect(&m_settle, &QTimer::timeout, this, &Rehearsal::shoot);
    connect(&sources.timeline, &TimelineSource::messagesChanged, this, &Rehearsal::take);
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::start()
{
    m_startedAt = m_clock.nowMs();
    m_patience.start(Patience);
}

void Rehearsal::take(const QList<Message> &messages)
{
    for (const auto &message : messages) {
        if (m_step == Step::Message && message.direction == Direction::Inbound
            && message.content.kind == ContentKind::Text && message.arrivedAt >= m_startedAt)
            return openConversation(message);
        if (m_step == Step::Accepted && m_answers.contains(message.id)) {
            if (message.state == SendState::Accepted)
                return later(Step::Picture);
            if (message.state == SendState::Failed || message.state == SendState::Unknown)
                return fail();
        }
    }
}

void Rehearsal::openConversation(const Message &message)
{
    m_message = message;
    m_step = Step::Painted;
    m_window.desk()->open(message.conversation);
    m_timeline = nullptr;
    if (auto *view = m_window.desk()->findChild<TimelineView *>()) {
        m_timeline = view;
        view->viewport()->installEventFilter(this);
        view->viewport()->update();
    }
    m_unpainted.start(PaintWithin);
}

void Rehearsal::takeAnother()
{
    if (m_step != Step::Painted)
        return;
    qCWarning(LogUi) << "not painted in time:" << m_message.id.value();
    m_step = Step::Message;
}

bool Rehearsal::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_step != Step::Painted || !m_timeline)
        return QObject::eventFilter(watched, event);
    const auto *view = qobject_cast<TimelineView *>(m_timeline.data());
    if (view && isVisible(*view, m_message.id)) {
        m_step = Step::Accepted;
        // After this paint has been done.
        QMetaObject::invokeMethod(this, &Rehearsal::answer, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Rehearsal::answer()
{
    Content reply;
    reply.text = u"ขอบคุณค่ะ 好的,馬上為您確認 🙏"_s;
    const auto sent = m_sources.actions.send(m_message.conversation, {reply}, m_message.id);
    whenDone(sent, this, [this](const Result<QList<MessageId>> &ids) {
        if (!ids) {
            qCCritical(LogUi) << "the answer could not be queued:" << ids.error().code;
            return fail();
        }
        m_answers = *ids;
    });
}

void Rehearsal::later(Step step)
{
    m_step = step;
    m_settle.start(Settle);
}

void Rehearsal::shoot()
{
    const auto picture = m_window.grab();
    const bool written = picture.save(m_picture, "PNG");
    if (!written)
        qCCritical(LogUi) << "cannot write" << m_picture;
    m_step = Step::Done;
    m_patience.stop();
    Q_EMIT ended(written ? 0 : 1);
}

void Rehearsal::fail()
{
    static constexpr const char *Missing[] = {"no new message of a customer reached this desk",
                                              "the customer's message was not painted",
                                              "the platform did not accept the answer",
                                              "no picture was made",
                                              "nothing"};
    qCCritical(LogUi) << "rehearsal failed:" << Missing[static_cast<int>(m_step)];
    m_step = Step::Done;
    m_patience.stop();
    Q_EMIT ended(1);
}

} // namespace Frontdesk
