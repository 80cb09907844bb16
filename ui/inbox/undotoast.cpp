// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/undotoast.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/voice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int SecondMs = 1000;

} // namespace

UndoToast::UndoToast(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::raised, {}, parent)
    , m_words(new Label(theme, TextStep::Body))
    , m_more(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_undo(new Button(theme, {}, Button::Kind::Link, Button::Size::Small))
    , m_voice(new Voice(this))
{
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap.medium, gap.small, gap.small, gap.small);
    m_words->setWrapped(true);
    m_more->setWrapped(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_more);
    row->addLayout(words, 1);
    row->addWidget(m_undo);
    connect(m_undo, &Button::clicked, this, [this] {
        end();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void UndoToast::say(const QString &what)
{
    sayMore(what, {}, true, true);
}

void UndoToast::sayOnly(const QString &what)
{
    sayMore(what, {}, false, true);
}

void UndoToast::sayMore(const QString &what, const QString &more, bool undoable, bool isNews)
{
    m_words->setText(what);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_undo->setVisible(undoable);
    count();
    const QString words = more.isEmpty() ? what : what + u'\n' + more;
    setAccessibleName(words);
    if (isNews)
        m_voice->say(words);
}

/// From the beginning.
void UndoToast::count()
{
    m_left = Seconds;
    refresh();
    m_second.start(SecondMs, this);
    show();
    raise();
    place();
}

void UndoToast::end()
{
    m_second.stop();
    hide();
}

/// It is no window, so no window system gives it a shadow: an outline.
void UndoToast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Corners corners = Corners::all(theme().metrics().control.cardRadius);
    fillRound(painter, rect(), corners, theme().colors().raised);
    outlineRound(painter, rect(), corners, theme().colors().edge);
}

void UndoToast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_second.timerId())
        return Pane::timerEvent(event);
    if (--m_left <= 0)
        end();
    else
        refresh();
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return Pane::eventFilter(watched, event);
}

void UndoToast::refresh()
{
    m_undo->setText(tr("Undo (%1)", "seconds that are left").arg(m_left));
}

/// Bottom left of the list.
void UndoToast::place()
{
    const int gap = theme().metrics().gap.normal;
    const QSize room = parentWidget()->size();
    const int width = room.width() - 2 * gap;
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry(gap, room.height() - height - gap, width, height);
}

} // namespace Frontdesk
