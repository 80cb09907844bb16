// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/snoozeform.h"

#include "core/base/clock.h"
#include "ui/models/timetext.h"
#include "ui/models/typedtime.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int SnoozeFormWidth = 340;
constexpr int LongestTime = 60;

} // namespace

SnoozeForm::SnoozeForm(const Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_clock(clock)
    , m_words(new TextField(theme, tr("Snooze until")))
    , m_meant(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_snooze(new Button(theme, tr("Snooze"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Snooze until another time"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(SnoozeFormWidth));
    m_words->setPlaceholder(tr("tmr 10:00, 3d, 90m, 24 Dec…", "as somebody would type a time"));
    m_words->edit()->setMaxLength(LongestTime);
    m_meant->setWrapped(true);
    connect(m_words->edit(), &QLineEdit::textChanged, this, &SnoozeForm::refresh);
    connect(m_snooze, &Button::clicked, this, &SnoozeForm::accept);

    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.small);
    row->addWidget(m_meant, 1);
    row->addWidget(m_snooze);
    column->addLayout(row);
    refresh();
}

void SnoozeForm::popUpAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_words->edit()->setFocus(Qt::PopupFocusReason);
}

void SnoozeForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_words->isComposing())
        accept();
    else
        QFrame::keyPressEvent(event);
}

/// 0: nothing that can be understood.
qint64 SnoozeForm::meant() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
    return typedTime(m_words->text(), now).value_or(0);
}

void SnoozeForm::refresh()
{
    const qint64 until = meant();
    m_snooze->setEnabled(until > 0);
    if (until > 0) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(until).date();
        m_meant->setText(tr("%1, %2, %3", "weekday, date, time")
                             .arg(QLocale().dayName(day.dayOfWeek()),
                                  TimeText().date(until),
                                  TimeText().clock(until)));
    } else {
        m_meant->setText(m_words->text().trimmed().isEmpty() ? QString() : tr("No time to come"));
    }
}

void SnoozeForm::accept()
{
    const qint64 until = meant();
    if (until == 0)
        return;
    close();
    Q_EMIT accepted(until);
}

} // namespace Frontdesk
