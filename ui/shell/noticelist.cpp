// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticelist.h"

#include "core/base/clock.h"
#include "ui/models/timetext.h"
#include "ui/shell/noticecenter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int NoticeIdRole = Qt::UserRole;
constexpr int ListHeight = 360;

} // namespace

NoticeList::NoticeList(const Theme &theme,
                       const Clock &clock,
                       NoticeCenter &center,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_center(center)
    , m_nothing(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications"));
    build();
    connect(&center, &NoticeCenter::changed, this, &NoticeList::refresh);
    connect(&center, &QObject::destroyed, this, &QWidget::close);
    connect(m_list, &QListWidget::itemActivated, this, &NoticeList::choose);
    connect(m_list, &QListWidget::itemClicked, this, &NoticeList::choose);
    refresh();
}

void NoticeList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void NoticeList::build()
{
    const auto &gap = m_theme.metrics().gap;
    auto *title = new Label(m_theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    m_nothing->setWrapped(true);
    m_nothing->setText(tr("Nothing has come that you have not read."));
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({m_theme.px(32), m_theme.px(32)});
    m_list->setMinimumHeight(m_theme.px(ListHeight));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *done = new Button(m_theme, tr("Close"), Button::Kind::Normal);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(m_theme.metrics().page.dialog);
    connect(done, &Button::clicked, this, &QDialog::accept);
}

void NoticeList::refresh()
{
    const TimeText times(locale());
    m_list->clear();
    for (const auto &notice : m_center.notices()) {
        const QString title = notice.notSent
            ? tr("Not sent · %1", "customer, account").arg(notice.title)
            : notice.title;
        const QString words = title + QStringLiteral(" · ") + times.row(notice.at, m_clock.nowMs())
            + u'\n' + notice.text.section(u'\n', 0, 0);
        auto *item = new QListWidgetItem(QIcon(QPixmap::fromImage(notice.picture)), words);
        item->setData(NoticeIdRole, notice.conversation.value());
        item->setToolTip(times.exact(notice.at));
        m_list->addItem(item);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
}

void NoticeList::choose(const QListWidgetItem *item)
{
    const ConversationId conversation(item->data(NoticeIdRole).toString());
    close();
    Q_EMIT m_center.openRequested(conversation);
}

} // namespace Frontdesk
