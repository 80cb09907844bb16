// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rehearsal.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/accountsource.h"
#include "core/client/conversationactions.h"
#include "core/client/timelinesource.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QCursor>
#include <QEvent>
#include <QPixmap>
#include <QScreen>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience{60};
// Pictures, names and drafts arrive behind the text.
constexpr std::chrono::milliseconds Settle{1500};
constexpr std::chrono::seconds PaintWithin{4}; // else the next message is taken

/// The row of @p id, if it is in the view's visible part.
bool isVisible(const TimelineView &view, const MessageId &id)
{
    const auto *model = qobject_cast<const TimelineModel *>(view.model());
    const int row = model ? model->rowOf(id) : -1;
    return row >= 0 && view.visualRect(model->index(row)).intersects(view.viewport()->rect());
}

struct Reply {
    QString words;
    QString next; ///< begun, not sent
};

/// In the language of the account's customers.
Reply replyIn(const QString &locale)
{
    if (locale.startsWith(u"zh"))
        return {u"您好，有的！馬上為您確認，請稍等一下 🙏"_s, u"門市今天營業到晚上九點，"_s};
    if (locale.startsWith(u"ja"))
        return {u"お問い合わせありがとうございます。すぐに確認いたします 🙏"_s, u"本日は21時まで"_s};
    if (locale.startsWith(u"th"))
        return {u"ขอบคุณค่ะ เดี๋ยวรีบตรวจสอบให้นะคะ 🙏"_s, u"วันนี้ร้านเปิดถึงสามทุ่ม"_s};
    return {u"Thank you for asking, I will find out at once 🙏"_s, u"Today we are open until "_s};
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
    // There may be no window manager to activate the window, and the pointer lies wherever it likes:
    // what is not looked at is not read, and what is under the pointer looks different.
    m_window.activateWindow();
    QCursor::setPos(m_window.screen()->geometry().bottomRight());
}

void Rehearsal::take(const QList<Message> &messages)
{
    for (const auto &message : messages) {
        if (m_step == Step::Message && message.direction == Direction::Inbound
            && message.content.kind == ContentKind::Text && message.arrivedAt >= m_startedAt)
            return openConversation(message);
        if (m_step == Step::Accepted && m_answers.contains(message.id)) {
            if (message.state == SendState::Accepted)
                return prepare();
            if (message.state == SendState::Failed || message.state == SendState::Unknown)
                return fail();
        }
    }
}

void Rehearsal::openConversation(const Message &message)
{
    m_message = message;
    m_step = Step::Painted;
    m_window.activateWindow();
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
    const auto account = m_sources.accounts.account(m_message.account);
    m_locale = account ? account->locale : QString();
    Content reply;
    reply.text = replyIn(m_locale).words;
    const auto sent = m_sources.actions.send(m_message.conversation, {reply}, m_message.id);
    whenDone(sent, this, [this](const Result<QList<MessageId>> &ids) {
        if (!ids) {
            qCCritical(LogUi) << "the answer could not be queued:" << ids.error().code;
            return fail();
        }
        m_answers = *ids;
    });
}

/// The next reply is begun, so that the picture shows a desk at work.
void Rehearsal::prepare()
{
    m_step = Step::Picture;
    if (auto *composer = m_window.desk()->findChild<Composer *>())
        composer->edit()->insertPlainText(replyIn(m_locale).next);
    m_settle.start(Settle);
}

/// The platform took the answer; now the window has to say so, in the conversation that is open.
bool Rehearsal::isAnswerShown() const
{
    const auto *view = m_window.desk()->findChild<TimelineView *>();
    const auto *model = view ? qobject_cast<const TimelineModel *>(view->model()) : nullptr;
    if (!model || m_answers.isEmpty()
        || m_window.desk()->state().conversation != m_message.conversation)
        return false;
    return std::all_of(m_answers.cbegin(), m_answers.cend(), [&](const MessageId &id) {
        const auto answer = model->find(id);
        return answer && answer->state == SendState::Accepted
            && answer->conversation == m_message.conversation && isVisible(*view, id);
    });
}

void Rehearsal::shoot()
{
    if (!isAnswerShown()) {
        m_settle.start(Settle); // m_patience ends this
        return;
    }
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
    static constexpr const char *Missing[] = {
        "no new message of a customer reached this desk",
        "the customer's message was not painted",
        "the platform did not accept the answer",
        "the answer was accepted, but the window does not show it",
        "nothing"};
    qCCritical(LogUi) << "rehearsal failed:" << Missing[static_cast<int>(m_step)];
    m_step = Step::Done;
    m_patience.stop();
    Q_EMIT ended(1);
}

} // namespace Frontdesk
