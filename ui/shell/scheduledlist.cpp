// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scheduledlist.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "ui/models/contenttext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/schedulebar.h"
#include "ui/shell/scheduledrow.h"
#include "ui/shell/scheduleeditor.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ScheduledListHeight = 360;
constexpr int MostScheduledRows = 200;

} // namespace

ScheduledList::ScheduledList(const Theme &theme,
                             const Clock &clock,
                             const DeskSources &sources,
                             Recall recall,
                             QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_sources(sources)
    , m_recall(std::move(recall))
    , m_mine(new Chip(theme, tr("Mine")))
    , m_everybodys(new Chip(theme, tr("Everybody’s")))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_nothing(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_scroll(new ScrollPage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Scheduled replies"));
    build();
    connect(&sources.scheduled, &ScheduledSource::changed, this, &ScheduledList::refresh);
    connect(&sources.scheduled, &QObject::destroyed, this, &QWidget::close);
    connect(m_mine, &Chip::clicked, this, [this] { showEverybodys(false); });
    connect(m_everybodys, &Chip::clicked, this, [this] { showEverybodys(true); });
    showEverybodys(false);
}

void ScheduledList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void ScheduledList::showEverybodys(bool everybodys)
{
    m_mine->setChecked(!everybodys);
    m_everybodys->setChecked(everybodys);
    refresh();
}

void ScheduledList::build()
{
    const auto &gap = m_theme.metrics().gap;
    auto *title = new Label(m_theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    for (auto *chip : {m_mine, m_everybodys})
        chip->setCheckable(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(gap.small);
    chips->addWidget(m_mine);
    chips->addWidget(m_everybodys);
    chips->addStretch();
    m_problem->setWrapped(true);
    m_problem->hide();
    m_nothing->setWrapped(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(m_theme.px(ScheduledListHeight));
    auto *done = new Button(m_theme, tr("Close"), Button::Kind::Normal);
    connect(done, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addLayout(chips);
    column->addWidget(m_problem);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(m_theme.metrics().page.dialog);
}

void ScheduledList::refresh()
{
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_count = 0;
    const auto all = m_sources.scheduled.replies();
    for (const auto &reply : all) {
        if (!m_everybodys->isChecked() && !m_sources.scheduled.mayChange(reply.send))
            continue;
        if (++m_count <= MostScheduledRows)
            rows->addWidget(makeRow(reply));
    }
    rows->addStretch();
    // A button of the old rows may be what asked for the new ones.
    if (auto *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(list);
    m_nothing->setText(tr("Nothing is scheduled. Alt+Enter in a reply sends it later."));
    m_nothing->setVisible(m_count == 0);
    m_scroll->setVisible(m_count > 0);
}

QWidget *ScheduledList::makeRow(const ScheduledReply &reply)
{
    auto &source = m_sources.scheduled;
    const bool isMine = source.mayChange(reply.send);
    const auto account = m_sources.accounts.account(reply.send.account).value_or(Account{});
    const QString author = isMine ? QString() : m_sources.accounts.userName(reply.send.author);
    auto *row = new ScheduledRow(m_theme,
                                 reply,
                                 account,
                                 {scheduledState(reply, author, m_clock.nowMs()),
                                  isMine,
                                  isMine || source.mayRemove(reply.send)});
    const auto id = reply.send.id;
    connect(row, &ScheduledRow::openRequested, this, [this, chat = reply.send.conversation] {
        close();
        Q_EMIT conversationChosen(chat);
    });
    connect(row, &ScheduledRow::editRequested, this, [this, reply] {
        auto *editor = new ScheduleEditor(
            m_theme, m_clock, m_sources.scheduled, m_sources.accounts.accounts(), reply, this);
        editor->open();
    });
    connect(row, &ScheduledRow::sendRequested, this, [this, id] {
        watch(m_sources.scheduled.sendNow(id));
    });
    connect(row, &ScheduledRow::cancelled, this, [this, reply] { m_recall(reply); });
    whenDone(m_sources.conversations.row(reply.send.conversation),
             row,
             [row](const Result<ConversationRow> &found) {
                 if (found)
                     row->setPerson(withoutBidiControls(ContentText::title(found->conversation)));
             });
    return row;
}

void ScheduledList::watch(const Async<> &done)
{
    whenDone(done, this, [this](const Result<> &result) {
        m_problem->setVisible(!result);
        if (!result)
            m_problem->setText(ErrorText::sentence(result.error()));
    });
}

} // namespace Frontdesk
